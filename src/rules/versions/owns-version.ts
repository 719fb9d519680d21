import { statesName } from './states-name.ts';
import {
  isSameVersion,
  locateVersions,
  versionsIn,
  type LocatedVersion,
} from './states-version.ts';

/** Words that say that a version follows, and not of what, and those that list several versions of one thing. */
const general =
  /(?<![\p{L}\p{N}])(?:v|ver|version|versions|release|releases|tag|rev|and|or|to|from|through|und|oder|bis|et|ou|y|o|e|и|или|до|lub|i)(?![\p{L}\p{N}])/giu;

const saysNothing = (text: string): boolean => !/\p{L}/u.test(text.replace(general, ''));

/**
 * Whether a text gives a version to a name: the words between the version before and this one name it,
 * or, where nothing stands before, the words behind do.
 */
export function ownsVersion(text: string, name: string, version: string): boolean {
  const found = locateVersions(text);
  return found.some(
    ({ version: stated }, index) =>
      isSameVersion(stated, version) && isNamedBeside(text, name, { found, index }),
  );
}

/** Behind a comma, right before the version: something that looks like the name of a package. */
const lastName =
  /[,;|][\s"'`]{0,3}(?<name>(?=[^\s,;|]{0,80}[-_/@\p{Lu}])[\p{L}\p{N}@/._-]{2,80})[\s"'`]{0,3}[:=@]{0,3}[\s"'`v^~>=]{0,4}$/u;

/** `using: node24, leftover-kit 9.8` names two things, and the nearer one has the version. */
function isOfAnother(left: string, name: string): boolean {
  const nearest = lastName.exec(left.slice(-longestLeft))?.groups?.['name'];
  return nearest !== undefined && !statesName(nearest, name);
}

/** A name further away is none that stands beside the version. */
const longestLeft = 200;

type Position = { readonly found: readonly LocatedVersion[]; readonly index: number };

function isNamedBeside(text: string, name: string, { found, index }: Position): boolean {
  const here = found[index];
  const before = found[index - 1];
  if (here === undefined) return false;
  const left = text.slice(before?.end ?? 0, here.start);
  if (statesName(left, name)) return !isOfAnother(left, name);
  const right = text.slice(here.end, found[index + 1]?.start);
  if (/^\W{0,4}(?:of|von|de|di|для)\s/iu.test(right)) return statesName(right, name);
  if (!saysNothing(left)) return false;
  // `18 and 20` are of one thing; `| 3.11 | Python |` names it behind.
  const isList = before !== undefined && isNamedBeside(text, name, { found, index: index - 1 });
  return isList || statesName(right, name);
}

/** Whether a text states more than one version, so that a version may belong to something else. */
export const statesSeveral = (text: string): boolean => new Set(versionsIn(text)).size > 1;
