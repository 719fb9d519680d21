import type { RemovalTally } from './removal.ts';
import { takeOut } from './take-out.ts';

/** The labels that what is shown refers to, as GitHub compares them. */
export type Labels = ReadonlySet<string>;

/** Marks of quotes and list items before the text of a line. */
const marks = String.raw`[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t][ \t>]*)*`;
const footnote = new RegExp(`^${marks}\\[\\^([^\\]\\s]{1,999})\\]:`, 'u');
const title = String.raw`"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)`;
/** A definition with its optional title, as CommonMark has it: the target and the title may stand on lines of their own. */
const definition = new RegExp(
  String.raw`^(${marks})\[((?:[^[\]\\]|\\[^]){1,999})\]:(?:[ \t]*(?:\r?\n|\r)[ \t>]*|[ \t]*)(?:<[^<>\r\n]*>|[^\s<][^\s]*)((?:[ \t]+|[ \t]*(?:\r?\n|\r)[ \t>]*)(?:${title}))?[ \t]*(?=[\r\n]|$)`,
  'u',
);

/** As GitHub compares labels. */
export const normaliseLabel = (text: string): string =>
  text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** The label of a footnote, with its caret, when a line starts one. */
export const footnoteLabel = (line: string): string | undefined => {
  const name = line.includes('[^') ? footnote.exec(line)?.[1] : undefined;
  return name === undefined ? undefined : normaliseLabel(`^${name}`);
};

type Cleaned = { readonly text: string; readonly isFootnote: boolean };

/**
 * Takes out definitions at the start of a paragraph that nothing refers to, and the titles of the
 * others: neither is drawn on the page.
 */
export function cleanDefinitions(shown: string, labels: Labels, tally: RemovalTally): Cleaned {
  const note = footnoteLabel(shown);
  if (note !== undefined) {
    if (labels.has(note)) return { text: shown, isFootnote: false };
    return { text: takeOut(shown, 'unused-definition', tally), isFootnote: true };
  }
  return { text: cleanEach(shown, labels, tally), isFootnote: false };
}

/** Definitions stand one after the other; the first line that is none starts what is shown. */
function cleanEach(shown: string, labels: Labels, tally: RemovalTally): string {
  let done = '';
  let rest = shown;
  for (let found = takeDefinition(rest); found !== undefined; found = takeDefinition(rest)) {
    const { whole, label, titled, end } = found;
    if (!labels.has(label)) done += takeOut(whole, 'unused-definition', tally);
    else done += whole.replace(titled, () => takeOut(titled, 'link-title', tally));
    done += end;
    rest = rest.slice(whole.length + end.length);
  }
  return done + rest;
}

/** What follows the definitions at the start of a paragraph. */
export function skipDefinitions(shown: string): string {
  let rest = shown;
  for (let found = takeDefinition(rest); found !== undefined; found = takeDefinition(rest)) {
    rest = rest.slice(found.whole.length + found.end.length);
  }
  return rest;
}

type Definition = {
  readonly whole: string;
  readonly label: string;
  readonly titled: string;
  /** The line end behind it. */
  readonly end: string;
};

function takeDefinition(text: string): Definition | undefined {
  const found = definition.exec(text);
  if (found === null) return undefined;
  const [whole, , name = '', titled = ''] = found;
  const end = /^(?:\r?\n|\r)/u.exec(text.slice(whole.length, whole.length + 2))?.[0] ?? '';
  return { whole, label: normaliseLabel(name), titled, end };
}
