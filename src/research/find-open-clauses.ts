import { findFittingLocales } from '../requirement/words/fitting-locales.ts';
import { readVocabulary } from '../requirement/words/vocabulary.ts';
import type { Clause, Requirement } from '../requirement/requirement.ts';
import type { Evidence } from '../spec/spec.ts';
import { compareMatters } from './compare-matters.ts';
import { placeOf } from './prose/judge-options.ts';
import { asksForTechnology } from './spellings.ts';
import { findTechnology } from './technology-kinds.ts';

/** What stands before the first name where a clause says what to build with, in the shipped languages. */
const before =
  /(?:(?<!\p{L})(?:us(?:e|es|ing)|with|in|on|by|via|to|be|is|either|mit|auf|ist|verwende\p{L}*|nutz\p{L}*|entweder|avec|dans|sur|en|est|soit|utilis\p{L}+|con|es|usar|usa|utiliz\p{L}+|com|em|no|na|é|su|nel|è|usare|в|на|с|использ\p{L}+|w|z|na|jest|uży\p{L}+|używ\p{L}+)\s+|(?:使用|采用|採用|选用|選用|基于|基於|存储在|儲存在|存储到|存入|在|到|为|為|是|用|[はをにが])\s?|[은는]\s|[:：]\s?)[`*_"“「]{0,3}$/iu;
/** What stands behind the last name where the verb is at the end. */
const behind =
  /^[`*_"”」]{0,3}\s?(?:を|に|で|と|へ|中|(?:을|를|에|로|으로)(?!\p{L}))|^[`*_"”」]{0,3}\s(?:verwend|nutz|einsetz|gespeichert|speicher)/iu;
/** Who serves several, or lets somebody choose, wants all of them. */
const servesAll =
  /(?<!\p{L})(?:support|compatib|interchang|configur|choos|choice|select|switch|depend|both|any of|work(?:s|ing)? (?:with|on)|for example|such as|e\.g|unterstütz|kompatib|wahlweise|wähl|auswähl|auswahl|konfigur|je nach|beide|zum beispiel|z\. ?b|prend en charge|au choix|chois|selon|par exemple|soport|admit|eleg|elig|según|por ejemplo|suport|escolh|conforme|por exemplo|scegl|scelt|a seconda|ad esempio|поддерж|совмест|выб|настро|настра|зависим|например|obsług|wspier|kompatyb|zgodn|wyb[oió]|konfig|zależn|na przykład)|支持|支援|兼容|相容|可选|可選|选择|選擇|配置|设定|設定|取决|取決|例如|比如|対応|サポート|互換|選択|選べ|選ぶ|例えば|たとえば|など|지원|호환|선택|설정|예를 들/iu;
/** What holds only in some case is no choice of the whole. */
const opensCase =
  /^(?:if|when|whenever|unless|wenn|falls|sobald|si|lorsque|quand|cuando|quando|se|caso|если|когда|jeśli|jeżeli|gdy|kiedy|如果|若|当|當)(?![a-zа-я])/iu;
const turnedRound =
  /(?<!\p{L})(?:not|never|without|instead of|from|nicht|kein\p{L}*|ohne|pas|sans|ne|non|sin|sem|não|senza|bez|nie|не|без|вместо)(?!\p{L})|不|禁止|なし|(?<!なければなら)ない|(?<!なければなり)ません|않|없/iu;

type Option = { readonly name: string; readonly evidence: readonly Evidence[] };

/**
 * The clauses that leave open which of some names is taken: one that offers them for one thing to build with,
 * or the first two that each demand another one for the same.
 */
export function findOpenClauses(
  options: readonly Option[],
  requirement: Requirement,
): readonly Clause[] | undefined {
  const { source, text, clauses } = requirement;
  const own = options.filter(({ evidence }) => evidence.some(({ path }) => path === source));
  if (own.length < 2) return undefined;
  const names = own.map(({ name }) => name);
  if (names.some((name) => findTechnology(name) === undefined)) return undefined;
  const built = clauses.filter(({ kind }) => kind !== 'exclusion');
  const offering = built.find((clause) => names.every((name) => placeOf(clause.text, name) !== -1));
  if (offering !== undefined) return leavesOpen(offering, names, text) ? [offering] : undefined;
  return findOpposed(built, names, requirement);
}

function leavesOpen({ text }: Clause, names: readonly string[], whole: string): boolean {
  const places = names.map((name) => ({
    start: placeOf(text, name),
    end: placeOf(text, name) + name.length,
  }));
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  if (!before.test(text.slice(0, start)) && !behind.test(text.slice(end))) return false;
  if (servesAll.test(text) || opensCase.test(text) || turnedRound.test(text)) return false;
  return !readVocabulary(findFittingLocales(whole)).isProhibiting(text);
}

function findOpposed(
  built: readonly Clause[],
  names: readonly string[],
  requirement: Requirement,
): readonly Clause[] | undefined {
  const demanding = names.map((name) => built.filter(({ text }) => asksForTechnology(text, name)));
  if (demanding.some(({ length }) => length === 0)) return undefined;
  const compare = compareMatters(requirement, names);
  const [firsts = [], ...others] = demanding;
  for (const first of firsts) {
    const second = others.flat().find((clause) => clause !== first && compare(first, clause));
    if (second !== undefined) return [first, second].sort((left, right) => left.line - right.line);
  }
  return undefined;
}
