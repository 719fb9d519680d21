import type { KnownTechnology } from '../technology-kinds.ts';
import { judgeKnown } from './judge-known.ts';
import { judgeUnknown } from './judge-unknown.ts';
import type { NamePlace } from './name-before.ts';
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

/** Words before a name that speak of another time or of what is not used. */
const negated =
  /(?:\b(?:since|before|until|till|from|than|prior to|as of|starting (?:with|from)|drop(?:s|ped|ping)?\b.{0,40}\bfor\b.{0,40}|(?:removed|deprecated|introduced|added|changed|fixed|broken|dropped) in|up to|older|pre|no longer supports?|not supports?|not support|not compatible with|instead of|rather than|unlike|not|without|seit|vor|bis|statt|depuis|avant|desde|antes de|hasta|até|prima di|przed)|до|с версии|自|从)\s+(?:\S+ )?$/iu;
const reach = 60;

/** Words after a version that say the same: end of life, out of scope, "iOS 14 以下". */
const rejected =
  /^(?:[)\]`*_,]*)\s*(?:(?:is|are|was|were|has|have|reach\w*|hits?|goes|wird|werden|ist|sind|est|sont|n'est|es|é|è|и|или|now|already|bereits|déjà|and (?:older|below|earlier)|or (?:older|below|earlier|lower))\b\s*){0,3}(?:end[- ]of[- ]life|eol\b|introduced|renamed|still (?:an? |in )?(?:release candidate|rc\b|beta|alpha|preview)|deprecated|unsupported|not (?:supported|used|considered)|no longer|out of (?:scope|support)|considered|rejected|dropped|removed|older|below|earlier|nicht mehr|plus support|ya no|não é mais|以下|未満|より前|より古い|不再|不支持|(?:은|는|는 더 이상) 지원되지|はサポートされ(?:ません|ない|なく)|не поддерж|больше не|устарел)/iu;

/** Decides whether a name and a version belong together as a technology of today. */
export const judgeName = (pair: Pair): JudgedName | undefined => {
  const { place, left } = pair;
  const text = place.text.replace(explainingNoun, '');
  const named = { ...pair, place: { ...place, text } };
  const judged = judgeKnown(named) ?? judgeUnknown(named);
  if (judged === undefined) return undefined;
  const inside = place.manner === 'plain' ? text.slice(0, -judged.name.length) : '';
  if (rejected.test(pair.after)) return undefined;
  return negated.test(`${left}${inside}`.slice(-reach)) ? undefined : judged;
};
