import { spawnSync } from 'node:child_process';
import { readFacts } from '../src/research/read-facts.ts';
import { makeLockFile, lockFiles } from './lock-files/make-lock-file.ts';

/* What reading one large lock file costs, each in a process of its own: `npm run bench:lock-files`. */

const sizes = [2, 8, 32];
const megabyte = 1024 * 1024;

function measure(path: string, megabytes: number): void {
  const text = makeLockFile(path, megabytes * megabyte);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const facts = readFacts({ path, text });
  const wall = performance.now() - start;
  const peak = process.resourceUsage().maxRSS / 1024;
  const row = [
    path.padEnd(18),
    `${megabytes} MB`.padStart(6),
    `${(wall / 1000).toFixed(2)} s`.padStart(9),
    `${(peak - before / megabyte).toFixed(0)} MB`.padStart(9),
    String(facts.length).padStart(8),
  ];
  console.log(row.join(''));
}

const [path, megabytes] = process.argv.slice(2);
if (path !== undefined) measure(path, Number(megabytes));
else {
  console.log('file                size     wall   memory   facts');
  for (const name of lockFiles) {
    for (const size of sizes) {
      const [node = '', script = ''] = process.argv;
      const { stdout, status } = spawnSync(node, [script, name, String(size)], {
        encoding: 'utf8',
        timeout: 60_000,
      });
      console.log(status === 0 ? stdout.trimEnd() : `${name} of ${size} MB did not end in 60 s.`);
    }
  }
}
