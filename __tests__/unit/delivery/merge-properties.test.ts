import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeDocument } from '../../../src/delivery/merge/merge-document.ts';
import { checkSpec } from '../../../src/rules/check-spec.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import type { Clause, Spec } from '../../../src/spec/spec.ts';
import { arbitrarySpec } from '../../support/arbitrary-spec.ts';

const only: Clause = { id: 'R1', text: 'x', line: 1, kind: 'functional' };

/** At least one clause, and one text for each, as every requirement has them. */
const spec = arbitrarySpec.map((drawn): Spec => {
  const clauses = drawn.requirement.clauses.filter(
    ({ id }, index, all) => all.findIndex((clause) => clause.id === id) === index,
  );
  return {
    ...drawn,
    requirement: { ...drawn.requirement, clauses: clauses.length === 0 ? [only] : clauses },
  };
});
/** The same requirement and research under other numbers, as a second run finds it. */
const versions = fc.tuple(spec, spec, fc.boolean()).map(([first, second, isRelated]) => {
  if (!isRelated) return [first, second] as const;
  const clauses = first.requirement.clauses
    .toReversed()
    .map((clause, index) => ({ ...clause, id: `R${index + 1}` }));
  const { decisions, logic, architecture } = first;
  const next: Spec = {
    ...second,
    decisions: decisions.toReversed(),
    architecture: { ...architecture, techStack: architecture.techStack.toReversed() },
    logic: { ...logic, details: logic.details.toReversed() },
    requirement: { ...second.requirement, clauses },
  };
  return [first, next] as const;
});

const written = 'A person wrote this line';
const heading = (number: number): RegExp => new RegExp(`^## ${number}\\. .*$`, 'mu');

type Edit = { readonly sections: readonly number[]; readonly apply: (text: string) => string };
const editSection = (number: number): Edit => ({
  sections: [number],
  apply: (text) =>
    text.replace(heading(number), (found) => `${found}\n\n${written} in section ${number}.`),
});
const editTwo: Edit = {
  sections: [1, 4],
  apply: (text) => editSection(4).apply(editSection(1).apply(text)),
};
const addSection: Edit = {
  sections: [],
  apply: (text) =>
    text.replace(heading(3), (found) => `## Operations\n\n${written} below.\n\n${found}`),
};
const append: Edit = { sections: [], apply: (text) => `${text}\n${written} at the end.\n` };
const retitle: Edit = {
  sections: [],
  apply: (text) => text.replace(/^# .*$/mu, `# ${written} as the title`),
};
const addNote: Edit = {
  sections: [],
  apply: (text) => `${text}\n[^note]: ${written} as a note.\n`,
};
const edits = [
  ...[1, 2, 3, 4].map((number) => [`one to section ${number}`, editSection(number)] as const),
  ['one to two sections', editTwo],
  ['a section more', addSection],
  ['a paragraph at the end', append],
  ['another title', retitle],
  ['a footnote more', addNote],
] as const;

const linesOfPeople = (text: string): string[] =>
  text.split('\n').filter((line) => line.includes(written) && !line.startsWith('title: '));

/** What a section says, with clauses by their text: numbers may change, their meaning may not. */
const meaningOf = (text: string): Record<number, unknown> => {
  const read = parseSpec(text).spec;
  const clauses = new Map(read.requirement.clauses.map((clause) => [clause.id, clause.text]));
  const { architecture, decisions, outOfScope, interfaces, logic, plan } = JSON.parse(
    JSON.stringify(read),
    (key, value: unknown) =>
      key === 'requirements' && Array.isArray(value)
        ? value.map((id: string) => clauses.get(id) ?? 'unknown')
        : value,
  ) as Spec;
  return { 1: { architecture, decisions, outOfScope }, 2: interfaces, 3: logic, 4: plan };
};

const unreadableIn = (text: string): string[] =>
  parseSpec(text).unreadable.map(({ message }) => message);

const definedIn = (text: string): string[] =>
  [...text.matchAll(/^\[\^([^\]]+)\]:/gmu)].map(([, label = '']) => label);

describe('a document that is merged', () => {
  it('is the new document to the byte when nobody edited the old one', () => {
    fc.assert(
      fc.property(versions, fc.constantFrom('\n', '\r\n', ' \n'), ([first, second], end) => {
        const ours = renderSpec(first);
        const fresh = renderSpec(second);
        const theirs = ours.replaceAll('\n', end);
        expect(mergeDocument({ theirs, fresh })).toEqual({ text: fresh, kept: [] });
      }),
      { numRuns: 20 },
    );
  });

  it.each(edits)('keeps %s and takes all else from the new document', (_, edit) => {
    fc.assert(
      fc.property(versions, ([first, second]) => {
        const ours = renderSpec(first);
        const fresh = renderSpec(second);
        const theirs = edit.apply(ours);
        const { text, kept } = mergeDocument({ theirs, fresh });
        expect(linesOfPeople(text).toSorted()).toEqual(linesOfPeople(theirs).toSorted());
        expect(kept.length).toBeGreaterThan(0);
        const [merged, old, wanted] = [text, theirs, fresh].map(meaningOf);
        for (const number of [1, 2, 3, 4]) {
          const source = edit.sections.includes(number) ? old : wanted;
          expect(merged?.[number]).toEqual(source?.[number]);
        }
        expect(unreadableIn(text)).toEqual(unreadableIn(theirs));
        expect(new Set(definedIn(text)).size).toBe(definedIn(text).length);
      }),
      { numRuns: 10 },
    );
  });

  it.each(edits)(
    'is the same after a second merge, and keeps %s in the next version',
    (_, edit) => {
      fc.assert(
        fc.property(versions, spec, ([first, second], third) => {
          const ours = renderSpec(first);
          const fresh = renderSpec(second);
          const theirs = edit.apply(ours);
          const { text } = mergeDocument({ theirs, fresh });
          expect(mergeDocument({ theirs: text, fresh }).text).toBe(text);
          expect(mergeDocument({ theirs: text, fresh }).text).toBe(text);
          const next = mergeDocument({ theirs: text, fresh: renderSpec(third) });
          expect(linesOfPeople(next.text).toSorted()).toEqual(linesOfPeople(theirs).toSorted());
        }),
        { numRuns: 8 },
      );
    },
  );

  it('can be checked whatever was edited', () => {
    fc.assert(
      fc.property(versions, fc.constantFrom(...edits), ([first, second], [, edit]) => {
        const ours = renderSpec(first);
        const merged = mergeDocument({ theirs: edit.apply(ours), fresh: renderSpec(second) });
        expect(() => checkSpec(parseSpec(merged.text), {})).not.toThrow();
        expect(linesOfPeople(merged.text)).not.toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
