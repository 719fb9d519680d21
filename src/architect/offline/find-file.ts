import type { SignatureFact } from '../../research/research.ts';
import { testPath } from './choose-named-files.ts';
import type { Layout } from './layout.ts';
import type { PlacedModule } from './place-modules.ts';
import { countShared, readWords } from './words.ts';

/** Shorter names are words of any heading. */
const leastCallName = 6;
/** A word of the heading tells more than one of a clause. */
const titleWeight = 2;

/** The module whose clauses speak most of a text, else of the heading above it; the first one where none does. */
export function findModule(layout: Layout, text: string, heading = ''): PlacedModule | undefined {
  return findSpeaking(layout, text) ?? findSpeaking(layout, heading) ?? layout.modules[0];
}

function findSpeaking({ modules }: Layout, text: string): PlacedModule | undefined {
  const words = readWords(text);
  let best: PlacedModule | undefined;
  let most = 0;
  for (const module of modules) {
    const shared = module.clauses.map((clause) => countShared(readWords(clause.text), words));
    const score =
      Math.max(0, ...shared) + titleWeight * countShared(readWords(module.title), words);
    if (score > most) [best, most] = [module, score];
  }
  return best;
}

/** Where a text is built and where it is proved. */
export function findFile(
  layout: Layout,
  text: string,
  heading = '',
): Pick<PlacedModule, 'source' | 'test'> {
  const found = findModule(layout, text, heading);
  const path = layout.entry?.path ?? layout.manifests[0]?.path ?? 'README.md';
  return found ?? { source: path, test: path };
}

const baseWords = (path: string): ReadonlySet<string> =>
  readWords(
    path
      .slice(path.lastIndexOf('/') + 1)
      .replace(/\.[a-z0-9]+$/iu, '')
      .replaceAll('_', ' '),
  );

/** The source file that is named like a call or a structure; `undefined` when none is. */
export function findNamesake(paths: readonly string[], name: string): string | undefined {
  const words = readWords(name.replaceAll('_', ' '));
  let best: string | undefined;
  let most = 0;
  for (const path of paths) {
    const named = baseWords(path);
    const shared = countShared(named, words);
    if (shared === named.size && shared > most) [best, most] = [path, shared];
  }
  return best;
}

/** The module below whose heading the author describes exactly this call. */
function findTitled({ modules }: Layout, name: string): string | undefined {
  const found = modules.find(({ title }) => title.match(/[\w$]+/gu)?.includes(name) === true);
  return name.length < leastCallName ? undefined : found?.source;
}

/** Where a call is built: in the file named like it or like its type, else in the module that speaks of it. */
export function findCallFile(
  layout: Layout,
  { signature, description }: Pick<SignatureFact, 'signature' | 'description'>,
): string {
  const paths = [
    ...layout.modules.map(({ source }) => source),
    ...layout.named.map(({ path }) => path),
    ...layout.models.map(({ path }) => path),
  ].filter((path) => !testPath.test(path));
  const name = /([A-Za-z_$][\w$]{0,80})\s{0,2}(?:<[^()]{0,80}>)?\(/u.exec(signature)?.[1] ?? '';
  return (
    findTitled(layout, name) ??
    findNamesake(paths, `${name} ${description}`) ??
    findFile(layout, `${signature} ${description}`).source
  );
}
