/* What issue forms, templates and runners write, in the languages in which they are met; never a demand. */
const answers =
  /^[\s*_"'.-]*(?:no response|no content|kein inhalt(?: gefunden)?|n\/?a|none|nothing|not applicable|todo|无|無|なし|特になし|없음|keine|aucune?|ninguno|нет|nessuno|brak|yes|no|bug|bug report|feature|feature request|documentation|enhancement|question|discussion|other|every time|sometimes|rarely|always)[\s*_"'.!-]*$/iu;
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

/** Whether a sentence says how the key words of a standard are to be read. */
export const isTerminology = (text: string): boolean =>
  /\b(?:RFC[\s-]?(?:2119|8174)|BCP[\s-]?14)\b/iu.test(text);

/** How people tell of the present, of their opinion or of the document itself, in the shipped languages. */
const talk =
  /^(?:(?:i|we) (?:think|believe|guess|know|hope|feel|found|tried|don['’]t (?:know|think))\b|(?:thanks|thank you|cheers|let me know|happy to|hope (?:this|that)|see |for example\b|e\.g\.|cc @|currently\b|at the moment\b|today,? )|(?:this|the following|the present) (?:section|document|chapter|list|rfc|prd|adr|specification)\b|(?:derzeit|aktuell|momentan|zurzeit|zum beispiel|siehe|danke)\b|dieses? (?:dokument|abschnitt|kapitel|lastenheft)|(?:actuellement|aujourd['’]hui|par exemple|voir|merci)(?=\s)|(?:ce|le présent) (?:document|chapitre|cahier)|(?:actualmente|hoy|por ejemplo|véase|ver|gracias)(?=[\s,])|este (?:documento|capítulo)|(?:atualmente|hoje|por exemplo|veja|obrigad[oa])(?=[\s,!])|(?:attualmente|oggi|ad esempio|vedi|grazie)(?=[\s,!])|(?:questo|il presente) (?:documento|capitolo)|(?:сейчас|в настоящее время|сегодня|например|см\.|спасибо)(?=[\s,!])|(?:настоящий|данный|этот) (?:документ|раздел)|(?:obecnie|aktualnie|dzisiaj|na przykład|zobacz|dziękuję)(?=[\s,!])|(?:ten|niniejszy) dokument|(?:本|此)(?:文件|文档|文檔|章|节|節|書|书|仕様書|要件定義書)|目前|现在|現在|当前|當前|例如|谢谢|謝謝|たとえば|例えば|ありがとう|현재|예를 들|감사합니다|(?:이|본) (?:문서|장|절))/iu;

/** Whoever says `I` tells what happened, but for the roles of user stories. */
const firstPerson =
  /(?:^|(?<!\p{L})(?:[Ww]hen|[Ii]f|[Ww]here|and|that|as) )I(?= (?:am|was|have|had|do|use|tried|try|found|get|got|see|saw|click|open|save|run|start|noticed|often|always|usually)(?!\p{L}))|(?<!\p{L})[Mm]y (?=\p{Ll})|(?<!\p{L})(?:[Ii]ch|mir|mich|[Mm]eine?)(?!\p{L})|^J(?:e |['’])|(?<!\p{L})(?:quand|si|que) j(?:e |['’])|(?<!\p{L})(?:cuando|si) yo(?!\p{L})|(?:^Eu|(?<!\p{L})(?:quando|se) eu)(?= )|(?<!\p{L})(?:[Яя]|мне|меня)(?!\p{L})|(?<!\p{L})(?:mnie|mój|moja)(?!\p{L})|我(?!们|們)|私[はがのも]|僕|저는|제가|내가/u;
const role = /^(?:as an? |als |en tant que |como |come |как |jako |作为|作為|として)/iu;

/** Whether a sentence only talks: of how it is now, of what somebody thinks or does, of the document itself. */
export const isOnlyTalk = (sentence: string): boolean =>
  talk.test(sentence) || (firstPerson.test(sentence) && !role.test(sentence));

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
