import type { ResearchFile } from '../research.ts';

const link = /\]\((?<target>[^()\s#]{1,300})/u;
/** `ADR-0007`, `RFC 42`, `docs/adr/0007-storage.md`, `0007-storage`. */
const identifier =
  /(?<![\p{L}\p{N}])(?<word>[A-Za-z]{2,8})[\s_-]{0,2}0{0,5}(?<number>[1-9]\d{0,5})(?![\p{L}\p{N}])/gu;
const fileName =
  /(?<![\p{L}\p{N}/._-])[\p{L}\p{N}/._-]{1,200}\.(?:md|mdx|rst|adoc|txt|html?)(?![\p{L}\p{N}])/iu;
/** A title is the first heading, or the title of the front matter. */
const title = /^(?:#{1,2}[ \t]+(?<heading>\S.{0,200})|title:[ \t]*(?<stated>\S.{0,200}))$/mu;
const mostTop = 4000;

/** The title that a document gives itself. */
export function titleOf({ text }: ResearchFile): string | undefined {
  const { heading, stated } =
    title.exec(text.slice(0, mostTop).replace(/\r\n?/gu, '\n'))?.groups ?? {};
  return (heading ?? stated)?.replace(/^["']|["'\s#]+$/gu, '').trim();
}

/** A document with what it is called by. */
export type NamedDocument = {
  readonly file: ResearchFile;
  readonly title: string | undefined;
};

export const nameDocument = (file: ResearchFile): NamedDocument => ({ file, title: titleOf(file) });

/** The document that a text names by link, by file or by its number; never the one that the text stands in. */
export function findSuccessor(
  text: string,
  from: ResearchFile,
  documents: readonly NamedDocument[],
): ResearchFile | undefined {
  const others = documents.filter(({ file }) => file.path !== from.path);
  const target = link.exec(text)?.groups?.['target'] ?? fileName.exec(text)?.[0];
  const linked = target === undefined ? undefined : findByPath(target, from.path, others);
  return linked ?? findByNumber(text, from, others);
}

function findByNumber(
  text: string,
  from: ResearchFile,
  others: readonly NamedDocument[],
): ResearchFile | undefined {
  for (const { groups = {} } of text.matchAll(identifier)) {
    const bears = createJudge(groups['word'] ?? '', groups['number'] ?? '', from.path);
    const found = others.filter(bears);
    if (found.length === 1) return found[0]?.file;
  }
  return undefined;
}

function findByPath(
  target: string,
  from: string,
  others: readonly NamedDocument[],
): ResearchFile | undefined {
  const wanted = resolve(folderOf(from), target);
  const name = wanted.slice(wanted.lastIndexOf('/') + 1);
  const exact = others.find(({ file: { path } }) => path === wanted);
  const named = others.filter(({ file: { path } }) => path === name || path.endsWith(`/${name}`));
  return (exact ?? (named.length === 1 ? named[0] : undefined))?.file;
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

/** Whether a document bears a number: in its title with the same word, or at the start of a name beside. */
function createJudge(
  word: string,
  number: string,
  beside: string,
): (document: NamedDocument) => boolean {
  const folder = folderOf(beside);
  const inName = new RegExp(`^(?:${word}[\\s_-]?)?0*${number}(?!\\d)`, 'iu');
  const inTitle = new RegExp(
    `(?<![\\p{L}\\p{N}])${word}[\\s_-]{0,2}0*${number}(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return ({ file: { path }, title }) =>
    (folderOf(path) === folder && inName.test(path.slice(folder.length))) ||
    (title !== undefined && inTitle.test(title));
}
