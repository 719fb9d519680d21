import type { RuleContext } from '../../../src/rules/rule.ts';
import { readVersions } from '../../../src/research/read-versions.ts';
import { listEvidence } from '../../../src/spec/list-evidence.ts';
import type { CleanDocument } from '../clean-documents.ts';
import { toDisordered, type Disorder, type Disordered } from './disorder.ts';

const stepIds = ({ spec }: CleanDocument): string[] =>
  spec.plan.phases.flatMap(({ steps }) => steps.map(({ id }) => id));
const pairs = ({ spec }: CleanDocument): (readonly [string, string])[] =>
  spec.plan.phases.flatMap(({ steps }) =>
    steps.slice(1).map(({ id }, index) => [steps[index]?.id ?? '', id] as const),
  );
const renumber = ({ text }: CleanDocument, id: string, wrong: string): string =>
  text.replace(`**${id}** `, () => `**${wrong}** `);

/** Beside the number of the step also what depends on it. */
const renumberAll = (document: CleanDocument, id: string, wrong: string): string =>
  renumber(document, id, wrong)
    .split('\n')
    .map((line) =>
      line.startsWith(`    - ${document.locale.labels.dependsOn}`)
        ? line
            .split(/(?<![\d.])(\d+\.\d+)/u)
            .map((part) => (part === id ? wrong : part))
            .join('')
        : line,
    )
    .join('\n');
const phaseOf = (id: string): string => id.slice(0, id.indexOf('.'));

/** Research that holds each quote on the line that the document cites; that of an offline draft is known. */
function sourcesOf({ spec, context }: CleanDocument): ReadonlyMap<string, string> {
  if (context.sources !== undefined) return context.sources;
  const files = new Map<string, string[]>();
  for (const { evidence } of listEvidence(spec)) {
    const lines = files.get(evidence.path) ?? [];
    const { line, quote } = evidence;
    lines[line - 1] =
      lines[line - 1]?.includes(quote) === true
        ? (lines[line - 1] ?? '')
        : `${lines[line - 1] ?? ''} ${quote}`.trim();
    files.set(evidence.path, lines);
  }
  return new Map(
    [...files].map(([path, lines]) => [
      path,
      Array.from(lines, (line: string | undefined, index) => line ?? `Line ${index + 1}.`).join(
        '\n',
      ),
    ]),
  );
}

const moveCitation = (line: string, by: number): string =>
  line.replace(
    /^(\[\^e\d+\]: `[^`]+:)(\d+)(-\d+)?`/u,
    (_, head: string, first: string, last?: string) => {
      const end = last === undefined ? '' : `-${Number(last.slice(1)) + by}`;
      return `${head}${Number(first) + by}${end}\``;
    },
  );

const isNeeded = ({ spec }: CleanDocument, id: string): boolean =>
  spec.plan.phases.some(({ steps }) => steps.some(({ dependsOn }) => dependsOn?.includes(id)));

function withSources(document: CleanDocument, texts: readonly string[]): Disordered[] {
  const context: RuleContext = {
    ...document.context,
    sources: sourcesOf(document),
    readVersions,
  };
  return toDisordered(texts, { ...document, context });
}

export const numberDisorders: readonly Disorder[] = [
  {
    id: 'step-number-skipped',
    about: 'A step with a number further on, and what depends on it too.',
    answers: 'one',
    plant: (document) =>
      toDisordered(
        stepIds(document).map((id) => renumberAll(document, id, `${phaseOf(id)}.29`)),
        document,
      ),
  },
  {
    id: 'step-number-of-no-phase',
    about: 'A step with the number of a phase that is not there, and what depends on it too.',
    answers: 'one',
    plant: (document) =>
      toDisordered(
        stepIds(document).map((id) => renumberAll(document, id, `8.${id.split('.')[1] ?? ''}`)),
        document,
      ),
  },
  {
    id: 'step-number-twice',
    about: 'A step with the number of the one before it.',
    answers: 'one',
    plant: (document) =>
      toDisordered(
        pairs(document)
          .filter(([first, id]) => !isNeeded(document, first) && !isNeeded(document, id))
          .map(([first, id]) => renumber(document, id, first)),
        document,
      ),
  },
  {
    id: 'step-number-twice-needed',
    about: 'A step with the number of the one before it, on which another one depends.',
    answers: 'several',
    plant: (document) =>
      toDisordered(
        pairs(document)
          .filter(([first, id]) => isNeeded(document, first) || isNeeded(document, id))
          .map(([first, id]) => renumber(document, id, first)),
        document,
      ),
  },
  {
    id: 'step-numbers-swapped',
    about: 'Two neighbouring steps with the number of the other one.',
    answers: 'several',
    plant: (document) =>
      toDisordered(
        pairs(document).map(([first, id]) => {
          const one = renumberAll(document, first, '77.77');
          const two = renumberAll({ ...document, text: one }, id, first);
          return renumberAll({ ...document, text: two }, '77.77', id);
        }),
        document,
      ),
  },
  {
    id: 'step-number-of-another-phase',
    about: 'A step with a number that would be the next one of another phase.',
    answers: 'several',
    plant: (document) =>
      toDisordered(
        document.spec.plan.phases.flatMap(({ steps }, phase) => {
          const next = document.spec.plan.phases[phase + 1];
          const last = steps.at(-1);
          if (next === undefined || last === undefined) return [];
          return [renumberAll(document, last.id, `${phase + 2}.${next.steps.length + 1}`)];
        }),
        document,
      ),
  },
  {
    id: 'citations-moved',
    about: 'Every citation of the research names a line that is three further down.',
    answers: 'one',
    plant: (document: CleanDocument): Disordered[] => {
      const lines = document.text.split('\n');
      const text = lines.map((line) => moveCitation(line, 3)).join('\n');
      return withSources(document, [text]);
    },
  },
  {
    id: 'citation-moved',
    about: 'One citation of the research names another line.',
    answers: 'one',
    plant: (document: CleanDocument): Disordered[] => {
      const lines = document.text.split('\n');
      const texts = lines.map((line, index) => lines.with(index, moveCitation(line, 5)).join('\n'));
      return withSources(document, texts);
    },
  },
];
