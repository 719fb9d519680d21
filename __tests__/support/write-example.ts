import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCli } from './run-cli.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');

/** A document that passes every check, as the program itself writes it from an example. */
export async function writeExample(name: string): Promise<string> {
  await using folder = await createTemporaryFolder();
  for (const part of ['requirement.md', 'research']) {
    await cp(join(examples, name, part), join(folder.path, part), { recursive: true });
  }
  const words = ['--requirement', 'requirement.md', '--provider', 'offline', '--quiet'];
  const { exitCode, stderr } = await runCli(['write', ...words], { cwd: folder.path });
  if (exitCode !== 0) throw new Error(`The example ${name} could not be written: ${stderr}`);
  return await readFile(join(folder.path, 'SPEC.md'), 'utf8');
}
