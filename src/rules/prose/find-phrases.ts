import type { ParsedSpec, Range } from '../../spec/parsed-spec.ts';
import { readNormativeProse } from './read-normative-prose.ts';
import { createPlacer } from './read-passages.ts';

export type FoundPhrase = { readonly phrase: string; readonly at: Range };

/** Every match of the expressions in the prose that instructs the Builder; overlapping ones count once. */
export function findPhrases(parsed: ParsedSpec, expressions: readonly RegExp[]): FoundPhrase[] {
  return readNormativeProse(parsed).flatMap((passage) => {
    const found = expressions
      .flatMap((expression) => [...passage.text.matchAll(expression)])
      .map(({ 0: phrase, index }) => ({ phrase, index, end: index + phrase.length }))
      .sort((left, right) => left.index - right.index || right.end - left.end);
    if (found.length === 0) return [];
    const place = createPlacer(passage);
    let covered = 0;
    return found.flatMap(({ phrase, index, end }) => {
      if (index < covered) return [];
      covered = end;
      return [{ phrase, at: place(index, end) }];
    });
  });
}
