import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import * as z from 'zod';
import { readCommands } from '../support/read-commands.ts';
import { cliEntry, runCli } from '../support/run-cli.ts';
import type { ProgramResult } from '../support/run-program.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { writeExample } from '../support/write-example.ts';

let folder: TemporaryFolder;
let brokenLine = 0;

beforeAll(async () => {
  const valid = await writeExample('link-checker');
  const broken = valid.replace(/^## 2\. .*$/mu, '## Models');
  brokenLine = broken.split('\n').indexOf('## Models') + 1;
  folder = await createTemporaryFolder({
    'good.md': valid,
    'bad.md': broken,
    'empty.md': '',
    'binary.md': Buffer.from('\0'),
    'docs/x.md': 'x',
    'off.txt': 'sections-in-order: nonsense\nno-such-rule: off\n',
  });
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const check = (...words: string[]): Promise<ProgramResult> =>
  runCli(['check', ...words], { cwd: folder.path });

const Place = z.int().min(1);
/** The report as the contract describes it, with nothing more and nothing less. */
const JsonReport = z.strictObject({
  schemaVersion: z.literal(1),
  files: z.array(
    z.strictObject({
      path: z.string(),
      valid: z.boolean(),
      diagnostics: z.array(
        z.strictObject({
          rule: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
          severity: z.enum(['error', 'warning']),
          message: z.string().min(1),
          hint: z.string().min(1),
          line: Place,
          column: Place,
          endLine: Place,
          endColumn: Place,
        }),
      ),
    }),
  ),
  errors: z.int().min(1),
  warnings: z.int().min(0),
});

describe('check in a terminal', () => {
  it('prints JSON that programs can rely on', async () => {
    const { exitCode, stdout, stderr } = await check('good.md', 'bad.md', '--format', 'json');
    const { files, errors } = JsonReport.parse(JSON.parse(stdout));
    expect(files.map(({ path, valid }) => [path, valid])).toEqual([
      ['good.md', true],
      ['bad.md', false],
    ]);
    const diagnostics = files[1]?.diagnostics ?? [];
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(errors);
    expect(diagnostics.map(({ line }) => line)).toContain(brokenLine);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  });

  it('prints SARIF with the place of each finding', async () => {
    const { stdout } = await check('bad.md', '--format', 'sarif');
    const sarif = JSON.parse(stdout) as { version: string; runs: { results: unknown[] }[] };
    expect(sarif.version).toBe('2.1.0');
    expect(JSON.stringify(sarif.runs[0]?.results)).toContain(`"startLine":${brokenLine}`);
  });

  it('prints commands that a runner turns into annotations', async () => {
    const { stdout } = await check('bad.md', '--format', 'github');
    const commands = readCommands(stdout);
    expect(commands).toHaveLength(stdout.trimEnd().split('\n').length);
    expect(commands.map(({ properties }) => properties['line'])).toContain(String(brokenLine));
  });

  it('prints each finding with its line, a mark and a hint, and counts them at the end', async () => {
    const { stdout } = await check('bad.md');
    expect(stdout).toMatch(
      /^bad\.md:\d+:\d+ error Expected .* \[[a-z-]+\]\n {2}\d+ \| .+\n +\| +\^~*\n {4}[A-Z].*\n/u,
    );
    expect(stdout).toMatch(/\n[1-9]\d* errors?, \d+ warnings?\n$/u);
  });

  it('colours its text only where that is wanted, and no other format', async () => {
    const forced = { cwd: folder.path, env: { FORCE_COLOR: '1' } };
    const [text, json] = await Promise.all([
      runCli(['check', 'bad.md'], forced),
      runCli(['check', 'bad.md', '--format', 'json'], forced),
    ]);
    expect(text.stdout).toContain('\u001b[31merror\u001b[39m');
    expect(json.stdout).not.toContain('\u001b');
    expect((await check('bad.md')).stdout).not.toContain('\u001b');
  });

  it('ends as --fail-on says', async () => {
    expect(await check('bad.md', '--fail-on', 'never')).toMatchObject({ exitCode: 0 });
    expect(await check('good.md', '--fail-on', 'warning')).toMatchObject({ exitCode: 0 });
  });

  it.each([
    ['a missing file', ['none.md'], 'Expected a file at "none.md", found nothing.'],
    ['an empty file', ['empty.md'], 'Expected text in "empty.md", found an empty file.'],
    [
      'a folder without one',
      ['docs'],
      'Expected a specification at "docs", found no SPEC.md below it.',
    ],
    ['a binary file', ['binary.md'], /^Expected text in "binary\.md", found binary content/u],
    ['no file at all', [], /^Expected the files to check, found none\./u],
    ['an unknown format', ['good.md', '--format', 'xml'], /text \| json \| sarif \| github/u],
    ['an unknown option', ['good.md', '--formt', 'json'], /Did you mean "--format"\?/u],
    ['an option without its value', ['good.md', '--format'], /^Expected options/u],
    ['a glob without files', ['good.md', '--research', 'none/**'], /"none\/\*\*", found none/u],
    ['unknown rules', ['good.md', '--rules', 'off.txt'], /line 1[^]*line 2/u],
    ['a root that is not there', ['good.md', '--root', 'none'], /root "none" to be a folder/u],
  ])('ends with status 2 and one clear error for %s', async (_, words, message) => {
    const { exitCode, stdout, stderr } = await check(...words);
    const [, found, hint] = /^spec-writer: ([^]*?)\n {2}(.*)\n$/u.exec(stderr) ?? [];
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    if (typeof message === 'string') expect(found).toBe(message);
    else expect(found).toMatch(message);
    expect(hint).toMatch(/^[A-Z].*\.$|--help\.$/u);
  });

  it('ends quietly when nobody reads its output any more', async () => {
    const child = spawn(process.execPath, [cliEntry, 'check', 'bad.md', '--format', 'json'], {
      cwd: folder.path,
      env: {},
    });
    child.stdout.destroy();
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    const exitCode = await new Promise((resolve) => child.once('close', resolve));
    expect({ exitCode, stderr: Buffer.concat(errors).toString() }).toEqual({
      exitCode: 1,
      stderr: '',
    });
  });
});
