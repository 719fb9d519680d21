import { posix } from 'node:path';
import { mostFileBytes } from '../files/read-bounded-file.ts';

/** A lock file of this size takes 2 to 7 s (`node scripts/bench-lock-files.ts`), which is long enough to wait for one. */
export const mostLockBytes = 32 * 1024 * 1024;

const names =
  /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|bun\.lock|deno\.lock|(?:yarn|cargo|composer|poetry|uv|pdm|gemfile|pipfile|mix|pubspec)\.lock|packages\.lock\.json|package\.resolved|go\.sum)$/iu;

export const isLockFile = (path: string): boolean => names.test(posix.basename(path));

/** A larger file of this name is not read whole. */
export const mostBytesOf = (path: string): number =>
  isLockFile(path) ? mostLockBytes : mostFileBytes;

/** Checksums of npm (`sha512-…`), of Go (`h1:…`) and in hexadecimal, and where a package was fetched from. */
const bulk =
  /\bsha(?:1|256|384|512)-[A-Za-z0-9+/]{20,}={0,2}|\bh1:[A-Za-z0-9+/]{43}=|\b[0-9a-f]{64}\b|(?<=["'])https?:\/\/[^\s"'#]+\.(?:tgz|tar\.gz|whl|zip)/gu;

/** Takes out what states no version and is most of a lock file; every line keeps its number and its form. */
export const thinLockFile = (text: string): string => text.replace(bulk, '');
