import { SpecWriterError } from '../../errors.ts';

/** A path as people read it: quoted, and on one line whatever characters it holds. */
export const quotePath = (path: string): string => JSON.stringify(path);

export function readErrorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

export function missingFile(path: string): SpecWriterError {
  return new SpecWriterError('input', {
    message: `Expected a file at ${quotePath(path)}, found nothing.`,
    hint: 'Check the spelling; a relative path is seen from the root folder.',
  });
}

export function outsideRoot(path: string): SpecWriterError {
  return new SpecWriterError('input', {
    message: `Expected a path inside the root folder, found ${quotePath(path)}, which leads out of it.`,
    hint: 'Name a file below the root folder; links that leave it are not followed.',
  });
}

/** What the system's error codes mean to the person who named the path. */
const meanings: Readonly<Record<string, readonly [found: string, hint: string]>> = {
  EISDIR: ['a folder', 'Name a file inside it.'],
  ENOTDIR: ['a file where the path needs a folder', 'Correct the folders of the path.'],
  EACCES: ['no permission', 'Give this user access to the file and its folder.'],
  EPERM: ['no permission', 'Give this user access to the file and its folder.'],
  EROFS: ['a read-only file system', 'Name a path that can be written.'],
  ENOSPC: ['no space left on the disk', 'Free some space and run again.'],
  ELOOP: ['a link that leads to itself', 'Correct the link.'],
  ENAMETOOLONG: ['a name that is too long', 'Use a shorter path.'],
};

/** Turns what the file system threw into one sentence; an error of ours passes through. */
export function explainFileError(error: unknown, path: string): SpecWriterError {
  if (error instanceof SpecWriterError) return error;
  const code = readErrorCode(error);
  if (code === 'ENOENT') return missingFile(path);
  const [found, hint] = meanings[code] ?? [
    `the error ${code === '' ? 'of an unknown kind' : code}`,
    'Check the path and the disk.',
  ];
  return new SpecWriterError('input', {
    message: `Expected a usable file at ${quotePath(path)}, found ${found}.`,
    hint,
    cause: error,
  });
}
