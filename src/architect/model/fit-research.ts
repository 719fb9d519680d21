import type { ResearchFile } from '../../research/research.ts';
import { countTokens } from './count-tokens.ts';
import { showLines } from './show-lines.ts';
import { takeLines } from './take-lines.ts';

export type ShownFile = { readonly path: string; readonly lines: readonly string[] };

export type FittedResearch = {
  readonly files: readonly ShownFile[];
  /** Lines that did not fit. */
  readonly omitted: number;
};

/** The lines around a file's title and its delimiters, in tokens. */
const frame = 40;

/** The numbered lines of the research that fit into a number of tokens, file by file. */
export function fitResearch(files: readonly ResearchFile[], tokens: number): FittedResearch {
  let left = tokens;
  let omitted = 0;
  const shown: ShownFile[] = [];
  for (const { path, text } of files) {
    const taken = takeLines(showLines(text), left - frame - countTokens(path));
    omitted += taken.omitted;
    if (taken.lines.length === 0) continue;
    left -= taken.tokens + frame + countTokens(path);
    shown.push({ path, lines: taken.lines });
  }
  return { files: shown, omitted };
}
