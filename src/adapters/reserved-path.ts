import { SpecWriterError } from '../errors.ts';
import { quotePath } from './file-error.ts';

/**
 * Refuses a path at which a written text would become code: hooks and settings of Git, workflows of
 * GitHub. `shown` is the real path, because a link may lead there; file systems may ignore case.
 */
export function refuseReservedPath(shown: string, path: string): void {
  const parts = shown.toLowerCase().split('/');
  const isWorkflow = parts.some((part, at) => part === '.github' && parts[at + 1] === 'workflows');
  if (parts.includes('.git')) throw reserved(path, 'which belongs to Git');
  if (isWorkflow) throw reserved(path, 'which holds the workflows of GitHub');
}

function reserved(path: string, what: string): SpecWriterError {
  return new SpecWriterError('input', {
    message: `Expected a path for a document, found ${quotePath(path)}, ${what}.`,
    hint: 'Name a path outside of .git and .github/workflows.',
  });
}
