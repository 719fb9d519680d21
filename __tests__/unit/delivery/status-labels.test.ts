import { describe, expect, it } from '@jest/globals';
import type { CommentState } from '../../../src/delivery/delivery.ts';
import { changeLabels, findKnown, statusLabels } from '../../../src/delivery/status-labels.ts';

type Asked = 'by-label' | 'otherwise';
type Case = readonly [
  state: CommentState['is'],
  asked: Asked,
  present: readonly string[],
  add: readonly string[],
  remove: readonly string[],
];

const change = (state: CommentState['is'], asked: Asked, known: ReturnType<typeof findKnown>) => {
  const { add, remove } = changeLabels(state, known, asked);
  return { add: add.map(({ name }) => name), remove };
};

describe('the labels that tell the state', () => {
  it.each<Case>([
    ['queued', 'by-label', ['needs-spec'], ['spec-in-progress'], ['needs-spec']],
    ['writing', 'by-label', ['spec-in-progress'], [], []],
    ['checking', 'otherwise', [], ['spec-in-progress'], []],
    [
      'queued',
      'by-label',
      ['needs-spec', 'spec-failed'],
      ['spec-in-progress'],
      ['needs-spec', 'spec-failed'],
    ],
    ['published', 'by-label', ['spec-in-progress'], ['spec-ready'], ['spec-in-progress']],
    ['published', 'by-label', ['spec-ready', 'needs-spec'], [], ['needs-spec']],
    ['blocked', 'by-label', ['needs-spec'], ['spec-blocked'], ['needs-spec']],
    [
      'failed',
      'by-label',
      ['spec-in-progress'],
      ['needs-spec', 'spec-failed'],
      ['spec-in-progress'],
    ],
    ['failed', 'otherwise', ['spec-in-progress'], ['spec-failed'], ['spec-in-progress']],
    [
      'invalid',
      'by-label',
      ['spec-in-progress'],
      ['needs-spec', 'spec-failed'],
      ['spec-in-progress'],
    ],
    [
      'cancelled',
      'by-label',
      ['spec-in-progress'],
      ['needs-spec', 'spec-failed'],
      ['spec-in-progress'],
    ],
    ['cancelled', 'by-label', ['needs-spec', 'spec-failed'], [], []],
  ])('when %s, asked %s, with %j: adds %j and removes %j', (...given) => {
    const [state, asked, present, add, remove] = given;
    expect(change(state, asked, findKnown(present))).toEqual({ add, remove });
  });

  it('leaves alone what is none of ours, and finds ours in any case', () => {
    const known = findKnown(['bug', 'Needs-Spec', 'SPEC-FAILED', 'spec-ready-ish']);
    expect([...known.keys()]).toEqual(['needs-spec', 'spec-failed']);
    expect(change('queued', 'by-label', known).remove).toEqual(['needs-spec', 'spec-failed']);
  });

  it('adds and removes once more what is only perhaps there', () => {
    const known = new Map([
      ['needs-spec', 'perhaps'],
      ['spec-in-progress', 'perhaps'],
    ] as const);
    expect(change('cancelled', 'by-label', known)).toEqual({
      add: ['needs-spec', 'spec-failed'],
      remove: ['spec-in-progress'],
    });
  });

  it('are labels as GitHub takes them', () => {
    for (const { name, color, description } of Object.values(statusLabels)) {
      expect(color).toMatch(/^[0-9a-f]{6}$/u);
      expect(name.length).toBeLessThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });
});
