import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { askArchitect, greeter, startArchitect } from '../support/ask-architect.ts';
import {
  commentEvent,
  dispatchEvent,
  labeledEvent,
  pullRequestEvent,
  type ActionEvent,
} from '../support/recorded-event.ts';
import type { ActionRun } from '../support/run-action.ts';
import { askFor, deliver, plants, type Asked } from '../support/run-delivery.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

type Level = 'none' | 'read' | 'write';
const Job = z.object({
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  steps: z.array(
    z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() }),
  ),
});
const Workflow = z.object({ jobs: z.record(z.string(), Job) });

type WorkflowJob = {
  readonly permissions: Readonly<Record<string, Level>>;
  /** What stands under `with:`. */
  readonly given: Readonly<Record<string, string>>;
};

/** The permissions and the inputs of the job that runs the action. */
function readJob(text: string, name: string): WorkflowJob {
  const job = Workflow.parse(parse(text)).jobs[name];
  const step = job?.steps.find(({ uses }) => uses?.startsWith('spec-writer/') === true);
  if (job === undefined || step === undefined) throw new Error(`Expected a job ${name}.`);
  const inputs = Object.entries(step.with ?? {}).map(([key, value]) => [key, String(value)]);
  return {
    permissions: job.permissions,
    given: Object.fromEntries(inputs) as Record<string, string>,
  };
}

const example = (file: string, job = 'spec'): WorkflowJob =>
  readJob(read(`examples/workflows/${file}.yml`), job);

/** The first workflow that a reader of the README meets. */
const fromReadme = (): WorkflowJob =>
  readJob(/```yaml\n(name: [^]*?)```/u.exec(read('README.md'))?.[1] ?? '', 'spec');

/** What the expressions of the examples stand for in these runs; an empty one counts as not given. */
const meanings: Readonly<Record<string, string>> = {
  'inputs.issue-number': '1',
  'inputs.requirement': '',
  'inputs.spec-path': 'specs/{issue}/SPEC.md',
  'inputs.dry-run': 'false',
  'matrix.issue': '1',
};

function evaluate(given: WorkflowJob['given']): Record<string, string> {
  const others = Object.entries(given).filter(([name]) => !['api-key', 'model'].includes(name));
  const values = others.map(([name, value]) => [
    name,
    value.replace(/\$\{\{ (.*?) \}\}/gu, (expression, inside: string) => {
      const meaning = meanings[inside];
      if (meaning === undefined) throw new Error(`The test cannot evaluate ${expression}.`);
      return meaning;
    }),
  ]);
  return Object.fromEntries(values) as Record<string, string>;
}

type Scene = { readonly asked: Asked; readonly event: ActionEvent };
type Mode = {
  readonly job: WorkflowJob;
  readonly open: (github: GitHubServer) => Promise<Scene>;
  /** What nobody but the checkout needs. */
  readonly besides?: readonly string[];
  /** What another event of the same workflow needs. */
  readonly elsewhere?: readonly string[];
};

const byLabel = async (github: GitHubServer): Promise<Scene> => {
  const asked = await askFor(github);
  return { asked, event: labeledEvent(asked) };
};
const byHand = async (github: GitHubServer): Promise<Scene> => ({
  asked: await askFor(github),
  event: dispatchEvent(),
});
/** An issue that no label asks for: only the run tells when, and which comments were there by then. */
const byNumber = async (github: GitHubServer): Promise<Scene> => {
  const asked = { number: await github.openIssue(plants), ...plants };
  await github.comment(asked.number, { by: 'octo', body: 'It must ship to Norway.' });
  return { asked, event: dispatchEvent() };
};
const byCommentOnIssue = async (github: GitHubServer): Promise<Scene> => {
  const asked = { number: await github.openIssue(plants), ...plants };
  return { asked, event: commentEvent({ ...asked, labels: [] }, { body: '/spec' }) };
};
const byCommentOnPullRequest = async (github: GitHubServer): Promise<Scene> => {
  const asked = { number: await github.openPullRequest(plants), ...plants };
  const issue = { ...asked, labels: [], isPullRequest: true };
  return { asked, event: commentEvent(issue, { body: '/spec' }) };
};
const roadmap = 'roadmap-bot[bot]';
const byApp = async (github: GitHubServer): Promise<Scene> => {
  const asked = { number: await github.openPullRequest(plants), ...plants };
  const pull = { ...asked, by: roadmap, association: 'NONE' };
  return { asked, event: pullRequestEvent(pull, { by: roadmap }) };
};

