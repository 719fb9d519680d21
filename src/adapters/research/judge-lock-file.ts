import type { SkippedFile } from '../../research/research.ts';
import { mostCharacters } from './choose-research.ts';
import { judgeResearch } from './judge-research.ts';
import { inMegabytes } from '../files/read-bounded-file.ts';
import type { ReadFile } from './research-source.ts';
import { thinLockFile } from './thin-lock-file.ts';

/** The text of a large lock file without its checksums: versions stand anywhere in it, so that all of it is judged. */
export function judgeLockFile(
  file: Pick<ReadFile, 'path' | 'real'>,
  bytes: Uint8Array,
): ReadFile | SkippedFile {
  const judged = judgeResearch(file, bytes);
  if ('reason' in judged) return judged;
  const text = thinLockFile(judged.text);
  if (text.length <= mostCharacters) return { ...judged, text };
  const reason = `found ${inMegabytes(text.length)} of names and versions, more than the ${inMegabytes(mostCharacters)} that are kept`;
  return { path: file.path, reason };
}
