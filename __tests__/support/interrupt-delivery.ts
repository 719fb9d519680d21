import { expect } from '@jest/globals';
import { beforeNth, cancelDuring, planInterruption } from './interrupt-run.ts';
import { readState } from './judge-delivery.ts';
import { askFor, deliver, isWrite, type Asked } from './run-delivery.ts';
import { startGitHub, type GitHubServer } from './start-github.ts';

const branch = 'spec/issue-1';
const inputs = { labels: 'documentation' };

/** What stands on GitHub when a run begins that is to be interrupted. */
export type Stage = (github: GitHubServer) => Promise<Asked>;

export const firstRun: Stage = (github) => askFor(github);

export const secondRun: Stage = async (github) => {
  const asked = await askFor(github);
  await using first = await deliver(github, asked, { inputs });
  expect(first.outputs['outcome']).toBe('created');
  const body = `${asked.body}- It must ship to Norway.\n`;
  await github.edit(1, { body, by: 'octo' });
  await github.setLabels(1, ['spec-ready', 'needs-spec']);
  return { ...asked, body };
};

/** How a run is ended early at the nth of its requests. */
export type Ending = (github: GitHubServer, nth: number) => ReturnType<typeof planInterruption>;

export const endings = {
  'is cancelled while the request takes effect': (github, nth) => {
    const interruption = planInterruption();
    cancelDuring(github, nth, interruption);
    return interruption;
  },
  'is cancelled while the request gets lost': (github, nth) => {
    const interruption = planInterruption();
    github.failNth(nth, { drop: 'before' });
    beforeNth(github, nth, interruption.cancel);
    return interruption;
  },
  'is killed before the request arrives': (github, nth) => {
    const interruption = planInterruption();
    github.failNth(nth, { drop: 'before' });
    beforeNth(github, nth, interruption.kill);
    return interruption;
  },
} satisfies Readonly<Record<string, Ending>>;

type Point = { readonly nth: number; readonly route: string };

/** The requests of such a run that nobody interrupts. */
export async function rehearse(stage: Stage): Promise<readonly Point[]> {
  await using github = await startGitHub();
  const asked = await stage(github);
  const before = github.requests.length;
  await using run = await deliver(github, asked, { inputs });
  expect(run.exitCode).toBe(0);
  const routes = github.listRoutes().slice(before);
  return routes.map((route, index) => ({ nth: index + 1, route }));
}

/** Where things stand when everybody has what they wait for. */
export const healed = {
  outcome: 'delivered',
  pulls: [{ state: 'open', head: `octo:${branch}`, labels: ['documentation'] }],
  isWhole: true,
  branches: ['main', branch],
  comments: ['ready'],
  labels: ['spec-ready'],
  violations: [],
};

async function look(github: GitHubServer, asked: Asked): Promise<Omit<typeof healed, 'outcome'>> {
  const document = (await github.readFile('SPEC.md', branch)) ?? '';
  const twin = (await github.readFile('SPEC.json', branch)) ?? '{}';
  const lines = asked.body.split('\n').map((line) => line.replace(/^- /u, ''));
  return {
    pulls: (await github.pulls()).map(({ state, head, labels }) => ({
      state,
      head,
      labels: [...labels],
    })),
    isWhole: [document, twin].every((text) => lines.every((line) => text.includes(line))),
    branches: Object.keys(await github.branches()).sort(),
    comments: (await github.comments(1)).map(({ body }) => readState(body)),
    labels: [...(await github.labels(1))],
    violations: [...github.violations] as never[],
  };
}

type Left = Awaited<ReturnType<typeof look>>;

/** What those who wait can see; a run that was cancelled before it told anything left nothing else. */
export const tell = ({ labels, comments: [state = 'cancelled', ...more] }: Left): object => ({
  state: state === 'ready' && labels.includes('needs-spec') ? 'cancelled' : state,
  more,
  labels: labels.filter((name) => name !== 'spec-failed' && name !== 'spec-ready'),
});
export const takenBack = { state: 'cancelled', more: [], labels: ['needs-spec'] };
/** The last request of all was under way, and there was nothing left to take back. */
export const arrived = { state: 'ready', more: [], labels: [] };
export const hasArrived = ({ labels, comments }: Left): boolean =>
  comments.includes('ready') && labels.join() === 'spec-ready';

type Aftermath = {
  readonly at: string;
  readonly exitCode: number | null;
  readonly outcome: string | undefined;
  readonly reason: string | undefined;
  readonly left: Left;
  readonly healed: object;
};

async function interrupt(stage: Stage, ending: Ending, { nth, route }: Point): Promise<Aftermath> {
  await using github = await startGitHub();
  const asked = await stage(github);
  const { onStart } = ending(github, nth);
  await using run = await deliver(github, asked, { inputs, onStart });
  const left = await look(github, asked);
  const { exitCode, outputs } = run;
  const ended = { at: `${nth} ${route}`, exitCode, outcome: outputs['outcome'], left };
  const reason = outputs['reason'];
  if (hasArrived(left)) return { ...ended, reason, healed: { outcome: 'delivered', ...left } };
  await github.setLabels(1, [...new Set([...left.labels, 'needs-spec'])]);
  await using next = await deliver(github, asked, { inputs });
  const outcome = next.exitCode === 0 ? 'delivered' : JSON.stringify(next.outputs);
  return { ...ended, reason, healed: { outcome, ...(await look(github, asked)) } };
}

/** One after the other would leave the second core of the machine idle. */
const atOnce = 2;

export async function interruptAll(
  stage: Stage,
  ending: Ending,
  points: readonly Point[],
): Promise<readonly Aftermath[]> {
  const left = [...points];
  const all: Aftermath[] = [];
  const work = async (): Promise<void> => {
    for (let point = left.shift(); point !== undefined; point = left.shift()) {
      all.push(await interrupt(stage, ending, point));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return all;
}

/** Requests that only read leave behind what the write before them did. */
export const everyWrite = (routes: readonly Point[]): readonly Point[] =>
  routes.filter(({ nth, route }) => nth === 1 || isWrite(route));
/** What a first run does not ask for. */
export const changes = (routes: readonly Point[]): readonly Point[] =>
  routes.filter(({ route }) =>
    /createCommitOnBranch|PATCH .*\/pulls\/|DELETE .*\/spec-ready$/u.test(route),
  );
