import type { ParsedSpec, Range } from '../spec/parsed-spec.ts';
import { rangeOfLine } from './layout/range-of-line.ts';
import { readHeadings, sectionTitles, type Heading } from './layout/read-headings.ts';
import { quoteValue } from './quote-value.ts';
import { orderSections } from './fixes/order-sections.ts';
import type { Problem, Rule } from './rule.ts';

export const sectionsInOrder: Rule = {
  id: 'sections-in-order',
  about: 'The document has one title and exactly the four numbered level-2 headings, in order.',
  severity: 'error',
  reason: 'A Builder and every tool find their way by these four headings and by nothing else.',
  example: {
    place: 'document',
    bad: '## 2. Data',
    good: '## 2. Data Models & Interfaces',
  },
  fix: orderSections,
  check(parsed) {
    const headings = readHeadings(parsed);
    const titles = sectionTitles(parsed.locale);
    if (!headings.some(({ section }) => section !== undefined)) return [noSpecification(parsed)];
    return [
      ...findTitleProblems(headings, parsed),
      ...findMissing(headings, titles, parsed),
      ...findMisplaced(headings, titles),
      ...findStrays(headings, titles),
    ];
  },
};

/** A file of another kind lacks everything; one finding says so. */
const noSpecification = ({ lines, locale }: ParsedSpec): Problem => ({
  at: rangeOfLine(lines, 1),
  message: 'Expected a specification, found none of its four sections.',
  hint: `Name another file, or add ${sectionTitles(locale)
    .map((title) => `"## ${title}"`)
    .join(', ')}.`,
});

function findTitleProblems(headings: readonly Heading[], { lines }: ParsedSpec): Problem[] {
  const titles = headings.filter(({ level }) => level === 1);
  if (titles.length === 0) {
    return [
      {
        at: rangeOfLine(lines, 1),
        message: 'Expected a title, found no level-1 heading.',
        hint: 'Add "# Title" right after the front matter.',
      },
    ];
  }
  return titles.slice(1).map(({ at, text }) => ({
    at,
    message: `Expected one level-1 heading, found another: ${quoteValue(text)}.`,
    hint: 'Keep the first as the title and make this one bold text inside a part.',
  }));
}

function findMissing(
  headings: readonly Heading[],
  titles: readonly string[],
  { lines }: ParsedSpec,
): Problem[] {
  return titles.flatMap((title, index) => {
    const number = index + 1;
    if (headings.some(({ section }) => section === number)) return [];
    const before = headings.findLast(({ section = number }) => section < number);
    const at = before?.at ?? rangeOfLine(lines, 1);
    const place = number === 1 ? 'below the title' : `after section ${index}`;
    return [
      {
        at,
        message: `Expected the heading "## ${title}", found none.`,
        hint: `Add "## ${title}" ${place}, with all of its parts.`,
      },
    ];
  });
}

function findMisplaced(headings: readonly Heading[], titles: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  const wrong: WrongTitle[] = [];
  const seen = new Set<number>();
  for (const { at, text, section } of headings) {
    if (section === undefined) continue;
    const title = titles[section - 1] ?? '';
    const highest = Math.max(0, ...seen);
    if (seen.has(section)) {
      const message = `Expected "## ${title}" once, found it again.`;
      problems.push({ at, message, hint: 'Move what stands below it up into the first one.' });
    } else if (section < highest) {
      const message = `Expected section ${section} before section ${highest}, found it after.`;
      problems.push({ at, message, hint: `Move section ${section} with all of its parts up.` });
    } else if (foldHeading(text) !== foldHeading(title)) {
      wrong.push({ at, text, title });
    }
    seen.add(section);
  }
  return [...problems, ...describeWrong(wrong)];
}

type WrongTitle = { readonly at: Range; readonly text: string; readonly title: string };

/** An author who numbers all headings in another way has one thing to learn. */
function describeWrong(wrong: readonly WrongTitle[]): Problem[] {
  const [first] = wrong;
  const isStyle = wrong.every(({ text, title }) => withoutNumber(text) === withoutNumber(title));
  if (first !== undefined && wrong.length === sectionCount && isStyle) {
    const message = `Expected the number of all ${sectionCount} headings as in "## ${first.title}", found ${quoteValue(`## ${first.text}`)}.`;
    return [{ at: first.at, message, hint: `Write "## ${first.title}", and the others alike.` }];
  }
  return wrong.map(({ at, text, title }) => ({
    at,
    message: `Expected the heading "## ${title}", found ${quoteValue(`## ${text}`)}.`,
    hint: `Write "## ${title}" to the letter.`,
  }));
}

const sectionCount = 4;
const withoutNumber = (heading: string): string =>
  foldHeading(heading).replace(/^\d{1,3}[.):]? /u, '');

/** Word processors write other spaces and apostrophes, and some systems take letters apart. */
const foldHeading = (text: string): string =>
  text.normalize('NFKC').replace(/[’‘ʼ]/gu, "'").replace(/\s+/gu, ' ').trim();

function findStrays(headings: readonly Heading[], titles: readonly string[]): Problem[] {
  const allowed = titles.map((title) => `"${title}"`).join(', ');
  return headings
    .filter(({ level, section }) => level === 2 && section === undefined)
    .map(({ at, text }) => ({
      at,
      message: `Expected no level-2 heading but the four sections, found ${quoteValue(`## ${text}`)}.`,
      hint: `Move its text into the part that it belongs to and remove the heading; allowed are ${allowed}.`,
    }));
}
