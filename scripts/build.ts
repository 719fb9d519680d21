/*
 * Bundles the program into dist/: `program` with the chunks that it loads when they are needed, made
 * by ncc, and the two doors `index.js` (the runner) and `cli.js` (the terminal), which share it.
 */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import ncc from '@vercel/ncc';

const root = join(import.meta.dirname, '..');
/** Where tsc puts JavaScript: a fixed place, because module ids are made from paths below the root. */
const compiled = join(root, 'build');
/** What tsc leaves where it is, and ncc puts beside the chunk that reads it. */
const vocabularies = join(root, 'src', 'adapters', 'models', 'vocabularies');
/** What lies beside the program, and what each file was compiled from. */
const doors = [
  ['index.js', 'index.js'],
  ['cli.js', 'cli.js'],
  ['main.js', 'bundled-main.js'],
  ['require-kept.js', 'require-kept.js'],
] as const;

/** Writes the bundle to `folder` and returns the names of its files. */
async function build(folder: string): Promise<string[]> {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  // ncc's own TypeScript loader emits CommonJS, which cannot be shaken: three times the bytes of zod.
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  await cp(vocabularies, join(compiled, 'adapters', 'models', 'vocabularies'), { recursive: true });
  const { code, assets } = await bundle(join(compiled, 'main.js'));
  const { 'licenses.txt': licenses, ...chunks } = assets;
  const program = new Map<string, string | Buffer>([['main.js', code]]);
  for (const [name, chunk] of Object.entries(chunks)) program.set(name, chunk.source);
  program.set('package.json', '{\n  "type": "commonjs"\n}\n');
  const files = new Map([...program].map(([name, content]) => [join('program', name), content]));
  files.set('licenses.txt', `${String(licenses?.source)}\n${await licenseOfVocabularies()}`);
  files.set('package.json', '{\n  "type": "module"\n}\n');
  for (const [name, source] of doors) files.set(name, await readFile(join(compiled, source)));
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'program'), { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  await rm(compiled, { recursive: true });
  return [...files.keys()].sort();
}

/** They are no modules, so that ncc does not see whose they are. */
async function licenseOfVocabularies(): Promise<string> {
  const text = await readFile(join(root, 'node_modules', 'gpt-tokenizer', 'LICENSE'), 'utf8');
  return `vocabularies of gpt-tokenizer\nMIT\n${text}`;
}

type Bundle = { code: string; assets: Record<string, { source: string | Buffer }> };

async function bundle(entry: string): Promise<Bundle> {
  const options = {
    filename: 'main.js',
    // Chunks in CommonJS are loaded at once, and V8 can keep what was compiled of them.
    esm: false,
    cache: false,
    quiet: true,
    license: 'licenses.txt',
  };
  // Another working folder would change every module id.
  process.chdir(root);
  // ncc ships no types; this is its documented result.
  const make = ncc as unknown as (entry: string, options: object) => Promise<Bundle>;
  return make(entry, options);
}

const files = await build(resolve(root, process.argv[2] ?? 'dist'));
console.log(`Built ${files.length} files.`);
