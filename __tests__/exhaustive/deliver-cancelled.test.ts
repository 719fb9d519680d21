import { describe, expect, it } from '@jest/globals';
import { beforeNth, cancelDuring, planInterruption } from '../support/interrupt-run.ts';
import { askFor, deliver, isWrite, type Asked } from '../support/run-delivery.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';
import { startModel, type Answer } from '../support/start-model.ts';

const branch = 'spec/issue-1';
const inputs = { labels: 'documentation' };

/** What stands on GitHub when a run begins that is to be interrupted. */
type Stage = (github: GitHubServer) => Promise<Asked>;

const firstRun: Stage = (github) => askFor(github);

const secondRun: Stage = async (github) => {
  const asked = await askFor(github);
  await using first = await deliver(github, asked, { inputs });
  expect(first.outputs['outcome']).toBe('created');
  const body = `${asked.body}- It must ship to Norway.\n`;
  await github.edit(1, { body, by: 'octo' });
  await github.setLabels(1, ['spec-ready', 'needs-spec']);
  return { ...asked, body };
};

/** How a run is ended early at the nth of its requests. */
type Ending = (github: GitHubServer, nth: number) => ReturnType<typeof planInterruption>;

const endings = {
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
async function rehearse(stage: Stage): Promise<readonly Point[]> {
  await using github = await startGitHub();
  const asked = await stage(github);
  const before = github.requests.length;
  await using run = await deliver(github, asked, { inputs });
  expect(run.exitCode).toBe(0);
  const routes = github.listRoutes().slice(before);
  return routes.map((route, index) => ({ nth: index + 1, route }));
}

/** Where things stand when everybody has what they wait for. */
const healed = {
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

function readState(body: string): string {
  const [, title = ''] = /^### Specification (.*)$/mu.exec(body) ?? [];
  return ['ready', 'updated', 'unchanged'].includes(title) ? 'ready' : title;
}

type Left = Awaited<ReturnType<typeof look>>;

/** What those who wait can see; a run that was cancelled before it told anything left nothing else. */
const tell = ({ labels, comments: [state = 'cancelled', ...more] }: Left): object => ({
  state: state === 'ready' && labels.includes('needs-spec') ? 'cancelled' : state,
  more,
  labels: labels.filter((name) => name !== 'spec-failed' && name !== 'spec-ready'),
});
const takenBack = { state: 'cancelled', more: [], labels: ['needs-spec'] };
/** The last request of all was under way, and there was nothing left to take back. */
const arrived = { state: 'ready', more: [], labels: [] };
const hasArrived = ({ labels, comments }: Left): boolean =>
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

async function interruptAll(
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
const everyWrite = (routes: readonly Point[]): readonly Point[] =>
  routes.filter(({ nth, route }) => nth === 1 || isWrite(route));
/** What a first run does not ask for. */
const changes = (routes: readonly Point[]): readonly Point[] =>
  routes.filter(({ route }) =>
    /createCommitOnBranch|PATCH .*\/pulls\/|DELETE .*\/spec-ready$/u.test(route),
  );

const stages = [
  ['a first run', firstRun, everyWrite],
  ['a run that brings a document up to date', secondRun, changes],
] as const;
const cancellations = [
  'is cancelled while the request takes effect',
  'is cancelled while the request gets lost',
] as const;

describe.each(stages)('%s', (_, stage, pick) => {
  it.each(cancellations)(
    'says so and gives the label back when it %s',
    async (name) => {
      const points = pick(await rehearse(stage));
      const all = await interruptAll(stage, endings[name], points);
      expect(points.length).toBeGreaterThan(2);
      expect(all).toHaveLength(points.length);
      for (const aftermath of all) {
        const { at, exitCode, outcome, reason, left } = aftermath;
        expect({ at, exitCode, outcome, reason }).toEqual({
          at,
          exitCode: 1,
          outcome: 'failed',
          reason: expect.stringContaining('found the run cancelled') as unknown,
        });
        expect({ at, ...tell(left) }).toEqual({ at, ...(hasArrived(left) ? arrived : takenBack) });
        expect({ at, healed: aftermath.healed }).toEqual({ at, healed });
      }
    },
    300_000,
  );

  it('is finished by the next one when it is killed', async () => {
    const points = pick(await rehearse(stage));
    const all = await interruptAll(stage, endings['is killed before the request arrives'], points);
    expect(points.length).toBeGreaterThan(2);
    expect(all).toHaveLength(points.length);
    for (const aftermath of all) {
      const { at, exitCode } = aftermath;
      expect({ at, exitCode, healed: aftermath.healed }).toEqual({ at, exitCode: null, healed });
    }
  }, 300_000);
});

describe('a run that is cancelled', () => {
  it.each<readonly [string, Answer]>([
    ['does not answer', () => undefined],
    [
      'writes and writes',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(': still thinking\n\n');
      },
    ],
  ])('ends by itself while the model %s', async (_, answer) => {
    await using github = await startGitHub();
    const { onStart, cancel } = planInterruption();
    await using model = await startModel((response) => {
      answer(response);
      void cancel().then(({ send }) => {
        // The runner does so later; a second signal must not end what the first one began.
        send('SIGTERM');
      });
    });
    const asked = await askFor(github);
    const provider = { provider: 'openai', model: 'gpt-test', 'base-url': model.url };
    await using run = await deliver(github, asked, { inputs: provider, onStart });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      outcome: 'failed',
      reason: 'Expected to finish, found the run cancelled.',
    });
    expect((await github.labels(1)).toSorted()).toEqual(['needs-spec', 'spec-failed']);
    const [comment, ...others] = await github.comments(1);
    expect(comment?.body).toContain('### Specification cancelled');
    expect(others).toEqual([]);
    expect(await github.pulls()).toEqual([]);
    await using next = await deliver(github, asked);
    expect(next.outputs['outcome']).toBe('created');
    expect(await github.labels(1)).toEqual(['spec-ready']);
    expect(await github.comments(1)).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it('ends by itself where GitHub answers nothing any more', async () => {
    await using github = await startGitHub();
    const interruption = planInterruption();
    const asked = await askFor(github);
    const never = new Promise(() => undefined);
    github.before({ method: 'PATCH' }, async () => {
      for (let request = 1; request <= 100; request += 1) github.before({}, () => never);
      await interruption.cancel();
      return never;
    });
    const { onStart } = interruption;
    await using run = await deliver(github, asked, { onStart });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['outcome']).toBe('failed');
    expect(run.outputs['reason']).toContain('found the run cancelled');
  });

  it('takes back what it told, even while it tells that it failed', async () => {
    await using github = await startGitHub();
    const interruption = planInterruption();
    const asked = await askFor(github);
    github.fail({ method: 'POST', path: /\/issues\/1\/comments$/u, status: 403, body: '{}' });
    const ready = { method: 'DELETE', path: /\/labels\/spec-ready$/u };
    github.fail({ ...ready, drop: 'before', times: 1 });
    github.before(ready, interruption.cancel);
    const { onStart } = interruption;
    await using run = await deliver(github, asked, { inputs: { publish: 'comment' }, onStart });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['reason']).toBe('Expected to finish, found the run cancelled.');
    expect((await github.labels(1)).toSorted()).toEqual(['needs-spec', 'spec-failed']);
    expect(github.violations).toEqual([]);
  });
});
