import { cleanCharacters } from '../../cleaning/clean-characters.ts';
import { startTally } from '../../cleaning/removal.ts';
import { splitLines } from '../../research/prose/quote-line.ts';

/** Longer lines are minified code or data; what follows is marked as cut. */
const longestLine = 600;
/** Text as a model sees it: each line with its number, those without content left out. */
export function showLines(text: string, first = 1): string[] {
  return splitLines(text).flatMap((line, index) => showLine(line, first + index));
}

function showLine(line: string, number: number): string[] {
  const shown = cleanCharacters(line, startTally()).trimEnd();
  if (shown.trim() === '') return [];
  const cut = shown.length > longestLine ? `${shown.slice(0, longestLine).toWellFormed()}…` : shown;
  return [`${number}| ${cut}`];
}
