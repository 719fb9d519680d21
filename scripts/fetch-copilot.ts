/**
 * Fetches the Copilot CLI for the tests that run the real program: the package of this machine at the
 * version that the provider knows, by npm, held to a checksum in this repository. Does nothing when it
 * is there. The program weighs 190 MB and is no dependency: nobody but the tests needs it.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { copilotRelease } from './copilot-release.ts';

const run = promisify(execFile);
const { packageName, integrity, folder, file } = copilotRelease;

if (integrity === undefined) {
  console.log(
    `There is no ${packageName} with a checksum here: tests of the real CLI will not run.`,
  );
} else if (existsSync(file)) {
  console.log(`${packageName} is there.`);
} else {
  const start = performance.now();
  await fetchRelease(integrity);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`Fetched ${packageName} in ${seconds} s.`);
}

async function fetchRelease(expected: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  // Beside its place, so that a run that is broken off leaves nothing that looks whole.
  const work = await mkdtemp(`${folder}-`);
  try {
    await run('npm', ['pack', packageName, '--pack-destination', work, '--silent']);
    const [archive = ''] = await readdir(work);
    const hash = createHash('sha512').update(await readFile(join(work, archive)));
    const found = `sha512-${hash.digest('base64')}`;
    if (found !== expected) {
      throw new Error(`Expected ${packageName} with the checksum ${expected}, found ${found}.`);
    }
    await run('tar', ['-xzf', join(work, archive), '-C', work]);
    const content = join(work, 'package');
    // It unpacks itself at its first start, which no test should wait for.
    const environment = {
      PATH: process.env['PATH'],
      HOME: work,
      XDG_CACHE_HOME: join(content, 'cache'),
    };
    await run(join(content, 'copilot'), ['--version'], { env: environment });
    await rename(content, folder).catch(acceptOther);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Another run may have been quicker. */
function acceptOther(error: unknown): void {
  if (!existsSync(file)) throw error;
}
