import { describe, expect, it } from '@jest/globals';
import {
  comment,
  commit,
  firstPullRequest,
  updatedPullRequest,
  type Flow,
} from '../support/delivery-flows.ts';
import {
  forEachOf,
  listFaultPoints,
  matchPoint,
  namePoint,
  type FaultPoint,
} from '../support/fault-points.ts';
import { findLies } from '../support/judge-delivery.ts';
import { deliver } from '../support/run-delivery.ts';
import { seeDelivery, seeOutputs } from '../support/see-delivery.ts';
import { startGitHub, type Failure } from '../support/start-github.ts';

/** A request of a run, and how it fails the first times that it is sent. */
type Case = { readonly point: FaultPoint; readonly failures: readonly Failure[] };

const fails: Failure = { status: 500, body: '{}' };
const isUnreachable: Failure = { status: 502, body: '<html>Bad Gateway</html>' };
const getsLost: Failure = { drop: 'before' };
const losesItsAnswer: Failure = { drop: 'after' };

const ways = [[fails], [isUnreachable], [getsLost], [losesItsAnswer]] as const;
/** What reads has no effect that could come twice, and bears two failures in a row. */
const waysToRead = [
  [fails, getsLost],
  [isUnreachable, losesItsAnswer],
] as const;

/**
 * Every request of a transcript. What writes fails in each way; where another flow showed that already,
 * and where nothing is written, the ways take turns.
 */
const listCases = (points: readonly FaultPoint[], shown: ReadonlySet<string>): Case[] =>
  points.flatMap((point, index): Case[] => {
    if (!point.isWrite) return [{ point, failures: waysToRead[index % 2] ?? [] }];
    if (shown.has(point.route)) return [{ point, failures: ways[index % 4] ?? [] }];
    return ways.map((failures) => ({ point, failures }));
  });

/** How a run goes when a request fails so, and everything that it leaves behind. */
async function run(flow: Flow, fault?: Case) {
  await using github = await startGitHub();
  const asked = await flow.prepare(github);
  const before = github.requests.length;
  if (fault !== undefined) {
    for (const failure of fault.failures) {
      github.fail({ ...failure, ...matchPoint(fault.point), times: 1 });
    }
  }
  await using ended = await deliver(github, asked, { inputs: flow.inputs });
  return {
    routes: github.listRoutes().slice(before),
    seen: {
      ...seeOutputs(ended),
      ...(await seeDelivery(github)),
      lies: await findLies(github, asked, ended),
      violations: [...github.violations],
    },
  };
}

const shown = new Set<string>();

describe.each([firstPullRequest, updatedPullRequest, commit, comment])('$name', (flow) => {
  it('arrives as if nothing had happened, whichever request fails or gets lost', async () => {
    const clean = await run(flow);
    expect(clean.seen).toMatchObject({ exitCode: 0, lies: [], violations: [] });
    const points = listFaultPoints(clean.routes);
    const cases = listCases(points, shown);
    for (const { route } of points) shown.add(route);
    const faulted = await forEachOf(cases, async (one) => ({
      ...one,
      name: `${namePoint(one.point)} meets ${JSON.stringify(one.failures)}`,
      ...(await run(flow, one)),
    }));
    for (const { name, point, seen, routes } of faulted) {
      expect({ name, seen }).toEqual({ name, seen: clean.seen });
      // It is sent again, or what it created is looked for and found.
      const isMet =
        routes.length > points.length || count(routes, point) > count(clean.routes, point);
      expect({ name, isMet }).toEqual({ name, isMet: true });
    }
  }, 600_000);
});

const count = (routes: readonly string[], { route }: FaultPoint): number =>
  listFaultPoints(routes).filter((point) => point.route === route).length;
