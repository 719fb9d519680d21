import type { KnownTechnology } from '../technology-kinds.ts';
import { judgeKnown } from './judge-known.ts';
import { judgeUnknown } from './judge-unknown.ts';
import type { NamePlace } from './name-before.ts';
import { isNegated, isRejected } from './rejecting-words.ts';
import type { VersionToken } from './version-token.ts';

/** What the surroundings of a line say about the names and versions in it. */
export type Surroundings = {
  /** The section or table is about what the project builds on. */
  readonly isStack: boolean;
};

/** A version, what may be its name, and the text on both sides of the two. */
export type Pair = Surroundings & {
  readonly place: NamePlace;
  readonly token: VersionToken;
  readonly left: string;
  readonly after: string;
};

/** A name that the version beside it belongs to. */
export type JudgedName = { readonly name: string; readonly known?: KnownTechnology };

/** "the React library 19.1": the noun only explains. */
const explainingNoun =
  /(?<!\s)\s+(?:library|package|crate|gem|module|framework|image|toolchain|compiler|runtime|language|server|database)$/u;

/** So much of the text before a name is looked at. */
const reach = 60;

/** Decides whether a name and a version belong together as a technology of today. */
export const judgeName = (pair: Pair): JudgedName | undefined => {
  const { place, left } = pair;
  const text = place.text.replace(explainingNoun, '');
  const named = { ...pair, place: { ...place, text } };
  const judged = judgeKnown(named) ?? judgeUnknown(named);
  if (judged === undefined) return undefined;
  const inside = place.manner === 'plain' ? text.slice(0, -judged.name.length) : '';
  if (isRejected(pair.after)) return undefined;
  return isNegated(`${left}${inside}`.slice(-reach)) ? undefined : judged;
};
