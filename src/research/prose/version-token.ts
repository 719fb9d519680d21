import { compareVersions } from '../lower-bound.ts';
import { capture } from '../manifests/captures.ts';
import type { Stretch } from '../../spec/cut-quote.ts';

/** A number in a line that has the form of a version; what it belongs to is not known yet. */
export type VersionToken = Stretch & {
  /** Exact, without `v`, wildcard or plus. */
  readonly version: string;
  /** What the line states when it is more than the version: `20+`, `3.11.x`, `8.2–8.4`. */
  readonly stated?: string;
  readonly hasV: boolean;
  readonly parts: number;
};

const digitRun = /\d+(?:\.\d+)*/gu;
const preRelease =
  /[-.]?(?:(?:alpha|beta|dev|snapshot|final|release|ga|lts|canary|preview|pre|post)(?:[.-]?\d{1,9}){0,3}|(?:a|b|c|rc|cr|m|sp)[.-]?\d{1,4}(?:\.\d{1,9}){0,2})(?![A-Za-z\d])/iuy;
/** `1.16.4-eksbuild.2`: a word with a number, after a version of three parts. */
const buildSuffix = /(?<=\d\.\d+\.\d+)-[A-Za-z]{2,12}[.-]?\d+(?:\.\d+)*(?![\w-])/uy;
const pseudoVersion = /-(?:0\.)?\d{14}-[\da-f]{12}\b/uy;
/** What follows the version in a container image's tag, directly after the image's name and a colon. */
const imageVariant =
  /-(?:alpine|slim|bookworm|bullseye|buster|jammy|noble|focal|management|jdk|jre|debian|ubuntu|otp|fpm|cli|apache|perl|eclipse|temurin)[\w.-]*/uy;
const wildcard = /(?:\.[xX*])+(?![A-Za-z\d])/uy;
const orNewer = /\+(?![\d+A-Za-z])/uy;
const rangeEnd = / ?[-–—~〜] ?v?\d+(?:\.\d+)*(?![\d.%A-Za-z])/uy;
/** Numbers with a measure, a share or a counter are amounts. */
const unit =
  /^[\s\u00a0]?(?:%|‰|°|percent\b|ms\b|msec\b|s\b|secs?\b|seconds?\b|min\b|mins\b|minutes?\b|hours?\b|hrs?\b|h\b|days?\b|weeks?\b|months?\b|years?\b|px\b|pt\b|r?em\b|mm\b|cm\b|m\b|km\b|kg\b|g\b|[kmgt]i?b\b|bytes?\b|bits?\b|[kmg]?hz\b|fps\b|dpi\b|times\b|usd\b|eur\b|million\b|billion\b|sekunden\b|stunden\b|tage\b|minuten\b|secondes?\b|heures?\b|jours?\b|[個个条條次种種项項秒分时時年月日页頁倍字行人天回件点點章节節部층개초분시년월일회명배번건])/u;

/**
 * The same in the other languages, whose letters `\b` does not know. Small letters in two ranges: a class
 * of all letters costs a millisecond each time that it is written.
 */
const foreignUnit =
  /^[\s\u00a0]?(?:prozent|pour cent|por ciento|por cento|per cento|procent[a-zß-žа-ё]{0,3}|процент[a-zß-žа-ё]{0,3}|segundos?|secondi|sekund[a-zß-žа-ё]{0,2}|секунд[a-zß-žа-ё]{0,2}|minuti|minutos?|minut[a-zß-žа-ё]{0,2}|минут[a-zß-žа-ё]{0,2}|horas?|ore|godzin[a-zß-žа-ё]{0,2}|час[a-zß-žа-ё]{0,3}|días?|dias?|giorni|dni|дн[a-zß-žа-ё]{1,3}|mal|fois|veces|vezes|volte|raz(?:y|em)?|раза?|[kmgt]o|[кмгт]б)(?![a-zß-žа-ё])/u;
/** Parts of a cluster are counted by a bare number: "Kafka 3 brokers". */
const clusterPart =
  /^[\s\u00a0]?(?:(?:nodes?|pods?|replicas?|partitions?|shards?|brokers?|instances?|connections?|knoten|replikat[a-zß-žа-ё]{0,3}|partitionen|instanzen|verbindungen|n(?:œ|oe)uds?|réplicas?|connexions?|nodos?|particiones|instancias?|conexiones|nós|partições|instâncias?|conexões|nodi|repliche|partizioni|istanze|connessioni|węz[łl][a-zß-žа-ё]{0,3}|replik[a-zß-žа-ё]{0,2}|partycj[a-zß-žа-ё]{0,3}|połącze[a-zß-žа-ё]{1,4}|узл[a-zß-žа-ё]{1,3}|узел|под(?:ов|а|ы)|реплик[a-zß-žа-ё]{0,2}|партици[a-zß-žа-ё]{1,2}|брокер[a-zß-žа-ё]{0,3}|экземпляр[a-zß-žа-ё]{0,3}|соединени[a-zß-žа-ё]{1,2}|подключени[a-zß-žа-ё]{1,2})(?![a-zß-žа-ё])|台|대|노드|ノード|节点|節點|副本|分区|分區|レプリカ|복제본)/u;

/** The longest unit is shorter; what follows it decides only by its first letter. */
const longestUnit = 32;

const letterBeyondAscii = /[\u00c0-\u024f]/u;

