import { capture } from '../manifests/captures.ts';
import { findTechnology } from '../technology-kinds.ts';
import type { KnownTechnology } from '../technology-kinds.ts';
import { isAmbiguousName, isCommonWord } from './name-words.ts';
import { trimEnd } from '../../trim-end.ts';

/** A name that stands as one of several for a purpose. */
export type OptionName = {
  readonly name: string;
  readonly known?: KnownTechnology;
  /** A version stands beside it, as beside nothing but software. */
  readonly hasVersion?: true;
};

/** Platforms and formats are served beside each other; nobody chooses one of them. */
const neverChosen = new Set(['platform', 'format']);
/** "ORM or SQL" names kinds of things. */
const abbreviation = /^[A-Z]{2,4}s?$/u;
const packageName =
  /^@?[a-z][\w.-]*(?:\/[\w.-]+)?$|^[a-z][\w-]*\.[a-z][\w.-]*(?:\/[\w.-]+){2,5}$/iu;
const innerSign = /[A-Za-z\d][-/@.:][A-Za-z]|[a-z][A-Z]/u;
const fileName =
  /^\.|\.(?:ya?ml|json|toml|md|txt|xml|lock|cfg|ini|conf|env|sh|ps1|py|tsx?|jsx|java|rs|go|rb|php|cs|html?|css|log|pdf|csv|docx?)$/iu;
const trailingVersion = /\s+v?\d[\w.+]*$/u;
/** A name in at most four words or in code, and the version beside it. */
const versionAfter = /^[\s"“「*_`[]*[^\s`*[\]]+(?: [^\s`*[\]\d][^\s`*[\]]*){0,3}[`*\]]* v?\d+\.\d/u;
const longestStart = 80;
const explanation = /\s*(?:[(（].*|[:：,，;；。、].*)$/u;
const longestName = 50;
const mostWords = 3;

const properPhrase = /^[A-Z][\w.+#-]*(?: [A-Z][\w.+#-]*)*$/u;

const setOffName = /^[\s"“「]*(?:\*\*|__)?(?:\[)?(?:`+)?(?<name>[^`*[\]]{1,60})/u;

const nameAtStart = (text: string): string =>
  capture(
    setOffName,
    text,
  )('name')
    .replace(explanation, '')
    .replace(/[.!?]+$/u, '')
    .replace(/^(?=[\x21-\x7e])(?<name>[\s\S]*)$/u, (all) => all.replace(goesOn, ''))
    .trim()
    .replace(trailingVersion, '')
    .trim();

const isUnknownOption = (name: string): boolean => {
  const words = name.split(' ');
  if (words.length > mostWords || words.some(isCommonWord)) return false;
  if (fileName.test(name) || abbreviation.test(name)) return false;
  return properPhrase.test(name) || (words.length === 1 && packageName.test(name));
};

/** What follows a name in another script or in small letters is the sentence going on. */
const goesOn = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af].*$/u;

const longestKnown = (words: readonly string[]): readonly string[] => {
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count);
    if (findTechnology(name.join(' ')) !== undefined) return name;
  }
  return [];
};

/** The first proper words of a text, or the known name at its start when that is longer: "Spring Retry", `node js`. */
const cutName = (text: string): string => {
  const words = text.split(' ').slice(0, mostWords + 1);
  const known = longestKnown(words);
  const end = words.findIndex((word, index) => index > 0 && !/^[A-Z]/u.test(word));
  const proper = words.slice(0, end === -1 ? words.length : end);
  return trimEnd((known.length >= proper.length ? known : proper).join(' '), '.,;!?');
};

/** Reads the name of an option at the start of a text: a code span, a bold or linked name, or proper words. */
export const readOption = (text: string): OptionName | undefined => {
  const name = cutName(nameAtStart(text));
  if (name.length < 2 || name.length > longestName) return undefined;
  const known = findTechnology(name);
  const versioned = versionAfter.test(text.slice(0, longestStart))
    ? { hasVersion: true as const }
    : {};
  if (known === undefined) return isUnknownOption(name) ? { name, ...versioned } : undefined;
  const isWord = isAmbiguousName(name) && name !== known.name && !text.includes('`');
  return neverChosen.has(known.kind) || isWord ? undefined : { name, known };
};

/** Whether a name is written like that of a package, so that it is more than a word. */
export const looksLikePackage = ({ name, known, hasVersion }: OptionName): boolean =>
  known !== undefined || hasVersion === true || innerSign.test(name);

const groups: Readonly<Record<string, string>> = {
  library: 'code',
  framework: 'code',
  database: 'data',
  service: 'data',
};

/** A language and a framework are used together; two frameworks are offered for one purpose. */
export const mayReplace = (left: OptionName, right: OptionName): boolean => {
  if (left.name.toLowerCase() === right.name.toLowerCase()) return false;
  if (left.known === undefined || right.known === undefined) return true;
  const [first, second] = [left.known.kind, right.known.kind];
  return left.known !== right.known && (groups[first] ?? first) === (groups[second] ?? second);
};
