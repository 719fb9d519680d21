import type { Evidence } from '../../spec/spec.ts';

/** The place of a citation in words: `a.md, line 3`, `a.md, lines 3 to 5`. */
export function describeLines({ path, line, endLine }: Omit<Evidence, 'quote'>): string {
  const isSpan = endLine !== undefined && endLine !== line;
  return `${path}, ${isSpan ? `lines ${line} to ${endLine}` : `line ${line}`}`;
}
