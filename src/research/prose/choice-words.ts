/* Words of the shipped languages by which a text weighs technologies and says which of them it takes. */

/** Alternatives of whole words; scripts that JavaScript's `\b` does not know stand without borders. */
const lazily = (...parts: readonly string[]): ((text: string) => boolean) => {
  let expression: RegExp | undefined;
  return (text) => (expression ??= new RegExp(parts.join('|'), 'iu')).test(text);
};

/** A text that offers several names for one purpose. */
export const isWeighing = lazily(
  String.raw`\beither\b|\bthe alternatives?\b|\balternatives? (?:is|are|to|would)\b|\balternatively\b|\bcandidates (?:are|for)\b|\b(?:choose|choice|choosing|decide|pick) (?:from|between)\b|\b(?:two|three|several) options\b`,
  String.raw`zur (?:aus)?wahl|\bentweder\b|\balternativen?\b|in frage kommen|kommen? .{0,40}in frage|kandidaten sind`,
  String.raw`\bau choix\b|\bsoit\b|alternatives?\b|choix entre|\bcandidats sont`,
  String.raw`(?:a|para) elegir|la alternativa|alternativas?\b|entre elegir|elegir entre`,
  String.raw`(?:à|para) escolh|escolher entre|a scelta|scegliere (?:tra|fra)|l.alternativa`,
  String.raw`do wyboru|alternatyw|\balbo\b|wybór (?:między|pomiędzy)`,
  'на выбор|альтернатив|либо|выбор между|выбрать между',
  '可选|備選|备选|候选|候選|二选一|二選一|替代方案|擇一|择一|任选|任選|之间选|之間選|對比|对比',
  'どちらか|いずれか|候補|代替|選択肢',
  '중 하나|대안|후보|선택지',
);

/** A text that says of one name that it is taken. */
export const saysChosen = lazily(
  String.raw`\b(?:is|are) (?:good )?enough\b|\bsuffic(?:es|ient)\b|\bwins?\b|\bchosen\b|\bchose\b|\bchoose\b|\bselect(?:ed)?\b|\bpick(?:ed)?\b|\badopt(?:ed|s)?\b|\bprefer(?:red)?\b|\brecommend(?:ed)?\b|\bgo(?:es|ing)? with\b|\bdecided (?:on|for|to use)\b|\bsettled? on\b|\bwe (?:will )?(?:use|take|keep)\b|^\W{0,6}(?:so )?use\b|\b(?:decision|choice)\b`,
  String.raw`genügt|\breicht\b|ausreichend|gewählt|wählen wir|wir wählen|nehmen wir|wir nehmen|entscheid\p{L}* .{0,20}(?:für|fiel|fällt)|entscheidung|empf[eioa]hl|bevorzug|verwenden wir|wir verwenden|zum einsatz|fällt auf|^\W{0,6}(?:verwende|nutze|nimm)\b`,
  String.raw`\bsuffit\b|suffisan|retenu|retenons|choisi|\bchoix ?:|préfér|recommand|nous prenons|on prend|l.emporte|^\W{0,6}utilise[rz]?\b`,
  String.raw`\bbasta\b|suficiente|elegi(?:do|da|mos)|se elige|elección|preferi|recom[ei]nd|\busamos\b|nos quedamos|^\W{0,6}(?:usa|usar|use)\b`,
  String.raw`escolh(?:id|emos|a ?:)|decisão|adotamos|ficamos com|sufficiente|scegliamo|scelt[oa]|raccomand|consigli|adottiamo|usiamo`,
  String.raw`wystarcz|wybran|wybieramy|wybraliśmy|zalec|używamy|stosujemy`,
  'достаточно|хватает|выбран|выбираем|выбрали|рекоменд|предпоч|используем|берём|решение ?:',
  '足够|足夠|够用|夠用|选用|選用|选定|选择了|選擇了|采用|採用|推荐|推薦|首选|首選|最终选|最終選|结论|結論',
  'で十分|十分である|十分だ|推奨|選定|を選択する|を選ぶ|に決定|に決め',
  '충분|채택|선택(?:한다|했다|합니다|했습니다)|추천|권장|선정',
);

/** A text that says of its names that they are not taken. */
export const saysRejected = lazily(
  String.raw`\breject\p{L}*|\bdiscard\p{L}*|\bruled out\b|\bdismiss\p{L}*|\bdecided against\b|\b(?:not|never) (?:be )?(?:chosen|used|needed|taken|enough|an option|recommended|suitable|sufficient)\b|\boverkill\b|\btoo (?:heavy|slow|large|big|complex)\b|\bthe alternatives?\b|\bfallback\b|\bwithout need\b`,
  String.raw`verw[oe]rf|abgelehnt|scheidet aus|ausgeschieden|ausgeschlossen|entfällt|nicht (?:nötig|gewählt|genommen|ausreichend|geeignet|empfohlen)|(?:reicht|genügt) .{0,20}nicht|\bzu (?:schwer|groß|langsam|komplex)\b|(?:die|als) alternative`,
  String.raw`écart|rejet|\bexclus?\b|abandonn|ne suffit pas|pas (?:retenu|nécessaire|recommandé)|trop (?:lourd|lent)|l.alternative`,
  String.raw`rechaz|descart|no (?:basta|es suficiente|hace falta|se elige)|la alternativa`,
  String.raw`rejeit|não (?:basta|é suficiente|é necess)|a alternativa|scarta|rifiutat|esclus|non (?:basta|è sufficiente|serve)|l.alternativa`,
  String.raw`odrzuc|nie wystarcz|niepotrzebn|alternatyw`,
  'отклон|отверг|отказ|не подход|недостаточно|не нуж|не хватает|альтернатив',
  '不采用|不採用|否决|否決|放弃|放棄|不选|不選|不够|不夠|不推荐|不推薦|淘汰|备选|備選|替代',
  '却下|不採用|見送|採用しない|採用せず|十分ではない|不十分|代替|過剰',
  '기각|제외|채택하지|선택하지|불충분|대안|필요 ?없',
);

