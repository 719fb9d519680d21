import { isOptional } from '../requirement/text/optional.ts';
import type { ParsedSpec } from '../spec/parsed-spec.ts';
import type { Clause } from '../spec/spec.ts';
import { hasSection } from './layout/read-headings.ts';
import { listSteps } from './list-steps.ts';
import { locateText } from './locate-text.ts';
import { quoteValue } from './quote-value.ts';
import type { Problem, Rule, RuleContext } from './rule.ts';

export const clauseIsBuilt: Rule = {
  id: 'clause-is-built',
  about:
    'Every clause of the requirement is built by a step; an exclusion is answered as out of scope, and so may be what the requirement calls optional.',
  severity: 'error',
  reason: 'What no step builds is what the user asked for and does not get.',
  example: {
    place: 'document',
    bad: '- Requirements: R1[^r1]\n\n## 2.',
    good: '- Requirements: R3[^r3]\n\n## 2.',
  },
  check: (parsed, context) => [
    ...findUnbuilt(parsed),
    ...findBuiltExclusions(parsed),
    ...findLost(parsed, context),
  ],
};

function findUnbuilt(parsed: ParsedSpec): Problem[] {
  const steps = listSteps(parsed);
  // A missing plan is one finding of its own, not one for every clause.
  if (steps.length === 0) return [];
  const built = new Set(steps.flatMap(({ step }) => step.requirements));
  const excluded = new Set(parsed.spec.outOfScope.flatMap(({ requirements }) => requirements));
  return parsed.spec.requirement.clauses.flatMap((clause, index) => {
    const isExclusion = clause.kind === 'exclusion';
    // What is out of scope stands in section 1; where that is missing, it is the finding.
    if (isExclusion && !hasSection(parsed, 1)) return [];
    if (isAnswered(clause, built, excluded)) return [];
    return [
      {
        at: parsed.at(`requirement.clauses.${index}`),
        ...describe(clause, excluded.has(clause.id)),
      },
    ];
  });
}

type Ids = ReadonlySet<string>;

const isAnswered = ({ id, kind, text }: Clause, built: Ids, excluded: Ids): boolean =>
  kind === 'exclusion' ? excluded.has(id) : built.has(id) || (excluded.has(id) && isOptional(text));

function describe({ id, kind, text }: Clause, isExcluded: boolean): Omit<Problem, 'at'> {
  if (kind === 'exclusion') {
    return {
      message: `Expected ${id} to be answered, found it not among what is out of scope: ${quoteValue(text)}.`,
      hint: `Add an entry for ${id} to what is out of scope, with the reason.`,
    };
  }
  const found = isExcluded
    ? `only out of scope, though it is no exclusion and not called optional`
    : 'none';
  return {
    message: `Expected a step that builds ${id}, found ${found}: ${quoteValue(text)}.`,
    hint: `Add ${id} to the requirements of the step that builds it, or add that step.`,
  };
}

/** What the requirement excludes is built nowhere, whatever is said about it elsewhere. */
function findBuiltExclusions(parsed: ParsedSpec): Problem[] {
  const exclusions = new Set(
    parsed.spec.requirement.clauses.flatMap(({ id, kind }) => (kind === 'exclusion' ? [id] : [])),
  );
  return listSteps(parsed).flatMap(({ step, pointer }) =>
    step.requirements.flatMap((id, index) => {
      if (!exclusions.has(id)) return [];
      return [
        {
          at: locateText(parsed, `${pointer}.requirements.${index}`, id),
          message: `Expected step ${step.id} to build what is asked for, found ${id}, which is excluded.`,
          hint: `Drop ${id} from the requirements of the step; it is answered by what is out of scope.`,
        },
      ];
    }),
  );
}

/** Clauses of the requirement that the document does not even list. */
function findLost(parsed: ParsedSpec, { requirement }: RuleContext): Problem[] {
  const listed = new Set(parsed.spec.requirement.clauses.map(({ id }) => id));
  return (requirement?.clauses ?? [])
    .filter(({ id }) => !listed.has(id))
    .map(({ id, text, line }) => ({
      at: parsed.at('requirement.clauses'),
      message: `Expected the clause ${id}, found it nowhere: ${quoteValue(text)}.`,
      hint: `Add ${id} from line ${line} of the requirement to the clauses, and a step that builds it.`,
    }));
}
