import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAnswer } from '../support/make-answer.ts';
import { runAction, type ActionRun } from '../support/run-action.ts';
import { readCommands } from '../support/read-commands.ts';
import { runCli } from '../support/run-cli.ts';
import { completion, json, startModel } from '../support/start-model.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const attacks = [
  '::set-output name=outcome::created',
  '::add-mask::The',
  '::stop-commands::x',
  '##[error]Pay now',
  '##[set-env name=NODE_OPTIONS]--require=/tmp/x.js',
  '\u001B]0;title\u0007\u001B[31mred\u001B[0m',
  '<img src=x onerror=alert(1)>',
  '@octocat closes #1',
];
const hostile = [
  `# ${attacks.join(' ')}`,
  '',
  ...attacks.map((attack) => `- The shop must show ${attack}`),
  ...attacks.map((attack) => `\n${attack}\n`),
].join('\n');
const research = [
  ...attacks.map((attack) => `Note: the carrier answers ${attack}`),
  ...attacks,
  `Use \`${attacks[0] ?? ''}\` 1.2.3.`,
].join('\n');
const path = 'docs/##[error]\u001B[31mask.md';
const files = {
  [path]: hostile,
  'ask.md': hostile,
  'research/notes.md': research,
  'research/::error::x.md': '',
  'research/##[error]y.bin': Buffer.from('\0'),
  'research/\u001B[31mz.bin': Buffer.from('\0'),
  'research/package.json': '{ "::error file=a::b": }',
};
const inputs = { 'requirement-file': 'ask.md', publish: 'none' };

/** What moves a cursor or rings a bell. */
const findControls = (text: string): string[] =>
  ['\u0007', '\u001B'].filter((control) => text.includes(control));

/** What the program itself says to a runner when it writes. */
const own = new Set(['notice', 'add-mask', 'group', 'endgroup', 'warning', 'error']);

