import type { Layout } from './layout.ts';
import type { PlacedModule } from './place-modules.ts';
import { countShared, readWords } from './words.ts';

/** A word of the heading tells more than one of a clause. */
const titleWeight = 2;

/** The module whose clauses speak most of a text; the first one where none does. */
export function findModule({ modules }: Layout, text: string): PlacedModule | undefined {
  const words = readWords(text);
  let best = modules[0];
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
export function findFile(layout: Layout, text: string): Pick<PlacedModule, 'source' | 'test'> {
  const found = findModule(layout, text);
  const path = layout.entry?.path ?? layout.manifests[0]?.path ?? 'README.md';
  return found ?? { source: path, test: path };
}
