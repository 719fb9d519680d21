import { openSources } from '../../src/rules/citations/open-sources.ts';
import type { Evidence } from '../../src/spec/spec.ts';

const each = 5000;
const longLine = Array.from({ length: 90_000 }, (_, index) => `word${(index * 7919) % 90_001}`);
const shortLines = Array.from(
  { length: 200_000 },
  (_, index) => `line ${index} says ${index % 97}`,
);

/** 5,000 citations into one line of 1 MB and 5,000 into a file of 5 MB, right or with one digit more. */
function listCitations(end: string): Evidence[] {
  return Array.from({ length: each }, (_, index) => {
    const words = longLine.slice(index * 17, index * 17 + 8).join(' ');
    const line = index * 39 + 1;
    const quote = shortLines[line + 30] ?? '';
    return [
      { path: 'one.md', line: 1, quote: words + end },
      { path: 'short.md', line, endLine: line + 60, quote: quote + end },
    ];
  }).flat();
}

/** Milliseconds to prove many citations, and to look for those that are wrong. */
export function timeMany(): { readonly right: number; readonly wrong: number } {
  const time = (end: string): number => {
    const texts = new Map([
      ['one.md', longLine.join(' ')],
      ['short.md', shortLines.join('\n')],
    ]);
    const citations = listCitations(end);
    const start = performance.now();
    const sources = openSources(texts);
    for (const citation of citations) if (!sources.proves(citation)) sources.findNearest(citation);
    return Math.round(performance.now() - start);
  };
  return { right: time(''), wrong: time('7') };
}
