import type { ResearchFile } from '../research.ts';
import { identifier, keyOf, type DocumentIndex } from './document-index.ts';

const link = /\]\((?<target>[^()\s#]{1,300})/u;
const fileName =
  /(?<![\p{L}\p{N}/._-])[\p{L}\p{N}/._-]{1,200}\.(?:md|mdx|rst|adoc|txt|html?)(?![\p{L}\p{N}])/iu;

/** The document that a text names by link, by file or by its number; never the one that the text stands in. */
export function findSuccessor(
  text: string,
  from: ResearchFile,
  documents: DocumentIndex,
): ResearchFile | undefined {
  const target = link.exec(text)?.groups?.['target'] ?? fileName.exec(text)?.[0];
  const linked = target === undefined ? undefined : findByPath(target, from, documents);
  return linked ?? findByNumber(text, from, documents);
}

/** A number that two documents bear says nothing. */
function findByNumber(
  text: string,
  from: ResearchFile,
  { byTitle, byName }: DocumentIndex,
): ResearchFile | undefined {
  const folder = folderOf(from.path);
  for (const { groups = {} } of text.matchAll(identifier)) {
    const { word = '', number = '' } = groups;
    const bearers = [
      ...(byTitle.get(keyOf([word, number])) ?? []),
      ...(byName.get(keyOf([folder, word, number])) ?? []),
      ...(byName.get(keyOf([folder, '', number])) ?? []),
    ];
    const found = onlyOther(bearers, from);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findByPath(
  target: string,
  from: ResearchFile,
  { byPath, byFile }: DocumentIndex,
): ResearchFile | undefined {
  const wanted = resolve(folderOf(from.path), target);
  const exact = byPath.get(wanted);
  if (exact !== undefined && exact !== from) return exact;
  return onlyOther(byFile.get(wanted.slice(wanted.lastIndexOf('/') + 1)) ?? [], from);
}

function onlyOther(found: readonly ResearchFile[], from: ResearchFile): ResearchFile | undefined {
  const [first, ...more] = new Set(found.filter((file) => file !== from));
  return more.length === 0 ? first : undefined;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

function resolve(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${target.replace(/^\.\//u, '')}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
