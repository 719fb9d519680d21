import { SpecWriterError } from '../errors.ts';
import { twinPath } from '../spec-paths.ts';

/** PATH_MAX of Linux, and NAME_MAX of its file systems; both in bytes. */
const longestPath = 4096;
const longestName = 255;

/**
 * What a path belongs to at which a written text would become code: hooks and settings of Git,
 * workflows and actions of GitHub. File systems may ignore case, and some ignore more than that.
 */
export function findReservation(path: string): string | undefined {
  const parts = path.split('/').map(foldName);
  if (parts.some((part) => part === '.git' || part === 'git~1')) return 'which belongs to Git';
  const folder = parts[parts.indexOf('.github') + 1];
  const isBelowGitHub = parts.includes('.github');
  if (isBelowGitHub && folder === 'workflows') return 'which holds the workflows of GitHub';
  if (isBelowGitHub && folder === 'actions') return 'which holds the actions of GitHub';
  if (/^action\.ya?ml$/u.test(parts.at(-1) ?? '')) return 'which describes an action of GitHub';
  return undefined;
}

/** As Git protects its own folder: macOS ignores these characters in names, Windows what ends them. */
const foldName = (name: string): string =>
  name
    .replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu, '')
    .replace(/(?:::?\$.*|:.*)$/u, '')
    .replace(/[. ]+$/u, '')
    .toLowerCase();

/**
 * Refuses, before anything is spent, a path at which no document may be published: one that is not
 * inside the repository, that becomes code, or that some checkouts cannot hold.
 */
export function refuseUnsafePath(specPath: string): void {
  for (const path of [specPath, twinPath(specPath)]) {
    const found = findReservation(path) ?? findFault(path);
    if (found === undefined) continue;
    throw new SpecWriterError('input', {
      message: `Expected a path inside the repository to publish the document at, found ${show(path)}, ${found}.`,
      hint: 'Set spec-path to a path such as SPEC.md or docs/SPEC.md, or publish: none to write the file only.',
    });
  }
}

/** Quoted, and short enough for one line of a log. */
const show = (path: string): string =>
  JSON.stringify(path.length > 200 ? `${path.slice(0, 200)}…` : path);

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u;

type Check = readonly [isAtFault: (path: string) => boolean, found: string];

const pathChecks: readonly Check[] = [
  [(path) => control.test(path), 'which holds control characters'],
  [(path) => !path.isWellFormed(), 'which is no Unicode text'],
  [(path) => /^(?:[/\\]|[A-Za-z]:[/\\])/u.test(path), 'which is absolute'],
  [(path) => path.includes('\\'), 'which holds a backslash'],
  [(path) => path.split('/').includes('..'), 'which leads out of it'],
  [(path) => bytesOf(path) > longestPath, `which is longer than ${longestPath} bytes`],
];

/** Device names stay devices with any ending: `nul.md` is `nul`. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?: *\.|$)/iu;

const nameChecks: readonly Check[] = [
  [(name) => name === '' || name === '.', 'which has an empty part'],
  [(name) => /[. ]$/u.test(name), 'in which a part ends with a dot or a space'],
  [(name) => /[<>:"|?*]/u.test(name), 'which Windows cannot hold'],
  [(name) => device.test(name), 'which names a device on Windows'],
  [(name) => bytesOf(name) > longestName, `in which a part is longer than ${longestName} bytes`],
];

function findFault(path: string): string | undefined {
  const [, found] = pathChecks.find(([isAtFault]) => isAtFault(path)) ?? [];
  if (found !== undefined) return found;
  const names = path.split('/');
  return nameChecks.find(([isAtFault]) => names.some(isAtFault))?.[1];
}
