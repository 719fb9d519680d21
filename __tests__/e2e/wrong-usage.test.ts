import { describe, expect, it } from '@jest/globals';
import { expectClearError } from '../support/expect-clear-error.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { doors, runWrite } from '../support/run-write.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const key = 'sk-test-0123456789abcdefghij';
const ask = { 'requirement-file': 'ask.md', provider: 'offline' };
const files = {
  'ask.md': '# Shop\n\n- The shop must list plants.\n',
  'rules.txt': 'no-hegde: off\n',
};

type Case = readonly [
  title: string,
  inputs: Readonly<Record<string, string>>,
  message: RegExp,
  hint: RegExp,
];

const everywhere: readonly Case[] = [
  [
    'an unknown name',
    { ...ask, modell: 'x' },
    /^Expected (?:an option that this program knows|the name of an input), found "(?:--)?modell"\. Did you mean "(?:--)?model"\?$/u,
    /./u,
  ],
  [
    'two requirement sources',
    { ...ask, 'issue-number': '3' },
    /^Expected one source of the requirement, found (?:issue-number and requirement-file|--issue and --requirement)\. Keep one\.$/u,
    /nothing was read or written/u,
  ],
  [
    'no requirement at all',
    { provider: 'offline' },
    /^Expected a requirement, found none\.$/u,
    /issue/u,
  ],
  [
    'a locale that is none',
    { ...ask, locale: 'german!' },
    /(?:input "locale"|--locale) to be a BCP 47 language tag .* found "german!"\.$/u,
    /Correct/u,
  ],
  [
    'a number that is none',
    { ...ask, 'max-repairs': 'many' },
    /(?:input "max-repairs"|--max-repairs) to be a whole number from 0 to 10, found "many"\.$/u,
    /Correct/u,
  ],
  [
    'an address that is none',
    { ...ask, 'base-url': 'ftp://user:geheim@host' },
    /(?:input "base-url"|--base-url) to be an address .* found "ftp:\/\/\*\*\*@host"\.$/u,
    /Correct/u,
  ],
  [
    'the provider auto without a key',
    { 'requirement-file': 'ask.md' },
    /^Expected a way to write for (?:--)?provider auto, found neither an API key nor the Copilot CLI\.$/u,
    /provider openai .*; (?:--)?provider copilot.*; or (?:--)?provider offline/u,
  ],
  [
    'the provider copilot without its CLI',
    { 'requirement-file': 'ask.md', provider: 'copilot' },
    /^Expected the Copilot CLI on PATH for (?:--)?provider copilot, found none\.$/u,
    /npm install .* (?:--)?provider openai .* (?:--)?provider offline/u,
  ],
  [
    'the provider openai without a key',
    { 'requirement-file': 'ask.md', provider: 'openai', model: 'm' },
    /^Expected an API key for (?:--)?provider openai, found none\.$/u,
    /(?:Pass api-key from a secret|Set OPENAI_API_KEY), .*base-url/u,
  ],
  [
    'the provider openai without a model',
    { 'requirement-file': 'ask.md', provider: 'openai', 'api-key': key },
    /^Expected the name of a model for (?:--)?provider openai, found none\.$/u,
    /Set (?:--)?model/u,
  ],
  [
    'a number in the path where there is no issue',
    { ...ask, 'spec-path': 'docs/{issue}.md' },
    /^Expected an issue for "\{issue\}" in "docs\/\{issue\}\.md", found none\.$/u,
    /issue/u,
  ],
];

describe.each(doors)('at the %s', (door) => {
  it.concurrent.each(everywhere)(
    '%s is told in one sentence before anything is written',
    async (_, inputs, message, hint) => {
      await using folder = await createTemporaryFolder(files);
      const run = await runWrite({ door, workspace: folder.path, inputs });
      expect(run.message).toMatch(message);
      expect(run.hint).toMatch(hint);
      expect(run).toMatchObject(
        door === 'action' ? { exitCode: 1, outcome: 'failed' } : { exitCode: 2 },
      );
      expectClearError({ ...run, message: `${run.message.replace(/[.?]$/u, '')}.` });
      expect(run.told).not.toMatch(/sk-test|geheim/u);
      expect(run.told).not.toContain('"schemaVersion"');
    },
  );
});

