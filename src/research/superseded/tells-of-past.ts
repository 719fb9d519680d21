import type { VersionFact } from '../research.ts';

const anyOf = (words: string): string => words.trim().replace(/\s*\n\s*/gu, '|');

/** What follows these words, up to the end of the sentence, was so once. */
const before = new RegExp(
  anyOf(`
  \\b(?:previously|formerly|originally|the (?:earlier|previous|former|old) (?:plan|version|setup|stack|design)|(?:we |it )?used to (?:use|run|be)|no longer (?:use[sd]?|run|supports?|on)|instead of|rather than|(?:moved|migrated?|migrating|upgraded?|upgrading|away|switched|ported) from|from)\\b
  \\b(?:früher|ehemals|bisher|zuvor|statt|anstelle von|nicht mehr|auparavant|anciennement|au lieu de|n.utilise plus|anteriormente|antes(?! d)|en lugar de|em vez de|ya no|não usa mais|in precedenza|invece di|non usa più|poprzednio|wcześniej|zamiast)\\b
  ранее|раньше|вместо|больше не|以前|之前|原先|不再|旧版|舊版|従来|かつて|이전에|기존`),
  'iu',
);
/** What stands before these words was replaced by what follows them. */
const after =
  /\b(?:(?:was|were|is|are|been|being|got) (?:replaced|superseded) (?:by|with)|wurde (?:durch|von)|a été remplacée? par|fue (?:reemplazad|sustituid)[oa] por|foi substituíd[oa] por|è stat[oa] sostituit[oa] da)\b|(?:заменен|заменён)[оа]? на|已替换为|已升级到/iu;
/** A passage that begins so is about what no longer holds as a whole. */
const superseded =
  /^[\s>*_-]{0,12}(?:superseded|deprecated|obsolete|replaced|outdated)\b(?:[*_\s]{0,4}[:：(—–-]| (?:by|since|in)\b)/iu;
/** `18 → 22`: an arrow leads from what was to what is. */
const leadsOn = /^[`*_)]{0,3}\s?(?:→|⇒|->|=>)[^|\d]{0,30}\d/u;
const sentenceEnd = /[.!?。！？](?=\s|$|\p{sc=Han})|[;；]/gu;
/** `from Rails 7.0 to 7.1`: only the first of the two is past. */
const upTo = /\b(?:to|into|auf|zu|nach|à|vers|a|para|do|verso|до|на|to version)\b|[→⇒]|->|=>/iu;

/**
 * Whether a sentence gives a version as what was before: `document` when it says outright that it is
 * superseded, `passage` when it only tells of the past.
 */
export function tellsOfPast(quote: string, version: string): VersionFact['superseded'] {
  const at = quote.indexOf(version);
  if (at === -1) return undefined;
  if (isStruckOut(quote, at)) return 'passage';
  const start = startOfSentence(quote, at);
  const left = quote.slice(start, at);
  const end = quote.slice(at).search(sentenceEnd);
  const right = quote.slice(at + version.length, end === -1 ? undefined : at + end);
  if (superseded.test(quote)) return 'document';
  return isAfterPast(left, right) || after.test(right) || leadsOn.test(right)
    ? 'passage'
    : undefined;
}

function isAfterPast(left: string, right: string): boolean {
  const found = before.exec(left);
  if (found === null) return false;
  const between = left.slice(found.index + found[0].length);
  if (/\d/u.test(between) || between.length > longestReach || upTo.test(between)) return false;
  // "from" alone tells of where a thing comes from, unless it goes on to where it went.
  return !/^from$/iu.test(found[0]) || upTo.test(right.slice(0, longestReach));
}

/** A word speaks for what follows it within a few words. */
const longestReach = 40;

function startOfSentence(quote: string, at: number): number {
  let start = 0;
  for (const { index } of quote.slice(0, at).matchAll(sentenceEnd)) start = index + 1;
  return start;
}

const isStruckOut = (quote: string, at: number): boolean =>
  (quote.slice(0, at).match(/~~/gu)?.length ?? 0) % 2 === 1 && quote.slice(at).includes('~~');
