import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type TemporaryFolder = AsyncDisposable & {
  readonly path: string;
  /** Writes a file below the folder and returns its absolute path. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<string>;
};

/** A folder of its own with these files, gone when the block that holds it ends. */
export async function createTemporaryFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<TemporaryFolder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'spec-writer-test-')));
  const write: TemporaryFolder['write'] = async (name, content) => {
    const place = join(path, name);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content);
    return place;
  };
  for (const [name, content] of Object.entries(files)) await write(name, content);
  return {
    path,
    write,
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
