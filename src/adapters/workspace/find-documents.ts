import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SpecWriterError } from '../../errors.ts';
import { describeLeftOut } from '../../report/describe-left-out.ts';
import { quotePath } from '../files/file-error.ts';
import type { LocalFiles } from './local-files.ts';

type Search = {
  readonly root: string;
  readonly files: Pick<LocalFiles, 'chooseDocuments'>;
  readonly warn: (message: string) => void;
};

/**
 * The documents that the words of a command mean, each once, in the order of the words: a file is
 * itself, a folder every `SPEC.md` below it, and a glob what it matches below the root.
 */
export async function findDocuments(words: readonly string[], search: Search): Promise<string[]> {
  const found = new Set<string>();
  for (const word of words) {
    for (const path of await findOne(word, search)) found.add(path);
  }
  return [...found];
}

async function findOne(word: string, { root, files, warn }: Search): Promise<readonly string[]> {
  const kind = await findKind(resolve(root, word));
  const isGlob = kind === 'nothing' && /[*?[\]{}]/u.test(word);
  // What is neither is left to the reader of files, which says what is wrong with it.
  if (kind !== 'folder' && !isGlob) return [word];
  const glob = isGlob ? word : `${word.replace(/[/\\]+$/u, '')}/**/SPEC.md`;
  const { files: documents, skipped } = await files.chooseDocuments([glob]);
  describeLeftOut(skipped).forEach(warn);
  if (documents.length > 0) return documents.map(({ path }) => path);
  throw new SpecWriterError('input', {
    message: `Expected a specification at ${quotePath(word)}, found ${isGlob ? 'no file' : 'no SPEC.md below it'}.`,
    hint: 'Name a file, a folder with a SPEC.md in it, or a glob such as "specs/*.md".',
  });
}

async function findKind(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}
