import type { Layout, PlacedModule } from './layout.ts';
import { countShared, readWords } from './words.ts';

/** The module whose clauses speak most of a text; the first one where none does. */
export function findModule({ modules }: Layout, text: string): PlacedModule | undefined {
  const words = readWords(text);
  let best = modules[0];
  let most = 0;
  for (const module of modules) {
    const texts = [module.title, ...module.clauses.map((clause) => clause.text)];
    const shared = texts.reduce((sum, own) => sum + countShared(readWords(own), words), 0);
    if (shared > most) [best, most] = [module, shared];
  }
  return best;
}

/** Where a text is built and where it is proved. */
export function findFile(layout: Layout, text: string): Pick<PlacedModule, 'source' | 'test'> {
  const found = findModule(layout, text);
  const path = layout.entry?.path ?? layout.manifests[0]?.path ?? 'README.md';
  return found ?? { source: path, test: path };
}
