import { estimateTokens, fitPassages } from '../../research/fit-passages.ts';
import { rankPassages } from '../../research/rank-passages.ts';
import type { ResearchFile } from '../../research/research.ts';
import type { Clause } from '../../spec/spec.ts';
import { showLines } from './show-lines.ts';
import { takeLines } from './take-lines.ts';

export type ShownFile = { readonly path: string; readonly lines: readonly string[] };

export type FittedResearch = {
  readonly files: readonly ShownFile[];
  /** Lines that did not fit. */
  readonly omitted: number;
};

/** The two delimiters of a file without its path, in tokens. */
const frame = 20;
/** A passage is measured without the numbers of its lines, which take up to a third of a file of short ones. */
const shareOfText = 0.7;

/** The numbered lines of the research: all of them, or the passages that answer the clauses best. */
export function fitResearch(
  files: readonly ResearchFile[],
  clauses: readonly Clause[],
  tokens: number,
): FittedResearch {
  const whole = takeFiles(
    files.map(({ path, text }) => ({ path, lines: showLines(text) })),
    tokens,
  );
  if (whole.omitted === 0) return whole;
  const passages = fitPassages(rankPassages(files, clauses), tokens * shareOfText);
  const chosen = files.map(({ path, text }) => {
    const own = passages.filter((passage) => passage.path === path);
    return { path, lines: showLines(text, own) };
  });
  const best = takeFiles(chosen, tokens);
  return { files: best.files, omitted: countLines(files) - countShown(best.files) };
}

function takeFiles(files: readonly ShownFile[], tokens: number): FittedResearch {
  let left = tokens;
  let omitted = 0;
  const shown: ShownFile[] = [];
  for (const { path, lines } of files) {
    const around = frame + 2 * estimateTokens(path);
    const taken = takeLines(lines, left - around);
    omitted += taken.omitted;
    if (taken.lines.length === 0) continue;
    left -= taken.tokens + around;
    shown.push({ path, lines: taken.lines });
  }
  return { files: shown, omitted };
}

const countLines = (files: readonly ResearchFile[]): number =>
  files.reduce((sum, { text }) => sum + showLines(text).length, 0);

const countShown = (files: readonly ShownFile[]): number =>
  files.reduce((sum, { lines }) => sum + lines.length, 0);
