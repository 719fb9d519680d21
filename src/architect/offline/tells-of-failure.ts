/* Whether words say what fails and what is then done, or only hold a word for failure. */

/* The class of all letters takes a millisecond to build wherever it stands in an expression. */
const letters = 'a-zß-žа-ё';
const signs = String.raw`\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af`;

/** Advice and descriptions begin with what to do or with what is described. */
const opener = new RegExp(
  String.raw`^(?:always|avoid|check|consider|ensure|make sure|never|prefer|prevent|see|try to|use|to [${letters}]+|in order to|(?:the|this|these) (?:example|feature|section|document|allows)|for (?:example|reference)|in typical|similar to|vermeide[${letters}]*|verwende[${letters}]*|nutze[${letters}]*|siehe|zum beispiel|évite[rz]?|utilise[rz]?|voir|par exemple|evit[${letters}]+|us[ae]r?|utiliz[${letters}]+|ver|veja|por ejemplo|por exemplo|usa(?:re)?|vedi|per esempio|unikaj[${letters}]*|użyj[${letters}]*|zobacz|избега[${letters}]+|используй[${letters}]*|например|避免|請參|请参|参见|參見|例如)(?![${letters}${signs}])`,
  'iu',
);
/** What is only to be kept from happening. */
const prevention = new RegExp(
  String.raw`(?<![${letters}])(?:avoid|prevent|reduc|minimi[sz]|vermeid|verhinder|évit|empêch|evit|prevenir|preven|impedi|unika|zapobieg|избеж|избега|предотвра)|避免|防止|防ぐ|避け|방지|피하`,
  'iu',
);
/** When it happens. */
const condition = new RegExp(
  String.raw`(?<![${letters}])(?:if|when|whenever|once|upon|after|unless|wenn|falls|sobald|bei|schlägt|si|quand|lorsqu[${letters}]*|en cas|cuando|en caso|se|quando|em caso|in caso|gdy|jeśli|jeżeli|w razie|если|когда|при)(?![${letters}])|如果|當|当|若|时|時|場合|と(?:き|、)|たら|경우|하면|되면|으면`,
  'iu',
);
/** A name in a list of settings is no failure. */
const setting =
  /(?<=[,:;、，：；]\s{0,3}(?:and |und |et |y |e |i |и )?)(?:timeouts?|retries|retry|rate limits?|zeitüberschreitung)(?=\s{0,3}(?:[,.;、，。；]|and |und |$))/giu;
const start = /^[\s*_>“"'([-]*(?:\p{L}{2,20}\s?[:：]\s+)?/u;

/** What remains of a text when names of settings are taken out of its lists. */
export const withoutSettings = (text: string): string => text.replace(setting, ' ');

/** Advice, a description of an example, and what only keeps a failure away tell of no failure. */
export function isFailure(text: string): boolean {
  const words = text.slice(start.exec(text)?.[0].length ?? 0);
  if (opener.test(words)) return false;
  return !prevention.test(words) || condition.test(words);
}
