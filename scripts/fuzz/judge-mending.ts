import { checkSpec } from '../../src/rules/check-spec.ts';
import { fixDocument } from '../../src/rules/fixes/fix-document.ts';
import { keepsWords } from '../../src/rules/fixes/keeps-words.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';

/** What is wrong with mending a document: it lost words, helped nothing, or was not done after one run. */
export function judgeMending(text: string): string | undefined {
  const parsed = parseSpec(text);
  const mended = fixDocument(parsed, {}, new Map()).parsed;
  if (mended.text === text) return undefined;
  if (!keepsWords(parsed.lines, mended.lines)) return 'Mending lost words.';
  if (checkSpec(mended, {}).length >= checkSpec(parsed, {}).length)
    return 'Mending helped nothing.';
  const again = fixDocument(mended, {}, new Map()).parsed.text;
  return again === mended.text ? undefined : 'Mending was not done after one run.';
}
