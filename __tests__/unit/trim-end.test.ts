import { describe, expect, it } from '@jest/globals';
import { trimEnd } from '../../src/trim-end.ts';

describe('trimEnd', () => {
  it.each([
    ['name**', '*', 'name'],
    ['name. ,.', '., ', 'name'],
    ['name\u00a0\t\n', ' ', 'name'],
    ['name\t', '.', 'name\t'],
    ['::', ':', ''],
    ['a:b', ':', 'a:b'],
    ['', ':', ''],
  ])('takes from %j what is in %j', (text, characters, kept) => {
    expect(trimEnd(text, characters)).toBe(kept);
  });
});
