import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import { renderSpec } from '../../src/spec/render-spec.ts';
import type { Spec } from '../../src/spec/spec.ts';
import { findSystemNode } from '../support/find-system-node.ts';
import { cliEntry } from '../support/run-cli.ts';
import { runProgram, type ProgramResult } from '../support/run-program.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '..', '..');
let clone: TemporaryFolder;

/** What a fresh clone holds and the first command needs: no node_modules anywhere above it. */
beforeAll(async () => {
  clone = await createTemporaryFolder();
  await cp(dirname(cliEntry), join(clone.path, 'dist'), { recursive: true });
  await cp(join(root, 'examples'), join(clone.path, 'examples'), {
    recursive: true,
    filter: (path) => !/SPEC\.[^/]+$/u.test(path),
  });
});
afterAll(async () => {
  await clone[Symbol.asyncDispose]();
});

const readText = (path: string): Promise<string> => readFile(join(clone.path, path), 'utf8');

/** Runs a command line such as the README's, whose first word is `node`. */
async function run(command: string, node = process.execPath): Promise<ProgramResult> {
  const [, script = '', ...args] = command.split(' ');
  return runProgram({ file: script, args, cwd: clone.path, env: { HOME: clone.path }, node });
}

async function readFirstCommand(): Promise<string> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  return /```sh\n(node [^\n]+)\n```/u.exec(readme)?.[1] ?? '';
}

async function removeResults(folder: string): Promise<void> {
  for (const name of await readdir(join(clone.path, folder))) {
    if (name.startsWith('SPEC.')) await rm(join(clone.path, folder, name));
  }
}

/** The twin satisfies the published schema, renders to the document, and is what reading it gives. */
async function expectTwin(folder: string): Promise<void> {
  const schema = await readFile(join(root, 'schema', 'spec.schema.json'), 'utf8');
  const ajv = new Ajv2020({ strict: false });
  void addFormats.default(ajv);
  const isSpec = ajv.compile(JSON.parse(schema) as AnySchema);
  const twin: unknown = JSON.parse(await readText(join(folder, 'SPEC.json')));
  expect([isSpec(twin), isSpec.errors]).toEqual([true, null]);
  const text = await readText(join(folder, 'SPEC.md'));
  expect(renderSpec(twin as Spec)).toBe(text);
  expect(parseSpec(text).spec).toEqual(twin);
}

const nodes = [process.execPath, findSystemNode()].filter((node) => node !== undefined);

describe("the README's first command", () => {
  it.each(nodes)('writes a specification in a fresh clone with %s', async (node) => {
    await removeResults('examples/link-checker');
    const { exitCode, stdout, stderr } = await run(await readFirstCommand(), node);
    expect(stderr).toMatch(/^SPEC\.md was written and passed every check\.\n/u);
    expect(stderr).toContain('report: examples/link-checker/SPEC.report.json');
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'examples/link-checker/SPEC.md\n',
    });
    expect((await readdir(join(clone.path, 'examples/link-checker'))).sort()).toEqual([
      'SPEC.json',
      'SPEC.md',
      'SPEC.report.json',
      'requirement.md',
      'research',
    ]);
    expect(await readText('examples/link-checker/SPEC.md')).toMatch(
      /^# Find broken links in a documentation folder$/mu,
    );
  });

  it('writes what the README shows of the document', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const shown = /```markdown\n([^]*?)```/u.exec(readme)?.[1]?.split('\n') ?? [];
    const written = (await readText('examples/link-checker/SPEC.md')).split('\n');
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((line) => !written.includes(line))).toEqual([]);
  });

  it('writes a twin that satisfies the published schema and is the document itself', async () => {
    await expectTwin('examples/link-checker');
  });

  it('writes what check accepts, with every clause and every citation re-opened', async () => {
    const { exitCode, stdout } = await run(
      'node dist/cli.js check SPEC.md --root examples/link-checker --requirement requirement.md --research research/**',
    );
    expect(stdout).toBe('0 errors, 0 warnings\n');
    expect(exitCode).toBe(0);
  });

  it('writes nothing the second time', async () => {
    const listTimes = async (): Promise<number[]> =>
      Promise.all(
        ['SPEC.md', 'SPEC.json', 'SPEC.report.json'].map(
          async (name) => (await stat(join(clone.path, 'examples/link-checker', name))).mtimeMs,
        ),
      );
    const before = await listTimes();
    const { exitCode, stdout, stderr } = await run(await readFirstCommand());
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'examples/link-checker/SPEC.md\n',
    });
    expect(stderr).toBe('SPEC.md was written from exactly this input.\n');
    expect(await listTimes()).toEqual(before);
  });
});

describe('the German example', () => {
  it('becomes a German document that check accepts', async () => {
    const folder = '--root examples/parking-api --requirement requirement.md';
    const written = await run(
      `node dist/cli.js write ${folder} --provider offline --locale de --quiet`,
    );
    expect(written).toEqual({
      exitCode: 0,
      stdout: 'examples/parking-api/SPEC.md\n',
      stderr: '',
    });
    const text = await readText('examples/parking-api/SPEC.md');
    expect(text.match(/^## .*$/gmu)?.map((heading) => heading.slice(0, 5))).toEqual([
      '## 1.',
      '## 2.',
      '## 3.',
      '## 4.',
    ]);
    expect(text).toContain('Architekturüberblick');
    expect(text).toContain('PostgreSQL` `16.4');
    await expectTwin('examples/parking-api');
    const checked = await run(
      `node dist/cli.js check SPEC.md ${folder} --research research/** --fail-on warning`,
    );
    expect(checked).toEqual({ exitCode: 0, stdout: '0 errors, 0 warnings\n', stderr: '' });
  });
});
