import type { CleanDocument } from '../clean-documents.ts';
import { addEverywhere, edit, editEach, replaceLines, stepsOf, type Defect } from '../defect.ts';
import { requiredParts } from '../../../src/rules/layout/part-sections.ts';

export type Span = { readonly from: number; readonly to: number };

/** Spans of lines that begin at the given lines and end before the next border. */
function spansFrom({ text }: CleanDocument, starts: readonly number[]): Span[] {
  const lines = text.split('\n');
  const borders = lines.flatMap((line, index) => (/^(?:## |\[\^)/u.test(line) ? [index + 1] : []));
  const ends = [...new Set([...starts, ...borders, lines.length + 1])].sort((a, b) => a - b);
  return starts.map((from) => ({ from, to: (ends.find((end) => end > from) ?? from + 1) - 1 }));
}
export const sectionSpans = (document: CleanDocument): Span[] =>
  spansFrom(
    document,
    document.parsed.lines.flatMap((line, index) => (line.startsWith('## ') ? [index + 1] : [])),
  );
export const partSpans = (document: CleanDocument): (Span & { readonly isRequired: boolean })[] => {
  const { parts } = document.parsed;
  const spans = spansFrom(
    document,
    parts.map(({ at }) => at.line),
  );
  return spans.map((span, index) => {
    const name = parts[index]?.name;
    return { ...span, isRequired: name !== undefined && requiredParts.includes(name) };
  });
};
export const phaseSpans = (document: CleanDocument): Span[] =>
  spansFrom(
    document,
    document.parsed.phases.map(({ at }) => at.line),
  );

export const linesOf = ({ text }: CleanDocument, { from, to }: Span): string[] =>
  text.split('\n').slice(from - 1, to);
const cut = (document: CleanDocument, spans: readonly Span[]): string[] =>
  spans.map((span) => replaceLines(document, span, []));
export const swap = (document: CleanDocument, spans: readonly Span[]): string[] =>
  spans.slice(1).flatMap((second, index) => {
    const first = spans[index];
    if (first?.to !== second.from - 1) return [];
    const swapped = [...linesOf(document, second), ...linesOf(document, first)];
    return [replaceLines(document, { from: first.from, to: second.to }, swapped)];
  });
const double = (document: CleanDocument, spans: readonly Span[]): string[] =>
  spans.map((span) => {
    const lines = linesOf(document, span);
    return replaceLines(document, span, [...lines, ...lines]);
  });

export const structureDefects: readonly Defect[] = [
  {
    id: 'section-missing',
    about: 'One of the four sections is gone.',
    rules: ['sections-in-order'],
    plant: (document) => cut(document, sectionSpans(document)),
  },
  {
    id: 'section-renamed',
    about: 'A section has a heading that says something else.',
    rules: ['sections-in-order'],
    plant: (document) =>
      sectionSpans(document).map(({ from }) => replaceLines(document, { from }, ['## Notes'])),
    resemble: (document) =>
      document.spec.interfaces.configs.length === 0
        ? []
        : [
            edit(document, (draft) => {
              draft.interfaces.configs.push({
                file: draft.interfaces.configs[0]?.file ?? '',
                language: 'text',
                content: '## 5. Notes\n\n## Notes',
              });
            }),
          ],
  },
  {
    id: 'sections-swapped',
    about: 'Two sections stand in the wrong order.',
    rules: ['sections-in-order'],
    plant: (document) => swap(document, sectionSpans(document)),
  },
  {
    id: 'section-added',
    about: 'A fifth heading of level 2 stands between the sections.',
    rules: ['sections-in-order'],
    plant: (document) =>
      sectionSpans(document).map(({ to }) =>
        replaceLines(document, { from: to + 1, to }, ['## 5. Appendix', '', 'Nothing.', '']),
      ),
  },
  {
    id: 'section-twice',
    about: 'A section stands twice.',
    rules: ['sections-in-order'],
    plant: (document) => double(document, sectionSpans(document)),
  },
  {
    id: 'part-missing',
    about: 'A part of a section is gone.',
    rules: ['parts-in-order'],
    plant: (document) =>
      cut(
        document,
        partSpans(document).filter(({ isRequired }) => isRequired),
      ),
  },
  {
    id: 'part-empty',
    about: 'A part has its label and nothing below it.',
    rules: ['part-is-not-empty', 'part-is-readable', 'tree-parses'],
    plant: (document) =>
      partSpans(document).map((span) => {
        const [first = ''] = linesOf(document, span);
        const label = /^- \*\*[^*]+\*\*[:：]?/u.exec(first)?.[0] ?? first;
        return replaceLines(document, span, [label, '']);
      }),
  },
  {
    id: 'parts-swapped',
    about: 'Two parts stand in the wrong order.',
    rules: ['parts-in-order'],
    plant: (document) => swap(document, partSpans(document)),
  },
  {
    id: 'part-twice',
    about: 'A part stands twice.',
    rules: ['parts-in-order'],
    plant: (document) => double(document, partSpans(document)),
  },
  {
    id: 'phase-missing',
    about: 'One of the five phases is gone.',
    rules: ['phases-in-order'],
    plant: (document) => cut(document, phaseSpans(document)),
  },
  {
    id: 'phases-swapped',
    about: 'Two phases stand in the wrong order.',
    rules: ['phases-in-order'],
    plant: (document) => swap(document, phaseSpans(document)),
  },
  {
    id: 'phase-empty',
    about: 'A phase holds no step.',
    rules: ['phases-in-order', 'step-has-check'],
    plant: (document) =>
      phaseSpans(document).map((span) =>
        replaceLines(document, span, [linesOf(document, span)[0] ?? '', '']),
      ),
  },
  {
    id: 'phase-misnumbered',
    about: 'A phase has the number of another one.',
    rules: ['phases-in-order'],
    plant: (document) =>
      phaseSpans(document).map(({ from }) => {
        const line = linesOf(document, { from, to: from })[0] ?? '';
        return replaceLines(document, { from }, [
          line.replace(/\d/u, (digit) => `${Number(digit) + 1}`),
        ]);
      }),
  },
  {
    id: 'title-missing',
    about: 'The heading with the title is gone.',
    rules: ['sections-in-order'],
    plant: ({ text }) => [text.replace(/^# .*\n/mu, '')],
  },
  {
    id: 'front-matter-missing',
    about: 'The machine facts above the title are gone.',
    rules: ['front-matter-is-readable'],
    plant: ({ text }) => [text.replace(/^---\n[^]*?\n---\n/u, '')],
  },
  {
    id: 'front-matter-broken',
    about: 'The machine facts above the title are not YAML, or lack a value.',
    rules: ['front-matter-is-readable'],
    plant: ({ text }) => [
      text.replace(/^title: .*$/mu, 'title: [open'),
      text.replace(/^title: .*$/mu, 'title: "open'),
      text.replace(/^locale: .*$/mu, 'locale:'),
      text.replace(/^schemaVersion: .*$/mu, 'schemaVersion: one'),
    ],
  },
  {
    id: 'step-misnumbered',
    about: 'A step has a number that is not that of its place.',
    rules: ['steps-numbered'],
    plant: (document) =>
      editEach(document, stepsOf, (step) => {
        step.id = step.id.replace(/\d+$/u, (digits) => `${Number(digits) + 7}`);
      }),
    resemble: (document) => addEverywhere(document, '1.0.9').slice(0, 2),
  },
  {
    id: 'step-number-twice',
    about: 'Two steps have one number.',
    rules: ['steps-numbered'],
    plant: (document) =>
      editEach(
        document,
        (draft) => draft.plan.phases,
        ({ steps }) => {
          const [first] = steps;
          if (first === undefined) return false;
          steps.push(structuredClone(first));
          return true;
        },
      ),
  },
];
