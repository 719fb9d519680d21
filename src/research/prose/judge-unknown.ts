import type { JudgedName, Pair } from './judge-name.ts';
import { joinsByVersionWord } from './joining-words.ts';
import { isCommonWord } from './name-words.ts';

const longestName = 80;
const mostWords = 4;

const packageLike = /^@?[A-Za-z][\w.+-]*(?:[/:][\w.+-]+)*$/u;
const innerSign = /[A-Za-z\d](?:[-/@:][A-Za-z]|[a-z][A-Z]|\.[a-z]{2,})|[a-z][A-Z]|[A-Z]{2}[a-z]/u;
/** Signs of a brand or a path; a hyphen alone also joins ordinary words: `p-value`. */
const brandSign = /[a-z][A-Z]|[A-Z]{2}[a-z]|[/@:]/u;
const fileName =
  /\.(?:ya?ml|json|toml|md|txt|xml|lock|cfg|ini|conf|env|sh|py|ts|tsx|jsx|java|rs|go|rb|php|cs|html|css|log|pdf|csv|exe|jar|zip|gz|png)$/iu;
const identifier = /^(?:[a-z]+(?:[A-Z][a-z]*)+|\w*_\w*)$/u;
const shortSign = /^(?:[A-Z]{1,6}(?:-[A-Z]{1,6})?|[A-Z]\d{1,3})$/u;
const statesUse =
  /\b(?:use|uses|using|with|upgrade|upgraded|update|install|requires?|depends? on|based on|built (?:with|on)|pin|pinned|targets?|runs? on|powered by|utilise|nutzt|verwendet|mit|avec|usa|con|usando|com|używa|использу\S*|на базе|使用|采用|基于|利用|사용)\s+\S*$/iu;
const versionWord = /version|版本|バージョン|버전|версия|versión|versão|versione|wersja/iu;
const assigns = /[:=：]/u;

const isPackageName = (name: string): boolean =>
  name.length <= longestName && packageLike.test(name) && !fileName.test(name);

/** A two-part number is a version only when the words around it speak of one. */
const provesVersion = ({ place, token, left }: Pair): boolean => {
  if (token.hasV || /@|==|>=|~>|≥|\^/u.test(place.between)) return true;
  if (versionWord.test(place.between)) return true;
  return !assigns.test(place.between) && statesUse.test(left);
};

/** "AWS provider 5.0": the noun is a part of the name. */
const namedKind =
  /^(?:provider|plugin|operator|driver|sdk|cli|starter|adapter|extension|chart|client|agent|connector)$/iu;
const partOfText =
  /\b(?:chapter|section|figure|table|part|step|phase|task|requirement|appendix|story|epic)$/iu;
const capital = /^[A-Z]/u;

const isLastWordProper = (words: readonly string[], isRange: boolean): boolean => {
  const [before = '', word = ''] = ['', ...words].slice(-2);
  if (isRange || capital.test(word) || innerSign.test(word)) return true;
  return namedKind.test(word) && capital.test(before);
};

const isNameWord = (word: string | undefined): boolean =>
  word !== undefined && capital.test(word) && !isCommonWord(word);

/** The trailing words of a plain text that are written like a name: capitals, a package's signs, or a range after them. */
const properName = (text: string, isRange: boolean): string | undefined => {
  const words = text.split(' ');
  if (!isLastWordProper(words, isRange) || isCommonWord(words.at(-1) ?? '')) return undefined;
  let start = words.length - 1;
  while (words.length - start < mostWords && isNameWord(words[start - 1])) start -= 1;
  return partOfText.test(words[start - 1] ?? '') ? undefined : words.slice(start).join(' ');
};

/** Only signs and a word for "version" join an unknown name to its version: "Deferred to v1.4.0" names nothing. */
const directlyJoined =
  /^[\s([（`*"'\]|@:=<>~^≥]*(?:versions?|ver\.?|版本|バージョン|버전|версия|versión|versão|versione|wersja)?[\s(`*"'@:=<>~^≥]*$/iu;

const openRange = /[\^~=>@≥]\s*["'`]?$/u;

const judgePlainWord = (pair: Pair): boolean => {
  const isRange = openRange.test(pair.place.between);
  if (pair.token.parts < 2 || (/[:：]/u.test(pair.place.between) && !isRange)) return false;
  return pair.isStack || (provesVersion(pair) && !pair.token.hasV);
};

/** One word needs a sign of a package in it, or a place where packages are told. */
const judgeWord = (name: string, pair: Pair): boolean => {
  if (!isPackageName(name) || shortSign.test(name)) return false;
  if (identifier.test(name)) return pair.isStack;
  if (pair.place.manner === 'plain' && !innerSign.test(name)) return judgePlainWord(pair);
  if (pair.token.parts > 2 || pair.isStack || provesVersion(pair)) return true;
  return brandSign.test(name) && !assigns.test(pair.place.between);
};

const nameIn = ({ place, token, isStack }: Pair): string | undefined => {
  if (place.manner !== 'plain') return place.text;
  if (!directlyJoined.test(place.between) && !joinsByVersionWord.test(place.between))
    return undefined;
  const isRange = openRange.test(place.between) && token.parts > 1;
  // A lone word in a list of technologies needs no capital: "Helm 3.14, kubectl 1.29".
  const isAlone = isStack && !place.text.includes(' ') && place.text.length > 2;
  return properName(place.text, isRange || isAlone);
};

const isProved = (name: string, words: number, pair: Pair): boolean =>
  words === 1 ? judgeWord(name, pair) : pair.token.parts > 2 || pair.isStack || provesVersion(pair);

/** Judges a name that no table holds: it must look like a package, and the number like its version. */
export const judgeUnknown = (pair: Pair): JudgedName | undefined => {
  const { place, token } = pair;
  if (token.parts < 2 && !place.between.endsWith('@')) return undefined;
  const name = nameIn(pair) ?? '';
  const words = name.split(' ');
  if (name.length < 2 || words.length > mostWords || words.some(isCommonWord)) return undefined;
  return isProved(name, words.length, pair) ? { name } : undefined;
};