describe('the action', () => {
  it.concurrent('refuses to publish in this version before anything is read or spent', async () => {
    await using run = await runAction({
      inputs: { 'requirement-file': 'missing.md', provider: 'offline' },
    });
    expect(run.outputs['reason']).toContain('found an empty input "github-token"');
    expect(run.exitCode).toBe(1);
  });

  it.concurrent('refuses a rule that does not exist and names the nearest one', async () => {
    const inputs = { ...ask, publish: 'none', rules: 'no-hegde: off' };
    await using run = await runAction({ inputs, files });
    expect(run.outputs['reason']).toBe(
      'Expected a rule\'s id in line 1, found "no-hegde". Did you mean "no-hedge"?',
    );
  });

  it.concurrent('says all mistakes of the inputs in one run', async () => {
    await using run = await runAction({
      inputs: { locale: '?', 'max-repairs': '-1', requirement: 'a', 'issue-number': '1' },
    });
    expect(run.outputs['reason']?.split('\n')).toHaveLength(3);
    expect(run.commands.filter(({ name }) => name === 'error')).toHaveLength(1);
  });

  it.concurrent('says that the event is not readable', async () => {
    await using folder = await createTemporaryFolder({ event: '{"issue":' });
    await using run = await runAction({
      inputs: { publish: 'none', provider: 'offline' },
      env: { GITHUB_EVENT_PATH: `${folder.path}/event` },
    });
    expect(run.outputs['reason']).toMatch(/^Expected the event .* as JSON in GITHUB_EVENT_PATH/u);
  });
});

describe('the command line', () => {
  const fail = async (...words: string[]): Promise<string> => {
    await using folder = await createTemporaryFolder(files);
    const { exitCode, stderr, stdout } = await runCli(words, { cwd: folder.path });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    return /^spec-writer: ([^]*?)\n {2}.*\n$/u.exec(stderr)?.[1] ?? stderr;
  };
  const write = ['write', '--requirement', 'ask.md', '--provider', 'offline'];

  it.concurrent.each([
    ['a misspelt command', ['wirte'], /found "wirte"\. Did you mean "write"\?$/u],
    ['a misspelt rule', [...write, '--rules', 'rules.txt'], /Did you mean "no-hedge"\?$/u],
    ['rules in a missing file', [...write, '--rules', 'no.txt'], /"no\.txt", found nothing\.$/u],
    ['two sources', ['write', '--requirement', '-', '--issue', '1'], /standard input and another/u],
    [
      'nothing on standard input',
      ['write', '--requirement', '-', '--provider', 'offline'],
      /found nothing\.$/u,
    ],
    [
      'an issue without a repository',
      ['write', '--issue', '1', '--provider', 'offline'],
      /owner\/name, found ""/u,
    ],
    ['an unknown rule to explain', ['rules', 'no-hegde'], /no-hegde/u],
    ['a flag with a value', [...write, '--quiet=yes'], /^Expected options/u],
    ['an unknown page of the help', ['help', 'wirte'], /found "wirte"\. Did you mean "write"\?$/u],
    [
      'several mistakes, each on a line, in the words of a terminal',
      [...write, '--issue', '1', '--max-repairs', 'x'],
      /^Expected one source [^\n]+ --issue and --requirement\. Keep one\.\n {2}Expected --max-repairs to be [^\n]+$/u,
    ],
    [
      'a glob for a document',
      [...write, '--out', '**/SPEC.md'],
      /found the glob "\*\*\/SPEC\.md"\.$/u,
    ],
    ['a glob that matches nothing', ['check', 'specs/*.md'], /"specs\/\*\.md", found no file\.$/u],
    ['a folder without a document', ['check', '.'], /"\.", found no SPEC\.md below it\.$/u],
  ])('ends with status 2 for %s', async (_, words, message) => {
    expect(await fail(...words)).toMatch(message);
  });
});
