import { findTechnology } from '../technology-kinds.ts';
import type { KnownTechnology } from '../technology-kinds.ts';
import type { NamePlace } from './name-before.ts';
import { isAmbiguousName, isCommonWord } from './name-words.ts';
import type { VersionToken } from './version-token.ts';

/** What the surroundings of a line say about the names and versions in it. */
export type Surroundings = {
  /** The section or table is about what the project builds on. */
  readonly isStack: boolean;
};

/** A name that the version beside it belongs to. */
export type JudgedName = { readonly name: string; readonly known?: KnownTechnology };

const longestName = 80;
/** Technologies whose versions are years. */
const yearVersions = /^(?:Visual Studio|Windows Server|Microsoft SQL Server|JavaScript|Unity|IntelliJ IDEA|Rust edition)$/u;
/** The integers that these formats really have; any other number after them is something else. */
const formatIntegers: Readonly<Record<string, readonly number[]>> = {
  HTML: [5],
  CSS: [3],
  HTTP: [2, 3],
  OAuth: [2],
  OpenAPI: [3],
  Swagger: [2],
  MQTT: [5],
};
/** No release of anything known counts higher, save browsers that stay well below it. */
const largestInteger = 250;

/** "Node 1" is a machine. */
const leastNode = 8;

const amountAfter =
  /^\s+(?!(?:or|and|is|as|with|for|on|in|to|has|does|only|lts|ou|oder|und|et|y|o|e|i|и|или|is|supports?|features?|apps?|components?|projects?|support|series|release|runtime|beta|alpha|based|compatible|now|required|installed|via|using)\b)[a-z]{3,}/u;
const countedThings =
  /^\s+(?:nodes?|instances?|replicas?|brokers?|containers?|lines?|files?|pods?|workers?|threads?|steps?|servers?|clusters?|users?|calls?|requests?|times?|ways?|items?|rows?|tables?|columns?|jobs?|tests?|points?|people|questions?|examples?|repositories|repos)\b/iu;

const isIntegerOf = (known: KnownTechnology, token: VersionToken, after: string): boolean => {
  const value = Number(token.version);
  if (!/^\d+$/u.test(token.version)) return true;
  if (/^(?:19|20)\d\d$/u.test(token.version)) return yearVersions.test(known.name);
  if (known.kind === 'format') return formatIntegers[known.name]?.includes(value) === true;
  const least = known.name === 'Node.js' ? leastNode : 1;
  if (value < least || value > largestInteger || countedThings.test(after)) return false;
  return !isAmbiguousName(known.name) || token.stated !== undefined || !amountAfter.test(after);
};

const isProperSpelling = (known: KnownTechnology, text: string, place: NamePlace): boolean => {
  if (place.manner === 'code' || place.manner === 'bold' || text === known.name) return true;
  // One letter is a technology only where nothing else can be meant.
  if (text.length === 1) return false;
  return !isAmbiguousName(text);
};

/** "Rocky Linux 9" has the version, not Linux. */
const headNoun = /^Linux$/u;

const judgeKnown = (place: NamePlace, token: VersionToken, after: string): JudgedName | undefined => {
  const words = place.text.split(' ');
  for (let count = Math.min(words.length, 4); count > 0; count -= 1) {
    const text = words.slice(-count).join(' ');
    const known = findTechnology(text);
    if (known === undefined) continue;
    if (text.length === 1 && token.parts < 3) return undefined;
    if (!isProperSpelling(known, text, place) || !isIntegerOf(known, token, after)) return undefined;
    const owner = words.at(-count - 1) ?? '';
    const isHalf = headNoun.test(text) && /^[A-Z]/u.test(owner) && !isCommonWord(owner);
    return isHalf ? { name: `${owner} ${text}`, known } : { name: text, known };
  }
  return undefined;
};

const packageLike = /^@?[A-Za-z][\w.+-]*(?:[/:][\w.+-]+)*$/u;
const hasInnerSign = /[A-Za-z\d](?:[-/@:][A-Za-z]|[a-z][A-Z]|\.[a-z]{2,})|[a-z][A-Z]|[A-Z]{2}[a-z]/u;
const fileName = /\.(?:ya?ml|json|toml|md|txt|xml|lock|cfg|ini|conf|env|sh|py|ts|tsx|jsx|java|rs|go|rb|php|cs|html|css|log|pdf|csv|exe|jar|zip|gz|png)$/iu;
const identifier = /^(?:[A-Z]{1,6}(?:-[A-Z]{1,6})?|[a-z]+(?:[A-Z][a-z]*)+|\w*_\w*)$/u;
const statesUse =
  /\b(?:use|uses|using|with|upgrade|upgraded|update|install|requires?|depends? on|based on|built (?:with|on)|pin|pinned|targets?|runs? on|powered by|utilise|nutzt|verwendet|mit|avec|usa|con|usando|com|używa|использу\S*|на базе|使用|采用|基于|利用|사용)\s+\S*$/iu;

