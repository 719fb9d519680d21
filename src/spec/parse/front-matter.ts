import { parse } from 'yaml';
import * as z from 'zod';
import type { Unreadable } from '../parsed-spec.ts';
import type { ReadSource } from '../spec.ts';
import { readSources } from './read-sources.ts';
import type { Spots } from './spots.ts';

const text = z.string().catch('');
const FrontMatter = z.object({
  schemaVersion: z.unknown().optional(),
  title: z.string().optional().catch(undefined),
  locale: text,
  createdAt: text,
  requirement: z.object({ source: text, title: text }).catch({ source: '', title: '' }),
  inputHash: text,
  model: text,
  tool: text,
});
export type FrontMatter = z.infer<typeof FrontMatter> & {
  readonly sources: ReadSource[];
};

const absent: z.infer<typeof FrontMatter> = {
  schemaVersion: 1,
  locale: '',
  createdAt: '',
  requirement: { source: '', title: '' },
  inputHash: '',
  model: '',
  tool: '',
};
/** Where each key's value belongs in the specification. */
const pointers = new Map([
  ['schemaVersion', 'schemaVersion'],
  ['title', 'title'],
  ['locale', 'locale'],
  ['createdAt', 'createdAt'],
  ['  source', 'requirement.source'],
  ['  title', 'requirement.title'],
  ['requirement', 'requirement'],
  ['inputHash', 'generator.inputHash'],
  ['model', 'generator.model'],
  ['tool', 'generator.tool'],
]);

/** The number of lines that front matter takes at the top, with its two fences; 0 without front matter. */
export function countFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  return close + 1;
}

type Reading = { readonly spots: Spots; readonly unreadable: Unreadable[] };
type Report = (line: number, message: string) => void;
type Entry = { readonly key: string; readonly line: number; readonly text: string };

/** The machine facts at the top; what cannot be read is reported and left empty. */
export function readFrontMatter(
  lines: readonly string[],
  { spots, unreadable }: Reading,
): FrontMatter {
  if (lines.length === 0) return { ...absent, sources: [] };
  spots.mark('generator', { line: 1, endLine: lines.length });
  const report: Report = (line, message) => {
    const at = spots.locate({ line, endLine: line });
    unreadable.push({ what: 'front-matter', message, at });
  };
  const entries = readEntries(lines, report);
  for (const { key, line } of entries) {
    const pointer = pointers.get(key);
    // The heading is where people look for the title.
    if (pointer !== 'title') spots.mark(pointer ?? key, { line, endLine: line });
  }
  return { ...parseEntries(entries, report), sources: readSources(lines, spots) };
}

/** The first line of each key that is known and holds plain or quoted text. */
function readEntries(lines: readonly string[], report: Report): Entry[] {
  const entries = new Map<string, Entry>();
  let parent = '';
  for (const [index, text] of lines.slice(1, -1).entries()) {
    const line = index + 2;
    const { key, value = '' } = readEntry(text, parent) ?? {};
    if (key === undefined) {
      if (/^[^\s#-]/u.test(text))
        report(line, 'Expected front matter in YAML, a key in each line.');
      continue;
    }
    if (!key.startsWith(' ')) parent = key;
    if (!pointers.has(key) || entries.has(key)) continue;
    if (safe.test(value)) entries.set(key, { key, line, text });
    else report(line, `Expected plain or quoted text after “${key.trim()}:”.`);
  }
  return [...entries.values()];
}

/** A key of its own line, or one of `requirement`. */
function readEntry(line: string, parent: string): { key: string; value: string } | undefined {
  const [, indent = '', name = '', value = ''] = /^( *)([\w-]+):(?: +(.*))?$/u.exec(line) ?? [];
  const isInside = indent !== '' && parent === 'requirement';
  return name === '' || (indent !== '' && !isInside)
    ? undefined
    : { key: isInside ? `  ${name}` : name, value: value.trimEnd() };
}

/** Collections, anchors and tags are left to nobody: on hostile text, parsing them takes minutes. */
const safe =
  /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?![[\]{}&*!|>%@`"',]|[-?:](?: |$))(?!.*:(?: |$)).*)$/u;

function parseEntries(entries: readonly Entry[], report: Report): z.infer<typeof FrontMatter> {
  try {
    const found = FrontMatter.safeParse(parse(entries.map(({ text: line }) => line).join('\n')));
    if (!found.success) return absent;
    const version = found.data.schemaVersion ?? 1;
    if (version !== 1) report(1, 'Expected schema version 1, found another one.');
    return found.data;
  } catch {
    report(1, 'Expected front matter in YAML, found text that is not.');
    return absent;
  }
}
