import { closeSync, constants, fstatSync, lstatSync, openSync } from 'node:fs';

/** What a system knows of ways to open a file; Windows has neither of the last two. */
export type OpenFlags = {
  readonly O_RDONLY: number;
  readonly O_NOFOLLOW?: number;
  /** A named pipe is not waited for. */
  readonly O_NONBLOCK?: number;
};

/** Opens what has this name itself, never what a link leads to: such a name is refused. */
export function openItself(place: string, system: OpenFlags = constants): number {
  const { O_NOFOLLOW: noFollow } = system;
  return noFollow === undefined
    ? openCompared(place, system)
    : openSync(place, toFlags(system) | noFollow);
}

/** Where links cannot be refused while opening, the file must be the same before and after. */
function openCompared(place: string, system: OpenFlags): number {
  const named = lstatSync(place, { bigint: true });
  if (named.isSymbolicLink()) throw linkMet(place);
  const file = openSync(place, toFlags(system));
  const opened = fstatSync(file, { bigint: true });
  if (opened.ino === named.ino && opened.dev === named.dev) return file;
  closeSync(file);
  throw linkMet(place);
}

const toFlags = ({ O_RDONLY: readOnly, O_NONBLOCK: nonBlocking = 0 }: OpenFlags): number =>
  readOnly | nonBlocking;

/** The code with which other systems refuse a link. */
const linkMet = (place: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`A link, or another file by now: ${place}`), { code: 'ELOOP' });
