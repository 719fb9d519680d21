/** A demand without its one amount, or without its negation: two that share it speak of the same. */
export type Skeleton = { readonly key: string; readonly value: string; readonly label: string };

/** Amounts that bound something, so that two of them cannot both be meant; "remind after 1 day" can be said twice. */
const bounds = [
  'within|in under|in at most|at most|at least|no more than|no longer than|not exceed|less than|more than|under|below|exactly|maximum of|minimum of|limited to|(?:keep|kept|retain|retained|stored?) for',
  'innerhalb von|binnen|höchstens|mindestens|maximal|nicht länger als|weniger als|mehr als|unter|genau',
  'en moins de|au plus|au moins|au maximum|moins de|plus de|exactement|en menos de|como máximo|como mínimo|al menos|menos de|más de|exactamente',
  'em menos de|no máximo|no mínimo|pelo menos|menos de|mais de|exatamente|in meno di|entro|al massimo|almeno|meno di|più di|esattamente',
  'в течение|за|не более|не менее|не дольше|менее|более|ровно|w ciągu|najwyżej|maksymalnie|co najmniej|mniej niż|więcej niż|dokładnie',
].join('|');
const unitOfTime =
  'milliseconds?|ms|seconds?|secs?|s|minutes?|min|hours?|h|days?|weeks?|months?|years?|millisekunden?|sekunden?|minuten?|stunden?|tagen?|wochen?|monaten?|jahren?|secondes?|heures?|jours?|segundos?|minutos?|horas?|días?|dias?|secondi|minuti|ore|giorni|мс|секунд[ыу]?|минут[ыу]?|час(?:а|ов)?|дн(?:я|ей)|sekund[ya]?|minut[ya]?|godzin[ya]?|dni';
const unitOfSize = 'bytes?|k(?:i)?b|m(?:i)?b|g(?:i)?b|t(?:i)?b';
const unitOfCount =
  'percent|%|requests?|users?|items?|rows?|entries|characters?|retries|attempts?|connections?|prozent|zeichen|anfragen|nutzer|versuche|caractères|requêtes|caracteres|caratteri|символов|запросов|znaków';
/* Borders of words are two ranges of letters: the class of all letters costs a millisecond each time. */
const spaced = new RegExp(
  String.raw`(?<![a-zß-žа-ё])(?<bound>${bounds})\s(?<digits>\d{1,9}(?:[.,]\d{1,6})?)\s?(?:(?<time>${unitOfTime})|(?<unit>${unitOfSize}|${unitOfCount}))(?![a-zß-žа-ё\d/])`,
  'giu',
);
const unspaced =
  /(?<digits>\d{1,9}(?:\.\d{1,6})?)\s?(?:(?<time>毫秒|秒|分钟|分鐘|小时|小時|天|ミリ秒|分|時間|日|밀리초|초|분|시간|일)|(?<unit>[kKMGT]i?B|%|件|条|條|个|個|文字|字|개|자))\s?(?=以内|以內|之内|之內|内に|以下|以上|未満|이내|이하|이상|미만)/gu;
/** Words of keeping: whoever keeps something for one time does not keep it for another. */
const keeping =
  /(?<![a-zß-žа-ё])(?:keep|kept|retain|retention|stored? for|aufbewahr|aufzubewahren|vorgehalten|conserv|guarda|almacena|armazena|mantid|conservat|хранит|хранени|przechowyw)|保留|保管|存储|儲存|保存|보관|보존/iu;
