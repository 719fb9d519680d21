/** What was taken out of a text because no reader of the page sees it. */
export type RemovalKind =
  | 'comment'
  | 'tag-character'
  | 'direction-control'
  | 'zero-width'
  | 'variation-selector'
  | 'blank-letter'
  | 'control-character'
  | 'unused-definition'
  | 'link-title'
  | 'image-text'
  | 'attribute'
  | 'unclosed-markup';

/** `count` places of one kind, which held `characters` code points together. */
export type Removal = {
  readonly kind: RemovalKind;
  readonly count: number;
  readonly characters: number;
};

/** A text without what it hides; each line still stands at its number. */
export type CleanText = { readonly text: string; readonly removed: readonly Removal[] };

/** Adds up what was taken out, in the order in which the kinds came up first. */
export type RemovalTally = {
  readonly add: (kind: RemovalKind, taken: string) => void;
  readonly list: () => readonly Removal[];
};

export function startTally(): RemovalTally {
  const sums = new Map<RemovalKind, Sum>();
  return {
    add: (kind, taken) => {
      sum(sums, { kind, count: 1, characters: countCharacters(taken) });
    },
    list: () => Array.from(sums.values(), (found) => ({ ...found })),
  };
}

/** Removals by kind: one entry each. */
export function addRemovals(removed: readonly Removal[]): readonly Removal[] {
  const sums = new Map<RemovalKind, Sum>();
  for (const removal of removed) sum(sums, removal);
  return [...sums.values()];
}

type Sum = { readonly kind: RemovalKind; count: number; characters: number };

function sum(sums: Map<RemovalKind, Sum>, { kind, count, characters }: Removal): void {
  const found = sums.get(kind) ?? { kind, count: 0, characters: 0 };
  found.count += count;
  found.characters += characters;
  sums.set(kind, found);
}

/** Two units that make one character together count once. */
const countCharacters = (text: string): number =>
  text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);

const nouns: Readonly<Record<RemovalKind, string>> = {
  comment: 'hidden comment',
  'tag-character': 'tag character',
  'direction-control': 'direction control',
  'zero-width': 'zero-width character',
  'variation-selector': 'variation selector',
  'blank-letter': 'blank letter',
  'control-character': 'control character',
  'unused-definition': 'unused link definition',
  'link-title': 'link title',
  'image-text': 'image description',
  attribute: 'HTML attribute',
  'unclosed-markup': 'piece of unclosed HTML',
};

/** Says to a maintainer what was removed: `1 hidden comment (312 characters), 42 tag characters`. */
export function describeRemovals(removed: readonly Removal[]): string {
  return removed.map(describeRemoval).join(', ');
}

function describeRemoval({ kind, count, characters }: Removal): string {
  const [head = '', ...rest] = nouns[kind].split(' of ');
  const noun = [count === 1 ? head : `${head}s`, ...rest].join(' of ');
  return characters === count ? `${count} ${noun}` : `${count} ${noun} (${characters} characters)`;
}
