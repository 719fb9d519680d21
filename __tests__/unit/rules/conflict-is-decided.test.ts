import { describe, expect, it } from '@jest/globals';
import type { Conflict } from '../../../src/research/conflict.ts';
import { changedSpec, completeSpec, findingsOf, pointedAt } from '../../support/check-rule.ts';

const rule = 'conflict-is-decided';
const cite = (path: string, quote: string): Conflict['options'][number]['evidence'] => [
  { path, line: 7, quote },
];
const versions: Conflict = {
  about: 'version',
  topic: 'FastAPI',
  options: [
    { value: '0.109.0', evidence: cite('requirements.txt', 'fastapi==0.109.0') },
    { value: '0.95.1', evidence: cite('README.md', 'FastAPI 0.95.1') },
  ],
  chosen: '0.109.0',
  because: 'manifest',
};
const decide = (topic: string, values: readonly string[]): ReturnType<typeof changedSpec> =>
  changedSpec((draft) => {
    draft.decisions.push({
      topic,
      options: values.map((value) => ({ value, evidence: [] })),
      decision: `Use ${values[0] ?? ''}.`,
      reason: 'A manifest states it.',
    });
  });

describe('conflict-is-decided', () => {
  it('names both values, their lines and the answer of code', () => {
    const [finding, ...more] = findingsOf(rule, completeSpec(), { conflicts: [versions] });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      message:
        'Expected a decision on the version of FastAPI: the sources state 0.109.0 (requirements.txt:7) and 0.95.1 (README.md:7).',
      hint: 'Add a decision with these options, each with its line; code would take "0.109.0".',
    });
    expect(finding && pointedAt(completeSpec(), finding)).toBe('0.109.0');
  });

  it('is content with a decision that holds both values', () => {
    const decided = decide('Version of `FastAPI`', ['`0.109.0`', '`0.95.1`']);
    expect(findingsOf(rule, decided, { conflicts: [versions] })).toEqual([]);
  });

  it('is content with a decision under another title whose options cite both lines', () => {
    const decided = changedSpec((draft) => {
      const options = versions.options.map(({ value, evidence }) => ({
        value,
        evidence: [...evidence],
      }));
      const decision = { decision: '0.109.0', reason: 'A manifest states it.' };
      draft.decisions = [{ topic: 'Web framework of the service', options, ...decision }];
    });
    expect(findingsOf(rule, decided, { conflicts: [versions] })).toEqual([]);
  });

  it.each([
    ['only one of the values', 'FastAPI', ['0.109.0', '0.94.0']],
    ['the values as parts of others', 'FastAPI', ['10.109.0', '0.95.12']],
    ['the values of something else', 'Starlette', ['0.109.0', '0.95.1']],
  ])('finds a decision that names %s', (_, topic, values) => {
    expect(findingsOf(rule, decide(topic, values), { conflicts: [versions] })).toHaveLength(1);
  });

  it('finds a purpose for which two technologies are offered', () => {
    const options = ['FastAPI', 'Flask'].map((value) => ({ value, evidence: [] }));
    const conflict: Conflict = { ...versions, about: 'purpose', topic: 'Web', options };
    const [finding] = findingsOf(rule, completeSpec(), { conflicts: [conflict] });
    expect(finding?.message).toContain('what is used for "Web"');
    expect(
      findingsOf(rule, decide('Web', ['FastAPI', 'Flask']), { conflicts: [conflict] }),
    ).toEqual([]);
  });

  it('leaves alone what the document does not build with', () => {
    const other: Conflict = { ...versions, topic: 'Leaflet' };
    expect(findingsOf(rule, completeSpec(), { conflicts: [other] })).toEqual([]);
  });

  it('finds a cited document that no longer holds', () => {
    const options = [
      { value: 'New report', evidence: cite('research/new.md', '# New report') },
      { value: 'Report', evidence: cite('research/report.md', '# Report') },
    ];
    const topic = 'research/report.md';
    const conflict: Conflict = { ...versions, about: 'document', topic, options };
    const [finding] = findingsOf(rule, completeSpec(), { conflicts: [conflict] });
    expect(finding?.message).toContain('research/report.md, which no longer holds');
    const uncited = options.map((option) => ({ ...option, evidence: cite('a.md', 'words') }));
    expect(
      findingsOf(rule, completeSpec(), { conflicts: [{ ...conflict, options: uncited }] }),
    ).toEqual([]);
  });
});
