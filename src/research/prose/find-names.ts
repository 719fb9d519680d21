import { trimEnd } from '../../trim-end.ts';
import { findTechnology } from '../technology-kinds.ts';
import { findOwnMade } from './choice-words.ts';
import { findVersions } from './find-versions.ts';
import { looksLikePackage, readOption } from './option-name.ts';
import type { OptionName } from './option-name.ts';
import { isAmbiguousName } from './name-words.ts';
import type { Stretch } from '../../spec/cut-quote.ts';

/** A name at its place; `isOwn` is what somebody builds instead of taking a library. */
export type PlacedName = OptionName & Stretch & { readonly isOwn?: true };

const codeSpan = /`[^`]{2,60}`/gu;
const latinWord = /(?<![\p{L}\p{N}`/.@-])[A-Z][\w.+#-]{1,30}(?: [A-Z][\w.+#-]{1,30}){0,2}/gu;

const neverWeighed = new Set(['platform', 'format', 'language', 'runtime']);

const versioned = (text: string): PlacedName[] =>
  findVersions(text, { isStack: true }).map(({ name, known, start, end }) => ({
    name,
    ...(known === undefined ? {} : { known }),
    hasVersion: true,
    start,
    end,
  }));

const inCode = (text: string): PlacedName[] =>
  [...text.matchAll(codeSpan)].flatMap(({ 0: code, index }) => {
    const option = readOption(code);
    const isName = option !== undefined && looksLikePackage(option);
    return isName ? [{ ...option, start: index, end: index + code.length }] : [];
  });

/** The longest technology of the table at the start of proper words. */
const knownAt = (words: readonly string[]): string | undefined => {
  for (let count = words.length; count > 0; count -= 1) {
    const name = trimEnd(words.slice(0, count).join(' '), '.,');
    if (findTechnology(name) !== undefined) return name;
  }
  return undefined;
};

const known = (text: string): PlacedName[] =>
  [...text.matchAll(latinWord)].flatMap(({ 0: found, index }) => {
    const name = knownAt(found.split(' '));
    const technology = name === undefined ? undefined : findTechnology(name);
    if (name === undefined || technology === undefined) return [];
    const isWord = isAmbiguousName(name) && name !== technology.name;
    if (isWord || neverWeighed.has(technology.kind)) return [];
    return [{ name, known: technology, start: index, end: index + name.length }];
  });

const own = (text: string): PlacedName[] =>
  findOwnMade(text).map(({ 0: name, index }) => ({
    name: name.trim(),
    isOwn: true,
    start: index,
    end: index + name.length,
  }));

/** Every name in a masked text that may be an option, each place once, in order. */
export const findNames = (text: string): PlacedName[] => {
  const taken: PlacedName[] = [];
  for (const name of [...versioned(text), ...inCode(text), ...known(text), ...own(text)]) {
    if (!taken.some(({ start, end }) => name.start < end && start < name.end)) taken.push(name);
  }
  return taken.sort((left, right) => left.start - right.start);
};
