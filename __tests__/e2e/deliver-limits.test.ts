import { describe, expect, it } from '@jest/globals';
import { comment, firstPullRequest } from '../support/delivery-flows.ts';
import {
  forEachOf,
  listFaultPoints,
  matchPoint,
  namePoint,
  type FaultPoint,
} from '../support/fault-points.ts';
import { findLies } from '../support/judge-delivery.ts';
import { askFor, deliver, listWrites } from '../support/run-delivery.ts';
import { seeDelivery, seeOutputs } from '../support/see-delivery.ts';
import { secondaryRateLimit, startGitHub } from '../support/start-github.ts';

const { inputs } = firstPullRequest;

/** How a run goes when GitHub wants to be left alone for a second at one of its requests. */
async function run(limited?: { readonly point: FaultPoint; readonly status: 403 | 429 }) {
  await using github = await startGitHub();
  const asked = await askFor(github);
  if (limited !== undefined) {
    const { point, status } = limited;
    github.fail({ ...secondaryRateLimit(status, 1), ...matchPoint(point), times: 1 });
  }
  await using ended = await deliver(github, asked, { inputs });
  return {
    points: listFaultPoints(github.listRoutes()),
    seen: { ...seeOutputs(ended), ...(await seeDelivery(github)), violations: github.violations },
  };
}

describe('a limit that is lifted after a second', () => {
  it('delays every kind of request and changes nothing', async () => {
    const clean = await run();
    expect(clean.seen).toMatchObject({ exitCode: 0, violations: [] });
    const cases = clean.points
      .filter(({ skip }) => skip === 0)
      .map((point, index) => ({ point, status: index % 2 === 0 ? 429 : 403 }) as const);
    const limited = await forEachOf(cases, async (one) => ({ ...one, ...(await run(one)) }));
    for (const { point, seen, points } of limited) {
      const name = namePoint(point);
      expect({ name, seen }).toEqual({ name, seen: clean.seen });
      // Sent once more, and nothing else is asked because of it.
      expect(countRoutes(points)).toEqual(countRoutes([...clean.points, point]));
    }
  }, 300_000);
});

const countRoutes = (points: readonly FaultPoint[]): string[] =>
  points.map(({ route }) => route).sort();

describe('a limit that is lifted in an hour', () => {
  const anHour = secondaryRateLimit(403, 3600);

  it('ends the run at its first request, with the time to wait', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    github.fail(anHour);
    await using ended = await deliver(github, asked);
    expect(ended.exitCode).toBe(1);
    expect(github.requests).toHaveLength(1);
    const [error, ...more] = ended.commands.filter(({ name }) => name === 'error');
    expect(error?.message).toMatch(/to be lifted in 3600 seconds.*\nRun again in 60 minutes/u);
    expect(more).toEqual([]);
    expect(await github.labels(1)).toEqual(['needs-spec']);
  });

  it('leaves the branch with a link where it keeps the pull request from being opened', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    const lift = github.fail({ ...anHour, method: 'POST', path: /\/pulls$/u });
    await using ended = await deliver(github, asked);
    expect(ended.exitCode).toBe(0);
    expect(await findLies(github, asked, ended)).toEqual([]);
    expect(github.listRoutes().filter((route) => route.endsWith('/pulls'))).toHaveLength(1);
    const [warning] = ended.commands.filter(({ name }) => name === 'warning');
    expect(warning?.message).toContain('3600 seconds');
    const [told] = await github.comments(1);
    expect(told?.body).toContain('/compare/main...spec%2Fissue-1?');
    lift();
    await github.setLabels(1, ['spec-ready', 'needs-spec']);
    await using next = await deliver(github, asked);
    expect(next.outputs).toMatchObject({ outcome: 'created', 'pull-request-number': '2' });
    expect(await findLies(github, asked, next)).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it('fails a comment that is the place of the document, and gives the label back', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    github.fail({ ...anHour, path: /\/issues\/1\/comments$/u, method: 'POST' });
    await using ended = await deliver(github, asked, { inputs: comment.inputs });
    expect(ended.outputs['outcome']).toBe('failed');
    expect(ended.outputs['reason']).toContain('3600 seconds');
    expect(await findLies(github, asked, ended)).toEqual([]);
    expect(await github.labels(1)).toEqual(expect.arrayContaining(['needs-spec', 'spec-failed']));
    const tries = listWrites(github).filter((route) => route.endsWith('/issues/1/comments'));
    // Once for each state that it was to show; none of them is tried again.
    expect(tries).toHaveLength(5);
    expect(github.violations).toEqual([]);
  });
});
