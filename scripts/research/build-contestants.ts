import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ncc from '@vercel/ncc';
import { root, run } from './bench-folder.ts';

export const peer = 'repomix@1.18.1';
const built = join(root, 'node_modules', '.cache', 'bench-research');

/** Bundled like the product, so that loading TypeScript is not measured. */
export async function buildPacker(folder: string): Promise<string> {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built, { recursive: true });
  const settings = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { noEmit: false, rootDir: root, outDir: built, noCheck: true },
    files: [join(root, 'scripts', 'pack-research.ts')],
    include: [],
  };
  writeFileSync(join(built, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(built, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  run(process.execPath, [compiler, '-p', built], root);
  const vocabularies = join('src', 'adapters', 'models', 'vocabularies');
  cpSync(join(root, vocabularies), join(built, vocabularies), { recursive: true });
  type Bundle = { code: string; assets: Record<string, { source: string | Buffer }> };
  // ncc ships no types; this is its documented result.
  const make = ncc as unknown as (entry: string, options: object) => Promise<Bundle>;
  const options = { filename: 'pack.js', esm: true, cache: false, quiet: true };
  const { code, assets } = await make(join(built, 'scripts', 'pack-research.js'), options);
  const place = join(folder, 'ours');
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(place, 'pack.js'), code);
  for (const [name, { source }] of Object.entries(assets)) writeFileSync(join(place, name), source);
  rmSync(built, { recursive: true, force: true });
  writeFileSync(join(place, 'door.js'), door);
  return join(place, 'door.js');
}

/** Keeps what was compiled, as the doors of the product and of the peer do. */
const door = `import { enableCompileCache } from 'node:module';
enableCompileCache();
await import('./pack.js');
`;

/** Installs what we are measured against. */
export function installPeer(folder: string): string {
  const place = join(folder, 'peer');
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{}\n');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', peer], place);
  return join(place, 'node_modules', 'repomix', 'bin', 'repomix.cjs');
}
