/*
 * The bundle's entry: two doors into one program. Each world is loaded only when its door is
 * opened, so that neither pays for the other's start-up.
 */
import { enableCompileCache } from 'node:module';

/** What a GitHub runner starts. */
export async function startAction(): Promise<void> {
  const { runAction } = await import('./action.ts');
  process.exitCode = await runAction(process.env, process.stdout);
}

/** What a terminal starts; compiled code is kept, because a terminal starts it again and again. */
export async function startTerminal(): Promise<void> {
  // Node 20 has no compile cache.
  if (typeof enableCompileCache === 'function') enableCompileCache();
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  const { runTerminal } = await import('./terminal.ts');
  process.exitCode = await runTerminal(process.argv.slice(2), process);
}

/** Who reads the output may have seen enough, as `head` has; what is left is then for nobody. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
