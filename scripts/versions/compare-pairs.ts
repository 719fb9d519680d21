/* Pairs of a name and a version that code reads from a case folder, held against those that a person found there. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as z from 'zod';
import { readRequirement } from '../../src/requirement/read-requirement.ts';
import { readFacts } from '../../src/research/read-facts.ts';
import { readRequirementFacts } from '../../src/research/read-requirement-facts.ts';
import type { Fact } from '../../src/research/research.ts';

const Pair = z.strictObject({
  case: z.string().regex(/^[\w-]+$/u),
  path: z.string().min(1),
  line: z.int().positive(),
  // A name and a version are facts; a sentence would be somebody's text.
  name: z.string().min(1).max(100),
  version: z.string().regex(/^v?\d[\w.+-]{0,60}$/u),
});
export type Pair = z.infer<typeof Pair>;
export const Expected = z.strictObject({ pairs: z.array(Pair) });
export type Expected = z.infer<typeof Expected>;

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function factsOf(folder: string): Fact[] {
  const body = readFileSync(join(folder, 'requirement.md'), 'utf8');
  const source = 'requirement.md';
  const requirement = readRequirement({ source, title: '', body, comments: [] });
  const research = listFiles(join(folder, 'research')).flatMap((file) =>
    readFacts({
      path: relative(folder, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }),
  );
  return [...readRequirementFacts(requirement), ...research];
}

const keyOf = (pair: Pair): string =>
  [pair.case, pair.path, pair.line, pair.name.toLowerCase(), pair.version].join('\u0000');

const withoutRepeats = (pairs: readonly Pair[]): Pair[] => [
  ...new Map(pairs.map((pair) => [keyOf(pair), pair])).values(),
];

/** What a file says of its own package is read too, and is a version like any other. */
export function readPairs(root: string, name: string): Pair[] {
  const pairs = factsOf(join(root, name)).flatMap((fact) =>
    fact.is === 'version'
      ? [
          {
            case: name,
            path: fact.evidence.path,
            line: fact.evidence.endLine ?? fact.evidence.line,
            name: fact.name,
            version: fact.version,
          },
        ]
      : [],
  );
  return withoutRepeats(pairs);
}

export type Row = {
  readonly name: string;
  readonly reported: number;
  readonly expected: number;
  readonly missed: readonly Pair[];
  readonly wrong: readonly Pair[];
};

/** What was missed of the expected pairs, and what was reported beside them. */
export function compare(name: string, reported: readonly Pair[], expected: readonly Pair[]): Row {
  const reportedKeys = new Set(reported.map(keyOf));
  const expectedKeys = new Set(expected.map(keyOf));
  return {
    name,
    reported: reported.length,
    expected: expected.length,
    missed: expected.filter((pair) => !reportedKeys.has(keyOf(pair))),
    wrong: reported.filter((pair) => !expectedKeys.has(keyOf(pair))),
  };
}

/** The bars of the project, as shares. */
export const leastRecall = 0.98;
export const leastPrecision = 0.95;
