import { findReservation } from '../../delivery/safe-path.ts';
import { SpecWriterError } from '../../errors.ts';
import { quotePath } from './file-error.ts';

/** Refuses a path at which a written text would become code; `shown` is the real path, because a link may lead there. */
export function refuseReservedPath(shown: string, path: string): void {
  const what = findReservation(shown);
  if (what === undefined) return;
  throw new SpecWriterError('input', {
    message: `Expected a path for a document, found ${quotePath(path)}, ${what}.`,
    hint: 'Name a path outside of .git, .github/workflows and .github/actions.',
  });
}
