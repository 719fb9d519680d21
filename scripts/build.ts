/*
 * Bundles the program into dist/: `main.js` and the chunks that it loads when they are needed, made
 * by ncc, and the two doors `index.js` (the runner) and `cli.js` (the terminal), which share them.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stripTypeScriptTypes } from 'node:module';
import ncc from '@vercel/ncc';

const root = join(import.meta.dirname, '..');

/** Writes the bundle to `folder` and returns the names of its files. */
export async function build(folder: string): Promise<string[]> {
  const { code, assets } = await bundle();
  const files = new Map<string, string | Buffer>([['main.js', code]]);
  for (const [name, asset] of Object.entries(assets)) files.set(name, asset.source);
  for (const door of ['index', 'cli']) files.set(`${door}.js`, await readDoor(door));
  files.set('package.json', '{\n  "type": "module"\n}\n');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) {
    await writeFile(join(folder, name), content, { mode: name === 'cli.js' ? 0o755 : 0o644 });
  }
  return [...files.keys()].sort();
}

type Bundle = { code: string; assets: Record<string, { source: string | Buffer }> };

async function bundle(): Promise<Bundle> {
  const options = {
    filename: 'main.js',
    esm: true,
    cache: false,
    quiet: true,
    license: 'licenses.txt',
    // Types are checked by tsc, over the whole project.
    transpileOnly: true,
  };
  // Module ids are made from paths relative to the working folder: only the root gives the same bytes.
  process.chdir(root);
  // ncc ships no types; this is its documented result.
  const make = ncc as unknown as (entry: string, options: object) => Promise<Bundle>;
  return make(join(root, 'src', 'main.ts'), options);
}

async function readDoor(door: string): Promise<string> {
  const source = await readFile(join(root, 'src', `${door}.ts`), 'utf8');
  return stripTypeScriptTypes(source).replace("'./main.ts'", "'./main.js'");
}

if (import.meta.main) {
  const files = await build(resolve(root, process.argv[2] ?? 'dist'));
  console.log(`Built ${files.length} files.`);
}
