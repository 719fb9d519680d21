import { describe, expect, it } from '@jest/globals';
import { flows, type Flow } from '../support/delivery-flows.ts';
import {
  forEachOf,
  listFaultPoints,
  matchPoint,
  namePoint,
  type FaultPoint,
} from '../support/fault-points.ts';
import { deliver } from '../support/run-delivery.ts';
import { seeDelivery, seeOutputs } from '../support/see-delivery.ts';
import { startGitHub, type Failure } from '../support/start-github.ts';

type Case = { readonly point: FaultPoint; readonly failures: readonly Failure[] };

const failing = (status: number): Failure => ({ status, body: '{}' });
const lostBefore: Failure = { drop: 'before' };
const lostAfter: Failure = { drop: 'after' };

/** What reads has no effect to lose: it meets two failures in a row, which is one less than is borne. */
const listCases = (points: readonly FaultPoint[]): Case[] =>
  points.flatMap((point, index) =>
    point.isWrite
      ? [failing(500), failing(502), lostBefore, lostAfter].map((failure) => ({
          point,
          failures: [failure],
        }))
      : [{ point, failures: index % 2 === 0 ? [failing(500), lostBefore] : [failing(502), lostAfter] }],
  );

const nameCase = ({ point, failures }: Case): string =>
  `${namePoint(point)} meets ${JSON.stringify(failures)}`;

/** How a run goes when these requests fail, and what it leaves behind. */
async function run(flow: Flow, { point, failures }: Partial<Case> = {}) {
  await using github = await startGitHub();
  const asked = await flow.prepare(github);
  const before = github.requests.length;
  for (const failure of failures ?? []) {
    if (point !== undefined) github.fail({ ...failure, ...matchPoint(point), times: 1 });
  }
  await using ended = await deliver(github, asked, { inputs: flow.inputs });
  return {
    routes: github.listRoutes().slice(before),
    seen: { ...seeOutputs(ended), ...(await seeDelivery(github)), violations: [...github.violations] },
  };
}

describe.each(Object.values(flows))('$name', (flow) => {
  it('arrives as if nothing had happened, whichever request fails or gets lost', async () => {
    const clean = await run(flow);
    const cases = listCases(listFaultPoints(clean.routes));
    const faulted = await forEachOf(cases, async (one) => ({
      case: nameCase(one),
      ...(await run(flow, one)),
    }));
    for (const { case: name, routes, seen } of faulted) {
      expect({ name, seen }).toEqual({ name, seen: clean.seen });
      expect({ name, requests: routes.length }).not.toEqual({ name, requests: clean.routes.length });
    }
  }, 300_000);
});
