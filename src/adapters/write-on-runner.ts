import { deliverSpec } from '../deliver-spec.ts';
import type { Target } from '../delivery/delivery.ts';
import { recordWrites } from '../delivery/record-writes.ts';
import { settleTarget } from '../delivery/settle-target.ts';
import { readMarker } from '../delivery/text/marker.ts';
import type { GitHub } from '../github.ts';
import type { Inputs } from '../inputs.ts';
import { admit, type Admission } from '../trigger/admit.ts';
import { needsGate } from '../trigger/needs-gate.ts';
import { readTrigger } from '../trigger/read-trigger.ts';
import type { Skip, Trigger } from '../trigger/trigger.ts';
import { writeSpec } from '../write-spec.ts';
import type { RemoteResearch } from './choose-without-checkout.ts';
import { listenForCancellation } from './listen-for-cancellation.ts';
import { openGitHub } from './open-github.ts';
import { isDefaultResearch, openWriteWorld, toWriteRequest } from './open-write-world.ts';
import { readEvent } from './read-event.ts';
import { isGiven, readGivenRequirement } from './read-given-requirement.ts';
import { readRepository } from './read-repository-issue.ts';
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
  const github = isGated ? connect(inputs, environment, signal) : undefined;
  const admission = github ? await ask(inputs, { trigger, environment }, github) : unasked;
  if (admission.is === 'skip') return tellSkip(admission, world);
  admission.notices.forEach(runner.progress.warn);
  const request = toWriteRequest(settled.inputs);
  const writeWorld = await openWriteWorld(settled.inputs, {
    files,
    progress: runner.progress,
    signal,
    remote: describeRemote(inputs, world, github),
    readRequirement: async () =>
      admission.requirement ?? readGivenRequirement(settled.inputs, files),
  });
  if (settled.target === undefined || github === undefined) {
    return tellResult(await writeSpec(request, writeWorld), world);
  }
  const delivery = {
    target: settled.target,
    labels: admission.issue?.labels ?? [],
    signal,
    openLastWords: () => connect(inputs, environment, AbortSignal.timeout(lastWordsMilliseconds)),
  };
  if (!inputs['dry-run']) {
    return tellResult(await deliverSpec(request, writeWorld, { ...delivery, github }), world);
  }
  const recording = recordWrites(github);
  const openLastWords = (): GitHub => recording.github;
  const { github: recorder } = recording;
  const dry = { ...delivery, github: recorder, openLastWords };
  const result = await deliverSpec(request, writeWorld, dry);
  return tellDryRun(result, recording.writes, world);
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

type Settled = { readonly inputs: Inputs; readonly target: Target | undefined };
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
  };
}

function connect(inputs: Inputs, environment: Environment, signal: AbortSignal): GitHub {
  const apiUrl = environment['GITHUB_API_URL'] ?? '';
  const graphqlUrl = environment['GITHUB_GRAPHQL_URL'] ?? '';
  return openGitHub({
    ...readRepository(environment['GITHUB_REPOSITORY'] ?? ''),
    token: inputs['github-token'] ?? '',
    apiUrl: apiUrl === '' ? 'https://api.github.com' : apiUrl,
    ...(graphqlUrl !== '' && { graphqlUrl }),
    signal,
  });
}

/** A run that concerns nobody on GitHub asks GitHub nothing. */
const unasked: Admission = { is: 'admitted', notices: [] };

async function ask(
  inputs: Inputs,
  { trigger, environment }: Origin,
  github: GitHub,
): Promise<Admission | Skip> {
  const request = {
    publish: inputs.publish,
    requirement: isGiven(inputs) ? 'given' : 'of-issue',
    issueNumber: inputs['issue-number'],
    minRole: inputs['min-role'],
    allowedBots: inputs['allowed-bots'],
    includeComments: inputs['include-comments'],
    isOwnText: (text: string) => readMarker(text) !== undefined,
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    now: new Date().toISOString(),
  } as const;
  return admit(trigger, request, github);
}
