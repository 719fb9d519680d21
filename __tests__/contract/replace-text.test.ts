import { describe, expect, it } from '@jest/globals';
import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLocalFiles } from '../../src/adapters/workspace/local-files.ts';
import { catchError } from '../support/catch-error.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const path = 'SPEC.md';
const before = '# Zürich 東京, a title of some length\n';
const after = '# 東京 Zürich, another title of some length\n';

describe('replacing a text', () => {
  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 little endian', (text: string) => utf16(`\uFEFF${text}`)],
    ['UTF-16 big endian', (text: string) => utf16(`\uFEFF${text}`).swap16()],
    ['UTF-16 without a byte order mark', utf16],
  ])('keeps the encoding of a file in %s', async (_, encode) => {
    await using folder = await createTemporaryFolder({ [path]: encode(before) });
    const files = createLocalFiles(folder.path);
    expect(await files.readText(path)).toBe(before);
    await files.replaceText({ path, before, after });
    expect(await readFile(join(folder.path, path))).toEqual(encode(after));
  });

  it('keeps the permissions, writes through a link and leaves nothing beside', async () => {
    await using folder = await createTemporaryFolder({ 'docs/real.md': before });
    await chmod(join(folder.path, 'docs/real.md'), 0o640);
    await symlink('docs/real.md', join(folder.path, path));
    await createLocalFiles(folder.path).replaceText({ path, before, after });
    expect(await readFile(join(folder.path, 'docs/real.md'), 'utf8')).toBe(after);
    expect((await stat(join(folder.path, path))).mode & 0o777).toBe(0o640);
    expect(await readdir(join(folder.path, 'docs'))).toEqual(['real.md']);
  });

  it('writes nothing over a file that changed meanwhile', async () => {
    await using folder = await createTemporaryFolder({ [path]: before });
    await writeFile(join(folder.path, path), `${before}More.\n`);
    const error = await catchError(
      createLocalFiles(folder.path).replaceText({ path, before, after }),
    );
    expect(String(error)).toContain(
      'Expected "SPEC.md" as it was read, found it changed meanwhile.',
    );
    expect(await readFile(join(folder.path, path), 'utf8')).toBe(`${before}More.\n`);
  });
});