/** Small letters are compared: an expression that ignores case takes ten times as long to compile. */
const isAmount = (line: string, end: number, parts: number): boolean => {
  const behind = line.slice(end, end + longestUnit).toLowerCase();
  return [unit, foreignUnit, ...(parts === 1 ? [clusterPart] : [])].some((one) => {
    const found = one.exec(behind)?.[0];
    // "7.2 sürümü": `s` is no second where a letter follows that `\b` takes for none.
    return found !== undefined && !letterBeyondAscii.test(behind.charAt(found.length));
  });
};

const matchAt = (expression: RegExp, line: string, at: number): string => {
  expression.lastIndex = at;
  return expression.exec(line)?.[0] ?? '';
};

const before = /[\s"'([{`*_~^=<>≥@:|,，：（「『【“!:;；、。vV\u00a0]/u;
const wordCharacter = /[A-Za-z\d_]/u;
const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

const beforeLetter = /^$|[\s"'([{`*_=<>@:|,，：（/\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af-]/u;

/** What stands before the digits: nothing, a `v`, or something that makes them a part of another word. */
const readStart = (line: string, at: number): { start: number; hasV: boolean } | undefined => {
  const previous = line[at - 1];
  if (previous === undefined || cjk.test(previous)) return { start: at, hasV: false };
  if (!before.test(previous)) return undefined;
  if (previous !== 'v' && previous !== 'V') return { start: at, hasV: false };
  const isOwnWord = beforeLetter.test(line.slice(Math.max(0, at - 2), at - 1));
  return isOwnWord ? { start: at - 1, hasV: true } : undefined;
};

const isYear = (part: string): boolean => /^(?:19|20)\d\d$/u.test(part);
const isDay = (part: string): boolean =>
  part.length <= 2 && Number(part) >= 1 && Number(part) <= 31;

const dateForms = [
  /^(?<day>\d\d?)\.(?<month>\d\d?)\.(?<year>\d{4})$/u,
  /^(?<year>\d{4})\.(?<month>\d\d)\.(?<day>\d\d)$/u,
];

const isCalendarDate = (digits: string): boolean =>
  dateForms.some((form) => {
    const found = capture(form, digits);
    return isYear(found('year')) && isDay(found('month')) && isDay(found('day'));
  });

const isAddress = (parts: readonly string[]): boolean =>
  parts.length === 4 && parts.every((part) => Number(part) <= 255);

/** Dates, addresses, numbers with leading zeros and long numbers are never versions. */
const isNumberOfVersion = (digits: string): boolean => {
  const parts = digits.split('.');
  const [first = ''] = parts;
  if (first.length > 4 || (first.length > 1 && first.startsWith('0'))) return false;
  return parts.length <= 4 && !isCalendarDate(digits) && !isAddress(parts);
};

const isCut = (line: string, end: number): boolean => {
  const next = line[end] ?? '';
  if (wordCharacter.test(next) || next === '%') return true;
  const following = line[end + 1] ?? '';
  if (next === '.' || next === ':' || next === '-') return wordCharacter.test(following);
  return next === ',' && /^,\d{3}(?!\d)/u.test(line.slice(end, end + 5));
};

const firstMatch = (expressions: readonly RegExp[], line: string, at: number): string => {
  const found = expressions.find((expression) => matchAt(expression, line, at) !== '');
  return found === undefined ? '' : matchAt(found, line, at);
};

const suffixes = [pseudoVersion, preRelease, buildSuffix];
const suffixesOfTag = [imageVariant, ...suffixes];
const openEnds = [wildcard, orNewer, rangeEnd];

/** `1.9.23-1.0.19` counts the releases for one compiler: a smaller number is no end of a range. */
const smallerCount = /-(?<count>\d+\.\d+\.\d+)(?![\d.%A-Za-z-])/uy;

const ownCount = (line: string, at: number, digits: string): string => {
  const found = matchAt(smallerCount, line, at);
  const isSmaller = found !== '' && compareVersions(found.slice(1), digits) < 0;
  return isSmaller && digits.split('.').length === 3 ? found : '';
};

const readToken = (line: string, at: number, digits: string): VersionToken | undefined => {
  const begin = readStart(line, at);
  if (begin === undefined || !isNumberOfVersion(digits)) return undefined;
  const isTag = line[at - 1] === ':';
  const suffix =
    firstMatch(isTag ? suffixesOfTag : suffixes, line, at + digits.length) ||
    ownCount(line, at + digits.length, digits);
  const exactEnd = at + digits.length + suffix.length;
  const more = firstMatch(openEnds, line, exactEnd);
  const end = exactEnd + more.length;
  const parts = digits.split('.').length;
  if (isCut(line, end) || isAmount(line, end, parts)) return undefined;
  // "3,5 seconds" in most of Europe.
  if (parts === 1 && /^,\d/u.test(line.slice(end, end + 2))) return undefined;
  const version = `${digits}${suffix}`;
  return {
    ...begin,
    end,
    version,
    ...(more !== '' && { stated: line.slice(at, end) }),
    parts,
  };
};

/** Every number of a line that can be a version by its form and by what touches it. */
export const findVersionTokens = (line: string): VersionToken[] => {
  const found: VersionToken[] = [];
  for (const { 0: digits, index } of line.matchAll(digitRun)) {
    const token = readToken(line, index, digits);
    if (token !== undefined) found.push(token);
  }
  return found;
};

const statesUpperBound = /(?:<=?|≤|!=|!==)\s*$/u;
const operator = /(?:>=|≥|\^|~>|~=|~|===?|=|>|<=?|≤|!=)\s*$/u;

/** The comparison sign directly before a version; `undefined` when it states no lower bound. */
export const readOperator = (left: string): { readonly sign: string } | undefined => {
  if (statesUpperBound.test(left)) return undefined;
  return { sign: operator.exec(left)?.[0] ?? '' };
};
