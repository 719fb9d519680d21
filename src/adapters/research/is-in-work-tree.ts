import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether a folder or one above it belongs to Git; a worktree has a file there, not a folder. */
export function isInWorkTree(folder: string): boolean {
  const parent = dirname(folder);
  return existsSync(join(folder, '.git')) || (parent !== folder && isInWorkTree(parent));
}
