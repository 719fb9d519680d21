import type { CountTokens } from './count-tokens.ts';

/**
 * Tokenisers take the square of the length of a run without a break: 160,000 letters take them ten
 * seconds, 1,250 runs of so many characters less than a second.
 */
const longestRun = 128;
/** So far back a better place to cut is looked for. */
const longestReturn = 32;

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
    for (const { start, end } of findLongRuns(text)) {
      for (let at = start + longestRun; at < end; at = done + longestRun) {
        const cut = findCut(text, done < start ? start : done, at);
        tokens += count(text.slice(done, cut));
        done = cut;
      }
    }
    return tokens + count(text.slice(done));
  };

type Run = { readonly start: number; readonly end: number };

/**
 * Finds the runs of more characters than the longest one may have, all blank or none of them. In
 * windows of this length only what follows the last break is looked at.
 */
function* findLongRuns(text: string): Generator<Run> {
  for (let start = 0; start + longestRun < text.length;) {
    let next = findLastBreak(text, start, start + longestRun);
    if (next === undefined) {
      next = start + longestRun + 1;
      while (next < text.length && !isBreak(text, next)) next += 1;
      // Whether it is too long is told by characters, of which some take two units.
      if (Array.from(text.slice(start, next)).length > longestRun) yield { start, end: next };
    }
    start = next;
  }
}

/** The last place up to the end at which a run begins. */
function findLastBreak(text: string, start: number, end: number): number | undefined {
  for (let at = end; at > start; at -= 1) if (isBreak(text, at)) return at;
  return undefined;
}

const isBreak = (text: string, at: number): boolean =>
  isBlank(text.charCodeAt(at)) !== isBlank(text.charCodeAt(at - 1));

const isBlank = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  (code >= 0xa0 && /\s/u.test(String.fromCharCode(code)));

/** The last end of a word before a place, or the place itself, moved off the middle of a character. */
function findCut(text: string, start: number, place: number): number {
  const first = Math.max(start + 1, place - longestReturn);
  for (let at = place; at >= first; at -= 1) {
    if (wordCharacter.test(text.charAt(at - 1)) && !wordCharacter.test(text.charAt(at))) return at;
  }
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code <= 0xdfff && place - 1 > start ? place - 1 : place;
}
