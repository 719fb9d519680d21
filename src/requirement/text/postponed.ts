/** How somebody says that a question has time, in the shipped languages. */
const postponed = new RegExp(
  [
    String.raw`(?<!\p{L})(?:can|could|may|will|to|should) be (?:decided|resolved|answered|settled|addressed|discussed|clarified|figured out|determined|revisited|worked out) (?:later|separately|(?:during|in|after|as part of|before|through|when|once|while) )`,
    String.raw`(?<!\p{L})(?:decide|resolve|settle|revisit|answer|address|discuss) (?:this |it |that |these )?(?:later|(?:during|as part of|after|before) (?:the )?(?:implementation|stabili[sz]ation|release|review))`,
    String.raw`(?<!\p{L})(?:during (?:the )?implementation|before stabili[sz]ation|through the implementation|deferred|postponed|future (?:work|possibilit(?:y|ies)|directions?)|non-blocking|not (?:a )?block(?:ing|er)|nice to know|(?:for|in) (?:a|the) (?:later|future|next|follow-up|subsequent) (?:version|release|iteration|phase|milestone|pr|pull request|rfc|proposal)|out of scope (?:for|of|in) (?:this|now|the (?:first|initial)|v\d|the mvp))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:später (?:zu )?(?:klären|entscheiden|klärbar|entschieden|geklärt|festlegen)|(?:wird|werden|kann|können) (?:erst )?(?:später|während der umsetzung|bei der umsetzung)|(?:während|bei|im rahmen) der (?:umsetzung|implementierung)|in einer (?:späteren|künftigen|nächsten) (?:version|fassung|phase)|zurückgestellt|nicht (?:blockierend|teil dieser))`,
    String.raw`(?<!\p{L})(?:à (?:décider|trancher|définir|traiter|voir) (?:plus tard|ultérieurement|lors|pendant)|pendant (?:l['’]implémentation|la réalisation)|(?:dans|pour) une (?:version|phase) (?:ultérieure|future)|reporté|hors périmètre de (?:ce|cette)|non bloquant)`,
    String.raw`(?<!\p{L})(?:(?:se )?(?:decidir|resolver|definir)(?:á|se|emos)? (?:más adelante|después|mais tarde|depois|durante)|durante (?:la|a) (?:implementación|implementação)|(?:para|en|em) una? (?:versión futura|versão futura|versión posterior|versão posterior)|trabajo futuro|trabalho futuro|aplazad[oa]|adiad[oa]|no bloqueante|fuera del alcance de (?:este|esta)|fora do escopo dest[ea])`,
    String.raw`(?<!\p{L})(?:(?:da )?(?:decidere|definire|chiarire) (?:in seguito|più avanti|durante)|durante l['’]implementazione|in una versione (?:futura|successiva)|rimandat[oa]|non bloccante|fuori ambito per quest)`,
    String.raw`(?<!\p{L})(?:(?:решим|решить|решается|решено будет|уточнить|определим) (?:позже|потом|позднее|(?:в ходе|при) реализации)|(?:в ходе|во время|при) реализации|в (?:следующ|будущ)(?:ей|их) верси|отложен[оы]?|не блокирует|вне рамок (?:этого|этой|данн))`,
    String.raw`(?<!\p{L})(?:do (?:ustalenia|decyzji|rozstrzygnięcia) (?:później|w trakcie|podczas)|(?:w trakcie|podczas) (?:implementacji|realizacji)|w (?:przyszłej|kolejnej|późniejszej) wersji|odłożon[eay]|nie blokuje)`,
    '(?:后续|後續|以后|以後|稍后|稍後|将来|將來|之后|之後)(?:再)?(?:决定|決定|确定|確定|讨论|討論|考虑|考慮|处理|處理|版本)|(?:实现|實作|实施|開發|开发)(?:时|時|过程中|過程中|阶段|階段)(?:再)?(?:决定|決定|确定|確定)|不(?:在|属于|屬於)本(?:次|期|版)|不阻塞|未来(?:工作|版本)|未來(?:工作|版本)',
    '(?:後で|後日|今後|将来|のちほど|後ほど)(?:の?(?:版|バージョン|課題)|[、に]?(?:決定|決め|検討|判断|議論))|(?:実装|開発)(?:時|中|段階)に(?:決定|決め|検討|判断)|(?:次|将来)の(?:バージョン|版|リリース)|本(?:件|書|要件)の(?:対象外|範囲外)|ブロッカーではない',
    '(?:추후|나중에|향후|차후)(?:에)?\\s?(?:결정|논의|검토|정하|버전|작업)|(?:구현|개발)\\s?(?:중|시|단계)(?:에)?(?:서)?\\s?(?:결정|정하)|(?:다음|향후)\\s?(?:버전|릴리스)|차단하지 않',
  ].join('|'),
  'iu',
);
/** Beside a question or before a colon, a word is enough. */
const noted =
  /(?:^|[(（[])\s?(?:later|future|deferred|out of scope|optional|nice to have|non-blocking|v\d|später|künftig|plus tard|más adelante|mais tarde|in futuro|позже|później|以后|以後|后续|後續|将来|추후)\s?(?:$|[:：)）\]])/iu;

/** Whether a question, or what introduces questions, says that it can be answered after the work. */
export const isPostponed = (text: string): boolean => postponed.test(text) || noted.test(text);
