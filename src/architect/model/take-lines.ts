import { estimateTokens } from '../../research/fit-passages.ts';

/** The first lines that fit into a number of tokens, what they take, and how many were left out. */
export type TakenLines = {
  readonly lines: readonly string[];
  readonly tokens: number;
  readonly omitted: number;
};

export function takeLines(lines: readonly string[], tokens: number): TakenLines {
  let used = 0;
  const taken: string[] = [];
  for (const line of lines) {
    // Each line ends with a line break, which estimates as a token of its own.
    const cost = estimateTokens(line) + 1;
    if (used + cost > tokens) break;
    used += cost;
    taken.push(line);
  }
  return { lines: taken, tokens: used, omitted: lines.length - taken.length };
}
