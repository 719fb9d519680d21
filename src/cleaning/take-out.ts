import type { RemovalKind, RemovalTally } from './removal.ts';

/** Notes what is taken out and leaves its line ends, so that all lines keep their numbers. */
export function takeOut(taken: string, kind: RemovalKind, tally: RemovalTally): string {
  if (taken.trim() !== '') tally.add(kind, taken.trim());
  return taken.replace(/[^\r\n]+/gu, '');
}
