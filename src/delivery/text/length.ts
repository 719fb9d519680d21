/** GitHub refuses a body, and by its words a comment, above this many characters, counted as code points. */
export const mostCharacters = 65_536;

/**
 * What we write at most: it leaves room for line ends that are counted twice. Four bytes for each
 * character stay below the 262,144 bytes that GitHub stores of a comment.
 */
export const roomForText = 60_000;

/** Characters as GitHub counts them. */
export function countCharacters(text: string): number {
  // Half of a pair that stands alone is counted too.
  let count = text.length;
  for (let index = 1; index < text.length; index += 1) {
    if (isLow(text.charCodeAt(index)) && isHigh(text.charCodeAt(index - 1))) count -= 1;
  }
  return count;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

let segmenter: Intl.Segmenter | undefined;

/** The text, or its beginning and an ellipsis; nothing that a reader sees as one character is cut. */
export function shorten(text: string, most: number): string {
  // Segmenting is slow, and a text of this many units cannot have more characters.
  if (text.length <= most || countCharacters(text) <= most) return text;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let kept = '';
  let count = 0;
  // No character that people write is longer than what is looked at beyond the limit.
  for (const { segment } of segmenter.segment(text.slice(0, 2 * most + 64))) {
    count += countCharacters(segment);
    if (count > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
