import type { CleanDocument } from '../clean-documents.ts';
import { toDisordered, type Disorder } from './disorder.ts';

const isBranch = (line: string): boolean => /^[ │]*[├└]──/u.test(line);

const rewriteLines = (
  { text }: CleanDocument,
  rewrite: (line: string) => string,
  isMeant: (line: string) => boolean = isBranch,
): string[] => {
  const lines = text.split('\n');
  return lines.flatMap((line, index) =>
    isMeant(line) ? [lines.with(index, rewrite(line)).join('\n')] : [],
  );
};

/** The facts that the document itself tells. */
const told = /^(?:schemaVersion|locale|title): /u;

/** A title that is empty is that of the heading. */
const isText = /^(?!null)./u;

export const markDisorders: readonly Disorder[] = [
  {
    id: 'branch-ends-early',
    about: 'An entry of the tree drawn as the last one of its folder, which goes on.',
    answers: 'one',
    plant: (document) =>
      toDisordered(
        rewriteLines(document, (line) => line.replace('├', '└')),
        document,
      ),
  },
  {
    id: 'branch-goes-on',
    about: 'The last entry of a folder drawn as if the folder went on.',
    answers: 'one',
    plant: (document) =>
      toDisordered(
        rewriteLines(document, (line) => line.replace('└', '├')),
        document,
      ),
  },
  {
    id: 'branch-broken',
    about: 'A line of the tree without the strokes beside it.',
    answers: 'one',
    plant: (document) =>
      toDisordered(
        rewriteLines(document, (line) => line.replaceAll('│', ' ')),
        document,
      ),
  },
  {
    id: 'fact-absent',
    about: 'Front matter without a fact that the document tells: version, locale or title.',
    answers: 'one',
    plant: (document) =>
      toDisordered(
        [/^schemaVersion: .*\n/mu, /^locale: .*\n/mu].map((fact) =>
          document.text.replace(fact, ''),
        ),
        document,
      ),
  },
  {
    id: 'fact-placeholder',
    about: 'A placeholder in front matter for a fact that the document tells.',
    answers: 'one',
    plant: (document) =>
      toDisordered(
        ['', 'TODO', 'TBD', '"<fill in>"', '"…"', 'null'].flatMap((value) =>
          rewriteLines(
            document,
            (line) => `${line.slice(0, line.indexOf(':') + 1)}${value && ' '}${value}`,
            (line) => told.test(line) && (isText.test(value) || !line.startsWith('title: ')),
          ),
        ),
        document,
      ),
  },
  {
    id: 'fact-unknown',
    about: 'A placeholder in front matter for a fact that only its writer knows.',
    answers: 'several',
    plant: (document) =>
      toDisordered(
        rewriteLines(
          document,
          (line) => `${line.slice(0, line.indexOf(':') + 1)} TODO`,
          (line) => /^(?:createdAt|inputHash| {2}source): /u.test(line),
        ),
        document,
      ),
  },
];
