import { expect, it } from '@jest/globals';
import { isInsider } from '../../../src/trigger/association.ts';

it.each([
  ['OWNER', true],
  ['MEMBER', true],
  ['COLLABORATOR', true],
  ['CONTRIBUTOR', false],
  ['FIRST_TIME_CONTRIBUTOR', false],
  ['MANNEQUIN', false],
  ['NONE', false],
  ['', false],
])('counts who is %j to a repository as an insider: %s', (association, inside) => {
  expect(isInsider(association)).toBe(inside);
});
