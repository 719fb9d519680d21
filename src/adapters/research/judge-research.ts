import type { SkippedFile } from '../../research/research.ts';
import { countNoun } from '../../report/count-noun.ts';
import { decodeText } from '../files/decode-text.ts';
import { isPrivateKey } from '../files/private-path.ts';
import type { ReadFile } from './research-source.ts';

export const holdsSecrets = (path: string): SkippedFile => ({
  path,
  reason: 'it may hold secrets',
});

/** What the bytes of a file are to the research: its text, or why it is left out. */
export function judgeResearch(
  file: Pick<ReadFile, 'path' | 'real'>,
  bytes: Uint8Array,
): ReadFile | SkippedFile {
  const { path } = file;
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return { path, reason: `found ${decoded.fault}` };
  if (isPrivateKey(decoded.text)) return holdsSecrets(path);
  if (isLargeFilePointer(decoded.text)) return { path, reason: notFetched };
  const { text, without } = toReadableLines(path, decoded.text);
  if (text.trim() !== '') return { ...file, text, without };
  return { path, reason: without === undefined ? 'it is empty' : `found nothing but ${without}` };
}

/** What Git keeps of a file that lies in its large file storage. */
const isLargeFilePointer = (text: string): boolean =>
  text.startsWith('version https://git-lfs.github.com/spec/');

const notFetched = 'it lies in the large file storage of Git; check out with `lfs: true`';

/** People and formatters wrap long before; what is longer is minified, or an image in letters. */
const longestLine = 20_000;

/** Formats that mean the same on one line, or state a version in each, and are read as a whole. */
const oneLiners =
  /\.(?:json[5c]?|jsonl|ndjson|geojson|ipynb|webmanifest|har|ya?ml|xml|x?html?|csproj|props|targets|pom|lock|sum|toml)$/iu;

/** Twice as many as a book of 2 MB has; each of them may become a block, a row or a piece of its own. */
const mostLines = 100_000;

type Kept = { readonly text: string; readonly without?: string };

function toReadableLines(path: string, given: string): Kept {
  if (given.length <= longestLine || oneLiners.test(path)) return { text: given };
  const { text, without } = leaveOutLongLines(given);
  const end = findLineEnd(text, mostLines);
  if (end === undefined) return { text, ...(without !== undefined && { without }) };
  const rest = `what stands behind line ${mostLines}`;
  return { text: text.slice(0, end), without: [without, rest].filter(Boolean).join(', and ') };
}

/** Where so many lines end; nothing where there are no more. */
function findLineEnd(text: string, lines: number): number | undefined {
  if (text.length <= lines) return undefined;
  let end = 0;
  for (let line = 0; line < lines; line += 1) {
    end = text.indexOf('\n', end) + 1;
    if (end === 0) return undefined;
  }
  return end === text.length ? undefined : end;
}

/** Leaves the lines empty, so that those after them keep their numbers. */
function leaveOutLongLines(text: string): Kept {
  const long = findLongLines(text);
  const [first] = long;
  if (first === undefined) return { text };
  const kept = long.map(({ start }, index) => text.slice(long[index - 1]?.end ?? 0, start));
  const what = countNoun(long.length, 'line');
  return {
    text: kept.join('') + text.slice(long.at(-1)?.end),
    without: `${what} of more than ${longestLine} characters (line ${first.line}${long.length > 1 ? ' the first' : ''})`,
  };
}

type Line = { readonly line: number; readonly start: number; readonly end: number };

function findLongLines(text: string): Line[] {
  const long: Line[] = [];
  let line = 1;
  for (let start = 0; start < text.length; line += 1) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (end - start > longestLine) long.push({ line, start, end });
    start = end + 1;
  }
  return long;
}
