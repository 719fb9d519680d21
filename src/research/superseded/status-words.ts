/** The label of a status: of front matter, a list, a table, a heading or plain text; in every shipped language. */
export const statusLabel =
  /^[\s>|*_#-]{0,12}(?:status|stand|état|statut|estado|stato|статус|состояние|状态|狀態|ステータス|状態|상태)(?:[*_\s]{0,6}[:：|][*_\s|]{0,6}|[*_\s#]{0,6}$)(?<value>.*)$/iu;

const anyOf = (words: string): string => words.trim().replace(/\s*\n\s*/gu, '|');

/** What a document is that nobody follows any more. */
const outdated = anyOf(`
  superseded|deprecated|obsolete|outdated|retired|withdrawn|rejected|replaced|archived|abandoned|no longer (?:valid|maintained|current|in force)
  ersetzt|abgelöst|veraltet|überholt|verworfen|abgelehnt|remplacée?|obsolète|caduque|rejetée?|abandonnée?
  reemplazad[oa]|sustituid[oa]|obsolet[oa]|rechazad[oa]|substituíd[oa]|rejeitad[oa]|descontinuad[oa]|sostituit[oa]|superat[oa]|rifiutat[oa]
  zastąpion[eya]|przestarzał[eya]|odrzucon[eya]|wycofan[eya]|замен[её]н[оа]?|устарел[оа]?|отклон[её]н[оа]?|отменен[оа]?
  已被.{0,30}(?:取代|替代|替换)|已废弃|已廢棄|已过时|已過時|已弃用|已棄用|废止|廢止|廃止|非推奨|置き換え|失効|却下|대체됨|폐기|더 이상 유효하지`);

const status = new RegExp(
  `^[\\s*_~[(|:"'❌⛔🚫⚠️-]{0,12}(?:~~[^~]{1,40}~~[\\s*_,;→>-]{0,8})?(?:${outdated})`,
  'iu',
);

/** Whether the word after "Status:" ends the life of a document. */
export const isOutdatedStatus = (value: string): boolean => status.test(value);

/** Keys of front matter and of tables that name the document that holds instead. */
const successorKey =
  /^[\s>|*_-]{0,12}(?:superseded|replaced|obsoleted)[\s_-]?by[*_\s]{0,6}[:：|][*_\s|]{0,6}["']?\s*[\p{L}\p{N}[]/iu;
const deprecatedKey = /^deprecated\s{0,3}:\s{0,3}(?:true|yes)\b/iu;
/** `# Storage (deprecated)`, `# [Obsolete] Storage`. */
const titleMark = new RegExp(
  `^#{1,2}\\s.{0,200}[[(【（]\\s?(?:${outdated})|^#{1,2}\\s{1,4}(?:\\*\\*|~~|\\[)?(?:deprecated|superseded|obsolete|archived|veraltet|obsolète|устарело|已废弃|廃止)(?![\\p{L}\\p{N}])`,
  'iu',
);
/** A sentence about the whole document, alone or in a box at its top. */
const wholeDocument = new RegExp(
  anyOf(`
  ^[\\s>*_!\\[\\]⚠️-]{0,16}(?:deprecated|superseded|obsolete|outdated|archived)[*_\\s]{0,4}(?:[:：.!—–-]|by\\b(?:[^:：]|:(?!\\s)){1,120}$|$)
  \\bthis (?:document|page|spec(?:ification)?|design|adr|rfc|guide|decision|proposal|plan|file) (?:is|has been|was) (?:now )?(?:superseded|deprecated|obsolete|outdated|replaced|retired|withdrawn|archived|no longer)
  ^[\\s>*_]{0,12}(?:dieses dokument|diese seite|ce document|cette page|este documento|esta página|questo documento|ten dokument|этот документ|данный документ|本文档|本文件|本文書|このドキュメント|이 문서).{0,20}?(?:${outdated})`),
  'iu',
);

/** `![status](https://img.shields.io/badge/status-deprecated-red)`, `![deprecated](…)`. */
const badge =
  /!\[(?:status\W{0,3})?(?:deprecated|superseded|obsolete|archived)\]|\bbadge\/(?:status-)?(?:deprecated|superseded|obsolete|archived)\b/iu;

/** Whether a line names the document that holds instead. */
export const namesSuccessor = (line: string): boolean => successorKey.test(line);

/** Whether a line of front matter ends the life of a document. */
export const isDeprecatedKey = (line: string): boolean => deprecatedKey.test(line);

/** Whether a title bears the mark of a document that no longer holds. */
export const isMarkedTitle = (title: string): boolean => titleMark.test(title);

/** Whether a sentence or a badge at the top of a document says that the document no longer holds. */
export const statesOutdated = (line: string): boolean =>
  wholeDocument.test(line) || badge.test(line);

const replaces =
  /^[\s>|*_-]{0,12}(?:supersedes|replaces|obsoletes|ersetzt|remplace|reemplaza a?|substitui|sostituisce|zastępuje|заменяет|取代|替代|置き換え対象|대체)[*_\s]{0,6}[:：|][*_\s|]{0,6}(?<named>.+)$/iu;

/** What a line such as `Supersedes: ADR-3` names. */
export const readReplaced = (line: string): string | undefined =>
  replaces.exec(line)?.groups?.['named'];
