import type { NoteFact, SignatureFact } from '../research.ts';
import { linesOf } from './document.ts';
import type { CodePiece, Document, Piece, ProsePiece, TablePiece } from './document.ts';
import { longestLine, quoteLine } from './quote-line.ts';
import { cleanSentence } from './clean-sentence.ts';
import { trimEnd } from '../../trim-end.ts';

const endpoint =
  /(?<![\w/])(?<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[`*\s|]{1,6}(?:https?:\/\/[\w.:-]{1,80})?(?<path>\/[\w\-./{}:<>*~%$@]*)(?<query>\?[^\s`'"|)]{1,80})?/gu;
/** `?week=2024-W13` is the parameter `week` with an example. */
const exampleValue = /=[^&{}<]*(?=&|$)/gu;
const answer = /^\s*(?:->|→|=>|:)\s*`?(?<type>[A-Z][\w<>[\].]{1,60})/u;
/** One sentence describes a call; the rest is a story. */
const sentenceEnd = /(?<end>[^.](?:\.(?=\s+[A-Z])|。)).*$/u;
const longestDescription = 240;
/** A reference lists more calls than any one specification needs. */
const mostSignatures = 400;

const describe = (text: string): string => {
  const cleaned = trimEnd(cleanSentence(text.replace(sentenceEnd, '$<end>')), ' |`*')
    .replace(/^[\s|`*:：—–\-.)\]→>]+/u, '')
    .replace(/(?<!\s)\s*\|\s*/gu, '; ');
  return cleaned.length > longestDescription
    ? `${cleaned.slice(0, longestDescription).toWellFormed().replace(/\S*$/u, '').trim()}…`
    : cleaned;
};

const readEndpoints = (document: Document, line: number, heading: string): SignatureFact[] => {
  const text = document.lines[line - 1] ?? '';
  if (text.length > longestLine) return [];
  return [...text.matchAll(endpoint)].flatMap(({ 0: found, index, groups }) => {
    const { method = '', path = '', query = '' } = groups ?? {};
    const end = index + found.length;
    const after = text.slice(end, end + 400);
    const type = answer.exec(after)?.groups?.['type'];
    const trimmed = trimEnd(path, '.,:*') || '/';
    const keys = query.replace(exampleValue, '');
    const signature = `${method} ${trimmed}${keys}${type === undefined ? '' : ` -> ${type}`}`;
    const description =
      describe(after.replace(answer, '').replace(/^`/u, '')) ||
      describe(heading.replace(found, ''));
    const evidence = quoteLine(document, line, { start: index, end });
    return [
      {
        is: 'signature' as const,
        kind: 'endpoint' as const,
        signature,
        description,
        errors: [],
        evidence,
      },
    ];
  });
};

/** A line of help: the option, two blanks or a dash, what it does. */
const helpLine =
  /^\s*(?:[-*]\s+)?`?(?<option>(?:-\w(?:[ =]<?[\w-]+>?)?,\s?)?--[a-z][\w-]{1,40}(?:\[?[ =](?:<[^<>\s]{1,40}>|\[[^\][\s]{1,40}\]|[A-Z_]{2,20}))?\]?)`?(?:\s{2,}|\s*[:：—–]\s*|\s+-\s+|\s*\|\s*)(?<about>\S.*)$/u;
const optionCell =
  /^`?(?<option>(?:-\w,?\s?(?:\/\s?)?)?--[a-z][\w-]{1,40}(?:[ =][<[]?[\w-]+[\]>]?)?)`?/u;

const toOption = (
  document: Document,
  line: number,
  { option, about }: { option: string; about: string },
): (SignatureFact | NoteFact)[] => {
  const description = describe(about);
  if (description.split(/\s+/u).length < 2 && description.length < 8) return [];
  const signature = option.trim();
  const evidence = quoteLine(document, line);
  return [
    { is: 'signature', kind: 'command', signature, description, errors: [], evidence },
    { is: 'note', about: 'existing', text: `\`${signature}\`: ${description}`, evidence },
  ];
};

const readHelp = (document: Document, line: number): (SignatureFact | NoteFact)[] => {
  const text = document.lines[line - 1] ?? '';
  if (text.length > 400) return [];
  const { option = '', about = '' } = helpLine.exec(text)?.groups ?? {};
  return option === '' ? [] : toOption(document, line, { option, about });
};

const readTable = (document: Document, table: TablePiece): (SignatureFact | NoteFact)[] =>
  table.rows.flatMap((row) => {
    const [first, ...others] = row;
    const option = optionCell.exec(first?.text ?? '')?.groups?.['option'];
    const about = others
      .map(({ text }) => text)
      .filter((text) => text !== '' && text !== '-')
      .at(-1);
    const line = first?.line ?? table.line;
    const fromOption =
      option === undefined || about === undefined
        ? []
        : toOption(document, line, { option, about });
    return [...fromOption, ...readEndpoints(document, line, '')];
  });

/** A heading that is a call, such as "### `parse(text: string): Tree`". */
const callHeading =
  /^(?:\d[\d.]*\s+)?`?(?<call>(?:(?:async|export|def|fn|func|function|public|static) )*[A-Za-z_$][\w$.:]*\([^()`]{0,160}\)(?:\s*(?:->|→|:)\s*[\w<>[\]|.?, ]{1,60})?)`?$/u;

const readHeading = (document: Document, piece: ProsePiece): SignatureFact[] => {
  const call = callHeading.exec(piece.text)?.groups?.['call'];
  if (call === undefined) return [];
  const kind = call.includes('.') || call.includes('::') ? 'method' : 'function';
  const evidence = quoteLine(document, piece.line);
  return [{ is: 'signature', kind, signature: call.trim(), description: '', errors: [], evidence }];
};

const plainLanguages = new Set([
  '',
  'text',
  'txt',
  'http',
  'console',
  'bash',
  'sh',
  'shell',
  'plaintext',
  'rest',
  'help',
]);

const readCode = (document: Document, piece: CodePiece): (SignatureFact | NoteFact)[] => {
  if (!plainLanguages.has(piece.language)) return [];
  const heading = piece.place.headings.at(-1) ?? '';
  return piece.text.split('\n').flatMap((_, index) => {
    const line = piece.firstLine + index;
    return [...readEndpoints(document, line, heading), ...readHelp(document, line)];
  });
};

const readPiece = (document: Document, piece: Piece): (SignatureFact | NoteFact)[] => {
  if (piece.is === 'code') return readCode(document, piece);
  if (piece.is === 'table') return readTable(document, piece);
  const heading = piece.place.headings.at(-1) ?? '';
  const found = linesOf(piece).flatMap((line) => [
    ...readEndpoints(document, line, heading),
    ...readHelp(document, line),
  ]);
  return piece.from === 'heading' ? [...found, ...readHeading(document, piece)] : found;
};

/** Reads endpoints, command line options and calls that a document names, each signature once. */
export const readSignatures = (document: Document): (SignatureFact | NoteFact)[] => {
  const seen = new Set<string>();
  return document.pieces
    .filter((piece) => !piece.place.isHistory)
    .flatMap((piece) => readPiece(document, piece))
    .filter((fact) => {
      const key = fact.is === 'signature' ? fact.signature : fact.text;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, mostSignatures);
};
