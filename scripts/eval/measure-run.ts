import { findLocale } from '../../src/locales/index.ts';
import type { Spec } from '../../src/spec/spec.ts';
import type { CaseRun, Report } from './run-case.ts';
import { isGrounded, isHonest, isPinned } from './pins.ts';

/** How many of how many. */
export type Share = { readonly part: number; readonly whole: number };

export type Measured = {
  readonly name: string;
  readonly outcome: string;
  readonly isValidAtFirst: boolean;
  readonly isValid: boolean;
  /** Pins with evidence, and pins with evidence or marked as assumed. */
  readonly grounded: Share;
  readonly honest: Share;
  readonly versions: Share;
  readonly missedVersions: readonly string[];
  readonly clauses: Share;
  readonly conflicts: Share;
  readonly hedges: number;
  readonly isLocaleRight: boolean;
  readonly decisions: number;
  readonly requests: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly seconds: number;
  readonly errors: readonly string[];
};

/** What counts as vague words, or as a choice that is left to the Builder. */
const hedgeRules = new Set(['no-hedge', 'no-open-alternative']);
const nothing: Share = { part: 0, whole: 0 };

/** What one run is worth, against what its case expects. */
export function measureRun({ case: one, seconds, log, report, spec }: CaseRun): Measured {
  const versions = Object.entries(one.expectation.expected.versions);
  const isBlocked = report?.outcome === 'blocked' && report.questions.length > 0;
  const errors = listErrors(report, log);
  const isValid = isBlocked || (spec !== undefined && errors.length === 0);
  const missed = isBlocked
    ? []
    : versions.filter(([name, version]) => !spec || !isPinned(spec, name, version));
  const expected = isBlocked ? 0 : versions.length;
  return {
    name: one.name,
    outcome: report?.outcome ?? 'crashed',
    isValidAtFirst: isValid && report?.repairs === 0,
    isValid,
    versions: { part: expected - missed.length, whole: expected },
    missedVersions: missed.map(([name, version]) => `${name} ${version}`),
    conflicts: countDecided(report, spec),
    hedges: report?.findings.filter(({ rule }) => hedgeRules.has(rule)).length ?? 0,
    isLocaleRight: isBlocked || isInLocale(one.expectation.locale, report, spec),
    ...measureSpec(spec),
    ...(report?.usage ?? { requests: 0, promptTokens: 0, completionTokens: 0 }),
    seconds,
    errors,
  };
}

type SpecFigures = Pick<Measured, 'grounded' | 'honest' | 'clauses' | 'decisions'>;

function measureSpec(spec: Spec | undefined): SpecFigures {
  if (spec === undefined) {
    return { grounded: nothing, honest: nothing, clauses: nothing, decisions: 0 };
  }
  const { requirement, plan, outOfScope, architecture, decisions } = spec;
  const { techStack } = architecture;
  const steps = plan.phases.flatMap((phase) => phase.steps);
  const built = new Set([...steps, ...outOfScope].flatMap((item) => item.requirements));
  const { clauses } = requirement;
  return {
    grounded: { part: techStack.filter(isGrounded).length, whole: techStack.length },
    honest: { part: techStack.filter(isHonest).length, whole: techStack.length },
    clauses: { part: clauses.filter(({ id }) => built.has(id)).length, whole: clauses.length },
    decisions: decisions.length,
  };
}

function listErrors(report: Report | undefined, log: string): string[] {
  if (report === undefined) return [log.trim()];
  const found = report.findings.filter(({ severity }) => severity === 'error');
  if (report.outcome === 'failed') return [report.reason];
  return found.map(({ rule, message }) => `${rule}: ${message}`);
}

/** A contradiction is named when one decision weighs all its values, in whatever words it puts them. */
function countDecided(report: Report | undefined, spec: Spec | undefined): Share {
  if (report === undefined || spec === undefined) return nothing;
  const weighed = spec.decisions.map(({ options }) =>
    options.map(({ value }) => value.toLowerCase()),
  );
  const decided = report.conflicts.filter(({ options }) =>
    weighed.some((values) =>
      options.every(({ value }) => values.some((said) => said.includes(value.toLowerCase()))),
    ),
  );
  return { part: decided.length, whole: report.conflicts.length };
}

const isInLocale = (asked: string, report: Report | undefined, spec: Spec | undefined): boolean =>
  spec !== undefined &&
  findLocale(spec.locale).tag === findLocale(asked).tag &&
  report?.findings.every(({ rule }) => rule !== 'prose-in-locale') === true;
