/*
 * The bundle's entry: two doors into one program. Each world is loaded only when its door is
 * opened, so that neither pays for the other's start-up.
 */
/** What a GitHub runner starts. */
export async function startAction(): Promise<void> {
  const { runAction } = await import('./action.ts');
  process.exitCode = await runAction(process.env, process.stdout);
}

/** What a terminal starts. */
export async function startTerminal(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  const { runTerminal } = await import('./terminal.ts');
  process.exitCode = await runTerminal(process.argv.slice(2), process);
  await Promise.all([process.stdout, process.stderr].map(drain));
  // All is done; left to itself, V8 first collects the garbage of a heap that is thrown away.
  process.exit();
}

/** Waits until all that was written is with the reader. */
const drain = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => {
      resolve();
    });
  });

/** Who reads the output may have seen enough, as `head` has; what is left is then for nobody. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
