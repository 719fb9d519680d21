import type { ActionRun } from './run-action.ts';
import type { GitHubServer } from './start-github.ts';

/** What stands on GitHub, without what differs from one server and one second to the next. */
export type Seen = {
  readonly pulls: readonly object[];
  /** By branch: the messages of its commits, newest first, and its document with the twin. */
  readonly branches: Readonly<Record<string, BranchSeen>>;
  readonly comments: readonly string[];
  readonly labels: readonly string[];
};

export type BranchSeen = {
  readonly commits: readonly string[];
  readonly document: string;
  readonly twin: string;
};

const timeless = (text: string): string =>
  text
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, '<time>')
    .replace(/\b[0-9a-f]{40}\b/gu, '<id>')
    .replace(/localhost:\d+|127\.0\.0\.1:\d+/gu, '<server>');

/** Looks past the gateway at everything that a run may have left behind. */
export async function seeDelivery(github: GitHubServer, specPath = 'SPEC.md'): Promise<Seen> {
  const read = async (path: string, ref: string): Promise<string> =>
    timeless((await github.readFile(path, ref)) ?? '');
  const branches = await Promise.all(
    Object.keys(await github.branches())
      .sort()
      .map(async (name) => {
        const seen = {
          commits: (await github.commits(name)).map(({ message }) => message),
          document: await read(specPath, name),
          twin: await read(specPath.replace(/\.md$/u, '.json'), name),
        };
        return [name, seen] as const;
      }),
  );
  return {
    pulls: (await github.pulls()).map(({ headOid, ...pull }) => {
      expectOid(headOid);
      return { ...pull, body: timeless(pull.body), labels: [...pull.labels] };
    }),
    branches: Object.fromEntries(branches),
    comments: (await github.comments(1)).map(({ author, body }) => `${author}: ${timeless(body)}`),
    labels: [...(await github.labels(1))].sort(),
  };
}

function expectOid(oid: string): void {
  if (!/^[0-9a-f]{40}$/u.test(oid)) throw new Error(`Expected the id of a commit, found ${oid}.`);
}

/** What a run says of itself, in the same way. */
export const seeOutputs = ({ outputs, exitCode }: ActionRun): object => ({
  exitCode,
  outputs: Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [name, timeless(value)]),
  ),
});