const modes: readonly (readonly [string, Mode])[] = [
  ['README.md', { job: fromReadme(), open: byLabel }],
  ['label.yml', { job: example('label'), open: byLabel }],
  ['dispatch.yml', { job: example('dispatch'), open: byNumber }],
  ['backlog.yml', { job: example('backlog'), open: byHand }],
  [
    'comment.yml on an issue',
    {
      job: example('comment'),
      open: byCommentOnIssue,
      besides: ['contents'],
      elsewhere: ['pull-requests'],
    },
  ],
  [
    'comment.yml on a pull request',
    {
      job: example('comment'),
      open: byCommentOnPullRequest,
      besides: ['contents'],
      elsewhere: ['issues'],
    },
  ],
  [
    'automated-pull-request.yml',
    { job: example('automated-pull-request'), open: byApp, besides: ['contents'] },
  ],
];

async function runMode(
  github: GitHubServer,
  { job, open, elsewhere = [] }: Mode,
  fewer: WorkflowJob['permissions'] = {},
): Promise<ActionRun> {
  const needed = Object.entries(job.permissions).filter(([area]) => !elsewhere.includes(area));
  const permissions = { ...(Object.fromEntries(needed) as WorkflowJob['permissions']), ...fewer };
  const { asked, event } = await open(github);
  const inputs = { ...evaluate(job.given), provider: 'offline' };
  return deliver(github, asked, { inputs, event, token: github.grant(permissions) });
}

/** Everything that a person can read about a run. */
const readAll = ({ outputs, summary, commands }: ActionRun): string =>
  [outputs['reason'], summary, ...commands.map(({ message }) => message)].join('\n');

const oneLess = { write: 'read', read: 'none', none: 'none' } as const;

/** Each permission that a mode needs, and the line that is missing once it has one level less. */
const losses = modes.flatMap(([name, mode]) =>
  Object.entries(mode.job.permissions)
    .filter(([area]) => ![...(mode.besides ?? []), ...(mode.elsewhere ?? [])].includes(area))
    .map(([area, level]) => [name, `${area}: ${level}`, mode, area, level] as const),
);

describe('the permissions of a workflow to copy', () => {
  it.each(modes)('are enough for %s in a private repository', async (_, mode) => {
    await using github = await startGitHub({ visibility: 'private' });
    await using run = await runMode(github, mode);
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'created', valid: 'true' } });
    expect(run.commands.filter(({ name }) => name === 'warning')).toEqual([]);
    expect(github.requests.filter(({ status = 0 }) => status === 401 || status === 403)).toEqual(
      [],
    );
    expect(github.violations).toEqual([]);
  });

  it.each(losses)(
    'are all needed: %s says when it lacks %s',
    async (_, line, mode, area, level) => {
      await using github = await startGitHub({ visibility: 'private' });
      await using run = await runMode(github, mode, { [area]: oneLess[level] });
      expect(readAll(run)).toContain(line);
      expect(github.violations).toEqual([]);
    },
  );

  it('ask for what nobody needs in no workflow', () => {
    for (const [name, { job, besides = [], elsewhere = [] }] of modes) {
      const needed = losses.filter(([of]) => of === name).map(([, line]) => line.split(':')[0]);
      const known = [...needed, ...besides, ...elsewhere].sort();
      expect(known).toEqual(Object.keys(job.permissions).sort());
    }
  });

  it('are none at all for a check', async () => {
    await using github = await startGitHub({ visibility: 'private' });
    const { given, permissions } = example('check', 'check');
    const asked = { number: 1, ...plants };
    await using written = await deliver(github, asked, {
      inputs: { publish: 'none', requirement: plants.body },
      event: { name: 'workflow_dispatch', payload: {} },
    });
    const text = await readFile(join(written.workspace, 'SPEC.md'), 'utf8');
    await using run = await deliver(github, asked, {
      files: { 'SPEC.md': text },
      inputs: given,
      event: pullRequestEvent(asked),
      token: github.grant(permissions),
    });
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'valid' } });
    expect(permissions).toEqual({ contents: 'read' });
    expect(github.requests).toEqual([]);
  });

  it('are those of a check and of its review for a review', () => {
    const { given, permissions } = example('review', 'review');
    expect(given).toMatchObject({ mode: 'check', publish: 'review' });
    expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  });
});

