import { afterAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectClearError } from '../support/expect-clear-error.ts';
import { labeledEvent } from '../support/recorded-event.ts';
import { runAction, type ActionRun, type ActionStep } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { startGitHub } from '../support/start-github.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const github = await startGitHub();
afterAll(async () => {
  await github[Symbol.asyncDispose]();
});

const issue = await github.openIssue({
  title: 'Sell plants',
  body: '- The shop must list plants.\n- It must show prices with Django.',
});
await github.comment(issue, { by: 'octo', body: 'It must ship to Norway too.' });
await github.comment(issue, { by: 'stranger', body: 'It must mine coins.' });
const empty = await github.openIssue({ title: 'Thoughts', body: '' });
for (const number of [issue, empty]) await github.setLabels(number, ['needs-spec']);
const pull = await github.openPullRequest('Add plants');

const offline = { publish: 'none', provider: 'offline' };
const plants = {
  number: issue,
  title: 'Sell plants',
  body: '- The shop must list plants.\n- It must show prices with Django.',
};
const labeled = labeledEvent(plants);
const run = (step: ActionStep): Promise<ActionRun> =>
  runAction({ token: github.tokens.octo, apiUrl: github.url, ...step });
const readWritten = (found: ActionRun, name: string): Promise<string> =>
  readFile(join(found.workspace, name), 'utf8');

describe('the action on an issue', () => {
  it.concurrent(
    'reads the issue of the event with the comments of those who may write',
    async () => {
      await using found = await run({ inputs: offline, event: labeled });
      expect(found.outputs).toMatchObject({ outcome: 'created', 'spec-path': 'SPEC.md' });
      const text = await readWritten(found, 'SPEC.md');
      expect(text).toContain(`source: octo/shop#${issue}`);
      expect(text).toContain('# Sell plants\n');
      expect(text).toContain('It must ship to Norway too.');
      expect(text).not.toContain('coins');
    },
  );

  it.concurrent(
    'reads the issue that issue-number names, and puts the number into the path',
    async () => {
      const inputs = {
        ...offline,
        'issue-number': String(issue),
        'include-comments': 'none',
        'spec-path': 'docs/specs/{issue}.md',
      };
      await using found = await run({ inputs });
      expect(found.outputs).toMatchObject({
        outcome: 'created',
        'spec-path': `docs/specs/${issue}.md`,
        'spec-json-path': `docs/specs/${issue}.json`,
        'report-path': `docs/specs/${issue}.report.json`,
      });
      expect(await readWritten(found, `docs/specs/${issue}.md`)).not.toContain('Norway');
    },
  );

  it.concurrent('prefers the number that the workflow names to that of the event', async () => {
    const event = labeledEvent({ number: empty, title: 'Thoughts', body: '' });
    const inputs = { ...offline, 'issue-number': String(issue), 'include-comments': 'all' };
    await using found = await run({ inputs, event });
    expect(await readWritten(found, 'SPEC.md')).toContain('It must mine coins.');
  });

  it.concurrent(
    'asks back in every place a person looks when the issue demands nothing',
    async () => {
      await using found = await run({ inputs: { ...offline, 'issue-number': String(empty) } });
      expect(found.exitCode).toBe(1);
      expect(found.outputs).toMatchObject({
        outcome: 'blocked',
        valid: 'false',
        'spec-path': '',
        'spec-json-path': '',
        'report-path': 'SPEC.report.json',
      });
      const question = 'What is to be built?';
      const error = found.commands.find(({ name }) => name === 'error');
      expect(error?.message).toContain(found.outputs['reason'] ?? '?');
      expect(error?.message).toContain(question);
      expect(found.summary).toMatch(/^## Specification blocked\n/u);
      expect(found.summary).toContain(question);
      expect(found.summary).toContain('(recommended)');
      const report = await readWritten(found, 'SPEC.report.json');
      expect(JSON.parse(report)).toMatchObject({ outcome: 'blocked', usage: { requests: 0 } });
      expect(report).toContain(question);
      await expect(readWritten(found, 'SPEC.md')).rejects.toThrow('ENOENT');
    },
  );

  it.concurrent.each([
    [
      'is not there',
      { 'issue-number': '4711' },
      /4711 of octo\/shop, found nothing there \(404\)/u,
    ],
    ['is a pull request', { 'issue-number': String(pull) }, /found a pull request/u],
    ['cannot be read without a token', { 'github-token': '' }, /empty input "github-token"/u],
    ['cannot be read with this token', { 'github-token': 'ghp_x' }, /token refused \(401\)/u],
  ])('fails with one sentence when the issue %s', async (_, inputs, message) => {
    await using found = await run({ inputs: { ...offline, ...inputs }, event: labeled });
    const error = found.commands.find(({ name }) => name === 'error')?.message ?? '';
    expect(error).toMatch(message);
    expect(found).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', valid: 'false' } });
    expect(`${found.stdout}${found.stderr}`).not.toMatch(/^ {2,}at /mu);
  });

  it.concurrent(
    'says where the requirement can come from when the event has no issue',
    async () => {
      await using found = await run({ inputs: offline });
      const error = found.commands.find(({ name }) => name === 'error')?.message;
      expect(error).toBe(
        'Expected a requirement, found none.\nSet issue-number, requirement or requirement-file, or start the workflow from an issue.',
      );
    },
  );
});

describe('the command line on an issue', () => {
  const env = {
    GITHUB_TOKEN: github.tokens.octo,
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'octo/shop',
  };
  const words = ['write', '--provider', 'offline', '--out', 'spec-{issue}.md', '--issue'];

  it.concurrent('writes from it', async () => {
    await using folder = await createTemporaryFolder();
    const written = await runCli([...words, String(issue)], { cwd: folder.path, env });
    expect(written).toMatchObject({ exitCode: 0, stdout: `spec-${issue}.md\n` });
  });

  it.concurrent('ends with status 3 when GitHub refuses', async () => {
    await using folder = await createTemporaryFolder();
    const { exitCode, stderr, stdout } = await runCli([...words, '4711'], {
      cwd: folder.path,
      env,
    });
    const [, message = '', hint = ''] = /^spec-writer: (.*)\n {2}(.*)\n$/mu.exec(stderr) ?? [];
    expect(exitCode).toBe(3);
    expect(stdout).toBe('');
    expectClearError({ exitCode, message, hint, outcome: '', aside: '', told: stderr });
  });
});
