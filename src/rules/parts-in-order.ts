import type { Locale } from '../locales/locale.ts';
import { partNames, type ParsedSpec, type Part, type Range } from '../spec/parsed-spec.ts';
import { partSections, requiredParts } from './layout/part-sections.ts';
import { createSectionFinder, readHeadings } from './layout/read-headings.ts';
import { quoteValue } from './quote-value.ts';
import { orderParts } from './fixes/order-parts.ts';
import type { Problem, Rule } from './rule.ts';

export const partsInOrder: Rule = {
  id: 'parts-in-order',
  about: 'Each section holds its own parts as bold labels, once and in order.',
  severity: 'error',
  reason: 'A part that is absent, or stands where nobody looks for it, is not built.',
  example: {
    place: 'document',
    bad: '- **Ideas**:',
    good: '- **Design Pattern**:',
  },
  fix: orderParts,
  check(parsed) {
    const headings = readHeadings(parsed);
    const sectionAt = createSectionFinder(headings);
    const sections: Sections = new Map(
      headings.flatMap(({ section, at }) => (section ? [[section, at] as const] : [])),
    );
    const parts = parsed.parts
      // What belongs into a section that is itself missing is not reported: one cause, one finding.
      .filter(({ name }) => sections.has(partSections[name]))
      .map((part) => ({ ...part, section: sectionAt(part.at.line) ?? part.section }));
    return [
      ...findMissing(parsed, sections),
      ...findMisplaced(parts, parsed.locale),
      ...findWrongLabels(parts, parsed),
    ];
  },
};

type Sections = ReadonlyMap<number, Range>;

function findMissing({ parts, locale }: ParsedSpec, sections: Sections): Problem[] {
  return requiredParts.flatMap((name) => {
    const section = partSections[name];
    const at = sections.get(section);
    if (at === undefined || parts.some((part) => part.name === name)) return [];
    const label = locale.parts[name];
    return [
      {
        at,
        message: `Expected the part "${label}" in section ${section}, found none.`,
        hint: `Add "- **${label}**:" with its content to section ${section}.`,
      },
    ];
  });
}

function findMisplaced(parts: readonly Part[], locale: Locale): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<Part['name']>();
  let last: Part | undefined;
  for (const part of parts) {
    const label = locale.parts[part.name];
    const section = partSections[part.name];
    if (seen.has(part.name)) {
      const message = `Expected the part "${label}" once, found it again.`;
      problems.push({ at: part.at, message, hint: 'Join both under the first label.' });
    } else if (part.section !== section) {
      const message = `Expected the part "${label}" in section ${section}, found it in section ${part.section}.`;
      problems.push({
        at: part.at,
        message,
        hint: `Move it with its content to section ${section}.`,
      });
    } else if (last?.section === section && orderOf(part) < orderOf(last)) {
      const message = `Expected the part "${label}" before "${locale.parts[last.name]}", found it after.`;
      problems.push({ at: part.at, message, hint: 'Move it with its content up.' });
    } else {
      last = part;
    }
    seen.add(part.name);
  }
  return problems;
}

/** A part may be found under another name or as a heading; here it is held to the letter. */
function findWrongLabels(parts: readonly Part[], { lines, locale }: ParsedSpec): Problem[] {
  const wrong = parts.flatMap(({ name, title, at }): WrongLabel[] => {
    const label = locale.parts[name];
    const written = lines[at.line - 1] ?? '';
    const isItem = /^[-*+]\s+(?:\*\*|__)/u.test(written);
    if (isItem && foldLabel(title) === foldLabel(label)) return [];
    const isNamed = foldLabel(title).toLowerCase() === foldLabel(label).toLowerCase();
    return [{ at, label, written, form: formOf(written), isNamed }];
  });
  const isStyle =
    wrong.length >= fewestOfStyle &&
    wrong.length === parts.length &&
    new Set(wrong.map(({ form }) => form)).size === 1;
  if (!isStyle) return wrong.map(describeLabel);
  // An author who writes all labels in another form has one thing to learn.
  return [...describeStyle(wrong), ...wrong.filter(({ isNamed }) => !isNamed).map(describeLabel)];
}

type WrongLabel = {
  readonly at: Range;
  readonly label: string;
  readonly written: string;
  readonly form: string;
  /** Whether the words are right, however they are written. */
  readonly isNamed: boolean;
};

/** Fewer labels in a form are single mistakes. */
const fewestOfStyle = 3;

function formOf(written: string): string {
  if (/^\s*#/u.test(written)) return 'headings';
  if (/^\s*\d+[.)]\s/u.test(written)) return 'a numbered list';
  if (/^\s*[-*+]\s/u.test(written)) return 'other list items';
  return /^\s*(?:\*\*|__)/u.test(written) ? 'bold lines' : 'plain text';
}

const describeLabel = ({ at, label, written }: WrongLabel): Problem => ({
  at,
  message: `Expected "- **${label}**:", found ${quoteValue(written)}.`,
  hint: `Make the label a list item in bold: "- **${label}**:", with its content below.`,
});

function describeStyle([first, ...others]: readonly WrongLabel[]): Problem[] {
  if (first === undefined) return [];
  const { at, label, form } = first;
  return [
    {
      at,
      message: `Expected the labels of all ${others.length + 1} parts as bold list items, such as "- **${label}**:", found ${form}.`,
      hint: `Make each label a list item in bold: "- **${label}**:", with its content below.`,
    },
  ];
}

/** Authors write other apostrophes, and the colon inside of the label. */
const foldLabel = (label: string): string =>
  label.normalize('NFKC').replace(/[’‘ʼ]/gu, "'").replace(/\s?:$/u, '').trimEnd();

const orderOf = ({ name }: Part): number => partNames.indexOf(name);