describe('the workflow of two jobs', () => {
  const write = example('two-jobs', 'write');
  const publish = example('two-jobs', 'publish');

  it('writes with a key that reads, and publishes without a key what the first job wrote', async () => {
    await using github = await startGitHub({ visibility: 'private' });
    await using model = await startArchitect();
    const asked = await askFor(github, greeter);
    await using first = await askArchitect({ github, model }, asked, {
      inputs: { ...write.given, 'api-key': 'sk-only-for-the-first-job' },
      token: github.grant(write.permissions),
    });
    expect(first).toMatchObject({ exitCode: 0, outputs: { outcome: 'created', requests: '1' } });
    expect(github.requests.filter(({ status = 0 }) => status === 401 || status === 403)).toEqual(
      [],
    );

    const names = ['SPEC.md', 'SPEC.json', 'SPEC.report.json'].map((name) => `specs/1/${name}`);
    const artifact = await Promise.all(
      names.map(async (name) => [name, await readFile(join(first.workspace, name), 'utf8')]),
    );
    await using second = await deliver(github, asked, {
      files: {
        ...(Object.fromEntries(artifact) as Record<string, string>),
        'research/notes.md': 'The tool runs on Python 3.12.4.\n',
      },
      inputs: publish.given,
      token: github.grant(publish.permissions),
    });
    expect(second).toMatchObject({ exitCode: 0, outputs: { outcome: 'created', requests: '0' } });
    expect(second.outputs).toMatchObject({ 'pull-request-number': '2', branch: 'spec/issue-1' });
    expect(await github.readFile('specs/1/SPEC.md', 'spec/issue-1')).toBe(artifact[0]?.[1]);
    expect(await github.labels(1)).toEqual(['spec-ready']);
    expect(model.requests).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it.each([['issues: read', { contents: 'read' }]] as const)(
    'says when the first job lacks %s',
    async (line, permissions) => {
      await using github = await startGitHub({ visibility: 'private' });
      await using model = await startArchitect();
      const asked = await askFor(github, greeter);
      await using run = await askArchitect({ github, model }, asked, {
        inputs: write.given,
        token: github.grant(permissions),
      });
      expect(run.exitCode).toBe(1);
      expect(readAll(run)).toContain(line);
      expect(model.requests).toHaveLength(0);
    },
  );

  it('names the key when the second job finds a document of another input', async () => {
    await using github = await startGitHub({ visibility: 'private' });
    const asked = await askFor(github, greeter);
    await using run = await deliver(github, asked, {
      files: { 'specs/1/SPEC.md': '# Something else\n' },
      inputs: publish.given,
      token: github.grant(publish.permissions),
    });
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(readAll(run)).toContain('api-key');
    expect(await github.labels(1)).toEqual(['needs-spec', 'spec-failed']);
    expect(github.violations).toEqual([]);
  });
});
