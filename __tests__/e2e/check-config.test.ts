import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderSpec } from '../../src/spec/render-spec.ts';
import { makeSpec } from '../support/make-spec.ts';
import { runCli } from '../support/run-cli.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

type Files = Readonly<Record<string, string>>;
type Checked = { readonly exitCode: number | null; readonly told: string };

/** A document whose only finding is a hedge; a warning as the rules are. */
const document = renderSpec(makeSpec()).replace(
  /^(# .*\n)/mu,
  '$1\nThis could possibly be better.\n',
);

async function check(files: Files, ...words: string[]): Promise<Checked> {
  await using folder = await createTemporaryFolder();
  execFileSync('git', ['-C', folder.path, 'init', '--quiet']);
  for (const [path, text] of Object.entries({ 'docs/SPEC.md': document, ...files })) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), text);
  }
  const cwd = join(folder.path, 'docs');
  const { exitCode, stdout, stderr } = await runCli(['check', 'SPEC.md', ...words], { cwd });
  return { exitCode, told: `${stdout}${stderr}` };
}

const plain = await check({});
const { told: json } = await check({}, '--format', 'json');
const rule = /"rule": ?"([a-z-]+)"/u.exec(json)?.[1] ?? '';
const countOf = ({ told }: Checked): string => /\d+ errors?, \d+ warnings?/u.exec(told)?.[0] ?? '';

describe('a file of settings', () => {
  it('is found upwards to the top of the work tree, and the nearest one counts alone', async () => {
    const off = await check({ '.spec-writer.yml': `rules:\n  ${rule}: off # for now\n` });
    expect(countOf(off)).not.toBe(countOf(plain));
    const both = await check({
      '.spec-writer.yml': `rules:\n  ${rule}: off\n`,
      'docs/.spec-writer.json': '{ "rules": {} }',
    });
    expect(countOf(both)).toBe(countOf(plain));
  });

  it('takes the meaning from comments of a document, as a word of the command line does', async () => {
    const comment = `<!-- spec-writer-disable ${rule} -- a stranger says so -->`;
    const silent = { 'docs/SPEC.md': document.replace(/^(# .*\n)/mu, `$1\n${comment}\n`) };
    expect(countOf(await check(silent))).not.toBe(countOf(plain));
    expect(countOf(await check(silent, '--no-inline-config'))).toBe(countOf(plain));
    const settings = { '.spec-writer.yml': 'rules:\n  inline-config: off\n' };
    expect(countOf(await check({ ...silent, ...settings }))).toBe(countOf(plain));
  });

  it('gives way to what is given, and can be left out or named', async () => {
    const files = { '.spec-writer.yml': `rules:\n  ${rule}: off\n`, 'r.txt': `${rule}: error\n` };
    expect((await check(files, '--rules', '../r.txt')).told).toContain(rule);
    expect(countOf(await check(files, '--no-config'))).toBe(countOf(plain));
    const named = { 'strict.yml': `rules:\n  ${rule}: error\nfail-on: never\n` };
    const strict = await check(named, '--config', '../strict.yml');
    expect(strict).toMatchObject({ exitCode: 0 });
    expect(await check(named, '--config', '../strict.yml', '--fail-on', 'error')).toMatchObject({
      exitCode: 1,
    });
  });

  it.each([
    ['rulez:\n  a: off\n', '"rulez" in line 1; did you mean "rules"?'],
    [
      '# note\nrules:\n\n  no-hegde: off\n',
      'in line 4, found "no-hegde". Did you mean "no-hedge"?',
    ],
    ['rules:\n  no-hedge: loud\n', 'for no-hedge in line 2, found "loud"'],
    ['rules: all\n', '"all" as rules in line 1'],
    ['fail-on: nothing\n', 'fail-on "nothing" in line 1'],
    ['- a\n', 'something else than a map'],
    ['rules: [\n', 'a mistake in it'],
  ])('tells a mistake with its line: %j', async (text, told) => {
    const found = await check({ '.spec-writer.yml': text });
    expect(found.exitCode).toBe(2);
    expect(found.told).toContain(told);
  });

  it('is written to start with, changes nothing, and is never written over', async () => {
    await using folder = await createTemporaryFolder();
    const first = await runCli(['check', '--init'], { cwd: folder.path });
    expect(first).toMatchObject({ exitCode: 0, stdout: '.spec-writer.yml\n' });
    const text = await readFile(join(folder.path, '.spec-writer.yml'), 'utf8');
    expect(countOf(await check({ '.spec-writer.yml': text }))).toBe(countOf(plain));
    const second = await runCli(['check', '--init'], { cwd: folder.path });
    expect(second).toMatchObject({ exitCode: 2 });
    expect(second.stderr).toContain('found .spec-writer.yml');
  });

  it.each([
    ['leads out of the work tree', '../secret.txt'],
    ['leads to a file of secrets', '.env'],
  ])('tells nothing of another file when it is a link that %s', async (_, target) => {
    await using folder = await createTemporaryFolder();
    const tree = join(folder.path, 'tree');
    await mkdir(tree);
    execFileSync('git', ['-C', tree, 'init', '--quiet']);
    await writeFile(join(tree, 'SPEC.md'), document);
    await writeFile(join(tree, target), 'TOP_SECRET_WORD: 1\n');
    await symlink(target, join(tree, '.spec-writer.yml'));
    const { exitCode, stdout, stderr } = await runCli(['check', 'SPEC.md'], { cwd: tree });
    expect(exitCode).toBe(2);
    expect(`${stdout}${stderr}`).toContain('.spec-writer.yml');
    expect(`${stdout}${stderr}`).not.toContain('TOP_SECRET_WORD');
  });

  it('is told by its size when it is larger than any that is read', async () => {
    await using folder = await createTemporaryFolder();
    await writeFile(join(folder.path, 'SPEC.md'), document);
    const path = join(folder.path, '.spec-writer.yml');
    await writeFile(path, '');
    await truncate(path, 4_000_000_000);
    const { exitCode, stderr } = await runCli(['check', 'SPEC.md'], { cwd: folder.path });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('3814.7 MB');
  });
});
