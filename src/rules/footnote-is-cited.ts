import type { ParsedSpec } from '../spec/parsed-spec.ts';
import { rangeOfLine } from './layout/range-of-line.ts';
import { hasSection } from './layout/read-headings.ts';
import { readFootnoteClauses, readFootnoteLabels } from './layout/read-footnote-labels.ts';
import type { Rule } from './rule.ts';

const mark = /(?<!\\)\[\^([^\][\s]{1,200})\](?!:)/gu;

export const footnoteIsCited: Rule = {
  id: 'footnote-is-cited',
  about: 'Every footnote with evidence is cited somewhere in the document.',
  severity: 'warning',
  reason: 'What nothing cites proves nothing, and is absent from the twin.',
  example: {
    place: 'document',
    bad: 'when the upstream answers 429.\n',
    good: 'when the upstream answers 429.[^e3]\n',
  },
  check(parsed) {
    const { lines } = parsed;
    if (lacksCitations(parsed)) return [];
    const cited = new Set(
      lines.flatMap((line) => [...line.matchAll(mark)].map(([, label = '']) => label)),
    );
    // A clause that no step cites is a finding of its own.
    const clauses = readFootnoteClauses(lines);
    return [...readFootnoteLabels(lines)].flatMap(([label, line]) => {
      if (cited.has(label) || clauses.has(label)) return [];
      return [
        {
          at: rangeOfLine(lines, line),
          message: `Expected the footnote ${label} to be cited, found no mark of it.`,
          hint: `Put "[^${label}]" behind what it proves, or remove it.`,
        },
      ];
    });
  },
};

/** Where what cites the evidence is missing as a whole, that is the finding, and not each footnote. */
const lacksCitations = (parsed: ParsedSpec): boolean =>
  [1, 3].some((section) => !hasSection(parsed, section)) ||
  (['techStack', 'details'] as const).some(
    (part) => !parsed.parts.some(({ name }) => name === part),
  );
