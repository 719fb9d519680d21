/* What issue forms, templates and runners write, in the languages in which they are met; never a demand. */
const answers =
  /^[\s*_"'.-]*(?:no response|no content|kein inhalt(?: gefunden)?|n\/?a|none|nothing|not applicable|todo|无|無|なし|特になし|없음|keine|aucune?|ninguno|нет|nessuno|brak|yes|no|bug|bug report|feature|feature request|documentation|enhancement|question|discussion|other|every time|sometimes|rarely|always)[\s*_"'.!-]*$/iu;
const promises =
  /^(?:i\s|i['’](?:m|ve|d|ll)\s|we have |this (?:issue|is not)|my issue|there (?:is|are) no (?:existing|similar|other) |by (?:submitting|opening)|你?我(?:已|确认|確認|同意|承诺|愿意|願意)|已(?:经|經)?(?:搜索|阅读|閱讀|搜尋|查看|确认|確認)|ich habe|j['’]ai |he (?:buscado|leído|comprobado)|eu (?:li|pesquisei|procurei)|ho (?:cercato|letto|controllato)|я (?:искал|прочитал|проверил|ознакомил))/iu;
const promised =
  /\b(?:search|read|issue|duplicate|guideline|code of conduct|contribut|latest|template|documentation|docs|faq|pull request|agree|rules|willing|issues|recherch|suche|gelesen|gesucht)|搜索|搜尋|阅读|閱讀|重复|重複|行为准则|最新|已存在|issue|просмотр|поиск|дубликат/iu;
const instructions =
  /^(?:please (?:search|read|check|fill|describe|provide|use|note|make sure|do not|don['’]t|include|add (?:as|any|screenshots)|be |answer|attach|specify|list|explain|delete|remove|ensure|tell|share|write|complete|follow|review|select|mention|also|look)|do not (?:delete|remove|edit) this|a clear and concise description|a short description|add any other context|describe (?:alternatives|the solution|the feature|the problem|what|your|how|any)|is your feature request related|tell us |ex\. i['’]m always|if applicable, |what (?:problem|would you|do you want)|how can we |before (?:submitting|opening|filing|creating)|thanks? (?:you )?for |thank you|drag and drop|upload |select (?:one|all)|check (?:one|all)|insert |replace this|for bug reports|leave this|\[?(?:paste|your .* here))/iu;
const suggestion = /^please (?:add|support|make|provide|allow|implement|consider) /iu;
/** Nothing but the brackets of a template that nobody filled in. */
const unfilled =
  /^[\s\p{P}]{0,9}?(?:(?:\[[^[\]]{1,400}\]|\{[^{}]{1,400}\}|<[^<>]{1,400}>)[\s\p{P}]{0,9}?){1,9}$/u;
const shouting = /do not delete this|_no response_|^#+\s*$/iu;

/** Whether a line of text comes from a form and not from the person who filled it in. */
export function isChrome(text: string): boolean {
  const line = text.trim();
  if (answers.test(line) || shouting.test(line) || unfilled.test(line)) return true;
  return instructions.test(line) && !(suggestion.test(line) && line.length > 40);
}

/** Whether a ticked box is a promise that a form asks for, such as having searched for duplicates. */
export const isPromise = (text: string): boolean =>
  isChrome(text) || (promises.test(text.trim()) && promised.test(text));

const logLine =
  /^\s*(?:at \S+ ?\(?\S*:\d+|Traceback \(most recent|File "[^"]*", line \d+|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\]?[ :]{1,3}\S|Caused by: |Exception in thread|goroutine \d+ \[|npm (?:ERR!|WARN)|panic: |thread '[^']*' panicked|\$ \S|> Task :|#\d+ 0x|\(node:\d+\))/u;

/** Takes the lines of logs and stack traces out of a paragraph; its line count stays. */
export const dropLogLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => (logLine.test(line) ? '' : line))
    .join('\n');

const genericTitle =
  /^(?:\W*(?:new |a )?(?:feature(?: request)?|bug(?: report)?|issue|question|request|title|untitled|test|idea|proposal|help|enhancement|improvement|todo|update|需求|功能|问题|問題|建议|建議|标题|要望|機能|기능|버그|anforderung|anforderungen|requirements?|exigences?|requisitos?|требования|requisiti|wymagania|readme|spec(?:ification)?)\W*)+$/iu;

/** Whether a title or a paragraph says something by itself: two words, or four characters of Chinese, Japanese or Korean. */
export function isMeaningful(text: string): boolean {
  const line = text.trim();
  if (line.length <= 200 && genericTitle.test(line)) return false;
  const words = line.match(/\p{L}{2,}/gu) ?? [];
  const characters =
    line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) ?? [];
  return words.length >= 2 || characters.length >= 4;
}
