import { locales } from '../../locales/index.ts';
import { createPhraseFinder } from './find-phrase.ts';
import type { PhraseFinder } from './find-phrase.ts';
import type { Sentence } from './split-sentences.ts';

/** What a part of the system is when it fails. */
const outages =
  'unavailable,unreachable,interrupted,expired,falhar,falhe,interrompido,indisponível,falle,fallan,interrumpe,caducado,indisponible,injoignable,interrompu,échouent,fehl,nicht erreichbar,unterbrochen,abgelaufen,indisponibile,non raggiungibile,interrotto,scaduto,недоступен,недоступна,недоступно,прервано,прерван,истёк,niedostępny,niedostępna,przerwane,wygasł,無法連線,无法连接,过期,過期,期限切れ,接続できない,연결할 수 없,만료,retried,retries,backoff,wiederholt,erneut versucht,erneut gesendet,réessay,reintent,retentad,tentado de novo,riprova,ritentat,ponawia,ponowion,повторя,повторн,再試行,リトライ,重试,重試,재시도'.split(
    ',',
  );

/** Finds the words for failures of every shipped language. */
export const openFailureFinder = (): PhraseFinder =>
  createPhraseFinder([...locales.flatMap(({ failures }) => failures), ...outages]);

/** A name such as `session.timeout.ms` tells of no failure. */
const codeSpans = /`[^`]{1,200}`/gu;
const status = /(?<![\d.,])[45](?:\d\d|xx)(?![\d.,%]|\s?(?:ms|MB|GB|KB|px)\b)/u;
/** Words beside a number that make it the status of an answer. */
const answers =
  /\bhttp\b|status|statut|stato|estado|código|статус|состояни|\breturn|respon|respond|\banswer|antwort|répond|rispond|возвраща|отвеча|zwraca|odpowiad|ステータス|返|반환|응답|상태|状态|狀態|回應|响应/iu;

/** "ERROR, WARNING, INFO" lists the levels of a log, of which none tells of a failure. */
const levelName = '(?:ERROR|ERR|WARN(?:ING)?|INFO|NOTICE|DEBUG|TRACE|VERBOSE|FATAL|CRITICAL)';
const levels = new RegExp(
  String.raw`\b${levelName}\b(?:(?:\s?[,;/|、，·]\s?|\s\p{L}{1,4}\s)${levelName}\b){1,8}`,
  'giu',
);
/** "Wiederholung (am ersten Tag des Monats)" names a field of a form and says nothing of it. */
const named = /^[\s*_-]*\p{L}[\p{L}-]{1,40}[*_]{0,2}\s?\([^()]{1,200}\)[*_]{0,2}$/u;

/** Whether a sentence says what happens when something fails: by a word for it, or by a status of an answer. */
export const speaksOfFailure = (sentence: string, find: PhraseFinder): boolean =>
  !named.test(sentence) &&
  (find(sentence.replace(codeSpans, ' ').replace(levels, ' ')) !== undefined ||
    (status.test(sentence) && answers.test(sentence)));

const labelledStart = /^[\s*_>!“"([【「-]*\p{L}{2,20}[*_\])】」]{0,4}\s?[:：!！]/u;
/** A caveat goes on to the end of its line; what is longer than this is a chapter. */
const longestCaveat = 400;

const isInLine = (sentence: Sentence, line: number): boolean =>
  sentence.line === line && sentence.endLine === line && sentence.whole === undefined;

/** The labelled sentence together with the next one, when they stand in one line. */
const join = (last: Sentence | undefined, next: Sentence): Sentence | undefined => {
  if (last === undefined || !labelledStart.test(last.text) || labelledStart.test(next.text))
    return undefined;
  const text = `${last.text} ${next.text}`;
  const isTold = text.length <= longestCaveat && !/[?？]$/u.test(next.text);
  if (!isTold || !isInLine(last, next.line) || !isInLine(next, next.line)) return undefined;
  return { ...last, text, stretch: { start: last.stretch.start, end: next.stretch.end } };
};

/** Joins a labelled sentence, such as "Warning: …", with those that follow it in its line. */
export const joinCaveats = (sentences: readonly Sentence[]): Sentence[] => {
  const joined: Sentence[] = [];
  for (const next of sentences) {
    const both = join(joined.at(-1), next);
    if (both === undefined) joined.push(next);
    else joined[joined.length - 1] = both;
  }
  return joined;
};
