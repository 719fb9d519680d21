/** Letters that are written without spaces between words have no borders; Korean hangs endings on words. */
const unspaced =
  '(?![\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Bopomofo}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Tibetan}])';
const word = `(?:${unspaced}[\\p{L}\\p{N}_]|\\p{M})`;

/** Made once each: the engine takes milliseconds to read a class of so many scripts. */
const endsInWord = new RegExp(`${word}$`, 'u');
const beginsWithWord = new RegExp(`^${word}`, 'u');
const joint = /[.-]$/u;

/** Whether a word goes on over an offset, by what stands before and after it. */
function isOneWord(before: string, after: string): boolean {
  if (endsInWord.test(before)) {
    // `1.2` is no part of `1.2.3`, and `1.0-rc` none of `1.0-rc.1`.
    if (after.startsWith('.')) return /^\.\d/u.test(after);
    return beginsWithWord.test(after.startsWith('-') ? after.slice(1) : after);
  }
  if (!joint.test(before) || !endsInWord.test(before.slice(0, -1))) return false;
  return before.endsWith('.') ? /^\d/u.test(after) : beginsWithWord.test(after);
}

/** What holds two characters of a number together. */
const numberJoints: readonly (readonly [RegExp, RegExp])[] = [
  [/\d$/u, /^(?:,\d|\+[\p{L}\d])/u],
  [/\d,$/u, /^\d/u],
  [/\d\+$/u, /^[\p{L}\d]/u],
];
const mark = /^\p{M}/u;
const halfCharacter = /^[\uDC00-\uDFFF]/;
/** A character takes up to two units, and a joint two characters. */
const reach = 4;

/** Whether an offset of a text lies between words and numbers, not within one. */
export function isWordBorder(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at, at + reach);
  if (before === '' || after === '') return true;
  if (halfCharacter.test(after) || mark.test(after)) return false;
  return (
    !isOneWord(before, after) &&
    !numberJoints.some(([left, right]) => left.test(before) && right.test(after))
  );
}
