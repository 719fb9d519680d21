import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { megabyte, root, run } from './bench-folder.ts';

/** Texts that a person could have put into research; the order is that of a hash, so that every slice is alike. */
export function findTexts(): readonly string[] {
  const pattern = '**/*.{md,txt,ts,js,mjs,cjs,json,yml,yaml,html,graphql}';
  const hash = (path: string): string => createHash('sha1').update(path).digest('hex');
  return globSync(pattern, { cwd: join(root, 'node_modules'), exclude: ['.cache/**', '.bin/**'] })
    .filter((path) => isText(join(root, 'node_modules', path)))
    .map((path) => [hash(path), path] as const)
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([, path]) => path);
}

function isText(path: string): boolean {
  const found = statSync(path);
  return found.isFile() && found.size > 100 && found.size < megabyte;
}

/** Makes a work tree of Git with so many bytes of text; what is left at the end of the list begins again. */
export function makeCorpus(corpus: string, bytes: number, texts: readonly string[]): void {
  let written = 0;
  for (let at = 0; written < bytes; at += 1) {
    const path = texts[at % texts.length] ?? '';
    const source = join(root, 'node_modules', path);
    const place = join(corpus, `part-${Math.floor(at / texts.length) + 1}`, withoutModules(path));
    mkdirSync(dirname(place), { recursive: true });
    cpSync(source, place);
    written += statSync(source).size;
  }
  trackAll(corpus);
}

/** Both contestants leave out a folder of this name. */
const withoutModules = (path: string): string => path.replaceAll('node_modules', 'modules');

/** Makes a folder a work tree that knows all of its files. */
export function trackAll(place: string): void {
  run('git', ['init', '--quiet'], place);
  run('git', ['add', '--intent-to-add', '.'], place);
}
