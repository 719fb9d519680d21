import { askFor, deliver, type Asked } from './run-delivery.ts';
import type { GitHubServer } from './start-github.ts';

/** A way to deliver, and what stands on GitHub before the run that a test looks at. */
export type Flow = {
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly prepare: (github: GitHubServer) => Promise<Asked>;
};

const pullRequest = { labels: 'documentation' };

async function askAgain(
  github: GitHubServer,
  inputs: Readonly<Record<string, string>>,
): Promise<Asked> {
  const asked = await askFor(github);
  await using first = await deliver(github, asked, { inputs });
  if (first.exitCode !== 0) throw new Error(first.stdout);
  const body = `${asked.body}- It must ship to Norway.\n`;
  await github.edit(asked.number, { body, by: 'octo' });
  await github.setLabels(asked.number, ['spec-ready', 'needs-spec']);
  return { ...asked, body };
}

export const flows = {
  first: { name: 'a first pull request', inputs: pullRequest, prepare: (github) => askFor(github) },
  update: {
    name: 'a pull request that is brought up to date',
    inputs: pullRequest,
    prepare: (github) => askAgain(github, pullRequest),
  },
  commit: {
    name: 'a commit',
    inputs: { publish: 'commit', branch: 'specifications' },
    prepare: (github) => askFor(github),
  },
  comment: {
    name: 'a comment',
    inputs: { publish: 'comment' },
    prepare: (github) => askFor(github),
  },
} as const satisfies Readonly<Record<string, Flow>>;
