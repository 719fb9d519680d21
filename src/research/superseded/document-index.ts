import type { ResearchFile } from '../research.ts';
import { titleOf } from './title-of.ts';

/** `ADR-0007`, `RFC 42`, `docs/adr/0007-storage.md`, `0007-storage`. */
export const identifier =
  /(?<![\p{L}\p{N}])(?<word>[A-Za-z]{2,8})[\s_-]{0,2}0{0,5}(?<number>[1-9]\d{0,5})(?![\p{L}\p{N}])/gu;
/** The number at the start of a name, alone or behind a word. */
const numberOfName = /^(?:(?<word>[A-Za-z]{2,8})[\s_-]?)?0{0,20}(?<number>[1-9]\d{0,5})(?!\d)/gu;

const identifiersIn = (text: string, pattern: RegExp): [word: string, number: string][] =>
  [...text.matchAll(pattern)].map(({ groups = {} }) => [
    groups['word'] ?? '',
    groups['number'] ?? '',
  ]);

type Bearers = ReadonlyMap<string, readonly ResearchFile[]>;

/** Documents by all that another one may name them by, so that no name is looked for among all of them. */
export type DocumentIndex = {
  readonly byPath: ReadonlyMap<string, ResearchFile>;
  /** By the name without folders. */
  readonly byFile: Bearers;
  /** By word and number of the title. */
  readonly byTitle: Bearers;
  /** By folder, word and number of the name; the word may be empty. */
  readonly byName: Bearers;
};

export const keyOf = (parts: readonly string[]): string => parts.join('\0').toLowerCase();

export function indexDocuments(files: readonly ResearchFile[]): DocumentIndex {
  const byFile = new Map<string, ResearchFile[]>();
  const byTitle = new Map<string, ResearchFile[]>();
  const byName = new Map<string, ResearchFile[]>();
  for (const file of files) {
    const nameAt = file.path.lastIndexOf('/') + 1;
    const [folder, name] = [file.path.slice(0, nameAt), file.path.slice(nameAt)];
    add(byFile, name, file);
    for (const [word, number] of identifiersIn(name, numberOfName))
      add(byName, keyOf([folder, word, number]), file);
    for (const parts of identifiersIn(titleOf(file) ?? '', identifier))
      add(byTitle, keyOf(parts), file);
  }
  return { byPath: new Map(files.map((file) => [file.path, file])), byFile, byTitle, byName };
}

function add(bearers: Map<string, ResearchFile[]>, key: string, file: ResearchFile): void {
  const known = bearers.get(key);
  if (known === undefined) bearers.set(key, [file]);
  else known.push(file);
}
