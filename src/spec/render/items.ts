import { wrapCode } from '../../markdown/code-span.ts';
import { escapeProse } from '../../markdown/escape-prose.ts';
import { renderFence } from '../../markdown/fence.ts';
import type { Locale } from '../../locales/locale.ts';
import { toCode } from '../text.ts';
import type { Footnotes } from './footnotes.ts';

/** What every part is rendered with. */
export type Page = { readonly locale: Locale; readonly notes: Footnotes };

export type Lines = readonly string[];

/** A blank line that collapses with its neighbours, unlike an empty line inside verbatim text. */
export const gap = '\n';

/** A list item with what stands below its first line. */
export const renderItem = (text: string, below: Lines = []): string[] => [
  `- ${text}`,
  ...indent(below),
];

/** A part of a section: its bold label, and its content or the sentence that says that there is none. */
export const renderPart = (label: string, content: Lines, { locale }: Page): string[] =>
  content.length > 0
    ? [...renderItem(`**${escapeProse(label)}**:`, content), gap]
    : [`- **${escapeProse(label)}**: ${escapeProse(locale.labels.none)}`, gap];

/** A part that is left out when it holds nothing. */
export const renderOptionalPart = (label: string, content: Lines, page: Page): string[] =>
  content.length > 0 ? renderPart(label, content, page) : [];

/** `- Label: value`, or nothing where there is no value. */
export const renderLabelled = (label: string, value: string): string[] =>
  value === '' ? [] : [`- ${escapeProse(label)}: ${value}`];

export const renderCodes = (values: readonly string[]): string => values.map(wrapCode).join(', ');

/** Something set apart by blank lines, as fences and tables inside an item need. */
export const setApart = (lines: Lines): string[] => [gap, ...lines, gap];

/** Verbatim text after a label: as a code span if it fits on a line, or as a fence. */
export const renderVerbatim = (label: string, text: string, language: string): string[] =>
  isOneLine(text)
    ? renderLabelled(label, wrapCode(text))
    : renderItem(`${escapeProse(label)}:`, setApart(renderFence(text, language)));

export const isOneLine = (text: string): boolean => toCode(text) === text;

/** The info string under which highlighters know a file's language. */
export const languageOf = (file: string): string => /\.([a-z0-9]{1,10})$/u.exec(file)?.[1] ?? '';

/** The lines of a document; a gap at its end or beside another gap is no line. */
export function joinLines(lines: Lines): string {
  const kept = lines.filter((line, index) => line !== gap || (lines[index + 1] ?? gap) !== gap);
  return `${kept.map((line) => (line === gap ? '' : line)).join('\n')}\n`;
}

const indent = (lines: Lines): string[] =>
  lines.map((line) => (line === '' || line === gap ? line : `  ${line}`));
