import { glossary } from './name-glossary.ts';
import { withoutMarkup } from './wording.ts';

const umlauts: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};
/** The passport transliteration of the Russian alphabet, without signs. */
const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:iu я:ia'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const special = /[äöüßłøđæœа-яё]/gu;
const marks = /\p{M}/gu;
const latinWord = /[a-z0-9]+/gu;

/** Words that tell nothing in a file name: articles, prepositions, and the verbs that open a request. */
const empty: ReadonlySet<string> = new Set(
  (
    'a an the of on in at to for with and by from as is are be it its if there this that only one when into via ' +
    'add adds support implement create build make allow enable provide introduce surface feature request should shouldn shouldnt must ' +
    't s we our you your i my want need would like please can could will what how hope do does don dont think ' +
    'der die das den dem des ein eine einer eines und mit fuer von zu zum zur auf im am bei ' +
    'le la les l un une des du de d et pour avec dans par sur en au aux ' +
    'el los las del y con por para al o os as da das do dos e em na nas nos um uma ' +
    'il lo gli i di della dei delle nel nella che per w z na do i oraz dla po ' +
    'v i na dlia po s k o ot iz ' +
    'story stories epic priority mandatory optional ' +
    'lastenheft pflichtenheft anforderungen cahier charges requirement requirements specification spec prd rfc srs documento requisitos requisiti wymagania trebovaniia tz tekhnicheskoe zadanie historia usuario usuaria specifica specifiche especificación especificacion especificacao spezifikation dokument document'
  ).split(' '),
);

/** The Latin words of a text in lower case, accents and Cyrillic letters written out. */
export function readLatinWords(text: string): string[] {
  const plain = withoutMarkup(text)
    .replace(callArguments, '$1')
    .replace(identifier, splitHumps)
    .toLowerCase()
    .replace(/[’']/gu, ' ')
    .replace(special, (character) => umlauts[character] ?? cyrillic[character] ?? '')
    .normalize('NFD')
    .replace(marks, '');
  return plain.match(latinWord) ?? [];
}

/** `render(children)` is known by its name, not by its arguments. */
const callArguments = /([A-Za-z_]\w{0,80})\([^()]{0,200}\)/gu;
const identifier = /[A-Za-z]{2,80}/gu;
const camelHump = /(?<=[a-z])(?=[A-Z])/u;

/** `renderTree` and `HandleWillClose` are several words; `DevTools` and `TypeScript` are names. */
function splitHumps(word: string): string {
  const parts = word.split(camelHump);
  return parts.length > 2 || /^[a-z]/u.test(word) ? parts.join(' ') : word;
}

/** A kebab-case name of at most four telling words; empty when the text has none. */
export function toFileName(text: string, limit = 4): string {
  const words = readLatinWords(text).filter((word) => !empty.has(word) && !/^\d+$/u.test(word));
  return words.slice(0, limit).join('-').slice(0, 48).replace(/-$/u, '');
}

/** A name from the nouns that the glossary knows, in the order in which the text names them. */
export function toGlossaryName(text: string): string {
  const found = glossary
    .map(([name, words]) => ({ name, ...findFirst(text, words) }))
    .filter(({ at }) => at !== -1)
    .sort((left, right) => left.at - right.at || right.length - left.length);
  const names: string[] = [];
  let end = 0;
  for (const { name, at, length } of found) {
    // 数据 inside of 数据库 is no word of its own.
    if (at < end) continue;
    names.push(name);
    end = at + length;
  }
  return names.slice(0, 2).join('-');
}

type Place = { readonly at: number; readonly length: number };

function findFirst(text: string, words: readonly string[]): Place {
  let first: Place = { at: -1, length: 0 };
  for (const word of words) {
    const at = text.indexOf(word);
    if (at !== -1 && (first.at === -1 || at < first.at)) first = { at, length: word.length };
  }
  return first;
}

const capitalise = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** `log-list` → `log_list`. */
export const toSnake = (name: string): string => name.replaceAll('-', '_');
/** `log-list` → `LogList`; a type may not begin with a digit. */
export const toPascal = (name: string): string => {
  const joined = name.split('-').map(capitalise).join('');
  return /^\d/u.test(joined) ? `Module${joined}` : joined;
};
/** `log-list` → `loglist`. */
export const toFlat = (name: string): string => name.replaceAll('-', '');
