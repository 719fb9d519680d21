import { expect, it } from '@jest/globals';
import { askFor, deliver, type Asked } from '../support/run-delivery.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';

/** What delivering asks for; who may ask, and what exactly, is a matter of the gate before it. */
const kinds: Readonly<Record<string, RegExp>> = {
  viewer: /^POST \/graphql viewer$/u,
  repository: /^GET \/repos\/[^/]+\/[^/]+$/u,
  comments: /^GET .*\/issues\/\d+\/comments/u,
  heads: /^GET .*\/git\/ref\//u,
  commits: /^GET .*\/commits\?/u,
  pullRequests: /^GET .*\/pulls\?/u,
  folders: /^GET .*\/git\/trees\//u,
  files: /^GET .*\/git\/blobs\//u,
  labels: /^GET .*\/labels\//u,
  newLabels: /^POST .*\/shop\/labels$/u,
  labelling: /^(?:POST|DELETE) .*\/issues\/\d+\/labels/u,
  commenting: /^(?:POST|PATCH) .*\/comments/u,
  publishing:
    /^(?:POST \/graphql createCommitOnBranch|POST .*\/git\/refs|(?:POST|PATCH) .*\/pulls)/u,
};

type Counts = Readonly<Record<string, number>>;

/** Runs once, and counts what it asked for by kind. */
async function count(
  github: GitHubServer,
  asked: Asked,
): Promise<{ readonly outcome: string | undefined; readonly counts: Counts }> {
  const before = github.listRoutes().length;
  await using run = await deliver(github, asked);
  const routes = github.listRoutes().slice(before);
  const counted = Object.entries(kinds).map(([kind, pattern]) => [
    kind,
    routes.filter((route) => pattern.test(route)).length,
  ]);
  const counts = Object.fromEntries(counted) as Record<string, number>;
  const of = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return { outcome: run.outputs['outcome'], counts: { ...counts, of, gate: routes.length - of } };
}

it('asks GitHub for each thing once, and for what others may change once more before it writes', async () => {
  await using github = await startGitHub();
  const asked = await askFor(github);
  const first = await count(github, asked);
  expect(first).toEqual({
    outcome: 'created',
    counts: {
      ...{ viewer: 1, repository: 1, comments: 2, heads: 4, commits: 0, pullRequests: 0 },
      ...{ folders: 1, files: 0, labels: 2, newLabels: 2, labelling: 4, commenting: 4 },
      ...{ publishing: 3, of: 24, gate: expect.any(Number) },
    },
  });

  await github.setLabels(1, ['needs-spec']);
  const shrubs = { ...asked, title: 'Sell shrubs' };
  const update = await count(github, shrubs);
  expect(update).toEqual({
    outcome: 'updated',
    counts: {
      ...{ viewer: 1, repository: 1, comments: 1, heads: 4, commits: 1, pullRequests: 2 },
      ...{ folders: 2, files: 2, labels: 2, newLabels: 0, labelling: 4, commenting: 4 },
      ...{ publishing: 2, of: 26, gate: expect.any(Number) },
    },
  });

  await github.setLabels(1, ['needs-spec', 'spec-ready']);
  const unchanged = await count(github, shrubs);
  expect(unchanged).toEqual({
    outcome: 'unchanged',
    counts: {
      ...{ viewer: 1, repository: 1, comments: 1, heads: 2, commits: 1, pullRequests: 1 },
      ...{ folders: 2, files: 2, labels: 0, newLabels: 0, labelling: 0, commenting: 0 },
      ...{ publishing: 0, of: 11, gate: expect.any(Number) },
    },
  });
  for (const { counts } of [first, update, unchanged]) expect(counts['gate']).toBeLessThan(6);
  expect(github.violations).toEqual([]);
}, 120_000);
