import type { Technology } from '../../spec/spec.ts';
import { letterPattern } from '../../spec/letter-pattern.ts';

/** Words that stand for a version without being one; in every shipped locale. */
const vagueWords = letterPattern(
  () =>
    /(?<![\p{L}\p{N}])(?:latest|newest|minimum|maximum|at least|at most|or later|or newer|or higher|or above|and up|and above|and later|compatible with|approx|approximately|unknown|unspecified|unpinned|none|n\/a|tbd|tbc|todo|neueste|mindestens|oder neuer|oder höher|unbekannt|dernière|récente|au moins|ou plus récent|inconnue|última|más reciente|al menos|o superior|desconocida|mais recente|pelo menos|ou superior|desconhecida|ultima|più recente|almeno|o superiore|sconosciuta|najnowsza|co najmniej|lub nowsza|nieznana|последняя|новейшая|не ниже|и выше|или новее|неизвестна)(?![\p{L}\p{N}])|最新|以上|以降|不低于|不低於|至少|任意|未知|未定|待定|최신|이상|임의/iu,
);

const digit = letterPattern(() => /\p{N}/u);

/** Vague alone, but a part of real versions: `1.2.3-stable`. */
const vagueAlone =
  /^(?:any|current|recent|stable|new|all|lts|release|aktuell|actuelle|actual|atual|attuale|aktualna)$/iu;

/** What each finding is about, in the words of its message. */
const forms: readonly (readonly [string, RegExp])[] = [
  ['no version', /^[\s\-–—?.]*$/u],
  ['a word instead of a version', vagueAlone],
  ['a range', /[<>^*|≤≥]|^[~=!]|[\s,][~=!]|,|\s(?:to|bis|до|à)\s|\.\.\s*\d|[–—～]/iu],
  [
    'several versions',
    /\s(?:or|and|oder|und|ou|et|o|y|e|или|и|lub|i)\s\D{0,20}\d|[或と、]|\d\s*[/;]\s*v?\d/iu,
  ],
  ['a range', /\d\s+-\s+v?\d/iu],
  ['an open end', /\d\+(?:$|\s)/u],
  ['a wildcard', /(?:^|\d\.)x(?:$|[.\s])/iu],
];

/** Images, platforms and services may be released under names: `bookworm-slim`, `noble`, `Sequoia`. */
const namedReleases: readonly Technology['kind'][] = ['image', 'platform', 'service', 'format'];

/** Longer texts are no versions; the limit also bounds every expression above. */
const longestVersion = 120;

/** Why a version is not exact, or nothing when it is. */
export function findVagueness(version: string, kind: Technology['kind']): string | undefined {
  const text = version.trim();
  if (text.length > longestVersion) return 'a text instead of a version';
  if (vagueWords(text).test(text)) return 'a word instead of a version';
  const form = forms.find(([, expression]) => expression.test(text));
  if (form !== undefined) return form[0];
  if (isHyphenRange(text)) return 'a range';
  if (!digit(text).test(text) && !namedReleases.includes(kind))
    return 'a word instead of a version';
  return undefined;
}

/** `3.11-3.13` is a range, `7.0.0-4` and `2024-06-01` are versions: a range goes up on one level. */
function isHyphenRange(text: string): boolean {
  const { left = '', right = '' } =
    /^v?(?<left>\d+(?:\.\d+)+)-v?(?<right>\d+(?:\.\d+)+)$/iu.exec(text)?.groups ?? {};
  const [low, high] = [left.split('.'), right.split('.')];
  if (left === '' || low.length !== high.length || low[0] !== high[0]) return false;
  const level = low.findIndex((part, index) => part !== high[index]);
  return level !== -1 && Number(low[level]) < Number(high[level]);
}
