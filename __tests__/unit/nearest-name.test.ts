import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearestName } from '../../src/nearest-name.ts';

const known = ['model', 'mode', 'research', 'max-repairs', 'no-hedge'];

describe('the nearest name', () => {
  it.each([
    ['modell', 'model'],
    ['reserch', 'research'],
    ['MAX-REPAIRS', 'max-repairs'],
    ['no-hegde', 'no-hedge'],
  ])('of "%s" is "%s"', (typed, meant) => {
    expect(nearestName(typed, known)).toBe(meant);
  });

  it.each(['something-else', 'x'.repeat(10_000)])('of a stranger is nothing', (typed) => {
    expect(nearestName(typed, known)).toBeUndefined();
  });

  it('of a known name is that name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), (name) => {
        expect(nearestName(name, known)).toBe(name);
      }),
    );
  });
});
