import type { CountTokens } from '../../research/count-tokens.ts';

/** The first lines that fit into a number of tokens, what they take, and how many were left out. */
export type TakenLines = {
  readonly lines: readonly string[];
  readonly tokens: number;
  readonly omitted: number;
};

/** How much there is room for, in tokens as they are counted. */
export type TokenRoom = { readonly tokens: number; readonly countTokens: CountTokens };

export function takeLines(
  lines: readonly string[],
  { tokens, countTokens }: TokenRoom,
): TakenLines {
  let used = 0;
  const taken: string[] = [];
  for (const line of lines) {
    // Each line ends with a line break, which counts as a token of its own.
    const cost = countTokens(line) + 1;
    if (used + cost > tokens) break;
    used += cost;
    taken.push(line);
  }
  return { lines: taken, tokens: used, omitted: lines.length - taken.length };
}
