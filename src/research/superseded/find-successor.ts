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

/** The document that a text names by link, by file or by its number; never the one that the text stands in. */
export function findSuccessor(
  text: string,
  from: ResearchFile,
  documents: readonly ResearchFile[],
): ResearchFile | undefined {
  const others = documents.filter(({ path }) => path !== from.path);
  const target = link.exec(text)?.groups?.['target'] ?? fileName.exec(text)?.[0];
  const linked = target === undefined ? undefined : findByPath(target, from.path, others);
  return linked ?? findByNumber(text, from, others);
}

function findByNumber(
  text: string,
  from: ResearchFile,
  others: readonly ResearchFile[],
): ResearchFile | undefined {
  for (const { groups = {} } of text.matchAll(identifier)) {
    const { word = '', number = '' } = groups;
    const found = others.filter((file) => bears(file, { word, number, beside: from.path }));
    if (found.length === 1) return found[0];
  }
  return undefined;
}

function findByPath(
  target: string,
  from: string,
  others: readonly ResearchFile[],
): ResearchFile | undefined {
  const wanted = resolve(folderOf(from), target);
  const name = wanted.slice(wanted.lastIndexOf('/') + 1);
  const exact = others.find(({ path }) => path === wanted);
  const named = others.filter(({ path }) => path === name || path.endsWith(`/${name}`));
  return exact ?? (named.length === 1 ? named[0] : undefined);
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

type Identifier = { readonly word: string; readonly number: string; readonly beside: string };

/** Whether a document bears a number: in its title with the same word, or at the start of a name beside. */
function bears(file: ResearchFile, { word, number, beside }: Identifier): boolean {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const numbered = new RegExp(`^(?:${word}[\\s_-]?)?0*${number}(?!\\d)`, 'iu');
  if (folderOf(file.path) === folderOf(beside) && numbered.test(name)) return true;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${word}[\\s_-]{0,2}0*${number}(?![\\p{L}\\p{N}])`,
    'iu',
  ).test(titleOf(file) ?? '');
}
