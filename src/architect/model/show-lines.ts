import { cleanCharacters } from '../../cleaning/clean-characters.ts';
import { startTally } from '../../cleaning/removal.ts';
import { splitLines } from '../../research/prose/quote-line.ts';

/** Longer lines are minified code or data; what follows is marked as cut. */
const longestLine = 600;
/** A paragraph of prose is often one line of many sentences; a piece of research is no longer either. */
const longestParagraph = 4_000;
/** In prose at least every second character is a letter, and every twentieth a blank or part of another script. */
const leastLetters = 0.5;
const leastBreaks = 0.05;

/** Text as a model sees it: each line with its number, those without content left out. */
export function showLines(text: string, first = 1): string[] {
  return splitLines(text).flatMap((line, index) => showLine(line, first + index));
}

function showLine(line: string, number: number): string[] {
  const shown = cleanCharacters(line, startTally()).trimEnd();
  if (shown.trim() === '') return [];
  if (shown.length <= longestLine) return [`${number}| ${shown}`];
  const start = shown.slice(0, longestParagraph);
  const kept = isProse(start) ? start : shown.slice(0, longestLine);
  return [`${number}| ${kept.toWellFormed()}${kept.length < shown.length ? '…' : ''}`];
}

function isProse(text: string): boolean {
  const count = (kind: RegExp): number => text.match(kind)?.length ?? 0;
  return (
    count(/\p{L}/gu) >= text.length * leastLetters &&
    count(/\s|[^\p{ASCII}]/gu) >= text.length * leastBreaks
  );
}