const kept = new RegExp(
  String.raw`(?<bound>(?<![a-zß-žа-ё\d.,/]))(?<digits>\d{1,9})(?:\s|(?=[^\sA-Za-z]))?(?<time>${unitOfTime}|天|个月|個月|年|日|개월|일)(?![a-zß-žа-ё\d/])`,
  'giu',
);
/** `Timeout of a request: 30 s` and `The timeout of a request is 30 s` leave no room for another value. */
const stated = new RegExp(
  String.raw`(?<bound>[:：]|(?<![a-zß-žа-ё])(?:is|are|be|of|ist|sind|beträgt|betragen|sein|est(?: de)?|es(?: de)?|é(?: de)?|è(?: di)?|составляет|wynosi)|[为為はが은는])\s?(?<digits>\d{1,9}(?:[.,]\d{1,6})?)\s?(?:(?<time>${unitOfTime}|毫秒|秒|分钟|分鐘|小时|小時|天|ミリ秒|分|時間|日|밀리초|초|분|시간|일)|(?<unit>${unitOfSize}|${unitOfCount}))[.。]?$`,
  'giu',
);
const negations: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-zß-žа-ё])(must|shall|should|will|can)(?: not|n't)(?![a-zß-žа-ё])(?! only)/iu, '$1'],
  [
    /(?<![a-zß-žа-ё])(?:darf|dürfen) (.{0,200}?)(?<![a-zß-žа-ё])nicht (?![a-zß-ž]*nur)/iu,
    'muss $1',
  ],
  [/(?<![a-zß-žа-ё])ne (doit|doivent) pas(?![a-zß-žа-ё])/iu, '$1'],
  [/(?<![a-zß-žа-ё])no (debe|deben)(?![a-zß-žа-ё])/iu, '$1'],
  [/(?<![a-zß-žа-ё])não (deve|devem)(?![a-zß-žа-ё])/iu, '$1'],
  [/(?<![a-zß-žа-ё])non (deve|devono)(?![a-zß-žа-ё])/iu, '$1'],
  [/(?<![a-zß-žа-ё])не (долж(?:ен|на|но|ны))(?![a-zß-žа-ё])/iu, '$1'],
  [/(?<![a-zß-žа-ё])nie (?:może|mogą)(?![a-zß-žа-ё])/iu, 'musi'],
  [/不得|禁止|不能|不应|不應/u, '必须'],
  [/してはならない|してはいけない|してはなりません/u, 'しなければならない'],
  [/해서는 안 (?:된다|됩니다)|하면 안 (?:된다|됩니다)/u, '해야 한다'],
];
const affirmations: readonly (readonly [RegExp, string])[] = [
  [/必須|必须|应当|應當/gu, '必须'],
  [/しなければなりません/gu, 'しなければならない'],
  [/해야 합니다/gu, '해야 한다'],
  [/(?<![a-zß-žа-ё])(?:müssen|soll|sollen)(?![a-zß-žа-ё])/giu, 'muss'],
  [/(?<![a-zß-žа-ё])muszą(?![a-zß-žа-ё])/giu, 'musi'],
];

/** What a demand says of an amount that it bounds, when it bounds one. */
export function readAmount(text: string): Skeleton | undefined {
  const found = findAmounts(text);
  const [match] = found;
  if (match === undefined || found.length > 1) return undefined;
  const [whole] = match;
  const { bound = '', digits = '', time = '', unit = '' } = match.groups ?? {};
  const seconds = toSeconds(time);
  const measure = seconds === undefined ? time + unit : 'seconds';
  const behind = text.slice(match.index + whole.length);
  return {
    key: toKey(`${text.slice(0, match.index)}${bound} ${hole} ${measure} ${behind}`),
    value: String(Number(digits.replace(',', '.')) * (seconds ?? 1)),
    label: whole
      .slice(bound.length)
      .replace(/[.。]$/u, '')
      .trim(),
  };
}

const findAmounts = (text: string): RegExpExecArray[] => {
  const bounded = [...text.matchAll(spaced), ...text.matchAll(unspaced)];
  if (bounded.length > 0) return bounded;
  const amounts = keeping.test(text) ? [...text.matchAll(kept)] : [];
  return amounts.length > 0 ? amounts : [...text.matchAll(stated)];
};

/** Stands for the amount in the words of a demand. */
const hole = '#';
/** Units of time by how their names start in the shipped languages, with their length in seconds. */
const lengths: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|milli|мс|毫秒|ミリ秒|밀리초)/iu, 0.001],
  [/^(?:min|мин|分|분)/iu, 60],
  [/^(?:h|std|stunde|ore|час|godz|小时|小時|時間|시간)/iu, 3600],
  [/^(?:day|tag|jour|d[ií]a|giorn|дн|dni|天|日|일)/iu, 86_400],
  [/^(?:s(?!t)|сек|秒|초)/iu, 1],
];

const toSeconds = (unit: string): number | undefined =>
  lengths.find(([start]) => start.test(unit))?.[1];

/** What a demand says or forbids; the same key with another value is its contrary. */
export function readPolarity(text: string): Skeleton {
  const positive = toKey(replaceAll(text));
  const negated = negations.find(([pattern]) => pattern.test(text));
  if (negated === undefined) return { key: positive, value: 'yes', label: text };
  return { key: toKey(replaceAll(text.replace(...negated))), value: 'no', label: text };
}

const replaceAll = (text: string): string =>
  affirmations.reduce((said, [pattern, instead]) => said.replace(pattern, instead), text);

const toKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#%]+/gu, ' ')
    .trim();
