import type { WrittenUnit } from './letter-units.ts';
import type { Memory } from './memory.ts';

export type UnitsOf = {
  readonly ours?: readonly WrittenUnit[] | undefined;
  readonly theirs: readonly WrittenUnit[];
  /** Theirs, with the citations of the merged document. */
  readonly lettered: readonly WrittenUnit[];
  readonly fresh: readonly WrittenUnit[];
  readonly memory: Memory;
};

export type MergedUnits = {
  /** In order, without the tail; a removed one is empty. */
  readonly all: readonly string[];
  /** What people appended to the document; it stands behind the footnotes. */
  readonly tail: string;
  /** The title that a person wrote. */
  readonly title?: string;
  readonly kept: readonly string[];
  /** What the front matter has to remember. */
  readonly entries: readonly string[];
  /** The unit of ours that ends the text above the footnotes; absent where people added to it. */
  readonly last?: string | undefined;
};

/** What every document of ours has, in order; a name in the wrong place is moved back. */
const ownKeys = ['title', 'lead', 'section-1', 'section-2', 'section-3', 'section-4'] as const;

/** Takes each unit from the new document, unless a person changed it. */
export function mergeUnits(given: UnitsOf): MergedUnits {
  const find = createFind(given);
  const extras = placeExtras(given.lettered);
  const chosen = ownKeys.flatMap((key) => [
    chooseUnit(key, given, find),
    ...(extras.get(key) ?? []).map((extra): Chosen => ({ ...extra, isKept: true })),
  ]);
  const { theirs: tail } = find('tail');
  const kept = chosen.filter(({ isKept }) => isKept);
  const last = chosen.findLast(({ text }) => text !== '')?.key;
  const title = kept.find(({ key }) => key === 'title');
  return {
    all: chosen.map(({ text }) => text),
    tail: tail.text,
    kept: [...kept, ...(tail.text === '' ? [] : [tail])].map(({ name }) => name),
    entries: kept.flatMap(({ key }) => (isExtra(key) ? [] : [key])),
    // What follows a title without a heading stands below it.
    last: last === undefined || isExtra(last) ? undefined : last.replace('title', 'lead'),
    ...(title !== undefined && { title: title.text }),
  };
}

type Chosen = WrittenUnit & { readonly isKept: boolean };

function chooseUnit(key: string, given: UnitsOf, find: Find): Chosen {
  const { theirs, fresh } = find(key);
  const isKept = isPersons(key, given, find);
  const name = theirs.name === '' ? fresh.name : theirs.name;
  return { key, name, text: isKept ? theirs.text : fresh.text, isKept };
}

const isExtra = (key: string): boolean => key.startsWith('extra-');

type Found = Readonly<Record<'before' | 'standing' | 'theirs' | 'fresh', WrittenUnit>>;
type Find = (key: string) => Found;

function createFind({ ours = [], theirs, lettered, fresh }: UnitsOf): Find {
  const pick = (units: readonly WrittenUnit[], key: string): WrittenUnit =>
    units.find((unit) => unit.key === key) ?? { key, name: '', text: '' };
  return (key) => ({
    before: pick(ours, key),
    standing: pick(theirs, key),
    theirs: pick(lettered, key),
    fresh: pick(fresh, key),
  });
}

/** Where we do not know what we wrote, what is not there need not have been removed by anybody. */
function isPersons(key: string, { ours, memory }: UnitsOf, find: Find): boolean {
  const { before, standing, theirs, fresh } = find(key);
  if (isSame(theirs.text, fresh.text)) return false;
  if (memory.has(key)) return true;
  return ours === undefined ? standing.text !== '' : !isSame(standing.text, before.text);
}

/** White space at the end of lines and the kind of line ends are no edit. */
const isSame = (left: string, right: string): boolean => bare(left) === bare(right);

const bare = (text: string): string =>
  text
    .split(/\r\n?|\n/u)
    .map((line) => line.trimEnd())
    .join('\n');

/** What people added, by the unit of ours that it stands behind. */
function placeExtras(units: readonly WrittenUnit[]): Map<string, WrittenUnit[]> {
  const placed = new Map<string, WrittenUnit[]>();
  let anchor = 'lead';
  for (const unit of units) {
    if (unit.key.startsWith('section-')) anchor = unit.key;
    if (!isExtra(unit.key)) continue;
    const behind = placed.get(anchor) ?? [];
    behind.push(unit);
    placed.set(anchor, behind);
  }
  return placed;
}
