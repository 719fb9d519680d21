import { partSections } from '../../../src/rules/layout/part-sections.ts';
import type { CleanDocument } from '../clean-documents.ts';
import { replaceLines } from '../defect.ts';
import {
  linesOf,
  partSpans,
  phaseSpans,
  sectionSpans,
  swap,
  type Span,
} from '../defects/structure.ts';
import { toDisordered, type Disorder, type Disordered } from './disorder.ts';

/** One span moved to another line; both count from 1. */
function move(document: CleanDocument, span: Span, line: number): string {
  const own = linesOf(document, span);
  const all: (string | readonly string[])[] = document.text.split('\n');
  const rest = all.map((text, index) => (index >= span.from - 1 && index < span.to ? [] : text));
  rest.splice(line - 1, 0, own);
  return rest.flat().join('\n');
}

function moveParts(document: CleanDocument): string[] {
  const { parts } = document.parsed;
  const sections = sectionSpans(document);
  return partSpans(document).flatMap((span, index) => {
    const name = parts[index]?.name;
    return sections.flatMap(({ from }, section) =>
      name === undefined || section + 1 === partSections[name] || section === 3
        ? []
        : [move(document, span, from + 2)],
    );
  });
}

const numberPhase = (document: CleanDocument): string[] =>
  document.parsed.phases.flatMap(({ number, at }) => {
    const line = document.parsed.lines[at.line - 1] ?? '';
    return [number + 4, 9].map((wrong) =>
      replaceLines(document, { from: at.line }, [line.replace(String(number), String(wrong))]),
    );
  });

const rewriteHeadings = (document: CleanDocument, rewrite: (heading: string) => string): string[] =>
  sectionSpans(document).map(({ from }) =>
    replaceLines(document, { from }, [rewrite(linesOf(document, { from, to: from })[0] ?? '')]),
  );

const footnoteSpans = ({ parsed }: CleanDocument): Span[] =>
  parsed.lines.flatMap((line, index) =>
    line.startsWith('[^') ? [{ from: index + 1, to: index + 1 }] : [],
  );

export const orderDisorders: readonly Disorder[] = [
  {
    id: 'sections-swapped',
    about: 'Two neighbouring sections the other way round.',
    answers: 'one',
    plant: (document) => toDisordered(swap(document, sectionSpans(document)), document),
  },
  {
    id: 'section-first',
    about: 'A later section before the first one.',
    answers: 'one',
    plant: (document: CleanDocument): Disordered[] => {
      const [first, ...others] = sectionSpans(document);
      const texts = others.map((span) => move(document, span, first?.from ?? 1));
      return toDisordered(texts, document);
    },
  },
  {
    id: 'section-misnumbered',
    about: 'A heading with another number.',
    answers: 'one',
    plant: (document) =>
      toDisordered(
        rewriteHeadings(document, (heading) => heading.replace(/\d/u, '9')),
        document,
      ),
  },
  {
    id: 'section-unnumbered',
    about: 'A heading in capitals without its number.',
    answers: 'one',
    plant: (document) =>
      toDisordered(
        rewriteHeadings(document, (heading) => heading.replace(/\d\. /u, '').toUpperCase()),
        document,
      ),
  },
  {
    id: 'parts-swapped',
    about: 'Two neighbouring parts the other way round.',
    answers: 'one',
    plant: (document) => toDisordered(swap(document, partSpans(document)), document),
  },
  {
    id: 'part-elsewhere',
    about: 'A part in a section that is not its own.',
    answers: 'one',
    plant: (document) => toDisordered(moveParts(document), document),
  },
  {
    id: 'phases-swapped',
    about: 'Two neighbouring phases the other way round.',
    answers: 'one',
    plant: (document) => toDisordered(swap(document, phaseSpans(document)), document),
  },
  {
    id: 'phase-misnumbered',
    about: 'A phase with a number that no phase has.',
    answers: 'one',
    plant: (document) => toDisordered(numberPhase(document), document),
  },
  {
    id: 'footnotes-swapped',
    about: 'Two neighbouring footnotes the other way round.',
    answers: 'one',
    plant: (document) => toDisordered(swap(document, footnoteSpans(document)), document),
  },
  {
    id: 'footnote-first',
    about: 'A later footnote before all others.',
    answers: 'one',
    plant: (document: CleanDocument): Disordered[] => {
      const [first, ...others] = footnoteSpans(document);
      const texts = others.map((span) => move(document, span, first?.from ?? 1));
      return toDisordered(texts, document);
    },
  },
];
