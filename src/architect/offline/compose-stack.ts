import type { VersionFact } from '../../research/research.ts';
import type { Technology } from '../../spec/spec.ts';
import { toCode } from '../../spec/text.ts';
import { uniqueBy } from './choose-interfaces.ts';
import { citeName } from './cite-name.ts';
import { findNamingClauses, type Context } from './context.ts';
import { toCodeSpan } from './wording.ts';

/** A lock file holds thousands of indirect packages, which nobody declares. */
const mostTransitive = 12;
const mostPins = 160;
/** What more clauses name is the subject of the whole, or a plain word. */
export const mostNaming = 6;
/** What a manifest demands of the place where the project runs. */
const foundations: ReadonlySet<Technology['kind']> = new Set([
  'language',
  'runtime',
  'platform',
  'tool',
  'database',
  'service',
  'image',
  'format',
]);

/** The pins as the tech stack lists them, each with its source and what it is for. */
export function composeStack(context: Context): Technology[] {
  const { pins } = context.assignment;
  const unique = uniqueBy(pins, ({ name }) => name.trim().toLowerCase());
  const transitive = unique.filter(({ scope }) => scope === 'transitive').slice(mostTransitive);
  const left = new Set(transitive);
  return unique
    .filter((pin) => !left.has(pin))
    .slice(0, mostPins)
    .map((pin) => toTechnology(context, pin));
}

function toTechnology(context: Context, pin: VersionFact): Technology {
  const { name, version, kind, strength, range, evidence } = pin;
  return {
    name,
    version,
    kind,
    purpose: describePurpose(context, pin),
    provenance: strength === 'prose' ? 'research' : strength,
    evidence: [evidence, ...citeName(context, pin)],
    ...(toCode(range ?? '') === '' || range === version ? {} : { constraint: range }),
  };
}

function describePurpose(context: Context, pin: VersionFact): string {
  const { texts, assignment, list } = context;
  const naming = findNamingClauses(assignment.requirement.clauses, pin.name);
  const source = describeSource(context, pin);
  return naming.length === 0
    ? source
    : `${source}${texts.gap}${texts.stack.neededBy(list(naming))}`;
}

function describeSource({ texts, projectFiles, toProjectPath }: Context, pin: VersionFact): string {
  const { stack } = texts;
  if (pin.strength === 'requirement') return stack.required;
  if (pin.strength === 'prose') return stack.researched;
  const { path } = pin.evidence;
  const known = projectFiles.find(({ researchPaths }) => researchPaths.includes(path));
  const file = toCodeSpan(known?.path ?? toProjectPath(path));
  if (pin.strength === 'lockfile') return stack.locked(file);
  const isDeclared = pin.scope === 'runtime' || pin.scope === 'development';
  const isDemand = isDeclared && foundations.has(pin.kind);
  return isDemand ? stack.demanded(file) : stack[pin.scope](file);
}
