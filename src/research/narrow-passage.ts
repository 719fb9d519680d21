import type { Passage } from './rank-passages.ts';

/** So many lines around a cited one are shown with it. */
const margin = 1;

/**
 * Divides a passage that is too long for the room into the lines from which something is cited, with
 * their neighbours, and the rest, which is then worth no more than any other text.
 */
export function narrowPassage(passage: Passage, cited: readonly number[]): Passage[] {
  const lines = passage.text.split('\n');
  const isNear = new Uint8Array(lines.length);
  for (const line of cited) {
    const at = line - passage.line;
    isNear.fill(1, Math.max(0, at - margin), Math.max(0, at + margin + 1));
  }
  const parts: Passage[] = [];
  let start = 0;
  for (let end = 1; end <= lines.length; end += 1) {
    if (end < lines.length && isNear[end] === isNear[start]) continue;
    parts.push({
      ...passage,
      line: passage.line + start,
      endLine: end === lines.length ? passage.endLine : passage.line + end - 1,
      text: lines.slice(start, end).join('\n'),
      isManifest: passage.isManifest && isNear[start] === 1,
    });
    start = end;
  }
  return parts;
}
