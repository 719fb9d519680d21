import { bare, digestPiece, unitKeys, type Rendered } from '../../spec/rendered.ts';
import type { WrittenUnit } from './letter-units.ts';

export type UnitsOf = {
  readonly rendered: Rendered;
  readonly theirs: readonly WrittenUnit[];
  /** Theirs, with the citations of the merged document. */
  readonly lettered: readonly WrittenUnit[];
  readonly fresh: readonly WrittenUnit[];
};

export type MergedUnits = {
  /** In order, without the tail; a removed one is empty. */
  readonly all: readonly string[];
  /** What people appended to the document; it stands behind the footnotes. */
  readonly tail: string;
  /** The title that a person wrote. */
  readonly title?: string;
  readonly kept: readonly string[];
};

/** Takes each unit from the new document, unless a person changed it. */
export function mergeUnits(given: UnitsOf): MergedUnits {
  const find = createFind(given);
  const extras = placeExtras(given.lettered);
  const chosen = unitKeys.flatMap((key) => [
    chooseUnit(key, given, find),
    ...(extras.get(key) ?? []).map((extra): Chosen => ({ ...extra, isKept: true })),
  ]);
  const { theirs: tail } = find('tail');
  const kept = chosen.filter(({ isKept }) => isKept);
  const title = kept.find(({ key }) => key === 'title');
  return {
    all: chosen.map(({ text }) => text),
    tail: tail.text,
    kept: [...kept, ...(tail.text === '' ? [] : [tail])].map(({ name }) => name),
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

type Found = Readonly<Record<'standing' | 'theirs' | 'fresh', WrittenUnit>>;
type Find = (key: string) => Found;

function createFind({ theirs, lettered, fresh }: UnitsOf): Find {
  const pick = (units: readonly WrittenUnit[], key: string): WrittenUnit =>
    units.find((unit) => unit.key === key) ?? { key, name: '', text: '' };
  return (key) => ({
    standing: pick(theirs, key),
    theirs: pick(lettered, key),
    fresh: pick(fresh, key),
  });
}

function isPersons(key: string, { rendered }: UnitsOf, find: Find): boolean {
  const { standing, theirs, fresh } = find(key);
  if (bare(theirs.text) === bare(fresh.text)) return false;
  return isEdited(standing, rendered);
}

/** Where we do not know what we wrote, what is not there need not have been removed by anybody. */
export function isEdited({ key, text }: WrittenUnit, rendered: Rendered): boolean {
  const known = rendered.get(key);
  return known === undefined ? text !== '' : known !== digestPiece(text);
}

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
