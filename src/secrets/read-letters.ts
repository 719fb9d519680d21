/** The letters and digits of a text, as far as they count when a secret is looked for. */
export type Letters = {
  readonly letters: string;
  /** Where each of them starts and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

type Piece = { readonly text: string; readonly start: number };

/** All that is compared: whatever stands between the letters of a value may be there to hide it. */
const letter = /[\p{L}\p{N}]/u;
const noLetters = /[^\p{L}\p{N}]/gu;
/** Letters of other scripts and the Latin ones that they look like, from Unicode's list of confusable characters. */
const alike: Readonly<Record<string, string>> = {
  ...pair('аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅԚԜ', 'aeopcyxijsdhqwabekmhopctyxijsqw'),
  ...pair('αγικνορυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ayikvopuabezhikmnoptyx'),
};

function pair(foreign: string, latin: string): Record<string, string> {
  return Object.fromEntries(Array.from(foreign, (sign, at) => [sign, latin.charAt(at)]));
}

/** Case is a disguise, and so are accents and other forms of a Latin letter; what is no letter is left out. */
function fold(character: string): string {
  if (character <= '\u007f') return /[A-Za-z0-9]/u.test(character) ? character.toLowerCase() : '';
  const known = alike[character];
  if (known !== undefined) return known;
  const plain = character.normalize('NFKD').replace(noLetters, '').toLowerCase();
  if (/^[a-z0-9]+$/u.test(plain)) return plain;
  return letter.test(character) ? character : '';
}

/** Every letter of a text, one behind the other. */
export const readLetters = (text: string): Letters => joinLetters([{ text, start: 0 }]);

/** In all of these the piece of the value ends the match. */
const spreads: readonly RegExp[] = [
  // One letter of each word, the first or the last.
  /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu,
  /[\p{L}\p{N}](?![\p{L}\p{M}\p{N}])/gu,
  // The first letter of each line.
  /^[^\p{L}\p{N}\n]*(?<piece>[\p{L}\p{N}])/gmu,
  // Up to eight letters of each line: in front, behind its number, or at its end.
  /^[^\p{L}\p{N}\n]*(?<piece>[\p{L}\p{N}]{1,8})/gmu,
  /^[^\p{L}\p{N}\n]*\d+[^\p{L}\p{N}\n]+(?<piece>[\p{L}\p{N}]{1,8})/gmu,
  /[\p{L}\p{N}]{1,8}(?=[^\p{L}\p{N}\n]*$)/gmu,
];

/** The letters of a text that is written to be put together: spread over words, lines or the cells of a table. */
export const readSpreadLetters = (text: string): Letters[] =>
  spreads.map((pattern) => joinLetters(findPieces(text, pattern)));

function* findPieces(text: string, pattern: RegExp): Generator<Piece> {
  for (const { 0: whole, index, groups } of text.matchAll(pattern)) {
    const piece = groups?.['piece'] ?? whole;
    yield { text: piece, start: index + whole.length - piece.length };
  }
}

function joinLetters(pieces: Iterable<Piece>): Letters {
  const starts: number[] = [];
  const ends: number[] = [];
  let letters = '';
  for (const { text, start } of pieces) {
    let at = start;
    for (const character of text) {
      const shown = fold(character);
      letters += shown;
      // One sign may stand for several letters, as a ligature does.
      while (starts.length < letters.length) {
        starts.push(at);
        ends.push(at + character.length);
      }
      at += character.length;
    }
  }
  return { letters, starts, ends };
}
