import * as z from 'zod';
import type { ResearchFile } from './research.ts';

/** How this program calls itself in what it writes, whatever its version. */
const tool = /^spec-writer(?:[/ ]|$)/u;
const named = z.string().regex(tool);
/** A twin names the program among the facts of its making, a report beside its outcome. */
const Result = z.union([
  z.object({ schemaVersion: z.number(), generator: z.object({ tool: named }) }),
  z.object({ schemaVersion: z.number(), tool: named, outcome: z.string() }),
]);
/** Front matter is a dozen lines. */
const longestFrontMatter = 4000;
const toolOfDocument = /^tool: {0,9}["']?spec-writer[/ ]/mu;

/** Whether a file is a document of this program, its twin or a report: it proves nothing, whatever it says. */
export function isOwnResult({ text }: Pick<ResearchFile, 'text'>): boolean {
  if (text.startsWith('---')) return statesTool(text.slice(0, longestFrontMatter));
  return text.startsWith('{') && text.includes('"schemaVersion"') && isResult(text);
}

function statesTool(start: string): boolean {
  const end = start.search(/\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u);
  const facts = end === -1 ? '' : start.slice(0, end);
  return toolOfDocument.test(facts) && /^inputHash:/mu.test(facts);
}

function isResult(text: string): boolean {
  try {
    return Result.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}
