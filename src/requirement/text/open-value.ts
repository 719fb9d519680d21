/** Takes the place of a value; small letters would be words, and three question marks no sentence. */
const mark = String.raw`(?:TBD|TBC|TBA|\?{3,9}|？{3,9})`;
/** What a number of something would be followed by. */
const unit = [
  String.raw`(?:ms|s|sec|min|h|d|[kKMGT]i?B|%|px|€|\$|USD|EUR)(?![\p{L}\p{N}])`,
  String.raw`(?:milli)?(?:seconds?|sekunden?|secondes?|segundos?|secondi|секунд|sekund)|minut|hours?(?!\p{L})|days?(?!\p{L})|weeks?(?!\p{L})|months?(?!\p{L})|years?(?!\p{L})`,
  String.raw`(?:mega|giga|kilo)?bytes?(?!\p{L})|percent|requests?(?!\p{L})|retries|attempts|concurrent|users(?!\p{L})|characters|pixels?|tokens?(?!\p{L})|rows(?!\p{L})`,
  'stunden|tagen?|wochen|monaten?|jahren?|prozent|zeichen|versuchen?|anfragen|nutzer|benutzer',
  'heures|jours|semaines|mois|ans|caractères|tentatives|requêtes|horas|días|dias|semanas|meses|años|anos|caracteres|intentos|tentativas',
  'giorni|settimane|mesi|anni|caratteri|tentativi|часов|дней|недель|месяцев|лет|символов|попыток|запросов|godzin|dni|tygodni|miesięcy|lat|znaków|prób',
  '毫秒|秒|分钟|分鐘|小时|小時|天|个月|個月|次|ミリ秒|分以|分間|時間|日間|日以|ヶ月|か月|文字以|回ま|밀리초|초|분|시간|일 ?(?:동안|이내|간|안)|개월|회',
].join('|');
/** Without one of these no value is left open; cheap to build, as most sentences hold none. */
const anyMark = /TBD|TBC|TBA|\?{3}|？{3}|TODO|待定|未定|미정/iu;
const start = String.raw`(?<![\p{L}\p{N}?？])`;
const amount = new RegExp(String.raw`${start}(?:${mark}|TODO)[\s-]?(?:${unit})`, 'iu');
/** The tool that a demand leaves out is named at the end of its part of the sentence, or told what it is for. */
const border = String.raw`(?=\s?(?:[,，。.;；)）]|$)|\s(?:as|for|als|für|come|como|comme|pour|para|per|как|для|jako|dla|作为|作為)\s)`;
const using = String.raw`uses?|using|adopts?|choose|chooses|verwendet|nutzt|verwenden|nutzen|utilis(?:er|e|ent|era)|usar[áà]?|usa|utiliz(?:ar|a|ará)|usare|utilizz(?:are|a)|использовать|использует|używać|używa|użyć|wykorzystywać`;
const used = new RegExp(String.raw`(?<!\p{L})(?:${using})\s${mark}${border}`, 'iu');
const putting = String.raw`stored?|sav(?:e|ed)|persist(?:ed)?|kept|keep|host(?:ed)?|deploy(?:ed)?|runs?|built|build|written|integrate[ds]?|authenticate[ds]?|sign in|log in|encrypt(?:ed)?|connects?|migrated?|based|retained?|expires?|limited|respond|stocker|stockées?|hébergée?|almacenar|guardar|almacenad[oa]s?|armazenar|armazenad[oa]s?|salvare|salvat[oi]|хранить(?:ся)?|храниться|przechowywa[ćn]e?`;
const placed = new RegExp(
  String.raw`(?<!\p{L})(?:${putting})(?:\s[^\s.,;:]{1,40}){0,6}?\s(?:in|on|with|via|by|through|within|under|at|after|for|most|than|dans|avec|sur|chez|en|con|no|na|em|com|nel|su|в|на|w|na)\s${mark}${border}`,
  'iu',
);
/** In these languages the verb stands behind what it works on. */
const verbLast = new RegExp(
  [
    String.raw`${start}${mark}(?:\s(?:als|für)(?:\s[\p{L}-]{1,40}){1,3})?\s(?:verwenden|nutzen|einsetzen|verwendet|genutzt|eingesetzt)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:in|mit|über|per|auf|bei|nach|innerhalb von)\s${mark}\s(?:ge)?(?:speicher|ableg|abgelegt|lauf|betrieben|hostet|anmeld|bereitgestellt|gelöscht|lösch)`,
    String.raw`(?:使用|采用|採用|存储在|儲存在|存储到|存于|部署在|部署到|基于|基於|写入|寫入)\s?(?:${mark}|待定)(?=\s?(?:作为|作為|[，。,.;；]|$))`,
    String.raw`(?:${mark}|未定)\s?(?:を|に|で|へ)\s?(?:\p{L}{1,12}(?:として)\s?)?(?:使用|利用|採用|用い|保存|格納|デプロイ|構築|認証)`,
    String.raw`(?:${mark}|미정)\s?(?:을|를|에|로|으로|와|과)?\s?(?:\p{L}{1,12}(?:로|으로)\s)?(?:사용|이용|저장|배포|인증|구축)`,
  ].join('|'),
  'iu',
);
/** A word of deciding, without which no sentence is unsettled; cheap to build, as most sentences hold none. */
const deciding =
  /decid|settled|agree|open|clarify|entsch|festgelegt|geklärt|offen|steht noch|klären|décid|tranch|arrêté|defini|deciso|реш|определ|zdecyd|ustalono|postanow|rozstrz|决定|決|确定|確定|결정|정/iu;
