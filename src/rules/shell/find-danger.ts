import { programOf, readCommands, type ShellCommand } from './read-commands.ts';

type Judge = (words: readonly string[]) => boolean;
const has =
  (...wanted: readonly string[]): Judge =>
  (words) =>
    wanted.some((word) => words.includes(word));
const begins =
  (...wanted: readonly string[]): Judge =>
  ([first = '']) =>
    wanted.includes(first);

/** What a program destroys, or sends to somebody, with these arguments. */
const dangers: Readonly<Record<string, Judge>> = {
  rm: (words) => words.some((word) => /^-\w*[rR]/u.test(word)) && words.some(isForeign),
  chmod: (words) => has('-R')(words) && words.some(isForeign),
  chown: (words) => has('-R')(words) && words.some(isForeign),
  git: ([first = '', ...rest]) =>
    first === 'push' ||
    first === 'filter-branch' ||
    (first === 'reset' && rest.includes('--hard')) ||
    (first === 'clean' && rest.some((word) => /^-\w*f/u.test(word))),
  dd: (words) => words.some((word) => word.startsWith('of=/dev/')),
  docker: ([first = '', second = '']) =>
    first === 'push' || second === 'prune' || (first === 'volume' && second === 'rm'),
  kubectl: begins('delete', 'apply', 'create', 'patch', 'drain', 'replace', 'scale'),
  helm: begins('install', 'upgrade', 'uninstall', 'rollback'),
  terraform: begins('apply', 'destroy'),
  tofu: begins('apply', 'destroy'),
  pulumi: begins('up', 'destroy'),
  npm: begins('publish', 'unpublish', 'deprecate'),
  pnpm: begins('publish'),
  yarn: (words) => begins('publish')(words) || (words[0] === 'npm' && words[1] === 'publish'),
  cargo: begins('publish', 'yank'),
  twine: begins('upload'),
  poetry: begins('publish'),
  gem: begins('push', 'yank'),
  dotnet: ([first = '', second = '']) => first === 'nuget' && second === 'push',
  mvn: has('deploy', 'release:perform'),
  gh: ([, second = '']) => /^(?:create|delete|merge|close|edit|upload)$/u.test(second),
  rsync: (words) => words.some((word) => /^[\w.@-]{1,200}:/u.test(word)),
  ...Object.fromEntries(
    ['psql', 'mysql', 'mariadb', 'sqlite3', 'mongosh', 'sqlcmd'].map((client) => [
      client,
      (words: readonly string[]) =>
        words.some((word) =>
          /\b(?:drop|truncate)\s+(?:table|database|schema)\b|\bdelete\s+from\b/iu.test(word),
        ),
    ]),
  ),
  ...Object.fromEntries(
    ['ssh', 'scp', 'sftp', 'ftp', 'telnet', 'dropdb', 'shutdown', 'reboot', 'shred'].map((name) => [
      name,
      () => true,
    ]),
  ),
};
const interpreters = /^(?:ba|z|da)?sh$|^(?:python3?|node|perl|ruby|pwsh)$/u;
const download = /\b(?:curl|wget)\b/u;

/** Paths outside of the project, and everything at once. */
const isForeign = (word: string): boolean =>
  /^(?:~|\$HOME|\$\{HOME\}|\.{1,2}\/?$|\*$|\/(?!tmp\/\w))/u.test(word);

/** The first program of a command that destroys, publishes, or runs what a server sends. */
export function findDanger(text: string): string | undefined {
  const { commands } = readCommands(text);
  const index = commands.findIndex((command, at) => isDangerous(command, commands[at - 1]));
  return index === -1 ? undefined : commands[index]?.words.join(' ');
}

function isDangerous(command: ShellCommand, before: ShellCommand | undefined): boolean {
  const [program = '', ...words] = programOf(command);
  if (words.some((word) => word.startsWith('--dry-run'))) return false;
  const name = program.slice(program.lastIndexOf('/') + 1);
  if (name.startsWith('mkfs')) return true;
  if (interpreters.test(name)) return runsDownload(words, command, before);
  return Object.hasOwn(dangers, name) && dangers[name]?.(words) === true;
}

/** `curl … | sh` and `bash <(curl …)`. */
function runsDownload(
  words: readonly string[],
  { after }: ShellCommand,
  before: ShellCommand | undefined,
): boolean {
  const isPiped = after === '|' && download.test(before?.words.join(' ') ?? '');
  return isPiped || words.some((word) => /^[<$]\((?:curl|wget)\b/u.test(word));
}
