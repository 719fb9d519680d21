import { expect, it } from '@jest/globals';
import { limitNewSpace } from '../../../src/adapters/research/limit-new-space.ts';

it('the space for new objects is limited once, however often research is read', () => {
  const flags: string[] = [];
  const setFlags = (flag: string): void => {
    flags.push(flag);
  };
  limitNewSpace(setFlags);
  limitNewSpace(setFlags);
  expect(flags).toEqual(['--semi-space-growth-factor=1']);
});
