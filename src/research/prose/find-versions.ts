import { trimEnd } from '../../trim-end.ts';
import { findTechnology } from '../technology-kinds.ts';
import type { KnownTechnology } from '../technology-kinds.ts';
import { judgeName } from './judge-name.ts';
import type { Surroundings } from './judge-name.ts';
import { findNameBehind } from './joining-words.ts';
import { findNamePlace } from './name-before.ts';
import type { Stretch } from '../../spec/cut-quote.ts';
import { findVersionTokens, readOperator } from './version-token.ts';
import type { VersionToken } from './version-token.ts';
import { beginsWithVersionWord } from './version-words.ts';

/** A name and its version in one line; the stretch covers both. */
export type FoundVersion = Stretch & {
  readonly name: string;
  readonly version: string;
  readonly range?: string;
  readonly known?: KnownTechnology;
};

const toFound = (
  line: string,
  token: VersionToken,
  found: { readonly name: string; readonly known?: KnownTechnology; readonly start: number },
): FoundVersion | undefined => {
  const operator = readOperator(line.slice(Math.max(0, token.start - 12), token.start));
  if (operator === undefined) return undefined;
  const sign = operator.sign.trim().replace(/^=+$|^[@:]$/u, '');
  const space = sign !== '' && operator.sign.endsWith(' ') ? ' ' : '';
  const stated = `${sign}${space}${token.stated ?? (sign === '' ? '' : token.version)}`;
  return {
    name: found.name,
    version: token.version,
    ...(stated !== '' && { range: stated }),
    ...(found.known !== undefined && { known: found.known }),
    start: found.start,
    end: token.end,
  };
};

const afterWord =
  /^\s+(?:of|von|de|del|di|do|da|dari|của|van|av|от|из|для|z|من|از|של|(?:библиотек|фреймворк|язык|пакет|СУБД|бібліотек|мови)[а-яії]{0,2})\s+(?<name>[A-Z.][\w.+#-]*(?: [A-Z][\w.+#-]*)?)/u;

/** "version 3.11 of Python". */
const readNameAfter = (line: string, token: VersionToken): FoundVersion | undefined => {
  const before = line.slice(Math.max(0, token.start - 24), token.start);
  const behind = line.slice(token.end, token.end + 60);
  const named = beginsWithVersionWord.test(before)
    ? afterWord.exec(behind)?.groups?.['name']
    : undefined;
  const following = trimEnd(named ?? findNameBehind(before, behind), '.');
  const words = following.split(' ');
  for (const name of [following, words[0] ?? '']) {
    const known = findTechnology(name);
    if (known !== undefined) return toFound(line, token, { name, known, start: token.start });
  }
  return undefined;
};

const glued =
  /(?<![\w./+#@-])(?<name>C\+\+|[A-Z][A-Za-z.]{1,11}|python|php|java|vue|node|go)(?<version>\d{1,3}(?:\.\d{1,4}){0,2})(?![\w%]|[.:/-]\w)/gu;
const gluedKinds = new Set(['language', 'framework', 'runtime']);

/** "Python3.11", "C++20": some names are written without a space. */
const findGlued = (line: string): FoundVersion[] =>
  [...line.matchAll(glued)].flatMap(({ 0: text, index, groups }) => {
    const { name = '', version = '' } = groups ?? {};
    const known = findTechnology(name);
    if (known === undefined || !gluedKinds.has(known.kind) || version === '0') return [];
    return [{ name, version, known, start: index, end: index + text.length }];
  });

/** Finds every pair of a name and a version in a masked line. */
export const findVersions = (line: string, around: Surroundings): FoundVersion[] => [
  ...findSpaced(line, around),
  ...findGlued(line),
];

const findSpaced = (line: string, around: Surroundings): FoundVersion[] =>
  findVersionTokens(line).flatMap((token) => {
    const before = readNameBefore(line, token, around);
    // "Die Version 3.12 von Python": a capital alone makes no name where a known one follows.
    const found = before?.known === undefined ? (readNameAfter(line, token) ?? before) : before;
    return found === undefined ? [] : [found];
  });

/** "Python 3.11". */
const readNameBefore = (
  line: string,
  token: VersionToken,
  around: Surroundings,
): FoundVersion | undefined => {
  const place = findNamePlace(line, token.start);
  if (place === undefined) return undefined;
  const left = line.slice(Math.max(0, place.start - 60), place.start);
  const after = line.slice(token.end, token.end + 40);
  const judged = judgeName({ place, token, left, after, ...around });
  return judged && toFound(line, token, { ...judged, start: place.start });
};
