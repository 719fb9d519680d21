import { expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalFiles } from '../../src/adapters/workspace/local-files.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const files = 100_000;
const filesPerFolder = 500;

it.each(['a work tree', 'a folder without Git'])(
  'a hundred thousand files in %s are listed and read in seconds and little memory',
  async (kind) => {
    await using folder = await createTemporaryFolder();
    for (let at = 0; at < files; at += 1) {
      const place = join(folder.path, 'r', String(Math.floor(at / filesPerFolder)));
      if (at % filesPerFolder === 0) mkdirSync(place, { recursive: true });
      writeFileSync(join(place, `${at}.md`), `# Note ${at}\n\nThe shop has plant ${at}.\n`);
    }
    if (kind === 'a work tree') execFileSync('git', ['-C', folder.path, 'init', '--quiet']);
    const before = process.resourceUsage().maxRSS;
    const start = performance.now();
    const chosen = await createLocalFiles(folder.path).chooseResearch(['r/**']);
    expect(chosen.files).toHaveLength(files);
    // 2.4 s and 60 MB on two cores that others use; ten times that is another order of growth.
    expect(performance.now() - start).toBeLessThan(25_000);
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(250 * 1024);
  },
  120_000,
);
