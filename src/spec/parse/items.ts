import type { Block, ListItem } from '../../markdown/block.ts';
import { readProse } from '../../markdown/read-prose.ts';
import type { Evidence } from '../spec.ts';
import type { Unreadable } from '../parsed-spec.ts';
import type { Spots } from './spots.ts';
import { isEmpty, markdownOf, type Slice, sliceOf, within } from './slice.ts';
import type { LabelName, Words } from './words.ts';

export type Code = Extract<Block, { is: 'code' }>;
export type Table = Extract<Block, { is: 'table' }>;
export type Labelled = { readonly value: Slice; readonly below: readonly Block[] };

/** A list item: its first paragraph, what its labelled sub-items say, and the rest below. */
export type Item = {
  readonly head: Slice;
  readonly line: number;
  readonly endLine: number;
  readonly task: boolean;
  readonly labelled: ReadonlyMap<LabelName, Labelled>;
  readonly plain: readonly ListItem[];
  readonly below: readonly Block[];
};

/** What readers of parts share. */
export type Reading = {
  readonly words: Words;
  readonly spots: Spots;
  readonly evidence: (labels: readonly string[], at: Slice) => Evidence[];
  readonly unreadable: Unreadable[];
};

/** The items of every list among some blocks. */
export const readItems = (blocks: readonly Block[], words: Words): Item[] =>
  blocks.flatMap((block) =>
    block.is === 'list' ? block.items.map((item) => readItem(item, words)) : [],
  );

export function readItem(item: ListItem, words: Words): Item {
  const [first, ...rest] = item.blocks;
  const below = first?.is === 'paragraph' ? rest : item.blocks;
  const labelled = new Map<LabelName, Labelled>();
  const plain: ListItem[] = [];
  for (const list of below.filter((block) => block.is === 'list')) {
    for (const inner of list.items) {
      // A numbered step is prose, whatever it begins with.
      const found = list.ordered ? undefined : readLabelled(inner, words);
      if (found === undefined || labelled.has(found[0])) plain.push(inner);
      else labelled.set(...found);
    }
  }
  return {
    head: headOf(item),
    line: item.line,
    endLine: item.endLine,
    task: item.task !== undefined,
    labelled,
    plain,
    below,
  };
}

export const headOf = ({ blocks: [first], line }: ListItem): Slice =>
  first?.is === 'paragraph' ? sliceOf(first) : { text: '', line, start: 0, end: 0 };

/** Longer texts before a colon are prose, not labels. */
const label = /^(?:\*\*|__|\*|_)?([^:：*`\n]{1,60})(?:\*\*|__|\*|_)?[:：](?:\*\*|__|\*|_)?/u;

function readLabelled(item: ListItem, words: Words): [LabelName, Labelled] | undefined {
  const head = headOf(item);
  const found = label.exec(markdownOf(head).slice(0, 80));
  const name = words.label(readProse(found?.[1] ?? ''));
  if (found === null || name === undefined) return undefined;
  return [name, { value: within(head, found[0].length), below: item.blocks.slice(1) }];
}

/** Everything among some blocks that is fenced or indented code. */
export const codesIn = (blocks: readonly Block[]): Code[] =>
  blocks.filter((block): block is Code => block.is === 'code');

export const tablesIn = (blocks: readonly Block[]): Table[] =>
  blocks.filter((block): block is Table => block.is === 'table');

/** The heads of the items below a label, or the value on its own line. */
export const listedBelow = ({ value, below }: Labelled): Slice[] => [
  ...(isEmpty(value) ? [] : [value]),
  ...below.flatMap((block) => (block.is === 'list' ? block.items.map(headOf) : [])),
];

/** The clause ids that a text names. */
export const clausesIn = (value: Slice | undefined): string[] =>
  value === undefined
    ? []
    : [...markdownOf(value).matchAll(/(?<![\w^-])R[1-9]\d*/gu)].map(([id]) => id);
