import type { SchemaFact } from '../research.ts';
import type { CodePiece, Document } from '../prose/document.ts';
import { quoteLine } from '../prose/quote-line.ts';
import { readJsonSample } from './read-json-sample.ts';
import { readStructures } from './read-structures.ts';

/** One document of more structures is a reference, of which only the first are read. */
const mostSchemas = 200;
const longestName = 60;

const numbering = /^(?:[\d.]+\s+|[一二三四五六七八九十]+[、.]\s*)*/u;
const generic =
  /^(?:examples?|samples?|request(?: body)?|response(?: body)?|body|payload|output|input|usage|result|json|format|示例|例子|请求|响应|返回|例|レスポンス|リクエスト|예시|beispiel|exemple|ejemplo|exemplo|esempio|przykład|пример)$/iu;

const cleanName = (title: string): string =>
  title
    .replace(numbering, '')
    .replace(/[（(][^（）()]*[）)]|[`*_:：]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** What the document calls a sample: a type in code before it, or the heading over it. */
const nameOf = (piece: CodePiece): string | undefined => {
  const typed = /`(?<name>[A-Z][A-Za-z]\w{1,40})`[^`]{0,60}$/u.exec(piece.caption)?.groups?.[
    'name'
  ];
  if (typed !== undefined) return typed;
  const title = [...piece.place.headings]
    .reverse()
    .map(cleanName)
    .find((name) => !generic.test(name));
  const isName =
    title !== undefined && title !== '' && title.length <= longestName && !/[/.?!]/u.test(title);
  return isName && title.split(' ').length <= 4 ? title : undefined;
};

const readJson = (document: Document, piece: CodePiece): SchemaFact[] => {
  const fields = readJsonSample(piece.text);
  const name = nameOf(piece);
  if (fields === undefined || name === undefined) return [];
  const first = piece.text.split('\n').findIndex((line) => line.includes('"'));
  const evidence = quoteLine(document, piece.firstLine + Math.max(first, 0));
  return evidence.quote === '' ? [] : [{ is: 'schema', name, kind: 'record', fields, evidence }];
};

const readDeclared = (document: Document, piece: CodePiece): SchemaFact[] =>
  readStructures(piece.text, piece.language).map(({ line, ...structure }) => ({
    is: 'schema',
    ...structure,
    evidence: quoteLine(document, piece.firstLine + line),
  }));

/** Reads the data structures that fenced code declares or shows, each name once. */
export const readSamples = (document: Document): SchemaFact[] => {
  const seen = new Set<string>();
  return document.pieces
    .filter((piece): piece is CodePiece => piece.is === 'code' && !piece.place.isHistory)
    .flatMap((piece) =>
      ['json', 'jsonc', 'json5'].includes(piece.language)
        ? readJson(document, piece)
        : readDeclared(document, piece),
    )
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .slice(0, mostSchemas);
};
