/*
 * npm run bench:cases -- DIR
 *
 * The evaluation without a model: writes a specification offline for every case folder in DIR with the
 * committed bundle and prints what came out against what the case expects.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const { status } = spawnSync(
  process.execPath,
  [join(import.meta.dirname, 'eval.ts'), '--provider', 'offline', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
