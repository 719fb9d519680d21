import type { ReadSource } from './spec.ts';

/** 48 bits: no two states of one file meet by chance. */
const digits = 12;

/** Stands for the text of a research file; `hash` gives a SHA-256 in hexadecimal. The kind of line ends is no change. */
export const digestSource = (text: string, hash: (text: string) => string): string =>
  hash(text.replace(/\r\n?/gu, '\n')).slice(0, digits);

/** The key in the front matter. */
export const sourcesKey = 'sources';

const written = /^([0-9a-f]{12}) (.+)$/u;

/** One entry of the front matter, as `sha256sum` writes it: `0123456789ab research/report.md`. */
export const writeSource = ({ path, digest }: ReadSource): string => `${digest} ${path}`;

/** Reads such an entry; nothing where it is none. */
export function readSource(text: string): ReadSource | undefined {
  const [, digest, path] = written.exec(text) ?? [];
  return digest === undefined || path === undefined ? undefined : { path, digest };
}
