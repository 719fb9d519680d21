import type { CountTokens } from './count-tokens.ts';

/**
 * Tokenisers take the square of the length of a run without a break: 160,000 letters take them ten
 * seconds, 1,250 runs of so many characters less than a second.
 */
const longestRun = 128;
/** So far back a better place to cut is looked for. */
const longestReturn = 32;

const longRun = /\S{129,}|\s{129,}/gu;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/**
 * Makes a tokeniser's time grow with the length only: longer runs are counted in parts, cut where a
 * word ends, which costs a token or two each and saves none that matter.
 */
export const boundRuns =
  (count: CountTokens): CountTokens =>
  (text) => {
    let tokens = 0;
    let done = 0;
    for (const { index, 0: run } of text.matchAll(longRun)) {
      const end = index + run.length;
      for (let at = index + longestRun; at < end; at = done + longestRun) {
        const cut = findCut(text, done < index ? index : done, at);
        tokens += count(text.slice(done, cut));
        done = cut;
      }
    }
    return tokens + count(text.slice(done));
  };

/** The last end of a word before a place, or the place itself, moved off the middle of a character. */
function findCut(text: string, start: number, place: number): number {
  const first = Math.max(start + 1, place - longestReturn);
  for (let at = place; at >= first; at -= 1) {
    if (wordCharacter.test(text.charAt(at - 1)) && !wordCharacter.test(text.charAt(at))) return at;
  }
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code <= 0xdfff && place - 1 > start ? place - 1 : place;
}
