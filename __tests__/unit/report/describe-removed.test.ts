import { expect, it } from '@jest/globals';
import { describeRemoved, warnOfRemoved } from '../../../src/report/describe-removed.ts';

const requirement = { source: 'acme/shop#1', title: '', text: '', clauses: [] };
const comment = { kind: 'comment', count: 2, characters: 40 } as const;
const tags = { kind: 'tag-character', count: 42, characters: 42 } as const;

it('says nothing of a requirement that hides nothing', () => {
  expect(describeRemoved(requirement)).toBe('');
  expect(warnOfRemoved(requirement)).toEqual([]);
});

it('tells of the comments of a template without a warning', () => {
  const found = { ...requirement, removed: [comment] };
  expect(describeRemoved(found)).toBe(
    'left out what is not shown: 2 hidden comments (40 characters)',
  );
  expect(warnOfRemoved(found)).toEqual([]);
});

it('warns of what nobody hides by accident', () => {
  expect(warnOfRemoved({ ...requirement, removed: [comment, tags] })).toEqual([
    'acme/shop#1 hides text from its readers; left out: 42 tag characters.',
  ]);
});
