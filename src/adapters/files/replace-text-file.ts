import { SpecWriterError } from '../../errors.ts';
import { explainFileError, quotePath } from './file-error.ts';
import type { Reach, Root } from './locate-file.ts';
import { readBoundedFile } from './read-bounded-file.ts';
import { locateForWriting, replaceFile } from './write-text-file.ts';

type Replacement = { readonly path: string; readonly before: string; readonly after: string };
type Encode = (text: string) => Buffer;

const mark = '\ufeff';
const toUtf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** In how many ways a text may stand in a file that is read. */
const encodings: readonly Encode[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(mark + text),
  (text) => toUtf16(mark + text),
  (text) => toUtf16(mark + text).swap16(),
  toUtf16,
  (text) => toUtf16(text).swap16(),
];

/** Writes another text into a file, in its encoding, if the file still holds the text that was read. */
export async function replaceTextFile(
  root: Root,
  { path, before, after }: Replacement,
  reach: Reach,
): Promise<void> {
  const real = await locateForWriting(root, path, reach);
  try {
    const found = await readBoundedFile(real);
    const bytes = 'bytes' in found ? Buffer.from(found.bytes) : Buffer.alloc(0);
    const encode = encodings.find((each) => each(before).equals(bytes));
    if (encode === undefined) throw changed(path);
    await replaceFile(real, encode(after));
  } catch (error) {
    throw explainFileError(error, path);
  }
}

const changed = (path: string): SpecWriterError =>
  new SpecWriterError('input', {
    message: `Expected ${quotePath(path)} as it was read, found it changed meanwhile.`,
    hint: 'Run again; nothing was written to it.',
  });
