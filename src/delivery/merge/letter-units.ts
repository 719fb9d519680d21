import { letterText, type Labels } from './citations.ts';
import type { ReadDocument } from './read-document.ts';

/** A unit of a document as text, without blank lines around it. */
export type WrittenUnit = { readonly key: string; readonly name: string; readonly text: string };

const lineEnd = /(?<=\r\n|\n|\r(?!\n))/u;

/** The units of a document, their citations under new labels; nothing else in them changes. */
export function letterUnits(
  { lines, units, inline, closing }: ReadDocument,
  labels: Labels = new Map(),
): WrittenUnit[] {
  const lettered = [...lines];
  for (const { first, end } of inline) {
    const text = letterText(lines.slice(first, end).join(''), labels);
    for (const [index, line] of text.split(lineEnd).entries()) lettered[first + index] = line;
  }
  return units.map(({ key, name, lines: numbers }, index) => {
    const text = trimLines(numbers.map((line) => lettered[line] ?? '').join(''));
    const isOpen = closing !== '' && index === units.length - 1;
    return {
      key,
      name: name === '' ? shorten(text) : name,
      text: isOpen ? `${text}\n${closing}` : text,
    };
  });
}

const trimLines = (text: string): string => text.replace(/^(?:[ \t]*(?:\r\n?|\n))+/u, '').trimEnd();

/** What has no heading is known by its first words. */
const shorten = (text: string): string => {
  const [line = ''] = text.split(/[\r\n]/u);
  const characters = Array.from(line.trim());
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : characters.join('');
};
