import { partNames, type ParsedSpec, type Part } from '../spec/parsed-spec.ts';
import { partSections, requiredParts } from './layout/part-sections.ts';
import { readHeadings } from './layout/read-headings.ts';
import type { Problem, Rule } from './rule.ts';

export const partsInOrder: Rule = {
  id: 'parts-in-order',
  about: 'Each section holds its own parts as bold labels, once and in order.',
  severity: 'error',
  reason: 'A part that is absent, or stands where nobody looks for it, is not built.',
  check: (parsed) => [...findMissing(parsed), ...findMisplaced(parsed)],
};

/** Parts of a section that is itself missing are not reported: one cause, one finding. */
function findMissing(parsed: ParsedSpec): Problem[] {
  const { parts, locale } = parsed;
  const sections = new Map(
    readHeadings(parsed).flatMap(({ section, at }) => (section ? [[section, at] as const] : [])),
  );
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

function findMisplaced({ parts, locale }: ParsedSpec): Problem[] {
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

const orderOf = ({ name }: Part): number => partNames.indexOf(name);
