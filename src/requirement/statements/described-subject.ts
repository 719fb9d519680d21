import { readSentences } from '../text/read-sentences.ts';
import { tellsCase } from './conditional.ts';
import { isAsking, type Scope } from './scope.ts';
import type { Section } from './section.ts';

type Place = { readonly section: Section; readonly scope: Scope };

/**
 * Some authors describe what they want as if it was there, as documentation does, below headings that are only names.
 * Where no heading asks, a section in prose whose heading shares a word with the title, and which tells what happens in
 * some case, says what is asked.
 */
export function markDescribedSubject(places: readonly Place[], title: string): readonly Place[] {
  if (places.some(({ scope }) => isAsking(scope))) return places;
  const subjects = readNames(title);
  return places.map((place) =>
    isDescribed(place, subjects)
      ? { ...place, scope: { ...place.scope, kind: 'proposal' } }
      : place,
  );
}

function isDescribed({ section, scope }: Place, subjects: ReadonlySet<string>): boolean {
  if (scope.kind !== 'neutral' || scope.isTalk || section.alias !== undefined) return false;
  if (section.blocks.some(({ is }) => is === 'list' || is === 'table')) return false;
  if (![...readNames(section.title)].some((name) => subjects.has(name))) return false;
  return section.blocks.some(
    (block) =>
      block.is === 'paragraph' && readSentences(block.text).some(({ text }) => tellsCase(text)),
  );
}

/** Words of requests and of articles; in English also the shorter words that name nothing. */
const naming =
  /[\p{Script=Han}\p{Script=Katakana}ー]{2,}|\p{Script=Hangul}{2,}|[\p{L}\p{N}_-]{4,}/gu;
const requesting: ReadonlySet<string> = new Set(
  'feature request proposal support with from that this into about when what should allow make more 功能 需求 機能 要望 기능'.split(
    ' ',
  ),
);

function readNames(title: string): Set<string> {
  const names = (title.match(naming) ?? []).map((name) => name.toLowerCase());
  return new Set(names.filter((name) => !requesting.has(name)));
}
