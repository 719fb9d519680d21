import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import type { ProgramResult } from '../support/run-program.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';
import { writeExample } from '../support/write-example.ts';

const valid = await writeExample('link-checker');
// A heading of a level that no rule but the order of the sections speaks about.
const strayed = valid.replace(/^## 3\. /mu, '## 9. Notes\n\n## 3. ');
const lenient = 'rules:\n  sections-in-order: off\n  part-is-readable: off\n';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder({
    'strict/SPEC.md': strayed,
    'lenient/SPEC.md': strayed,
    'lenient/.spec-writer.yml': lenient,
    'never.json': '{"fail-on": "never"}',
    'rules.txt': 'sections-in-order: error',
  });
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const check = (...words: string[]): Promise<ProgramResult> =>
  runCli(['check', ...words], { cwd: folder.path });

describe('the configuration of a repository', () => {
  it.concurrent('counts for the files of its folder', async () => {
    const run = await check('strict/SPEC.md', 'lenient/SPEC.md');
    expect(run).toMatchObject({ exitCode: 1, stderr: '' });
    expect(run.stdout).toContain('strict/SPEC.md:');
    expect(run.stdout).not.toContain('lenient/SPEC.md:');
  });

  it.concurrent.each([
    [['lenient/SPEC.md'], 0],
    [['lenient/SPEC.md', '--rules', 'rules.txt'], 1],
    [['lenient/SPEC.md', '--no-config'], 1],
    [['strict/SPEC.md', '--config', 'never.json'], 0],
    [['strict/SPEC.md', '--config', 'never.json', '--fail-on', 'error'], 1],
    [['strict/SPEC.md', '--config', 'absent.yml'], 2],
  ])('stands behind what the command line says: %j ends with %i', async (words, exitCode) => {
    expect(await check(...words)).toMatchObject({ exitCode });
  });

  it.concurrent('begins with --init, which replaces nothing', async () => {
    await using fresh = await createTemporaryFolder({ 'SPEC.md': valid });
    const init = (): Promise<ProgramResult> => runCli(['check', '--init'], { cwd: fresh.path });
    expect(await init()).toMatchObject({ exitCode: 0, stdout: 'Wrote .spec-writer.yml\n' });
    expect(await init()).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await runCli(['check', 'SPEC.md'], { cwd: fresh.path })).toMatchObject({ exitCode: 0 });
  });

  it.concurrent.each([
    [{}, { outcome: 'valid', errors: '0' }],
    [{ rules: 'sections-in-order: error' }, { outcome: 'invalid' }],
  ])('is read by the action too, behind the inputs %j', async (inputs, expected) => {
    await using run = await runAction({
      files: { 'docs/SPEC.md': strayed, '.spec-writer.yml': lenient },
      inputs: { mode: 'check', 'spec-path': 'docs/SPEC.md', ...inputs },
    });
    expect(run.outputs).toMatchObject(expected);
  });

  it.concurrent('ends a run of the action when it is wrong', async () => {
    await using run = await runAction({
      files: { 'SPEC.md': valid, '.spec-writer.yml': 'rules: { no-hegde: off }' },
      inputs: { mode: 'check' },
    });
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(run.outputs['reason']).toContain('Did you mean "no-hedge"?');
  });
});
