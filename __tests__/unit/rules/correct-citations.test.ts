import { describe, expect, it } from '@jest/globals';
import { correctCitations } from '../../../src/rules/citations/correct-citations.ts';
import { listEvidence } from '../../../src/spec/list-evidence.ts';
import { openSources } from '../../../src/rules/citations/open-sources.ts';
import type { Evidence, Spec } from '../../../src/spec/spec.ts';
import { changedSpec } from '../../support/check-rule.ts';

const quote = '"fastapi": "0.109.0"';
const cite = (evidence: Partial<Evidence>): Spec =>
  changedSpec(({ architecture, logic, decisions }) => {
    const proof = { path: 'a.json', line: 2, quote, ...evidence };
    for (const pin of architecture.techStack) pin.evidence = [{ ...proof }];
    for (const detail of logic.details) detail.evidence = [{ ...proof }];
    for (const option of decisions.flatMap(({ options }) => options)) option.evidence = [proof];
  });
const correct = (evidence: Partial<Evidence>, text: string): Evidence[] => {
  const spec = correctCitations(cite(evidence), openSources(new Map([['a.json', text]])));
  const found = listEvidence(spec).map((placed) => placed.evidence);
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
};

describe('correctCitations', () => {
  it.each([
    ['leaves what is right', {}, `{\n  ${quote}\n}`, { line: 2 }],
    ['moves a citation to its line', {}, `{\n\n\n\n  ${quote}\n}`, { line: 5 }],
    ['chooses the nearest of several', { line: 9 }, `${quote}\n\n\n\n\n${quote}`, { line: 6 }],
    [
      'finds words that run over lines',
      { quote: '"fastapi": { "version": "0.109.0" }' },
      '{\n\n  "fastapi": {\n    "version": "0.109.0"\n  }\n}',
      { line: 3, endLine: 5 },
    ],
    ['shrinks a span that moved', { line: 8, endLine: 9 }, `{\n  ${quote}\n}`, { line: 2 }],
    ['leaves what stands nowhere', {}, '{}', { line: 2 }],
    [
      'does not take a part of a longer version',
      {},
      `{\n\n  ${quote.slice(0, -1)}.1"\n}`,
      { line: 2 },
    ],
  ])('%s', (_, evidence, text, expected) => {
    const { path, quote: words } = { path: 'a.json', quote, ...evidence };
    expect(correct(evidence, text)).toEqual([{ path, quote: words, ...expected }]);
  });
});
