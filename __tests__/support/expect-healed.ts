import { expect } from '@jest/globals';
import { findLies, readStanding } from './judge-delivery.ts';
import type { ActionRun } from './run-action.ts';
import { deliver, listWrites, type Asked, type Delivery } from './run-delivery.ts';
import type { GitHubServer, Match } from './start-github.ts';

/** Where the document of issue 1 goes. */
export const branch = 'spec/issue-1';
export const committing: Match = { method: 'POST', sent: /createCommitOnBranch/u };
export const opening: Match = { method: 'POST', path: /\/pulls$/u };
export const branching: Match = { method: 'POST', path: /\/git\/refs$/u };

/** The next run finds everything, or mends what is left; the one after it writes nothing. */
export async function expectHealed(
  github: GitHubServer,
  asked: Asked,
  delivery: Delivery & { readonly on?: string } = {},
): Promise<void> {
  const { on = branch, ...step } = delivery;
  const { labels } = await readStanding(github, asked);
  await github.setLabels(1, [...new Set([...labels, 'needs-spec'])]);
  await using healing = await deliver(github, asked, step);
  expect({ ...healing.outputs, lies: await findLies(github, asked, healing) }).toMatchObject({
    outcome: expect.stringMatching(/^(?:created|updated|unchanged)$/u) as unknown,
    lies: [],
  });
  expect(await readStanding(github, asked)).toMatchObject({
    comments: [{ state: 'ready' }],
    labels: expect.arrayContaining(['spec-ready']) as unknown,
    whole: expect.arrayContaining([on]) as unknown,
  });
  await github.setLabels(1, ['spec-ready', 'needs-spec']);
  const before = listWrites(github).length;
  await using last = await deliver(github, asked, step);
  expect(last.outputs['outcome']).toBe('unchanged');
  expect(listWrites(github).slice(before)).toEqual([]);
  expect(github.violations).toEqual([]);
}

/** What the run warned of, one warning a line. */
export const readWarnings = ({ commands }: ActionRun): string =>
  commands.flatMap(({ name, message }) => (name === 'warning' ? [message] : [])).join('\n');
