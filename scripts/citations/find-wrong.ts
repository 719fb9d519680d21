import { readVersions } from '../../src/research/read-versions.ts';
import { citationIsCurrent } from '../../src/rules/citation-is-current.ts';
import { citationResolves } from '../../src/rules/citation-resolves.ts';
import { pinMatchesEvidence } from '../../src/rules/pin-matches-evidence.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { renderSpec } from '../../src/spec/render-spec.ts';
import type { Cited } from './read-corpora.ts';

const rules = [citationResolves, citationIsCurrent, pinMatchesEvidence];

/** The pointers of the citations and pins that the rules find wrong in the rendered document. */
export function findWrong({ spec, texts }: Pick<Cited, 'spec' | 'texts'>): ReadonlySet<string> {
  const parsed = parseSpec(renderSpec(spec));
  const pointers: string[] = [];
  const at = (pointer: string): ReturnType<typeof parsed.at> => {
    pointers.push(pointer);
    return parsed.at(pointer);
  };
  for (const rule of rules) rule.check({ ...parsed, at }, { sources: texts, readVersions });
  return new Set(pointers);
}
