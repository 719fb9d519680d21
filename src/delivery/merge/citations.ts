import { en } from '../../locales/en.ts';
import { splitCode } from '../../markdown/code-span.ts';
import { openWords, type Words } from '../../spec/parse/words.ts';

/** The labels that footnotes get, by the labels that they have, in lower case as GitHub compares them. */
export type Labels = ReadonlyMap<string, string>;

/** `R3[^r3]`, `[^e4]`, and the head of a definition, `[^r3]: **R3**`; an escaped bracket is text. */
const citation =
  /\\[^]|(?:(?<![\w^-])(R[1-9]\d{0,8}))?\[\^([^\][\s]{1,200})\](:[ \t]*\*\*R[1-9]\d{0,8}\*\*)?/gu;

type Cited = {
  readonly id: string;
  readonly label: string;
  /** What follows in a definition: the id of its clause, in bold. */
  readonly after: string;
};

/** The labels that a text cites outside of its code, and the clauses that it lists, in lower case. */
export function findCitations(text: string): Set<string> {
  const found = new Set<string>();
  replaceCitations(text, ({ id, label, after }) => {
    found.add(label.toLowerCase());
    return `${id}[^${label}]${after}`;
  });
  replaceBareIds(text, (id) => {
    found.add(id.toLowerCase());
    return id;
  });
  return found;
}

/** Gives citations, and the clause ids beside them, their new letters; the rest stays byte for byte. */
export function letterText(text: string, labels: Labels): string {
  const lettered = replaceCitations(text, ({ id, label, after }) => {
    const wanted = labels.get(label.toLowerCase()) ?? label;
    if (wanted === label.toLowerCase()) return `${id}[^${label}]${after}`;
    const rename = (found: string): string =>
      found.toLowerCase() === label.toLowerCase() ? wanted.toUpperCase() : found;
    const head = after.replace(/R\d+/u, rename);
    return `${rename(id)}[^${wanted}]${head}`;
  });
  return replaceBareIds(lettered, (id) => (labels.get(id.toLowerCase()) ?? id).toUpperCase());
}

/** A list item that holds clauses and nothing else: `- Clauses: R3, R4[^r4]`. */
const clauseList =
  /^[ \t]*[-*+] [*_]{0,2}([^:：`*_\n]{1,60})[*_]{0,2}[:：][*_]{0,2}[ \t]*R[1-9]\d{0,8}(?:\[\^[^\][\s]{1,200}\])?(?:[ \t]*[,，、][ \t]*R[1-9]\d{0,8}(?:\[\^[^\][\s]{1,200}\])?)*[ \t]*$/gmu;
const bareId = /(?<![\w^-])R[1-9]\d{0,8}(?![\w[])/gu;

let words: Words | undefined;

/** Only under the label for clauses is a bare `R3` a clause for certain, and not the name of a thing. */
function replaceBareIds(text: string, replace: (id: string) => string): string {
  return text.replace(clauseList, (line: string, label: string) => {
    words ??= openWords(en);
    return words.label(label) === 'clauses' ? line.replace(bareId, replace) : line;
  });
}

function replaceCitations(text: string, replace: (cited: Cited) => string): string {
  return splitCode(text)
    .map(({ is, start, end }) => {
      const piece = text.slice(start, end);
      return is === 'code' ? piece : replaceIn(piece, replace);
    })
    .join('');
}

function replaceIn(piece: string, replace: (cited: Cited) => string): string {
  let done = 0;
  let replaced = '';
  for (const match of piece.matchAll(citation)) {
    const [found, id = '', label, after = ''] = match;
    const text = label === undefined ? found : replace({ id, label, after });
    replaced += `${piece.slice(done, match.index)}${text}`;
    done = match.index + found.length;
  }
  return replaced + piece.slice(done);
}
