import { readLetters } from './read-letters.ts';
import type { SecretForm } from './secret-forms.ts';

/** Every stretch of one length of the ways to write a secret. */
export type Stretches = {
  readonly length: number;
  /** Whether one of them stands at a place of some letters. */
  readonly standsAt: (letters: string, at: number) => boolean;
};

/** A power of two far above the number of stretches, so that few places of a text are looked up. */
const beginnings = 2 ** 18;

/** The stretches of all forms, by their lengths. */
export function gatherStretches(forms: readonly SecretForm[]): Stretches[] {
  const lengths = [...new Set(forms.map(({ window }) => window))];
  return lengths.map((length) =>
    gather(
      length,
      forms.filter(({ window }) => window === length).map(({ text }) => readLetters(text).letters),
    ),
  );
}

function gather(length: number, texts: readonly string[]): Stretches {
  const known = new Set<string>();
  const begins = new Uint8Array(beginnings);
  for (const text of texts) {
    for (let at = 0; at + length <= text.length; at += 1) {
      known.add(text.slice(at, at + length));
      begins[beginningOf(text, at)] = 1;
    }
  }
  return {
    length,
    standsAt: (letters, at) =>
      begins[beginningOf(letters, at)] === 1 && known.has(letters.slice(at, at + length)),
  };
}

/** A number for the four letters at a place; different ones may share it. */
function beginningOf(text: string, at: number): number {
  let number = 0;
  for (let letter = at; letter < at + 4; letter += 1) {
    number = (number * 37 + text.charCodeAt(letter)) % beginnings;
  }
  return number;
}