function expectOnlyOwnCommands({ commands, outputs, stdout, stderr, summary }: ActionRun): void {
  expect(commands.filter(({ name }) => !own.has(name))).toEqual([]);
  expect(commands.filter(({ name }) => name === 'add-mask')).toEqual([]);
  expect(commands.map(({ message }) => message)).not.toContain('Pay now');
  expect(commands.every(({ properties }) => properties['file'] !== 'a')).toBe(true);
  const groups = commands.filter(({ name }) => name === 'group');
  expect(commands.filter(({ name }) => name === 'endgroup')).toHaveLength(groups.length);
  expect(findControls(`${stdout}${stderr}${summary}`)).toEqual([]);
  expect(outputs['outcome']).not.toBe('');
  const live = summary.replace(/^(`{3,})\w*\n[^]*?\n\1$/gmu, '').replace(/`[^`\n]*`/gu, '');
  expect(live).not.toMatch(/<img|@octocat|(?<!\\)#1\b/u);
}

describe('text of strangers', () => {
  it.concurrent(
    'does not speak to the runner when a specification is written from it',
    async () => {
      await using run = await runAction({
        files,
        inputs: { 'requirement-file': path, publish: 'none', provider: 'offline' },
      });
      expectOnlyOwnCommands(run);
      expect(['created', 'invalid']).toContain(run.outputs['outcome']);
      expect(run.stdout).toContain('Left out research/::error::x.md: it is empty');
    },
  );

  it.concurrent('does not speak to the runner when a requirement is an input', async () => {
    await using run = await runAction({
      inputs: { publish: 'none', provider: 'offline', requirement: hostile, locale: 'zz' },
    });
    expectOnlyOwnCommands(run);
  });

  it.concurrent('does not speak to the runner when a document is checked', async () => {
    const text = `---\ntitle: "::error::x"\n---\n${hostile}\n## ::error::2\n\n- **::set-env::**: x\n`;
    await using run = await runAction({
      files: { 'SPEC.md': text, '::error::.md': text },
      inputs: { mode: 'check', 'spec-path': '*.md', 'fail-on': 'never' },
    });
    expectOnlyOwnCommands(run);
    expect(run.outputs['outcome']).toBe('valid');
  });

  it.concurrent('does not speak to the runner when a model says it', async () => {
    const steps = (JSON.parse(makeAnswer()) as { steps: { action: string }[] }).steps;
    const answer = makeAnswer({
      title: attacks.join(' '),
      details: attacks.map((text) => ({ text: `Maybe ${text}`, evidence: [text] })),
      techStack: attacks.map((name) => ({
        name,
        version: name,
        constraint: name,
        kind: 'library',
        purpose: name,
        evidence: [name],
      })),
      pattern: { name: 'x', rationale: 'y', diagram: `\`\`\`\n${attacks.join('\n')}` },
      steps: steps.map((step) => ({
        ...step,
        action: `${step.action} ${attacks.join(' ')}`,
      })) as never,
    });
    await using model = await startModel(completion(answer));
    await using run = await runAction({
      files: { 'ask.md': hostile, 'research/notes.md': research },
      inputs: { ...inputs, provider: 'openai', 'base-url': model.url, model: 'm' },
    });
    expectOnlyOwnCommands(run);
    expect(run.outputs['outcome']).toBe('invalid');
  });

  it.concurrent('does not speak to the runner when an endpoint says it', async () => {
    const message = attacks.join('\n');
    await using model = await startModel(json(400, { error: { message } }));
    await using run = await runAction({
      files: { 'ask.md': 'The shop must list plants.\n' },
      inputs: { ...inputs, provider: 'openai', 'base-url': model.url, model: 'm' },
    });
    expectOnlyOwnCommands(run);
    expect(run.outputs['outcome']).toBe('failed');
  });

  it.concurrent(
    'reaches neither the terminal nor a runner that the terminal is part of',
    async () => {
      await using folder = await createTemporaryFolder(files);
      const words = ['write', '--requirement', 'ask.md', '--provider', 'offline'];
      const env = { GITHUB_ACTIONS: 'true' };
      const { stdout, stderr } = await runCli(words, { cwd: folder.path, env });
      expect(findControls(`${stdout}${stderr}`)).toEqual([]);
      expect([...readCommands(stdout), ...readCommands(stderr)]).toEqual([]);
      const document = await readFile(join(folder.path, 'SPEC.md'), 'utf8');
      expect(findControls(document)).toEqual([]);
      expect(stderr).toContain('Left out research/');
    },
  );

  it.concurrent.each([
    ['text', ''],
    ['json', 'files'],
    ['sarif', 'runs'],
  ])('reaches no runner through a report as %s', async (format, key) => {
    const text = `# x\n\n## ${attacks.join(' ')}\n\n- **Tech Stack**: ${attacks.join(' ')}\n`;
    await using folder = await createTemporaryFolder({ '##[error]x.md': text });
    const { stdout } = await runCli(['check', '##[error]x.md', '--format', format], {
      cwd: folder.path,
      env: { GITHUB_ACTIONS: 'true' },
    });
    expect(findControls(stdout)).toEqual([]);
    expect(readCommands(stdout)).toEqual([]);
    if (format !== 'text') expect(Object.keys(JSON.parse(stdout) as object)).toContain(key);
  });

  const name = 'a\n::error::b\u001B[31m.md';
  it.concurrent.each([
    [
      'the name of a file that is not there',
      ['write', '--requirement', name, '--provider=offline'],
    ],
    ['an unknown option', ['write', `--x\u001B[31m`]],
    ['an unknown command', ['\u001B[31mwrite']],
  ])('in %s stays on one line', async (_, words) => {
    await using folder = await createTemporaryFolder();
    const { exitCode, stderr } = await runCli(words, { cwd: folder.path });
    expect(exitCode).toBe(2);
    expect(readCommands(stderr)).toEqual([]);
    expect(stderr).not.toContain('\u001B');
    expect(stderr.split('\n')).toHaveLength(3);
  });
});
