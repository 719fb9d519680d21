import type { ParsedSpec, Unreadable } from '../spec/parsed-spec.ts';
import { readFootnoteLabels } from './layout/read-footnote-labels.ts';
import { quoteValue } from './quote-value.ts';
import { findLostText } from './read-back/find-lost-text.ts';
import type { Problem, Rule } from './rule.ts';

export const partIsReadable: Rule = {
  id: 'part-is-readable',
  about: 'Everything that the document says is written in a form that can be read back.',
  severity: 'error',
  reason: 'What the parser cannot read is absent from the twin, and no other rule can check it.',
  example: {
    place: 'document',
    bad: '- `State` (enumeration, `src/models.py`)',
    good: '- `State` (enum, `src/models.py`)',
  },
  check: (parsed) => [
    ...parsed.unreadable
      .filter(({ what }) => what === 'part')
      .map(({ message, at }) => ({
        at,
        message,
        hint: `Write it as list items in the form of this part, or the sentence "${parsed.locale.labels.none}".`,
      })),
    ...parsed.unreadable
      .filter(({ what }) => what === 'word')
      .map(({ message, at }) => ({
        at,
        message,
        hint: 'Write one of these words to the letter: tools know no other.',
      })),
    ...findFootnotes(parsed).map(({ message, at }) => ({
      at,
      message,
      hint: 'Write evidence as `path:line`: `quote` and a clause as **R1** (kind, `source:line`): text.',
    })),
    ...findStrays(parsed),
  ],
};

/** More of them have one cause, such as a document in a form of its own. */
const mostStrays = 20;

/** A Builder that reads the document obeys them, and one that reads the twin never sees them. */
const findStrays = (parsed: ParsedSpec): Problem[] =>
  findLostText(parsed)
    .slice(0, mostStrays)
    .map(({ text, at }) => ({
      at,
      message: `Expected every text to belong to a part, found one that the twin does not hold: ${quoteValue(text)}.`,
      hint: 'Write it as an item of the part that it belongs to, such as a step, a detail or a decision, or remove it; a remark for people goes into an HTML comment.',
    }));

/**
 * A footnote that cannot be read is reported where it is defined, not again where it is cited; one
 * that is not defined at all is reported as a reference.
 */
function findFootnotes({ unreadable, lines }: ParsedSpec): Unreadable[] {
  const footnotes = unreadable.filter(({ what }) => what === 'footnote');
  const definitions = readFootnoteLabels(lines);
  const places = new Set(definitions.values());
  const broken = new Set(footnotes.map(({ at }) => at.line).filter((line) => places.has(line)));
  return footnotes.filter(({ at }) => {
    if (broken.has(at.line)) return true;
    const cited = lines
      .slice(at.line - 1, at.endLine)
      .join(' ')
      .matchAll(/\[\^([^\][\s]{1,200})\]/gu);
    return [...cited].every(([, label = '']) => {
      const line = definitions.get(label);
      return line !== undefined && !broken.has(line);
    });
  });
}
