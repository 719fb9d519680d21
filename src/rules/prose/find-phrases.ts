import type { ParsedSpec, Range } from '../../spec/parsed-spec.ts';
import type { PhraseFinder } from './phrase-finder.ts';
import { readNormativeProse } from './read-normative-prose.ts';
import { createPlacer } from './read-passages.ts';

export type FoundPhrase = { readonly phrase: string; readonly at: Range };

/** Every match in the prose that instructs the Builder; of overlapping ones the first and longest counts. */
export function findPhrases(parsed: ParsedSpec, find: PhraseFinder): FoundPhrase[] {
  return readNormativeProse(parsed).flatMap((passage) => {
    const found = find(passage.text).sort(
      (left, right) => left.index - right.index || right.end - left.end,
    );
    if (found.length === 0) return [];
    const place = createPlacer(passage);
    let covered = 0;
    return found.flatMap(({ index, end }) => {
      if (index < covered) return [];
      covered = end;
      return [{ phrase: passage.text.slice(index, end), at: place(index, end) }];
    });
  });
}
