import { open, stat, type FileHandle } from 'node:fs/promises';

/**
 * 2 MiB: more than any report that people write and most lock files, little enough that a pattern
 * which catches a data dump costs nothing. A requirement or a document is far smaller.
 */
export const mostFileBytes = 2 * 1024 * 1024;

export type BoundedFile =
  { readonly bytes: Uint8Array } | { readonly fault: string; readonly hint: string };

/**
 * Reads a file of a known real path. One that is too large is told by its size, without reading it.
 * A fault completes the sentence "Expected text, found …".
 */
export async function readBoundedFile(realPath: string): Promise<BoundedFile> {
  // Asked before it is opened: opening a named pipe waits for somebody to write.
  const found = await stat(realPath);
  if (found.isDirectory()) return { fault: 'a folder', hint: 'Name a file inside it.' };
  if (!found.isFile()) {
    return { fault: 'something that is not a file', hint: 'Name a file of text.' };
  }
  if (found.size > mostFileBytes) return tooLarge(found.size);
  const file = await open(realPath);
  try {
    return await readToEnd(file, found.size);
  } finally {
    await file.close();
  }
}

/** A file may grow meanwhile, and those of /proc say 0: what counts is what can be read. */
async function readToEnd(file: FileHandle, size: number): Promise<BoundedFile> {
  let buffer = Buffer.alloc(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length);
    if (bytesRead === 0) return { bytes: buffer.subarray(0, length) };
    length += bytesRead;
    if (length > mostFileBytes) return tooLarge(length);
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(length)]);
  }
}

/** The fault of a text that is larger than any of its kind that is read. */
export function tooLarge(
  bytes: number,
  most = mostFileBytes,
): { readonly fault: string; readonly hint: string } {
  return {
    fault: `${inMegabytes(bytes)}, more than the ${inMegabytes(most)} that are read`,
    hint: 'Name a smaller file or the part of it that matters.',
  };
}

export const inMegabytes = (bytes: number): string => `${(bytes / (1024 * 1024)).toFixed(1)} MB`;
