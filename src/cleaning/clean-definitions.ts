import type { RemovalTally } from './removal.ts';
import { takeOut } from './take-out.ts';

/** The labels that some link, image or footnote mark refers to, as GitHub compares them. */
export type Labels = ReadonlySet<string>;

const label = /\[((?:[^[\]\\]|\\[^]){1,999})\](:?)/gu;
/** Marks of quotes and list items before the text of a line. */
const marks = String.raw`[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t][ \t>]*)*`;
const footnote = new RegExp(`^${marks}\\[\\^([^\\]\\s]{1,999})\\]:`, 'u');
const title = String.raw`"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)`;
/** A definition with its optional title, as CommonMark has it: the target and the title may stand on lines of their own. */
const definition = new RegExp(
  String.raw`^(${marks})\[((?:[^[\]\\]|\\[^]){1,999})\]:(?:[ \t]*(?:\r?\n|\r)[ \t>]*|[ \t]*)(?:<[^<>\r\n]*>|[^\s<][^\s]*)((?:[ \t]+|[ \t]*(?:\r?\n|\r)[ \t>]*)(?:${title}))?[ \t]*(?=[\r\n]|$)`,
  'u',
);

const normaliseLabel = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** Finds the labels that are referred to anywhere. */
export function findLabels(text: string): Labels {
  const used = [...text.matchAll(label)].filter(([, , colon]) => colon === '');
  return new Set(used.map(([, name = '']) => normaliseLabel(name)));
}

type Cleaned = { readonly text: string; readonly isFootnote: boolean };

/**
 * Takes out definitions at the start of a paragraph that nothing refers to, and the titles of the
 * others: neither is drawn on the page.
 */
export function cleanDefinitions(shown: string, labels: Labels, tally: RemovalTally): Cleaned {
  const note = footnote.exec(shown)?.[1];
  if (note !== undefined) {
    if (labels.has(normaliseLabel(`^${note}`))) return { text: shown, isFootnote: false };
    return { text: takeOut(shown, 'unused-definition', tally), isFootnote: true };
  }
  return { text: cleanEach(shown, labels, tally), isFootnote: false };
}

/** Definitions stand one after the other; the first line that is none starts what is shown. */
function cleanEach(shown: string, labels: Labels, tally: RemovalTally): string {
  let done = '';
  let rest = shown;
  for (let found = definition.exec(rest); found !== null; found = definition.exec(rest)) {
    const [whole, , name = '', titled = ''] = found;
    if (!labels.has(normaliseLabel(name))) done += takeOut(whole, 'unused-definition', tally);
    else done += whole.replace(titled, () => takeOut(titled, 'link-title', tally));
    const end = /^(?:\r?\n|\r)/u.exec(rest.slice(whole.length))?.[0] ?? '';
    done += end;
    rest = rest.slice(whole.length + end.length);
  }
  return done + rest;
}
