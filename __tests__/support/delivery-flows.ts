import { askFor, deliver, type Asked } from './run-delivery.ts';
import type { GitHubServer } from './start-github.ts';

/** A way to deliver, and what stands on GitHub before the run that a test looks at. */
export type Flow = {
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly prepare: (github: GitHubServer) => Promise<Asked>;
};

const labels = { labels: 'documentation' };

/** A document that was published, and an issue that asks for more since. */
export async function askAgain(github: GitHubServer, inputs: Flow['inputs'] = {}): Promise<Asked> {
  const asked = await askFor(github);
  await using first = await deliver(github, asked, { inputs });
  if (first.exitCode !== 0) throw new Error(first.stdout);
  const body = `${asked.body}- It must ship to Norway.\n`;
  await github.edit(asked.number, { body, by: 'octo' });
  await github.setLabels(asked.number, ['spec-ready', 'needs-spec']);
  return { ...asked, body };
}

const ask: Flow['prepare'] = (github) => askFor(github);

export const firstPullRequest: Flow = {
  name: 'a first pull request',
  inputs: labels,
  prepare: ask,
};
export const updatedPullRequest: Flow = {
  name: 'a pull request that is brought up to date',
  inputs: labels,
  prepare: (github) => askAgain(github, labels),
};
export const commit: Flow = {
  name: 'a commit',
  inputs: { publish: 'commit', branch: 'specifications' },
  prepare: ask,
};
export const comment: Flow = { name: 'a comment', inputs: { publish: 'comment' }, prepare: ask };
