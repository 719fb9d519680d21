import { stat } from 'node:fs/promises';
import { SpecWriterError } from '../../errors.ts';
import { decodeText } from './decode-text.ts';
import { explainFileError, quotePath, readErrorCode } from './file-error.ts';
import { locateFile, showPath, type Reach, type Root } from './locate-file.ts';
import { isPrivatePath } from './private-path.ts';
import { readBoundedFile } from './read-bounded-file.ts';

/** Reads the whole text of one named file, or says in one sentence why it cannot be read. */
export async function readTextFile(root: Root, path: string, reach: Reach): Promise<string> {
  const text = await readAnyText(root, path, reach);
  if (text.trim() === '') {
    throw unreadable(path, { fault: 'an empty file', hint: 'Write the text into it.' });
  }
  return text;
}

/** The text of a file that need not be there and may be empty. */
export async function readExistingFile(
  root: Root,
  path: string,
  reach: Reach,
): Promise<string | undefined> {
  return (await fileExists(root, path, reach)) ? readAnyText(root, path, reach) : undefined;
}

export async function fileExists(root: Root, path: string, reach: Reach): Promise<boolean> {
  try {
    await stat(await locateFile(root, path, reach));
    return true;
  } catch (error) {
    if (readErrorCode(error) === 'ENOENT') return false;
    throw explainFileError(error, path);
  }
}

async function readAnyText(root: Root, path: string, reach: Reach): Promise<string> {
  const real = await locateFile(root, path, reach);
  if (reach === 'root' && isPrivatePath(showPath(root, real))) {
    const fault = 'a file that may hold secrets';
    throw unreadable(path, { fault, hint: 'Name another file.' });
  }
  try {
    const found = await readBoundedFile(real);
    if ('fault' in found) throw unreadable(path, found);
    const decoded = decodeText(found.bytes);
    if ('text' in decoded) return decoded.text;
    throw unreadable(path, { ...decoded, hint: 'Save the file as text in UTF-8.' });
  } catch (error) {
    throw explainFileError(error, path);
  }
}

function unreadable(
  path: string,
  { fault, hint }: { readonly fault: string; readonly hint: string },
): SpecWriterError {
  const message = `Expected text in ${quotePath(path)}, found ${fault}.`;
  return new SpecWriterError('input', { message, hint });
}
