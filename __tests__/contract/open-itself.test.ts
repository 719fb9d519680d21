import { describe, expect, it } from '@jest/globals';
import { closeSync, constants, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { openItself, type OpenFlags } from '../../src/adapters/research/open-itself.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const withoutLinkFlag: OpenFlags = { O_RDONLY: constants.O_RDONLY };

describe.each([
  ['refuses links while opening', constants],
  ['cannot refuse links while opening', withoutLinkFlag],
])('a file on a system that %s', (_, system) => {
  it('is opened by its own name only', async () => {
    await using folder = await createTemporaryFolder({ 'a.md': 'text' });
    symlinkSync('a.md', join(folder.path, 'link.md'));
    const file = openItself(join(folder.path, 'a.md'), system);
    expect(readFileSync(file, 'utf8')).toBe('text');
    closeSync(file);
    expect(() => openItself(join(folder.path, 'link.md'), system)).toThrow(
      expect.objectContaining({ code: 'ELOOP' }),
    );
  });
});

describe('a file that is exchanged for a link between looking and opening', () => {
  it('is not opened', async () => {
    await using folder = await createTemporaryFolder({ 'a.md': 'text', 'secret.md': 'geheim' });
    const place = join(folder.path, 'a.md');
    const exchanging: OpenFlags = {
      // Read after the file was looked at and before it is opened.
      get O_RDONLY() {
        renameSync(place, `${place}.old`);
        symlinkSync('secret.md', place);
        return constants.O_RDONLY;
      },
    };
    expect(() => openItself(place, exchanging)).toThrow(expect.objectContaining({ code: 'ELOOP' }));
  });
});
