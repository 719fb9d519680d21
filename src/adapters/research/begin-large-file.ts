import { posix } from 'node:path';
import { formats } from '../../research/manifests/formats.ts';
import type { SkippedFile } from '../../research/research.ts';
import { decodeText } from '../files/decode-text.ts';
import { judgeResearch } from './judge-research.ts';
import { inMegabytes, tooLarge } from '../files/read-bounded-file.ts';
import type { ReadFile } from './research-source.ts';
import { mostBytesOf } from './thin-lock-file.ts';

/** The beginning of a file that is larger than any that is read whole. */
export type LargeFile = { readonly beginning: Uint8Array; readonly bytes: number };

/** No encoding that is read has longer characters, in bytes. */
const longestCharacter = 4;

/**
 * A large file is research as far as its whole lines go in what was read of it; the same lines are read
 * again when a citation of them is checked. Half a manifest would state half of its versions, so that
 * one is left out.
 */
export function beginLargeFile(
  file: Pick<ReadFile, 'path' | 'real'>,
  { beginning, bytes }: LargeFile,
): ReadFile | SkippedFile {
  const { path } = file;
  const leftOut = { path, reason: `found ${tooLarge(bytes, mostBytesOf(path)).fault}` };
  if (isManifest(path, '')) return leftOut;
  const judged = judgeResearch(file, toWholeLines(beginning));
  if ('reason' in judged) return judged;
  if (isManifest(path, judged.text)) return leftOut;
  const rest = `what stands behind the first ${inMegabytes(beginning.length)} of ${inMegabytes(bytes)}`;
  return { ...judged, without: [judged.without, rest].filter(Boolean).join(', and ') };
}

/** Some formats are told by the name of the file, most by its text as well. */
const isManifest = (path: string, text: string): boolean =>
  formats.some((format) => format.matches(posix.basename(path).toLowerCase(), text));

/** The text up to its last line end; where there is none, up to its last whole character. */
function toWholeLines(beginning: Uint8Array): Uint8Array {
  for (let cut = 0; cut < longestCharacter; cut += 1) {
    const decoded = decodeText(beginning.subarray(0, beginning.length - cut));
    if ('fault' in decoded) continue;
    const { text } = decoded;
    const end = text.lastIndexOf('\n') + 1;
    return Buffer.from(end === 0 ? text : text.slice(0, end));
  }
  // What is no text stays what it is: the judge says so.
  return beginning;
}
