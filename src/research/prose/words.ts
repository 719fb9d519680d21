/** Word lists of the shipped languages by which headings and columns are recognised; matched inside lower-case text. */
const anyOf = (words: string): RegExp => new RegExp(words.trim().replace(/\s*\n\s*/gu, '|'), 'u');

type Finder = (text: string) => number;

const lazilyFound = (words: string): Finder => {
  let expression: RegExp | undefined;
  return (text) => text.toLowerCase().search((expression ??= anyOf(words)));
};

const lazily = (words: string): ((text: string) => boolean) => {
  let expression: RegExp | undefined;
  return (text) => (expression ??= anyOf(words)).test(text.toLowerCase());
};

/** Headings and file names of a project's own history: what stands below is not what holds today. */
export const isHistory = lazily(`
  change ?log|changes in|release[ -]?notes?\\b|release history|version history|revision history|\\brevisions?\\b|what.s new|^news$|^history$|^changes$|^releases$
  更新日志|变更日志|更新记录|变更记录|修订记录|版本历史|修订历史|版本记录|發行說明|變更記錄|更新日誌|版本歷史
  変更履歴|更新履歴|改訂履歴|リリースノート|변경 ?이력|변경 ?기록|릴리[스즈] ?노트|업데이트 ?내역
  änderungsverlauf|änderungshistorie|änderungsprotokoll|versionshistorie|historique des|journal des modif|notes de version
  historial de|registro de cambios|notas de la versión|histórico d|registro de alterações|notas de versão
  история изменений|история версий|журнал изменений|cronologia|registro delle modifiche|note di rilascio|historia zmian|dziennik zmian|lista zmian`);

/** Headings under which names and versions are what the project builds on. */
export const isStackHeading = lazily(`
  \\bstack\\b|dependenc|technolog|prerequisite|\\benvironment\\b|\\binstall|\\bversions?\\b|compatib|\\btool(?:s|ing|chain)?\\b|\\blibrar|packages?\\b|\\bplatforms?\\b|\\bruntimes?\\b|build system|system requirements|^requirements$
  技术栈|技术选型|选型|依赖|环境|版本|先决条件|前提|技術|相依|環境|依存|バージョン|動作|ライブラリ|기술|의존성|환경|버전|라이브러리
  abhängigkeit|technologie|voraussetzung|umgebung|dépendance|prérequis|environnement|tecnolog|dependencia|requisitos previos|entorno
  dependência|pré-requisito|ambiente|dipendenz|prerequisit|zależności|wymagania wstępne|środowisko|зависимост|технолог|стек|окружени|верси`);

/** Headings under which stand the ways that were not taken. */
export const isRejectedHeading = lazily(`
  alternatives? .{0,12}considered|considered alternatives?|rejected|discarded|not chosen|why not\\b|betrachtete alternativen|verworfen|alternatives? envisagée|écarté|alternativas? considerad|descartad|alternative considerat|scartat|rozważ(?:ane|one) alternatyw|odrzucon
  рассмотренные альтернативы|отклон|отвергнут|考虑过的|考慮過的|被否决|検討した代替|不採用|却下|고려한 대안|기각`);

/** Column heads that hold a version. */
export const isVersionColumn = lazily(`
  \\bversions?\\b|^ver\\.?$|\\bpinned\\b|\\bpin\\b|^minimum\\b|min\\. ?version|\\btag\\b|^constraint|版本|バージョン|버전|versión|versão|versione|wersja|верси|version requise`);

/** Column heads that hold the name of what has the version. */
export const isNameColumn = lazily(`
  technolog|package|librar|component|dependenc|^tools?$|\\btool\\b|framework|^name$|runtime|software|module|crate|\\bgem\\b|artifact|plugin|image|platform|product|provider|database|language|service
  技术|组件|依赖|^库|名称|框架|工具|软件|插件|模块|技術|ライブラリ|パッケージ|名前|ツール|フレームワーク|기술|패키지|라이브러리|이름|도구
  komponente|bibliothek|werkzeug|paket|abhängigkeit|technologie|bibliothèque|composant|outil|paquet|nom$|librería|biblioteca|componente|herramienta|paquete|nombre|tecnolog|ferramenta|pacote|nome
  libreria|strumento|pacchetto|nazwa|biblioteka|narzędzie|pakiet|технолог|библиотек|компонент|инструмент|пакет|назван|имя`);

