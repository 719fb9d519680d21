import { describe, expect, it } from '@jest/globals';
import { statSync } from 'node:fs';
import { chmod, mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from '../support/run-program.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const source = join(import.meta.dirname, '..', '..', 'src', 'require-kept.ts');

/** A program of two files, whose second says a word, in a function that is compiled when it is called. */
const main = `
const { join } = require('node:path');
exports.start = () => require('./chunk.js').say(join('a', 'b'));
`;
const chunk = (word: string): string => `
const { start } = require('./main.js');
exports.say = (path) => console.log('${word}', path, start === require('./main.js').start);
exports.other = () => { ${'console.log("never"); '.repeat(20)} };
`;

async function createProgram(word: string): Promise<TemporaryFolder> {
  const door = `
import { requireKept } from ${JSON.stringify(pathToFileURL(source).href)};
const [, , entry, folder, part] = process.argv;
requireKept(entry, folder === undefined ? undefined : { folder, part }).start();
`;
  return createTemporaryFolder({
    'door.mjs': door,
    'program/package.json': '{ "type": "commonjs" }',
    'program/main.js': main,
    'program/chunk.js': chunk(word),
  });
}

async function run(
  { path }: TemporaryFolder,
  place: readonly string[] = [],
  code = 0,
): Promise<string> {
  const args = [join(path, 'program', 'main.js'), ...place];
  const { exitCode, stdout, stderr } = await runProgram({
    file: join(path, 'door.mjs'),
    args,
    cwd: path,
    env: {},
  });
  expect([exitCode, stderr]).toEqual([code, '']);
  return stdout.trim();
}

const said = (word: string): string => `${word} ${join('a', 'b')} true`;

describe('requireKept', () => {
  it('keeps what it compiled and leaves it as it is while it is of use', async () => {
    await using program = await createProgram('one');
    const kept = join(program.path, 'kept');
    expect(await run(program, [kept, 'part'])).toBe(said('one'));
    expect((await readdir(join(kept, 'part'))).sort()).toEqual(['chunk.js', 'main.js']);
    const file = join(kept, 'part', 'chunk.js');
    const { ino } = await stat(file);
    expect(await run(program, [kept, 'part'])).toBe(said('one'));
    expect((await stat(file)).ino).toBe(ino);
  });

  it('keeps the functions that were called, and no others', async () => {
    await using program = await createProgram('one');
    const kept = join(program.path, 'kept');
    await run(program, [kept, 'little']);
    await program.write(
      'program/main.js',
      main.replace('.say(', '.other() || require("./chunk.js").say('),
    );
    await run(program, [kept, 'more']);
    const [little, more] = ['little', 'more'].map(
      (part) => statSync(join(kept, part, 'chunk.js')).size,
    );
    expect(more).toBeGreaterThan((little ?? 0) + 200);
  });

  it('keeps nothing of a run that was refused', async () => {
    await using program = await createProgram('one');
    const kept = join(program.path, 'kept');
    await program.write('program/main.js', `process.exitCode = 2;${main}`);
    expect(await run(program, [kept, 'part'], 2)).toBe(said('one'));
    expect(await readdir(kept)).toEqual([]);
  });

  it('compiles anew when a file says something else in as many characters', async () => {
    await using program = await createProgram('one');
    const kept = join(program.path, 'kept');
    await run(program, [kept, 'part']);
    await program.write('program/chunk.js', chunk('two'));
    expect(await run(program, [kept, 'part'])).toBe(said('two'));
    expect(await run(program, [kept, 'part'])).toBe(said('two'));
  });

  it.each([
    ['cut', (whole: Buffer) => whole.subarray(0, 100)],
    ['empty', () => Buffer.alloc(0)],
    ['damaged', (whole: Buffer) => whole.fill(0x5a, 200, whole.length - 4)],
  ])('compiles anew, and keeps, what it finds %s', async (_, damage) => {
    await using program = await createProgram('one');
    const kept = join(program.path, 'kept');
    await run(program, [kept, 'part']);
    const file = join(kept, 'part', 'chunk.js');
    const whole = await readFile(file);
    await writeFile(file, damage(Buffer.from(whole)));
    expect(await run(program, [kept, 'part'])).toBe(said('one'));
    expect((await readFile(file)).length).toBe(whole.length);
  });

  it('runs where nothing is to be kept, or nothing can be', async () => {
    await using program = await createProgram('one');
    expect(await run(program)).toBe(said('one'));
    const file = await program.write('file', '');
    expect(await run(program, [file, 'part'])).toBe(said('one'));
  });

  it('takes and keeps nothing where another user could write', async () => {
    await using program = await createProgram('one');
    const open = join(program.path, 'open');
    await mkdir(open);
    await chmod(open, 0o777);
    const linked = join(program.path, 'linked');
    await mkdir(join(program.path, 'elsewhere'), { mode: 0o700 });
    await symlink(join(program.path, 'elsewhere'), linked);
    for (const folder of [open, linked]) {
      expect(await run(program, [folder, 'part'])).toBe(said('one'));
      expect(await readdir(folder)).toEqual([]);
    }
  });
});
