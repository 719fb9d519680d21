import { readFacts } from '../../../../src/research/read-facts.ts';
import { readVersions } from '../../../../src/research/read-versions.ts';
import type { VersionFact } from '../../../../src/research/research.ts';
import { pinMatchesEvidence } from '../../../../src/rules/pin-matches-evidence.ts';
import { parseSpec } from '../../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../../src/spec/render-spec.ts';
import { toCode } from '../../../../src/spec/text.ts';
import { makeSpec } from '../../../support/make-spec.ts';

/** A file as people write it: what it is, its path, its text, and the pairs of a name and a version that it states. */
export type Sample = readonly [title: string, path: string, text: string, pairs: readonly string[]];

/** Whether the cited lines hold the quote. */
const isQuoted = (text: string, { evidence }: VersionFact): boolean => {
  const { line, endLine = line, quote } = evidence;
  const lines = text.split('\n').slice(line - 1, endLine);
  return lines.map(toCode).join(' ').includes(quote);
};

/** The facts that the rule would accept as pins; what describes the package itself is none. */
const proved = (path: string, text: string, facts: readonly VersionFact[]): Set<VersionFact> => {
  const pins = facts.filter(({ scope }) => scope !== 'own');
  const spec = makeSpec();
  const techStack = pins.map(({ name, version, kind, evidence }) => ({
    ...{ name, version, kind, purpose: 'Use.', provenance: 'manifest' as const },
    evidence: [evidence],
  }));
  const parsed = parseSpec(
    renderSpec({ ...spec, architecture: { ...spec.architecture, techStack } }),
  );
  const places = pinMatchesEvidence
    .check(
      {
        ...parsed,
        at: (key: string) => ({ line: Number(key.split('.').at(-1)), column: 1 }),
      } as never,
      { sources: new Map([[path, text]]), readVersions },
    )
    .map(({ at }) => (at as unknown as { line: number }).line);
  return new Set(facts.filter((fact) => !places.includes(pins.indexOf(fact))));
};

/** Every pair that a file states, in alphabetical order; what its evidence does not prove is marked. */
export const versionsIn = (path: string, text: string): string[] => {
  const facts = readFacts({ path, text }).filter((fact) => fact.is === 'version');
  const good = proved(path, text, facts);
  const pairs = facts.map((fact) => {
    const { name, version, evidence } = fact;
    if (!isQuoted(text, fact)) return `${name} ${version} is not quoted by "${evidence.quote}"`;
    if (!good.has(fact)) return `${name} ${version} is not proved by "${evidence.quote}"`;
    return `${name} ${version}`;
  });
  return [...new Set(pairs)].sort();
};