/** Signs between a name that is taken and one that is not: the first is wanted, or the second. */
export const firstWanted =
  /\s(?:instead of|rather than|over|in favou?r of|anstatt|anstelle von|statt|plutôt que|au lieu d[e’']|en lugar de|en vez de|ao invés de|em vez de|invece di|piuttosto che|zamiast|вместо)\s|而不是|而非/iu;
export const secondWanted = /ではなく|じゃなく|の代わりに|대신|이 아니라|가 아니라/u;

/**
 * What somebody builds with their own hands instead of taking a library for it, each way to say it
 * behind a word that every such name holds: most texts hold none, and the names are slow to build.
 */
const ownMade: readonly (readonly [RegExp, RegExp])[] = [
  [
    /hand|home|self|custom|in-house|our own/iu,
    /(?:\b(?:a|an|our|the) )?\b(?:hand-?written|home-?(?:made|grown)|self-?(?:made|written)|custom-built|in-house)(?: [\p{L}-]{2,20}){1,2}|\bour own(?: [\p{L}-]{2,20}){1,2}/giu,
  ],
  [
    /selbst|handgeschrieben|eigen/iu,
    /(?:selbst ?geschrieben|selbst ?gebaut|handgeschrieben)\p{L}{0,3} \p{L}{2,30}|\beigen(?:e[rsnm]?) (?:\p{Lu}\p{L}{2,30})/giu,
  ],
  [
    /maison|propi|própri|propri/iu,
    /une? \p{L}{2,20} maison|\p{L}{3,20} (?:propi[oa]|própri[oa]|propri[oa])(?!\p{L})/giu,
  ],
  [/własn|собственн/iu, /własn\p{L}{1,3} \p{L}{3,20}|собственн\p{L}{2,3} \p{L}{3,20}/giu],
  [
    /自作|自前|自研|自行/u,
    /自作の?[\p{Script=Han}\p{Script=Katakana}ー]{1,12}|自前の?[\p{Script=Han}\p{Script=Katakana}ー]{1,12}|(?:自研|自行实现|自行實作|自行開發|自行开发)的?[\p{Script=Han}]{0,8}?(?=[和与與或、，。]|$)/gu,
  ],
  [
    /자체|직접/u,
    /(?:자체|직접) (?:구현|제작)(?:한)?(?: ?[\p{Script=Hangul}]{1,6}?(?=[을를과와이가은는\s]|$))?/gu,
  ],
];
/** Every place in a text that names something self-made. */
export const findOwnMade = (text: string): readonly RegExpExecArray[] =>
  ownMade.flatMap(([hint, pattern]) => (hint.test(text) ? [...text.matchAll(pattern)] : []));

/** Headings below which a record of a decision lists what was weighed. */
export const isOptionsHeading = lazily(
  String.raw`^(?:considered |possible |our )?(?:options|alternatives|candidates)(?: considered)?$|^(?:rejected|discarded)(?: alternatives| options)?$|^(?:betrachtete |mögliche |verworfene )?(?:optionen|alternativen|möglichkeiten|kandidaten)$|^(?:options|alternatives)(?: envisagées| étudiées| écartées)?$|^(?:opciones|alternativas|opções)(?: consideradas| descartadas)?$|^(?:opzioni|alternative)(?: considerate| scartate)?$|^(?:rozważane |odrzucone )?(?:opcje|alternatywy)$|^(?:рассмотренные |отклон[её]нные )?(?:варианты|альтернативы)$`,
  '^(?:考虑的|候选)?(?:选项|方案|备选方案|候选方案)$|^(?:考慮的|候選)?(?:選項|方案|備選方案|候選方案)$|^(?:検討した)?(?:選択肢|候補|代替案)$|^(?:검토한 )?(?:선택지|대안|후보)$',
);

/** Headings below which it says what was taken. */
export const isDecisionHeading = lazily(
  String.raw`^(?:the )?(?:decision|choice)(?: outcome)?$|^chosen option$|^entscheidung$|^(?:décision|choix)$|^(?:decisión|elección)$|^(?:decisão|escolha)$|^(?:decisione|scelta)$|^(?:decyzja|wybór)$|^(?:решение|выбор)$`,
  '^(?:决定|決定|结论|結論|選定|採用|決定事項|결정|결론)$',
);

/** Cells that say of a row that it is taken, or that it is not. */
export const isTakenCell = lazily(
  String.raw`^\W*(?:✅|✔|✓|yes|chosen|selected|accepted|adopted|taken|recommended|ja|gewählt|empfohlen|oui|retenue?|choisie?|sí|elegid[oa]|sim|escolhid[oa]|sì|scelt[oa]|tak|wybran[eya]|да|выбран[оа]?)\W*$`,
  '^(?:✅|✔|✓|○|◎|是|采用|採用|选用|選用|推荐|推薦|推奨|예|채택|선정)$',
);
export const isLeftCell = lazily(
  String.raw`^\W*(?:❌|✗|✘|×|no|rejected|discarded|dropped|declined|nein|verworfen|abgelehnt|non|écartée?|rejetée?|rechazad[oa]|descartad[oa]|não|rejeitad[oa]|scartat[oa]|nie|odrzucon[eya]|нет|отклон[её]н[оа]?)\W*$`,
  '^(?:❌|✗|✘|×|否|不采用|不採用|否决|否決|却下|아니오|기각|제외)$',
);