/** Of the languages below that have borders of words; the class of all letters is slow to build. */
const letters = 'a-zß-žа-ё';
/** A sentence that says that nobody has decided; `if it is not decided …` says what happens then. */
const unsettled = new RegExp(
  [
    String.raw`(?<![${letters}])(?:not|n['’]t) (?:yet )?(?:been )?(?:decided|settled|agreed)(?: yet)?,? (?:whether|which|what|how|who|if|when|where)(?![${letters}])`,
    String.raw`(?<![${letters}])(?:is|are|remains) (?:still )?(?:open|undecided),? (?:whether|which|what|how|who)(?![${letters}])|(?<![${letters}])we (?:still )?(?:need|have) to (?:decide|agree|clarify),? (?:whether|which|what|how|who|if)(?![${letters}])`,
    String.raw`(?<![${letters}])(?:noch )?nicht (?:entschieden|festgelegt|geklärt),? (?:ob|welche[rsnm]?|wie|wer|was|wo|wann)(?![${letters}])|(?:ist|bleibt) (?:noch )?offen,? (?:ob|welche[rsnm]?|wie|wer)(?![${letters}])|steht noch nicht fest,? (?:ob|welche[rsnm]?|wie|wer)(?![${letters}])|wir müssen (?:noch )?(?:klären|entscheiden),? (?:ob|welche[rsnm]?|wie|wer)(?![${letters}])`,
    String.raw`n['’](?:est|a) pas (?:encore )?(?:été )?(?:décidé|tranché|arrêté),? (?:si|quel(?:le)?s?|qui|comment)(?![${letters}])|reste à (?:décider|trancher) (?:si|quel(?:le)?s?|qui|comment)(?![${letters}])`,
    String.raw`no (?:se ha|está) (?:decidido|definido)(?: aún| todavía)? (?:si|qué|cuál|quién|cómo)(?![${letters}])|(?:falta|queda por) decidir (?:si|qué|cuál|quién|cómo)(?![${letters}])`,
    String.raw`não (?:foi|está|se) (?:decidido|decidiu|definido)(?: ainda)? (?:se|qual|quais|quem|como)(?![${letters}])|falta decidir (?:se|qual|quem|como)(?![${letters}])`,
    String.raw`non (?:è|si è)(?: ancora)?(?: stato)? deciso (?:se|quale|chi|come)(?![${letters}])|resta da decidere (?:se|quale|chi|come)(?![${letters}])`,
    String.raw`не (?:решено|решили|определено|определились),? (?:как(?:ой|ая|ое|ие|ую)?|кто|что|будет ли|нужн[оаы] ли|где|[а-ё]{2,20} ли)(?![${letters}])`,
    String.raw`nie (?:zdecydowano|ustalono|postanowiono|rozstrzygnięto),? (?:czy|któr[yae]|jak|kto)(?![${letters}])`,
    '(?:尚未|还没有|還沒有|还未|還未|暂未|仍未)(?:决定|決定|确定|確定)(?:是否|采用|採用|使用|选用|選用|哪|如何|由谁|由誰)',
    String.raw`か(?:どうか)?[はが]?、?(?:まだ|未だ)?(?:決まって|決定して|決めて)(?:いない|いません)[。.]?$`,
    String.raw`지(?:는|가|를)?\s?(?:아직\s)?(?:결정|정해|정하)(?:되|지)?지?\s?(?:않았다|않았습니다|않음|못했다|못했습니다)[.]?$`,
  ].join('|'),
  'iu',
);
const condition =
  /^(?:if|when|while|where|unless|until|as long as|wenn|falls|solange|sofern|si|quand|tant que|cuando|mientras|se|quando|enquanto|finché|если|когда|jeśli|jeżeli|gdy|dopóki|如果|当|當|若|もし)(?![a-zа-я])/iu;
/** Words beside a mark that speak of the mark itself. */
const spoken =
  /(?:show|display|print|render|label|placeholder|marker|badge|comment|keyword|string|literal|word|text|parse|detect|find|flag|highlight|reject|contain|hold|mark|replac|strip|status|state|column|tag|zeig|anzeig|platzhalter|kommentar|wort|spalte|affich|libellé|mot|muestr|mostr|etiqueta|palabra|palavra|testo|parola|показ|метк|слов|статус|pokaz|wyświetl|słow|etykiet)[\p{L}]{0,8}(?:\s\S{1,12})?\s?[(（]?$|(?:显示|顯示|表示|标记|標記|状态|狀態|文字|占位|コメント|ステータス|표시|상태)[^，。、]{0,4}$/iu;
/** A longer sentence is not looked through. */
const longestSentence = 2000;

/** Whether a mark such as `TBD` or `???` stands inside of a sentence where a value should, or the sentence says that nobody has decided. */
export function leavesValueOpen(prose: string): boolean {
  if (prose.length > longestSentence) return false;
  if (isUnsettled(prose)) return true;
  if (!anyMark.test(prose)) return false;
  return [amount, used, placed, verbLast].some((pattern) => {
    const found = pattern.exec(prose);
    // In small letters, a to-do is a thing.
    return (
      found !== null && !/^[Tt]odo/u.test(found[0]) && !speaksOfMark(prose.slice(0, found.index))
    );
  });
}

/** Whether a sentence says that something is not decided. */
export const isUnsettled = (prose: string): boolean =>
  prose.length <= longestSentence &&
  deciding.test(prose) &&
  unsettled.test(prose) &&
  !condition.test(prose);

/** Whether the words before a mark speak of the mark. */
export const speaksOfMark = (before: string): boolean => spoken.test(before.slice(-60));
