/** Units of which a demand has one value; of rows and items a page may offer several. */
const unit =
  'milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|hours?|h|days?|weeks?|months?|years?|millisekunden?|sekunden?|minuten?|stunden?|tagen?|wochen?|monaten?|jahren?|millisecondes?|secondes?|heures?|jours?|semaines?|mois|segundos?|minutos?|horas?|días?|dias?|semanas?|meses|años?|anos?|secondi|minuti|ore|giorni|settimane|mesi|anni|миллисекунд|секунды?|минуты?|час(?:а|ов)?|дн(?:я|ей)|недел[ьи]|месяц(?:а|ев)|sekundy?|sekund|minuty?|minut|godziny?|godzin|dni|tygodni|miesięcy|bytes?|[kmgt]i?b|percent|prozent|%|毫秒|秒|分钟|分鐘|小时|小時|天|个月|個月|年|ミリ秒|分|時間|日|밀리초|초|분|시간|일|개월';
const digits = String.raw`\d{1,9}(?:[.,]\d{1,6})?`;
const signs = String.raw`\s\/\s|\s?(?:或者|或|还是|還是|または|又は|か|또는|혹은)\s?`;
/** Several values are meant where each stands for something of its own, or somebody chooses. */
const severalMeant =
  /(?<!\p{L})(?:respectively|each|both|choose|choos|select|configur|depend|option|according|bzw|jeweils|wahlweise|wähl|auswähl|konfigur|je nach|respectivement|au choix|chois|selon|respectivamente|eleg|elig|según|escolh|conforme|rispettivamente|scegl|scelt|a seconda|соответственно|выб|настр|зависим|odpowiednio|wyb[oi]|konfig|zależn)|分别|分別|选择|選擇|可选|可選|配置|それぞれ|選択|選べ|設定|각각|선택|설정/iu;

const patterns = new Map<string, RegExp>();

/** The two values between which a demand does not decide: `5 / 10 seconds`, `30 or 60 days`. */
export function splitAmounts(text: string, words: readonly string[]): readonly string[] {
  const key = words.join('|');
  const pattern = patterns.get(key) ?? compile(words);
  patterns.set(key, pattern);
  const [match, ...others] = text.matchAll(pattern);
  if (match === undefined || others.length > 0 || meansSeveral(text)) return [];
  const { first = '', second = '', measure = '' } = match.groups ?? {};
  return first === second ? [] : [first, second].map((value) => `${value} ${measure}`);
}

const meansSeveral = (text: string): boolean =>
  severalMeant.test(text) || (text.match(/\s\/\s|,\s?\d/gu)?.length ?? 0) > 1;

function compile(words: readonly string[]): RegExp {
  const spaced = words.filter((word) => /^[\p{L}]+$/u.test(word) && !/\p{Lo}/u.test(word));
  const or = spaced.length > 0 ? `|\\s(?:${spaced.join('|')})\\s` : '';
  return new RegExp(
    String.raw`(?<![\d/.,]\s?)(?<first>${digits})(?:\s?(?:${unit}))?(?:${signs}${or})(?<second>${digits})\s?(?<measure>${unit})(?![\p{Script=Latin}\p{Script=Cyrillic}\d])(?!\s\/\s\d)`,
    'giu',
  );
}
