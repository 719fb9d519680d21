import type { ParsedSpec } from '../../spec/parsed-spec.ts';
import { listProseValues } from './list-prose-values.ts';
import { maskAddresses, maskCode, maskQuotations } from './mask-text.ts';
import { letterPattern } from '../../spec/letter-pattern.ts';

/** Fewer letters tell no language for certain; those of scripts with a letter for a syllable or a word say more. */
const fewestLetters = 240;
const fewestSyllables = 60;
/** More text tells no more. */
const longestSample = 6000;

/** The beginning of all prose, without code, quotations and addresses; nothing where it is too short to tell. */
export function sampleProse(parsed: ParsedSpec): string | undefined {
  let sample = '';
  for (const { text } of listProseValues(parsed)) {
    if (sample.length >= longestSample) break;
    const prose = maskAddresses(maskQuotations(maskCode(text.slice(0, longestSample))));
    sample += `${prose.replace(noWord(prose), ' ')}\n`;
  }
  const letters = sample.match(letter(sample))?.length ?? 0;
  const syllables = sample.match(unspaced(sample))?.length ?? 0;
  return letters >= fewestLetters || syllables >= fewestSyllables ? sample : undefined;
}

const unspaced = letterPattern(
  () => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
);
const letter = letterPattern(() => /\p{L}/gu);
/** Signs, what is masked, and abbreviations. */
const noWord = letterPattern(() => /[^\p{L}\p{M}\p{P}\s]|\ue000|\p{Lu}{2,}/gu);
