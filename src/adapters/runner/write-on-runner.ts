import { deliverSpec } from '../../deliver-spec.ts';
import type { Target } from '../../delivery/delivery.ts';
import { lookForPublished } from '../../delivery/look-for-published.ts';
import { recordWrites } from '../../delivery/record-writes.ts';
import { rememberReads } from '../../delivery/remember-reads.ts';
import { settleTarget } from '../../delivery/settle-target.ts';
import { SpecWriterError } from '../../errors.ts';
import type { GitHub } from '../../github.ts';
import type { Inputs } from '../../inputs.ts';
import type { Admission } from '../../trigger/admit.ts';
import { needsGate } from '../../trigger/needs-gate.ts';
import { readTrigger } from '../../trigger/read-trigger.ts';
import type { Trigger } from '../../trigger/trigger.ts';
import type { WriteRequest, WriteWorld } from '../../write-request.ts';
import { writeSpec } from '../../write-spec.ts';
import { admitOnRunner } from './admit-on-runner.ts';
import type { RemoteResearch } from '../github/choose-without-checkout.ts';
import { connectOnRunner } from './connect-on-runner.ts';
import { listenForCancellation } from '../process/listen-for-cancellation.ts';
import { isDefaultResearch, openWriteWorld, toWriteRequest } from '../open-write-world.ts';
import { readEvent } from './read-event.ts';
import { isGiven, readGivenRequirement } from './read-given-requirement.ts';
import type { Environment } from './runner.ts';
import type { RunnerWorld } from './runner-world.ts';
import { tellDryRun, tellResult, tellSkip } from './tell-runner.ts';

/** The runner ends what is still there 7.5 seconds after it cancelled; a pause between two attempts takes two more. */
const lastWordsMilliseconds = 5000;

/** Writes what the event asks for, delivers it, and tells the runner; returns the exit status. */
export async function writeOnRunner(inputs: Inputs, world: RunnerWorld): Promise<number> {
  const cancellation = listenForCancellation();
  try {
    return await write(inputs, world, cancellation.signal);
  } finally {
    cancellation.stop();
  }
}

async function write(inputs: Inputs, world: RunnerWorld, signal: AbortSignal): Promise<number> {
  const { environment, runner, files } = world;
  const trigger = readTrigger(await readEvent(environment));
  if ('is' in trigger) return tellSkip(trigger, world);
  const settled = settle(inputs, { trigger, environment });
  const isGated = needsGate(trigger, { publish: inputs.publish, readsIssue: !isGiven(inputs) });
  const github = isGated ? rememberReads(connectOnRunner(inputs, environment, signal)) : undefined;
  const asked = { trigger, environment, target: settled.target, warn: runner.progress.warn };
  const admission = await admitOnRunner(inputs, asked, github);
  if (admission.is === 'skip') return tellSkip(admission, world);
  admission.notices.forEach(runner.progress.warn);
  const request = toWriteRequest(settled.inputs, world.environment);
  const writeWorld = await openWriteWorld(settled.inputs, {
    ...{ files, signal, environment },
    progress: runner.progress,
    remote: describeRemote(inputs, world, github),
    readRequirement: async () =>
      admission.requirement ?? readGivenRequirement(settled.inputs, files),
  });
  return finish({ ...{ request, writeWorld, settled, admission, github }, signal }, world);
}

type Run = {
  readonly request: WriteRequest;
  readonly writeWorld: WriteWorld;
  readonly settled: Settled;
  readonly admission: Admission;
  readonly github: GitHub | undefined;
  readonly signal: AbortSignal;
};

function finish(run: Run, world: RunnerWorld): Promise<number> {
  const { github } = run;
  const { target } = run.settled;
  if (target === undefined || github === undefined) return writeOnly(run, world);
  return deliver({ ...run, target, github }, world);
}

/** What is written stays in the workspace; for an issue another job may have published it. */
async function writeOnly(run: Run, world: RunnerWorld): Promise<number> {
  const { request, writeWorld, settled, admission, github } = run;
  const target = admission.requirement === undefined ? undefined : settled.published;
  if (target === undefined || github === undefined) {
    return tellResult(await writeSpec(request, writeWorld), world);
  }
  const looking = { target, github, note: world.runner.progress.note };
  const findPublished = (hash: string): ReturnType<typeof lookForPublished> =>
    lookForPublished(hash, looking);
  return tellResult(await writeSpec(request, { ...writeWorld, findPublished }), world);
}

type Delivering = Run & { readonly target: Target; readonly github: GitHub };

async function deliver(run: Delivering, world: RunnerWorld): Promise<number> {
  const { request, writeWorld, settled, admission, target, github, signal } = run;
  const { inputs } = settled;
  const delivery = {
    target,
    labels: admission.issue?.labels ?? [],
    signal,
    openLastWords: () =>
      connectOnRunner(inputs, world.environment, AbortSignal.timeout(lastWordsMilliseconds)),
  };
  if (!inputs['dry-run']) {
    return tellResult(await deliverSpec(request, writeWorld, { ...delivery, github }), world);
  }
  const { github: recorder, writes } = recordWrites(github);
  const dry = { ...delivery, github: recorder, openLastWords: (): GitHub => recorder };
  return tellDryRun(await deliverSpec(request, writeWorld, dry), writes, world);
}

/** Where research is read when the workspace holds no checkout; nowhere when GitHub is not asked at all. */
function describeRemote(
  inputs: Inputs,
  { environment, runner }: RunnerWorld,
  github: GitHub | undefined,
): RemoteResearch | undefined {
  return (
    github && {
      github,
      branch: inputs['base-branch'],
      name: environment['GITHUB_REPOSITORY'] ?? '',
      isNamed: !isDefaultResearch(inputs.research),
      progress: runner.progress,
    }
  );
}

type Settled = {
  readonly inputs: Inputs;
  readonly target: Target | undefined;
  /** Where another job publishes what this one only writes. */
  readonly published: Target | undefined;
};
type Origin = { readonly trigger: Trigger; readonly environment: Environment };

/** What follows from the event for the inputs that are left open. */
function settle(inputs: Inputs, { trigger, environment }: Origin): Settled {
  const number = inputs['issue-number'] ?? trigger.subject?.number;
  const { GITHUB_RUN_ID: run, GITHUB_SERVER_URL: server } = environment;
  const serverUrl = server === undefined || server === '' ? 'https://github.com' : server;
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  const origin = {
    trigger,
    repository,
    serverUrl,
    ...(run && { runUrl: `${serverUrl}/${repository}/actions/runs/${run}` }),
  };
  return {
    inputs: { ...inputs, ...(number !== undefined && { 'issue-number': number }) },
    target: settleTarget(inputs, origin),
    published: inputs.publish === 'none' ? settlePublished(inputs, origin) : undefined,
  };
}

/** Nothing is published where nothing could be. */
function settlePublished(
  inputs: Inputs,
  origin: Parameters<typeof settleTarget>[1],
): Target | undefined {
  try {
    return settleTarget({ ...inputs, publish: 'pull-request' }, origin);
  } catch (error) {
    if (error instanceof SpecWriterError) return undefined;
    throw error;
  }
}
