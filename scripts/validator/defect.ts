import { renderSpec } from '../../src/spec/render-spec.ts';
import type { Spec } from '../../src/spec/spec.ts';
import type { CleanDocument } from './clean-documents.ts';

/** A document, or how to make it; nothing where the defect has no place. */
export type Planted = string | (() => string | undefined);

/** One way in which a specification goes wrong, planted wherever it can occur. */
export type Defect = {
  readonly id: string;
  readonly about: string;
  /** The rules made for it; when only others notice it, it counts as caught and not as named. */
  readonly rules: readonly string[];
  /** Documents with this one defect, each in another place. */
  readonly plant: (document: CleanDocument) => readonly Planted[];
  /** Clean documents that look as if they had it. */
  readonly resemble?: (document: CleanDocument) => readonly Planted[];
};

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
export type Draft = Writable<Spec>;

/** The document after one change of its specification. */
export function edit({ spec }: CleanDocument, change: (draft: Draft) => void): string {
  const draft = structuredClone<Draft>(spec);
  change(draft);
  return renderSpec(draft);
}

/** One document for each item of a list; a change that answers false has no place in that item. */
export function editEach<Item>(
  document: CleanDocument,
  list: (draft: Draft) => readonly Item[],
  change: (item: Item, draft: Draft, index: number) => unknown,
): Planted[] {
  const count = list(document.spec).length;
  return Array.from({ length: count }, (_, index) => () => {
    const draft = structuredClone<Draft>(document.spec);
    const item = list(draft)[index];
    return item === undefined || change(item, draft, index) === false
      ? undefined
      : renderSpec(draft);
  });
}

type Place = { readonly read: () => string; readonly write: (text: string) => void };

function placeOf<Key extends string>(owner: Record<Key, string>, key: Key): Place {
  const write = (text: string): void => {
    owner[key] = text;
  };
  return { read: () => owner[key], write };
}

export const stepsOf = (draft: Draft): Draft['plan']['phases'][number]['steps'] =>
  draft.plan.phases.flatMap(({ steps }) => steps);

/** Prose that instructs the Builder; `only` narrows it to what a sentence may be added to. */
export function prosePlaces({ architecture, interfaces, logic, plan, ...rest }: Draft): Place[] {
  return [
    ...plan.phases.flatMap(({ steps }) => steps.map((step) => placeOf(step, 'action'))),
    ...logic.details
      // What repeats a quote says what the quote says.
      .filter(({ evidence }) => evidence.length === 0 || rest.generator.model !== 'offline')
      .map((detail) => placeOf(detail, 'text')),
    placeOf(architecture.pattern, 'rationale'),
    ...logic.flows.flatMap(({ steps }) =>
      steps.map((_, index): Place => ({
        read: () => steps[index] ?? '',
        write: (text) => {
          steps[index] = text;
        },
      })),
    ),
    ...logic.errorHandling.map((error) => placeOf(error, 'strategy')),
    ...architecture.techStack.map((technology) => placeOf(technology, 'purpose')),
    ...interfaces.signatures.map((signature) => placeOf(signature, 'description')),
    ...rest.outOfScope.map((entry) => placeOf(entry, 'reason')),
  ];
}

/** Stands for raw Markdown until the document is rendered, so that nothing escapes it. */
const mark = 'QZPLANTEDQZ';
const withoutSpaces = ['zh-CN', 'zh-TW', 'ja'];

/** One document for each place of prose, with a sentence added as it is, unescaped. */
export function addEverywhere(document: CleanDocument, sentence: string): Planted[] {
  const space = withoutSpaces.includes(document.locale.tag) ? '' : ' ';
  return rewriteEverywhere(document, (text) => `${text}${space}${mark}`).map((plant) => () => {
    const text = typeof plant === 'string' ? plant : plant();
    return text?.replaceAll(mark, () => sentence);
  });
}

/** One document for each place of prose, with its text rewritten; the same text has no place. */
export const rewriteEverywhere = (
  document: CleanDocument,
  rewrite: (text: string) => string,
): Planted[] =>
  editEach(document, prosePlaces, (place) => {
    const text = rewrite(place.read());
    if (text === place.read()) return false;
    place.write(text);
    return true;
  });

/** The document with one line replaced, taken out (no line) or made several; lines count from 1. */
export function replaceLines(
  { text }: CleanDocument,
  { from, to = from }: { readonly from: number; readonly to?: number },
  lines: readonly string[],
): string {
  const all = text.split('\n');
  return [...all.slice(0, from - 1), ...lines, ...all.slice(to)].join('\n');
}
