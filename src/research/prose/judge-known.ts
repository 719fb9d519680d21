import { findTechnology } from '../technology-kinds.ts';
import type { KnownTechnology } from '../technology-kinds.ts';
import type { JudgedName, Pair } from './judge-name.ts';
import { isAmbiguousName, isCommonWord } from './name-words.ts';

/** Technologies whose versions are years. */
const yearVersions =
  /^(?:Visual Studio|Windows Server|Microsoft SQL Server|JavaScript|Unity|IntelliJ IDEA|Rust edition)$/u;
/** The integers that these formats really have; any other number after them is something else. */
const formatIntegers: Readonly<Record<string, readonly string[]>> = {
  HTML: ['5'],
  CSS: ['3'],
  HTTP: ['2', '3'],
  OAuth: ['2'],
  OpenAPI: ['3'],
  Swagger: ['2'],
  MQTT: ['5'],
};
/** No release of anything known counts higher; browsers, which count fastest, stay well below it. */
const largestInteger = 250;
/** "Node 1" is a machine. */
const leastInteger: Readonly<Record<string, number>> = { 'Node.js': 8 };

const amountAfter =
  /^\s+(?!(?:or|and|is|as|with|for|on|in|to|has|does|only|lts|ou|oder|und|et|y|o|e|i|и|или|is|supports?|features?|apps?|components?|projects?|support|series|release|runtime|beta|alpha|based|compatible|now|required|installed|via|using)\b)[a-z]{3,}/u;
const countedThings =
  /^\s+(?:nodes?|instances?|replicas?|brokers?|containers?|lines?|files?|pods?|workers?|threads?|steps?|servers?|clusters?|users?|calls?|requests?|times?|ways?|items?|rows?|tables?|columns?|jobs?|tests?|points?|people|questions?|examples?|repositories|repos)\b/iu;

const isPlainInteger = (known: KnownTechnology, { token, after }: Pair): boolean => {
  const value = Number(token.version);
  if (value < (leastInteger[known.name] ?? 1) || value > largestInteger) return false;
  if (countedThings.test(after)) return false;
  return !isAmbiguousName(known.name) || token.stated !== undefined || !amountAfter.test(after);
};

/** Whether a bare integer can be a version of this technology; a number with dots always can. */
const mayHave = (known: KnownTechnology, pair: Pair): boolean => {
  const { version } = pair.token;
  if (!/^\d+$/u.test(version)) return true;
  if (/^(?:19|20)\d\d$/u.test(version)) return yearVersions.test(known.name);
  if (known.kind === 'format') return formatIntegers[known.name]?.includes(version) === true;
  return isPlainInteger(known, pair);
};

const isProperSpelling = (
  known: KnownTechnology,
  text: string,
  { place, token }: Pair,
): boolean => {
  // One letter is a technology only beside a version that cannot be anything else.
  if (text.length === 1 && token.parts < 3) return false;
  if (place.manner === 'code' || place.manner === 'bold' || text === known.name) return true;
  return text.length > 1 && !isAmbiguousName(text);
};

/** "Rocky Linux 9" has the version, not Linux. */
const headNoun = /^Linux$/u;

const fullName = (words: readonly string[], count: number): string => {
  const text = words.slice(-count).join(' ');
  const owner = words.at(-count - 1) ?? '';
  const isHalf = headNoun.test(text) && /^[A-Z]/u.test(owner) && !isCommonWord(owner);
  return isHalf ? `${owner} ${text}` : text;
};

const longestKnownName = 4;

/** Judges the longest technology of the table that ends the text before a version. */
export const judgeKnown = (pair: Pair): JudgedName | undefined => {
  const words = pair.place.text.split(' ');
  for (let count = Math.min(words.length, longestKnownName); count > 0; count -= 1) {
    const text = words.slice(-count).join(' ');
    const known = findTechnology(text);
    if (known === undefined) continue;
    const fits = isProperSpelling(known, text, pair) && mayHave(known, pair);
    return fits ? { name: fullName(words, count), known } : undefined;
  }
  return undefined;
};
