import type { Locale } from '../locales/locale.ts';
import { partNames, type ParsedSpec, type Part, type Range } from '../spec/parsed-spec.ts';
import { partSections, requiredParts } from './layout/part-sections.ts';
import { readHeadings } from './layout/read-headings.ts';
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
    const sections: Sections = new Map(
      readHeadings(parsed).flatMap(({ section, at }) => (section ? [[section, at] as const] : [])),
    );
    // What belongs into a section that is itself missing is not reported: one cause, one finding.
    const parts = parsed.parts.filter(({ name }) => sections.has(partSections[name]));
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
  return parts.flatMap(({ name, title, at }) => {
    const label = locale.parts[name];
    const written = lines[at.line - 1] ?? '';
    const isItem = /^[-*+]\s+(?:\*\*|__)/u.test(written);
    if (isItem && title.normalize('NFKC').replace(/:$/u, '').trimEnd() === label.normalize('NFKC'))
      return [];
    return [
      {
        at,
        message: `Expected "- **${label}**:", found ${quoteValue(written)}.`,
        hint: `Make the label a list item in bold: "- **${label}**:", with its content below.`,
      },
    ];
  });
}

const orderOf = ({ name }: Part): number => partNames.indexOf(name);
