import { describe, expect, it } from '@jest/globals';
import {
  isComparison,
  isRecommended,
  isRejectedHeading,
} from '../../../src/research/prose/words.ts';

describe('the words of research', () => {
  it.each([
    ['Why not MySQL', isRejectedHeading, true],
    ['Why nothing is cached', isRejectedHeading, false],
    ['Choix : PostgreSQL', isRecommended, true],
    ['Les anchoix : aucun', isRecommended, false],
    ['We compared Redis with Valkey.', isComparison, true],
    ['Both were evaluated last year.', isComparison, true],
    ['The unweighed half.', isComparison, false],
  ])('%j is told by its whole words', (text, is, told) => {
    expect(is(text)).toBe(told);
  });
});
