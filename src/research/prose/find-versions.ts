import { findTechnology } from '../technology-kinds.ts';
import type { KnownTechnology } from '../technology-kinds.ts';
import { judgeName } from './judge-name.ts';
import type { Surroundings } from './judge-name.ts';
import { findNameBehind } from './joining-words.ts';
import { findNamePlace } from './name-before.ts';
import type { Stretch } from '../../spec/cut-quote.ts';
import { findVersionTokens, readOperator } from './version-token.ts';
import type { VersionToken } from './version-token.ts';

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

const afterWord = /^\s+(?:of|von|de|do|от)\s+(?<name>[A-Z.][\w.+#-]*(?: [A-Z][\w.+#-]*)?)/u;

const statesVersion = /\b(?:version|release|versión|versão|versione)\s+$/iu;

/** "version 3.11 of Python". */
const readNameAfter = (line: string, token: VersionToken): FoundVersion | undefined => {
  const before = line.slice(Math.max(0, token.start - 16), token.start);
  const behind = line.slice(token.end, token.end + 60);
  const named = statesVersion.test(before) ? afterWord.exec(behind)?.groups?.['name'] : undefined;
  const following = named ?? findNameBehind(before, behind);
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
    const place = findNamePlace(line, token.start);
    const left = line.slice(Math.max(0, (place?.start ?? 0) - 60), place?.start ?? 0);
    const after = line.slice(token.end, token.end + 40);
    const judged = place && judgeName({ place, token, left, after, ...around });
    const found =
      judged === undefined
        ? readNameAfter(line, token)
        : toFound(line, token, { ...judged, start: place?.start ?? token.start });
    return found === undefined ? [] : [found];
  });
