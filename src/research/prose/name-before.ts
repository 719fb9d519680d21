import { capture } from '../manifests/captures.ts';
import type { Stretch } from '../../spec/cut-quote.ts';
import { joiningParticle, mayJoin } from './joining-words.ts';
import { endsInLeast, endsInVersionWord } from './version-words.ts';
import { trimEnd } from '../../trim-end.ts';

/** How a name is set off from the text around it. */
export type Manner = 'code' | 'bold' | 'link' | 'plain';

/** The text before a version from which its name is read. */
export type NamePlace = Stretch & {
  readonly manner: Manner;
  readonly text: string;
  /** What stands between name and version, such as ` (v`, `: >= ` or ` version `. */
  readonly between: string;
};

/** Names stand close to their version. */
const reach = 100;
const longestBetween = 40;

const bracket = /[\s([{（「『【“\u00a0]$/u;
/** Marks that close a name would look the same without the space before them. */
const openingMarks = /(?:^|[\s([{（「『【：，、])(?<marks>["'`*_]+)$/u;
const sign = /(?:>=|≥|\^|~>|~=|~|===?|=|>|@|[:：]{1,2})$/u;
const connector =
  /(?:^|[\s([（`*])(?:v\.|is|is now|to|now|exactly|pinned|at|(?:(?:has been|have been|was|is|are) )?(?:increased|raised|bumped|updated|upgraded|set|lifted) to|auf|en)$/iu;
const connectorCjk =
  /(?:版本|バージョン|버전|版|以上|最低|至少|为|是|不低于|不少于|はバージョン|version)$/iu;

/** "Python's 3.12 release", "Redis'in 7.2 sürümü". */
const ownerEnding = /(?<=[A-Za-z\d])['’](?:s|(?:n?[ıiuü]n))$/u;

/** "Версия Python — 3.12.6". */
const dashOfDefinition =
  /(?<=(?:версия|версія|version|versión|versão|versione|wersja)\s(?:(?:of|von|de|di|do)\s)?[A-Za-z][\w.+#-]{0,30}(?: [A-Z][\w.+#-]{0,30})?)\s?[—–]\s?$/iu;

/** "Terraform 1.9 → 1.10": the name belongs to both. */
const earlierVersion = /(?<![\w.-])v?\d+(?:\.\d+){0,3}\s?(?:→|->|⇒|から|에서)\s?$/u;

/** What may join a version to its name, in the order in which it is tried. */
const joinings = [
  bracket,
  sign,
  endsInVersionWord,
  connectorCjk,
  endsInLeast,
  connector,
  ownerEnding,
  earlierVersion,
  dashOfDefinition,
  joiningParticle,
];

/** How much of the end of a text is one thing that joins a version to its name; nothing when it is the name. */
const joiningLength = (rest: string): number => {
  const marks = capture(openingMarks, rest)('marks');
  if (marks !== '') return marks.length;
  for (const joining of joinings) {
    const found = joining.exec(rest);
    if (found !== null) return found[0].replace(/^\s+(?=\S)/u, '').length;
  }
  return 0;
};

/** Cuts what joins a version to its name off the end of the text before it. */
const skipBetween = (left: string): string => {
  let rest = left;
  for (;;) {
    const length = joiningLength(rest);
    rest = rest.slice(0, rest.length - length);
    if (length === 0 || left.length - rest.length > longestBetween) return rest;
  }
};

/** "Electron (Chromium) (18.2.0", `pydantic[email]==2.5`: the group belongs to the name before it. */
const skipGroup = (rest: string): string => {
  const group = /\s*\([^()]{1,40}\)$|(?<=\w)\[[\w, -]{1,40}\]$/u.exec(rest);
  return group === null ? rest : rest.slice(0, group.index);
};

const closers: readonly {
  readonly manner: Manner;
  readonly close: RegExp;
  readonly open: string;
}[] = [
  { manner: 'code', close: /`+$/u, open: '`' },
  { manner: 'bold', close: /(?:\*\*|__)$/u, open: '' },
  { manner: 'link', close: /(?<!\w\[[^\][]*)\]\s*$/u, open: '[' },
];

const markup = /[`*[\]"“”「」]|__/gu;

const readSetOff = (rest: string, from: number): Omit<NamePlace, 'between'> | undefined => {
  for (const { manner, close, open } of closers) {
    const closing = close.exec(rest);
    if (closing === null) continue;
    const inside = rest.slice(0, closing.index);
    const opening = inside.lastIndexOf(open === '' ? closing[0] : open);
    if (opening === -1) continue;
    const raw = inside.slice(opening + 1);
    const text = raw
      .replace(markup, '')
      .replace(/^:|[:：\s]+$/gu, '')
      .trim();
    if (text === '') continue;
    return { manner, text, start: from + opening, end: from + rest.length };
  }
  return undefined;
};

/** Words of a name are joined by single spaces and end where any other sign begins. */
const lastWords =
  /(?:[A-Za-z.@#](?:[\w.+#@/-]|:(?=[\w.]))* ){0,3}[A-Za-z.@#\u00c0-\u024f](?:[\w.+#@/\u00c0-\u024f-]|:(?=[\w.]))*$/u;

const readPlain = (rest: string, from: number): Omit<NamePlace, 'between'> | undefined => {
  const bare = trimEnd(rest, '"”」』 ');
  const words = lastWords.exec(bare);
  if (words === null) return undefined;
  const { index } = words;
  const text = trimEnd(words[0], '.,');
  return text === ''
    ? undefined
    : { manner: 'plain', text, start: from + index, end: from + bare.length };
};

/** Finds what may be the name of the version at an offset of a masked line. */
export const findNamePlace = (line: string, at: number): NamePlace | undefined => {
  const from = Math.max(0, at - reach);
  const left = line.slice(from, at);
  const rest = skipBetween(left);
  for (const candidate of [rest, skipGroup(rest)]) {
    const trimmed = candidate.trimEnd();
    const place = readSetOff(trimmed, from) ?? readPlain(trimmed, from);
    if (place === undefined) continue;
    const between = line.slice(place.end, at);
    return mayJoin(between, line.slice(at, at + 8)) ? { ...place, between } : undefined;
  }
  return undefined;
};
