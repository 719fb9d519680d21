import { shortDigest } from './short-digest.ts';

/**
 * What a document was when we rendered it, one digest for each piece. It stands in the front matter,
 * where no squash, rebase or deleted branch loses it: what differs from it was changed by people.
 */
export type Rendered = ReadonlyMap<string, string>;

/** The title, what stands below it, and the four sections, in order. */
export const unitKeys = [
  'title',
  'lead',
  'section-1',
  'section-2',
  'section-3',
  'section-4',
] as const;

/** The key in the front matter. */
export const renderedKey = 'rendered';

/** 24 bits: short enough to be read past, long enough that no edit goes unseen by chance. */
const digits = 6;

/** White space at the end of lines, blank lines around and the kind of line ends are no edit. */
export const digestPiece = (text: string): string => shortDigest(bare(text)).slice(0, digits);

export const bare = (text: string): string =>
  text
    .split(/\r\n?|\n/u)
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/u, '')
    .trimEnd();

/** What the footnote of a clause is about; its line and its kind are facts, which are always new. */
export const clauseMatter = (text: string): string => `clause: ${text}`;

/** `title=1a2b3c 4d5e6f … r1=7a8b9c 0d1e2f`: a key stands only where it does not follow from the one before. */
export function writeRendered(digests: Iterable<readonly [key: string, digest: string]>): string {
  let expected: string | undefined;
  const words: string[] = [];
  for (const [key, digest] of digests) {
    words.push(key === expected ? digest : `${key}=${digest}`);
    expected = follow(key);
  }
  return `${renderedKey}: ${words.join(' ')}`;
}

const word = /^(?:(title|lead|section-[1-4]|[re][1-9]\d{0,8})=)?([0-9a-f]{6})$/u;

/** Reads the line from the lines of a front matter; nothing of it is known where it is missing. */
export function readRendered(frontMatter: readonly string[]): Rendered {
  const start = `${renderedKey}:`;
  const line = frontMatter.find((text) => text.startsWith(start))?.slice(start.length) ?? '';
  const known = new Map<string, string>();
  let expected: string | undefined;
  for (const text of line.trim().split(/\s+/u)) {
    const [, key = expected, digest] = word.exec(text) ?? [];
    if (key === undefined || digest === undefined) continue;
    known.set(key, digest);
    expected = follow(key);
  }
  return known;
}

function follow(key: string): string | undefined {
  const [, kind = '', number = ''] = /^([re])(\d+)$/u.exec(key) ?? [];
  if (kind !== '') return `${kind}${Number(number) + 1}`;
  return unitKeys[unitKeys.findIndex((unit) => unit === key) + 1];
}
