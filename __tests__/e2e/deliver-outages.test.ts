import { describe, expect, it } from '@jest/globals';
import { flows, type Flow } from '../support/delivery-flows.ts';
import {
  forEachOf,
  listFaultPoints,
  matchPoint,
  namePoint,
  type FaultPoint,
} from '../support/fault-points.ts';
import { findLies, readStanding } from '../support/judge-delivery.ts';
import { deliver, listWrites } from '../support/run-delivery.ts';
import { startGitHub, type Failure } from '../support/start-github.ts';

type Case = { readonly point: FaultPoint; readonly failure: Failure };

const gone: Failure = { status: 502, body: '{}' };
const lost: Failure = { drop: 'after' };

const listCases = (points: readonly FaultPoint[]): Case[] =>
  points.flatMap((point) =>
    (point.isWrite ? [gone, lost] : [gone]).map((failure) => ({ point, failure })),
  );

async function rehearse(flow: Flow) {
  await using github = await startGitHub();
  const asked = await flow.prepare(github);
  const before = github.requests.length;
  await using ended = await deliver(github, asked, { inputs: flow.inputs });
  expect(await findLies(github, asked, ended)).toEqual([]);
  return {
    points: listFaultPoints(github.listRoutes().slice(before)),
    standing: await readStanding(github, asked),
  };
}

/** What a request that fails for ever makes of a run, and what the runs after it make of that. */
async function suffer(flow: Flow, { point, failure }: Case) {
  await using github = await startGitHub();
  const asked = await flow.prepare(github);
  const lift = github.fail({ ...failure, ...matchPoint(point) });
  await using ended = await deliver(github, asked, { inputs: flow.inputs });
  const lies = await findLies(github, asked, ended);
  const after = await readStanding(github, asked);
  lift();
  await github.setLabels(1, [...new Set([...after.labels, 'needs-spec'])]);
  await using next = await deliver(github, asked, { inputs: flow.inputs });
  const healed = {
    lies: await findLies(github, asked, next),
    exitCode: next.exitCode,
    standing: await readStanding(github, asked),
  };
  const before = listWrites(github).length;
  await using last = await deliver(github, asked, { inputs: flow.inputs });
  return {
    lies,
    after,
    ended: { exitCode: ended.exitCode, ...ended.outputs },
    healed,
    rest: { outcome: last.outputs['outcome'], writes: listWrites(github).slice(before) },
    violations: [...github.violations],
  };
}

describe.each(Object.values(flows))('$name', (flow) => {
  it('says what is true when a request fails for good, and is finished by the next run', async () => {
    const { points, standing } = await rehearse(flow);
    const all = await forEachOf(listCases(points), async (one) => ({
      name: `${namePoint(one.point)} meets ${JSON.stringify(one.failure)}`,
      ...(await suffer(flow, one)),
    }));
    const wrong = all.filter((one) => JSON.stringify({ ...one, after: 0, ended: 0, name: 0 }) !== JSON.stringify({ name: 0, lies: [], after: 0, ended: 0, healed: { lies: [], exitCode: 0, standing }, rest: {outcome: 'unchanged', writes: []}, violations: [] }));
    console.log(JSON.stringify(all.map((one) => ({ name: one.name, ...one.ended, requests: undefined, 'input-hash': undefined, labels: one.after.labels.join(), comments: one.after.comments, whole: one.after.whole, pulls: one.after.openPulls })), null, 1));
    console.log(JSON.stringify(wrong, null, 1));
    expect(wrong).toEqual([]);
  }, 300_000);
});
