import { parse } from 'yaml';
import { readSource, sourcesKey } from '../source-digest.ts';
import type { ReadSource } from '../spec.ts';
import type { Spots } from './spots.ts';

/** A list item of plain or quoted text on one line; collections, anchors and tags are read by nobody. */
const item = /^ *- +("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[0-9a-f]{12} [^\s#].*)$/u;

/** The research files that a front matter lists; an entry that a person made unreadable is none. */
export function readSources(lines: readonly string[], spots: Spots): ReadSource[] {
  const start = lines.findIndex((line) => line.trimEnd() === `${sourcesKey}:`) + 1;
  const sources: ReadSource[] = [];
  if (start === 0) return sources;
  for (const [index, line] of lines.slice(start, -1).entries()) {
    const [, value] = item.exec(line.trimEnd()) ?? [];
    if (value === undefined) break;
    const source = readSource(readText(value));
    if (source === undefined) continue;
    const at = start + index + 1;
    spots.mark(`generator.${sourcesKey}.${sources.length}`, { line: at, endLine: at });
    sources.push(source);
  }
  return sources;
}

function readText(value: string): string {
  try {
    const found: unknown = parse(value);
    return typeof found === 'string' ? found : '';
  } catch {
    return '';
  }
}
