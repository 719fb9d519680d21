import {
  escapeCell,
  escapeCodeCell,
  escapeLine,
  escapeProse,
} from '../../markdown/escape-prose.ts';
import { en } from '../../locales/en.ts';
import { renderFence } from '../../markdown/fence.ts';
import { countNoun } from '../../report/count-noun.ts';
import { countUsage } from '../../report/describe-writing.ts';
import { measureSpec } from '../../report/measure-spec.ts';
import type { Spec, Technology } from '../../spec/spec.ts';
import { isOfflineDraft } from '../../spec/offline-draft.ts';
import { toLine } from '../../spec/text.ts';
import type { Document, Target } from '../delivery.ts';
import { describeTable } from './describe-table.ts';
import { shorten } from './length.ts';
import { linkEvidence } from './link.ts';
import { isSafeDiagram } from './safe-diagram.ts';

/** How much of everything is said. */
export type Extent = {
  /** Rows of a table, entries of a list. */
  readonly rows: number;
  /** Characters of one text. */
  readonly characters: number;
};

/** Names that a sentence can hold. */
const mostNames = 3;
/** A title beyond this is a paragraph. */
const longestTitle = 200;
const longestName = 60;
/** Lines that prove one version; two show where a conflict was. */
const mostSources = 2;

/** Values that a decision chose from; a conflict has two. */
const mostValues = 6;

/** One sentence: what will be built, with what, and how much work that is. */
export function describeAim({ title, architecture }: Spec, { files, steps }: Measured): string {
  const { techStack, pattern } = architecture;
  const names = techStack.filter(isFoundation).slice(0, mostNames).map(describeTechnology);
  const stack = names.length === 0 ? '' : ` with ${listNames(names)}`;
  const effort = `${countNoun(steps, 'step')} over ${countNoun(files, 'file')}`;
  const shape = escapeProse(shorten(pattern.name, longestTitle));
  return `**${escapeProse(shorten(title, longestTitle))}** will be built${stack}, in ${effort}. Design pattern: ${shape}.`;
}

type Measured = Pick<ReturnType<typeof measureSpec>, 'files' | 'steps'>;

/** What a reader names first when asked what something is built with. */
const isFoundation = ({ kind }: Technology): boolean =>
  ['language', 'runtime', 'framework', 'database', 'platform'].includes(kind);

const describeTechnology = ({ name, version }: Technology): string =>
  escapeProse(`${shorten(name, longestName)} ${shorten(version, longestName)}`);

const listNames = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** What the document is called: no model completed a draft. */
export const nameDocument = (spec: Spec): string =>
  isOfflineDraft(spec) ? 'Specification draft' : 'Specification';

/** The sentence and the counts that tell a reader how far to trust the document. */
export function describeOverview({ spec }: Document): string {
  const measures = measureSpec(spec);
  const { clauses, answered, pins, grounded, decisions, files, steps } = measures;
  return [
    ...(isOfflineDraft(spec) ? [`> ${escapeProse(en.offlineDraft)}`, ''] : []),
    describeAim(spec, measures),
    '',
    '| Clauses answered | Versions with a source | Decisions | Files | Steps |',
    '| :-: | :-: | :-: | :-: | :-: |',
    `| ${answered} of ${clauses} | ${grounded} of ${pins} | ${decisions} | ${files} | ${steps} |`,
  ].join('\n');
}

/** Each version with the lines that state it. */
export function describeStack(
  { architecture }: Spec,
  { rows }: Extent,
  source: { readonly target: Target; readonly baseOid: string | undefined },
): string {
  return describeTable<Technology>(
    [
      { title: 'Technology', cell: ({ name }) => codeOf(name) },
      { title: 'Version', cell: ({ version }) => codeOf(version) },
      {
        title: 'Source',
        cell: ({ evidence }) =>
          evidence.length === 0
            ? '*assumed*'
            : evidence
                .slice(0, mostSources)
                .map((one) => linkEvidence(one, source))
                .join(', '),
      },
    ],
    architecture.techStack,
    { most: rows, noun: 'version', rest: 'in the document' },
  );
}

/** Each clause with the steps that build it; one that none builds is seen at once. */
export function describeCoverage(spec: Spec, { rows, characters }: Extent): string {
  const steps = spec.plan.phases.flatMap((phase) => phase.steps);
  const outside = new Set(spec.outOfScope.flatMap(({ requirements }) => requirements));
  const builders = new Map<string, string[]>();
  for (const { id, requirements } of steps) {
    for (const clause of requirements) builders.set(clause, [...(builders.get(clause) ?? []), id]);
  }
  const answer = (id: string): string =>
    builders.get(id)?.join(', ') ?? (outside.has(id) ? 'out of scope' : '**none**');
  return describeTable<Spec['requirement']['clauses'][number]>(
    [
      { title: 'Clause', cell: ({ id }) => id },
      { title: 'Requirement', cell: ({ text }) => proseOf(text, characters) },
      { title: 'Steps', cell: ({ id }) => shorten(answer(id), characters) },
    ],
    spec.requirement.clauses,
    { most: rows, noun: 'clause', rest: 'in the document' },
  );
}

/** What was decided where the sources disagree, with every value that was found. */
export function describeDecisions({ decisions }: Spec, { rows, characters }: Extent): string {
  return describeTable<Spec['decisions'][number]>(
    [
      { title: 'Topic', cell: ({ topic }) => proseOf(topic, characters) },
      {
        title: 'Found',
        cell: ({ options }) => {
          const values = options
            .slice(0, mostValues)
            .map(({ value }) => proseOf(value, characters));
          const more = options.length - values.length;
          return [...values, ...(more > 0 ? [`… and ${more} more`] : [])].join('<br>');
        },
      },
      { title: 'Decided', cell: ({ decision }) => proseOf(decision, characters) },
      { title: 'Because', cell: ({ reason }) => proseOf(reason, characters) },
    ],
    decisions,
    { most: rows, noun: 'decision', rest: 'in the document' },
  );
}

export const describeOutOfScope = ({ outOfScope }: Spec, { rows, characters }: Extent): string =>
  describeList(
    outOfScope.map(
      ({ text, reason }) => `${shorten(text, characters)} ${shorten(reason, characters)}`,
    ),
    rows,
  );

/** The picture of the design, where it can be drawn without leading anywhere. */
export function describeDiagram({ architecture }: Spec): string {
  const { diagram } = architecture.pattern;
  if (diagram === undefined || !isSafeDiagram(diagram)) return '';
  return renderFence(diagram, 'mermaid').join('\n');
}

/** Texts of anybody as a list. */
export function describeList(texts: readonly string[], most: number): string {
  const more = texts.length > most ? [`… and ${texts.length - most} more.`] : [];
  return [...texts.slice(0, most).map((text) => escapeLine(toLine(text))), ...more]
    .map((line) => `- ${line}`)
    .join('\n');
}

/** What made the document and what that cost. */
export function describeCost({ spec, model, usage }: Document): string {
  const by = `Written by ${escapeProse(shorten(spec.generator.tool, longestName))}`;
  const name = escapeProse(shorten(model, longestName));
  const cost = usage.requests === 0 ? '' : `: ${countUsage(usage)}`;
  return `${by} with ${name}${cost}.`;
}

export const proseOf = (text: string, most: number): string =>
  escapeCell(shorten(toLine(text), most));

const codeOf = (text: string): string => escapeCodeCell(shorten(text, longestName));
