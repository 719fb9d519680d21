import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { runProgram } from '../support/run-program.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '..', '..');
const examples = globSync('examples/workflows/*.yml', { cwd: root }).sort();
const ours = globSync('.github/workflows/*.yml', { cwd: root });
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const Step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const Job = z.object({
  'timeout-minutes': z.number(),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  concurrency: z.object({ group: z.string().min(1), 'cancel-in-progress': z.boolean() }),
  steps: z.array(Step),
});
const Workflow = z.object({
  permissions: z.object({}).strict(),
  // A group of the whole workflow is taken before any condition is asked: whoever comments would cancel what waits.
  concurrency: z.never().optional(),
  jobs: z.record(z.string(), Job),
});
const Manifest = z.object({ version: z.string() });
const workflowOf = (path: string): z.infer<typeof Workflow> => Workflow.parse(parse(read(path)));
const stepsOf = (path: string): z.infer<typeof Step>[] =>
  Object.values(workflowOf(path).jobs).flatMap(({ steps }) => steps);

const lint = (...paths: readonly string[]): ReturnType<typeof runProgram> =>
  runProgram({
    file: join(root, 'scripts', 'lint-workflows.ts'),
    args: paths,
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '' },
  });

describe('the workflows to copy', () => {
  it('are one for each way to ask and to publish', () => {
    expect(examples.map((path) => path.replace(/^.*\/|\.yml$/gu, ''))).toEqual([
      'automated-pull-request',
      'backlog',
      'check',
      'comment',
      'dispatch',
      'label',
      'review',
      'two-jobs',
    ]);
  });

  it("satisfy GitHub's language service and actionlint, and so does action.yml", async () => {
    const { stdout, exitCode } = await lint();
    expect(stdout).toBe(`${examples.length + ours.length + 1} files linted, 0 findings.\n`);
    expect(exitCode).toBe(0);
  }, 120_000);

  it('would not pass with a misspelt input, an unknown key or text of strangers in a script', async () => {
    await using folder = await createTemporaryFolder();
    const broken = read('examples/workflows/label.yml')
      .replace('model: gpt-5', 'moodel: gpt-5')
      .replace('timeout-minutes: 20', 'timeout: 20');
    const script = '      - run: echo "${{ github.event.issue.title }}"\n';
    const path = await folder.write('broken.yml', broken + script);
    const { stdout, exitCode } = await lint(path);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("language service: Invalid action input 'moodel'");
    expect(stdout).toContain("language service: Unexpected value 'timeout'");
    expect(stdout).toMatch(/actionlint: .*potentially untrusted/u);
  }, 120_000);

  it.each(examples)(
    '%s pins the actions of others by their commit and says which version that is',
    (path) => {
      const uses = read(path).match(/uses: (?!spec-writer\/).*/gu) ?? [];
      // Checking reads documents through GitHub's API, and needs nobody else's action.
      expect(uses.length > 0).toBe(!path.endsWith('/check.yml'));
      for (const use of uses) expect(use).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
    },
  );

  it.each([...examples, 'README.md', 'docs/models.md'])(
    '%s pins ours by a commit of this release',
    (path) => {
      const { version } = Manifest.parse(JSON.parse(read('package.json')));
      const uses = read(path).match(/spec-writer\/spec-writer@.*/gu) ?? [];
      expect(uses.length).toBeGreaterThan(0);
      for (const use of uses) {
        expect(use).toMatch(/@[0-9a-f]{40} # /u);
        expect(use.endsWith(`# v${version}`)).toBe(true);
      }
    },
  );

  it('all pin the same commit, whose program delivers', () => {
    const pins = [...examples, 'README.md', 'docs/models.md'].flatMap((path) =>
      Array.from(read(path).matchAll(/spec-writer\/spec-writer@(\S+)/gu), ([, pin = '']) => pin),
    );
    expect(new Set(pins).size).toBe(1);
    const git = (...words: readonly string[]): string =>
      spawnSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }).stdout.trim();
    // A copy without its history cannot show the commit; one with it must.
    if (git('rev-parse', '--is-shallow-repository') !== 'false') return;
    const files = git('ls-tree', '-r', '--name-only', pins[0] ?? '', '--', 'dist').split('\n');
    const bundle = files
      .filter((file) => file.endsWith('.js'))
      .map((file) => git('show', `${pins[0] ?? ''}:${file}`));
    expect(bundle.join('\n')).toContain('createCommitOnBranch');
  });

  it.each(examples.filter((path) => !/\/(?:check|review)\.yml$/u.test(path)))(
    '%s gives each issue a document of its own',
    (path) => {
      const ours = stepsOf(path).filter(({ uses = '' }) => uses.startsWith('spec-writer/'));
      expect(ours.length).toBeGreaterThan(0);
      for (const { with: inputs } of ours) {
        const isChosen = inputs['spec-path'] === '${{ inputs.spec-path }}';
        expect(isChosen ? read(path) : inputs['spec-path']).toContain('specs/{issue}/SPEC.md');
      }
    },
  );

  it('hand everything that the first of two jobs left to the second, where that looks for it', () => {
    const { write, publish } = workflowOf('examples/workflows/two-jobs.yml').jobs;
    const find = (job: typeof write, name: string): Readonly<Record<string, unknown>> =>
      job?.steps.find(({ uses = '' }) => uses.includes(name))?.with ?? {};
    const [upload, download] = [find(write, 'upload-artifact'), find(publish, 'download-artifact')];
    expect(upload['path']).toBe(`${String(download['path'])}/SPEC.*`);
    expect(download['name']).toBe(upload['name']);
    const { publish: mode, 'api-key': key, ...written } = find(write, 'spec-writer/');
    expect([mode, key]).toEqual(['none', '${{ secrets.OPENAI_API_KEY }}']);
    expect(find(publish, 'spec-writer/')).toEqual({ ...written, provider: 'openai' });
  });

  it.each(examples)('%s puts no expression into a script', (path) => {
    for (const { run = '' } of stepsOf(path)) expect(run).not.toContain('${{');
  });

  it.each(examples)(
    '%s gives nothing to all jobs, little to each, and lets no run pile up',
    (path) => {
      const { jobs } = workflowOf(path);
      for (const { permissions } of Object.values(jobs)) {
        expect(Object.keys(permissions).length).toBeGreaterThan(0);
        expect(['actions', 'contents', 'issues', 'pull-requests']).toEqual(
          expect.arrayContaining(Object.keys(permissions)),
        );
      }
    },
  );

  it('lets no job of the hardened form meet both a key and a write token', () => {
    const text = read('examples/workflows/two-jobs.yml');
    const [write = '', publish = ''] = text.split(/^ {2}publish:$/mu);
    expect(write).toContain('secrets.');
    expect(write).not.toContain(': write');
    expect(publish).toContain('contents: write');
    expect(publish).not.toContain('secrets.');
  });

  it('never starts from pull_request_target', () => {
    for (const path of examples) expect(read(path)).not.toContain('pull_request_target');
  });
});
