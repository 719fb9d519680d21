import { shortDigest } from '../short-digest.ts';
import type { Note } from './read-notes.ts';

/**
 * What people changed in the document that stands, as its front matter remembers it: once we have
 * written their text into a commit of ours, a comparison with that commit shows no change any more.
 */
export type Memory = {
  readonly has: (key: string) => boolean;
  /** The digest of the matter that a changed footnote had before. */
  readonly matterOf: (key: string) => string | undefined;
};

/** The key in the front matter; whoever removes it gives all sections back to us. */
export const memoryKey = 'edited';

const entry = /^(title|lead|section-[1-4]|[re][1-9]\d{0,8})(?:=([0-9a-f]{8}))?$/u;

export function readMemory(frontMatter: readonly string[]): Memory {
  const line = frontMatter.find((text) => text.startsWith(`${memoryKey}:`)) ?? '';
  const known = new Map<string, string | undefined>();
  for (const word of line.slice(memoryKey.length + 1).split(',')) {
    const [, key, digest] = entry.exec(word.trim()) ?? [];
    if (key !== undefined) known.set(key, digest);
  }
  return { has: (key) => known.has(key), matterOf: (key) => known.get(key) };
}

export const digestOf = ({ matter }: Note): string => shortDigest(matter);

/** One entry for a footnote, with the digest of what it said before people changed it. */
export const rememberNote = (key: string, digest: string | undefined): string =>
  digest === undefined ? key : `${key}=${digest}`;

export const writeMemory = (entries: readonly string[]): string =>
  entries.length === 0 ? '' : `${memoryKey}: ${entries.join(', ')}`;