const isPackageName = (name: string): boolean =>
  name.length <= longestName && packageLike.test(name) && !fileName.test(name) && !isCommonWord(name);

/** A two-part number is a version only when the words around it speak of one. */
const provesVersion = (place: NamePlace, token: VersionToken, left: string): boolean => {
  if (token.hasV || /@|==|>=|~>|≥|\^/u.test(place.between)) return true;
  if (/version|版本|バージョン|버전|версия|versión|versão|versione|wersja/iu.test(place.between)) return true;
  return !/[:=：]/u.test(place.between) && statesUse.test(left);
};

/** "AWS provider 5.0": the noun is a part of the name. */
const namedKind = /^(?:provider|plugin|operator|driver|sdk|cli|starter|adapter|extension|chart|client|agent|connector)$/iu;
/** "the React library 19.1": the noun only explains. */
const explainingNoun =
  /\s+(?:library|package|crate|gem|module|framework|image|toolchain|compiler|runtime|language|server|database)$/u;
const partOfText = /\b(?:chapter|section|figure|table|part|step|phase|task|requirement|appendix|story|epic)$/iu;

/** The trailing words of a plain text that are written like a name: capitals or a package's signs. */
const properName = (text: string): string | undefined => {
  const words = text.split(' ');
  let start = words.length;
  while (start > 0 && words.length - start < 3) {
    const word = words[start - 1] ?? '';
    const isLast = start === words.length;
    const isKind = isLast && namedKind.test(word) && /^[A-Z]/u.test(words[start - 2] ?? '');
    const isProper = isKind || /^[A-Z]/u.test(word) || (isLast && hasInnerSign.test(word));
    if (!isProper || isCommonWord(word)) break;
    start -= 1;
  }
  if (partOfText.test(words[start - 1] ?? '')) return undefined;
  return start === words.length ? undefined : words.slice(start).join(' ');
};

const judgeUnknown = (
  place: NamePlace,
  token: VersionToken,
  { left, isStack }: Surroundings & { readonly left: string },
): JudgedName | undefined => {
  if (token.parts < 2 && !/@$/u.test(place.between)) return undefined;
  const name = place.manner === 'plain' ? properName(place.text) : place.text;
  if (name === undefined || name.length < 2) return undefined;
  const words = name.split(' ');
  if (words.length > 4 || words.some(isCommonWord)) return undefined;
  if (words.length === 1 && (!isPackageName(name) || identifier.test(name))) {
    return isStack && isPackageName(name) && token.parts > 1 ? { name } : undefined;
  }
  if (token.parts > 2 || isStack || provesVersion(place, token, left)) return { name };
  return words.length === 1 && hasInnerSign.test(name) && !/[:=：]/u.test(place.between) ? { name } : undefined;
};

const negated =
  /(?:\b(?:since|before|until|till|from|than|prior to|as of|starting (?:with|from)|drop(?:s|ped|ping)?\b.{0,40}\bfor\b.{0,40}|(?:removed|deprecated|introduced|added|changed|fixed|broken|dropped) in|up to|older|pre|no longer supports?|not supports?|not support|not compatible with|instead of|rather than|unlike|not|without|seit|vor|bis|statt|depuis|avant|desde|antes de|hasta|até|prima di|przed)|до|с версии|自|从)\s+(?:\S+ )?$/iu;

/** Decides whether a name and a version belong together as a technology of today. */
export const judgeName = (
  place: NamePlace,
  token: VersionToken,
  around: Surroundings & { readonly left: string; readonly after: string },
): JudgedName | undefined => {
  const named = { ...place, text: place.text.replace(explainingNoun, '') };
  const judged = judgeKnown(named, token, around.after) ?? judgeUnknown(named, token, around);
  if (judged === undefined) return undefined;
  const inside = place.manner === 'plain' ? named.text.slice(0, -judged.name.length) : '';
  const leading = `${around.left}${inside}`;
  return negated.test(leading.slice(-60)) ? undefined : judged;
};