/** Column heads of a table that records who changed a document and when. */
export const isRecordColumn = lazily(`
  \\bdate\\b|author|editor|reviewer|\\bchange|revision|datum|autor|änderung|auteur|modification|fecha|cambio|\\bdata\\b|alteraç|modifica|дата|автор|измен|zmian|日期|作者|变更|修改|修订|變更|日付|更新|変更|担当|날짜|작성|변경`);

/** Where a text marks what its author advises; -1 when it does not. */
export const findRecommendation = lazilyFound(`
  \\brecommend|\\bpreferred\\b|\\bchosen\\b|\\bselected\\b|\\bdecision\\b|\\bwinner\\b|\\bour choice\\b|推荐|首选|优先|选用|建议方案|推薦|首選|推奨|採用|추천|권장|선정|empfohlen|empfehlung|bevorzugt|gewählt
  recommand|préféré|retenu|recomendad|recomendaç|recomendación|preferid|elegid|escolhid|consigliat|raccomandat|preferit|scelt|zalecan|zalecam|rekomendowan|wybran|рекоменд|предпочт|выбран
  \\bchoix ?:|decisión|decisão|decisione|entscheidung|decyzja|решение ?:|決定|决定|結論|结论|결론|결정`);

/** Whether a text marks what its author advises. */
export const isRecommended = (text: string): boolean => findRecommendation(text) !== -1;

const isChoiceColumn = lazily(`
  ^(?:our )?(?:choice|use|pick|selected?)$|^choix$|^scelta$|^wybór$|^elección$|^escolha$|^(?:aus)?wahl$|^выбор$|^решение$|^选择$|^選擇$|^選定$|^선택$`);

/** Whether a column head marks what its author advises. */
export const isAdviceColumn = (title: string): boolean =>
  isRecommended(title) || isChoiceColumn(title.trim());

/** Words that mark what the author offers instead. */
export const isAlternative = lazily(`
  \\balternativ|\\bfallback\\b|\\bsecond choice\\b|\\bother options?\\b|备选|备用|替代|其他方案|備選|替代|代替|候補|대안|대체|ausweich|alternativ|solution de repli|secours|de reserva|rezerw|альтернатив|запасн`);

/** Verbs by which a text weighs several technologies against each other. */
export const isComparison = lazily(`
  \\bcompared?\\b|\\bevaluated?\\b|\\bconsidered\\b|\\bweighed\\b|vergl[ei]ch|abgewogen|compar[éaeo]|évalu|valuta|confronta|avali|evalu|porówn|сравн|比较|比較|비교|검토`);

/** Files and sections that no longer hold: their values lose against current ones. */
export const isSuperseded = lazily(`
  (?:^|[^a-z])(?:archived?|_archive|legacy|deprecated|obsolete|superseded|outdated|old|mv2|attic|retired)(?:[^a-z]|$)|已归档|已废弃|旧版|廃止|旧バージョン|veraltet|obsolète|obsolet|устарев|przestarzał|deprecat`);

/** Column heads of a table of troubles. */
export const isProblemHeading = lazily(`
  \\bproblem|\\bissues?\\b|\\berrors?\\b|\\bfailures?\\b|\\brisks?\\b|\\bpitfall|\\bsymptom|\\bchallenge|问题|错误|風險|风险|异常|失败|课题|課題|問題|エラー|リスク|문제|오류|위험|fehler|risik|störung|erreur|problème|risque|panne
  errores|riesgo|fallo|erros?\\b|risco|falha|errori|rischi|guasto|błęd|błąd|ryzyk|awari|ошибк|проблем|риск|сбо`);
