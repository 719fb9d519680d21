import { existsSync, readFileSync, symlinkSync, watch } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { cliEntry } from '../support/run-cli.ts';
import { runProgram } from '../support/run-program.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const fake = join(import.meta.dirname, '../fixtures/copilot/fake-copilot.mjs');

it('A person who ends the program at a terminal ends the Copilot CLI with it', async () => {
  await using folder = await createTemporaryFolder();
  const place = join(folder.path, 'pids');
  await folder.write('ask.md', `# Greeter\n\n- The tool must write to ${place} first.\n`);
  symlinkSync(fake, join(folder.path, 'copilot'));
  const run = await runProgram({
    file: cliEntry,
    args: ['write', '--requirement=ask.md', '--provider=copilot', '--model=ignores-signals'],
    cwd: folder.path,
    env: { HOME: folder.path, PATH: `${folder.path}${delimiter}${process.env['PATH'] ?? ''}` },
    onStart: ({ send, ended }) => {
      const watcher = watch(folder.path, () => {
        if (!existsSync(place) || readFileSync(place, 'utf8') === '') return;
        watcher.close();
        send('SIGINT');
      });
      void ended.then(() => {
        watcher.close();
      });
    },
  });
  expect(run.exitCode).toBe(3);
  expect(run.stderr).toContain('the run was cancelled');
  const [id] = readFileSync(place, 'utf8').split(' ').map(Number);
  expect(id).toBeGreaterThan(0);
  expect(() => process.kill(id ?? 0, 0)).toThrow('ESRCH');
});
