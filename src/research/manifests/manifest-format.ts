import type { Fact } from '../research.ts';
import type { Source } from './source.ts';

/** What one manifest states; `malformed` says in plain words what could not be read, the facts hold the rest. */
export type ManifestReading = {
  readonly facts: readonly Fact[];
  readonly malformed?: string;
};

/** One kind of manifest: recognised by its name and by its content, because research folders rename files. */
export type ManifestFormat = {
  readonly name: string;
  /** `fileName` is in lower case and has no folder. */
  readonly matches: (fileName: string, text: string) => boolean;
  readonly read: (source: Source) => ManifestReading;
};

/** A reading without the key `malformed` when nothing is wrong. */
export const toReading = (
  facts: readonly Fact[],
  malformed: string | undefined,
): ManifestReading => (malformed === undefined ? { facts } : { facts, malformed });
