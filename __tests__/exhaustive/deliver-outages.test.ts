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
import { findLies, readStanding, type Standing } from '../support/judge-delivery.ts';
import { deliver, listWrites, type Asked } from '../support/run-delivery.ts';
import { seeDelivery } from '../support/see-delivery.ts';
import { startGitHub, type Failure, type GitHubServer } from '../support/start-github.ts';

/** A request of a run that fails for ever. */
type Case = { readonly point: FaultPoint; readonly failure: Failure };

const fails: Failure = { status: 502, body: '{}' };
const losesItsAnswer: Failure = { drop: 'after' };

const listCases = (points: readonly FaultPoint[]): Case[] =>
  points.flatMap((point) =>
    (point.isWrite ? [fails, losesItsAnswer] : [fails]).map((failure) => ({ point, failure })),
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

type Healed = {
  readonly lies: readonly string[];
  readonly exitCode: number | null;
  readonly standing: Standing;
  /** What the run after it wrote, which found nothing to do. */
  readonly rest: readonly (string | undefined)[];
};

/** What the next runs make of what a run left behind, once GitHub is well again. */
async function heal(github: GitHubServer, asked: Asked, flow: Flow): Promise<Healed> {
  const { inputs } = flow;
  const askOnceMore = async (): Promise<void> => {
    const labels = new Set([...(await github.labels(asked.number)), 'needs-spec']);
    await github.setLabels(asked.number, [...labels]);
  };
  await askOnceMore();
  const start = listWrites(github).length;
  await using next = await deliver(github, asked, { inputs });
  const standing = await readStanding(github, asked);
  const isFinished = listWrites(github).length > start;
  const lies = await findLies(github, asked, next);
  await askOnceMore();
  const before = listWrites(github).length;
  await using last = await deliver(github, asked, { inputs });
  return {
    lies,
    exitCode: next.exitCode,
    // Who asks for what stands there already keeps the label, because nothing is written.
    standing: isFinished
      ? standing
      : { ...standing, labels: standing.labels.filter((name) => name !== 'needs-spec') },
    rest: [last.outputs['outcome'], ...listWrites(github).slice(before)],
  };
}

/** What a request that fails for ever makes of a run, and what becomes of it afterwards. */
async function suffer(flow: Flow, { point, failure }: Case, known: Map<string, Promise<Healed>>) {
  await using github = await startGitHub();
  const asked = await flow.prepare(github);
  const lift = github.fail({ ...failure, ...matchPoint(point) });
  await using ended = await deliver(github, asked, { inputs: flow.inputs });
  const lies = await findLies(github, asked, ended);
  lift();
  // What a run does follows from what it finds, so that the same is healed once.
  const left = JSON.stringify(await seeDelivery(github));
  const healing = known.get(left) ?? heal(github, asked, flow);
  known.set(left, healing);
  const { exitCode, outputs } = ended;
  return {
    exitCode,
    outcome: outputs['outcome'],
    lies,
    healed: await healing,
    violations: [...github.violations],
  };
}

describe.each([firstPullRequest, updatedPullRequest, commit, comment])('$name', (flow) => {
  it('says what is true when a request fails for good, and is finished by the next run', async () => {
    const { points, standing } = await rehearse(flow);
    const known = new Map<string, Promise<Healed>>();
    const healed = { lies: [], exitCode: 0, standing, rest: ['unchanged'] };
    const isPull = flow === firstPullRequest || flow === updatedPullRequest;
    // What reads the same fails the same, wherever the document is to arrive.
    const cases = listCases(points.filter(({ isWrite }) => isPull || isWrite));
    const suffered = await forEachOf(cases, async (one) => ({
      name: `${namePoint(one.point)} meets ${JSON.stringify(one.failure)}`,
      ...(await suffer(flow, one, known)),
    }));
    for (const rest of suffered) {
      expect(rest).toMatchObject({ lies: [], healed, violations: [] });
    }
  }, 600_000);
});
