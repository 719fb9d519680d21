import type { Unreadable } from '../parsed-spec.ts';
import { isEmpty, proseOf, type Slice } from './slice.ts';
import type { Spots } from './spots.ts';

type Wanted<Word extends string> = {
  /** What the word says, as in “the kind of a clause”. */
  readonly what: string;
  readonly words: readonly Word[];
};
type Reading = { readonly spots: Spots; readonly unreadable: Unreadable[] };

/** The word of a closed list that stands at a place; another word is reported, and none is none. */
export function readKnownWord<Word extends string>(
  written: Slice | undefined,
  { what, words }: Wanted<Word>,
  { spots, unreadable }: Reading,
): Word | undefined {
  if (written === undefined || isEmpty(written)) return undefined;
  const text = proseOf(written);
  const found = words.find((known) => known === text);
  if (found === undefined) {
    const message = `Expected ${what} to be one of ${words.join(', ')}, found “${text.slice(0, 80)}”.`;
    unreadable.push({ what: 'word', message, at: spots.locate(written) });
  }
  return found;
}
