import { isChrome } from './template-chrome.ts';

/** What somebody says that they did before they opened an issue, at the start of a check box, in the shipped languages. */
const deeds = [
  String.raw`i\s|i['’](?:m|ve|d|ll)\s|we have |this (?:issue|is not)|my issue|there (?:is|are) no (?:existing|similar|other) `,
  String.raw`by (?:submitting|opening)|(?:searched|read|checked|reviewed) (?:the|for|through|existing|all|our)\b`,
  String.raw`你?我(?:们|們)?(?:已|确认|確認|同意|承诺|愿意|願意|搜索|搜尋|阅读|閱讀|查看)|已(?:经|經)?(?:搜索|阅读|閱讀|搜尋|查看|确认|確認|查找)`,
  String.raw`ich habe|habe (?:ich )?(?:die|nach|das|den|alle)\b|nach (?:bestehenden|vorhandenen|ähnlichen|doppelten) `,
  String.raw`j['’]ai |je (?:confirme|me suis assuré|n['’]ai pas)`,
  String.raw`he (?:buscado|leído|comprobado|revisado|verificado)|(?:busqué|leí|revisé|comprobé|verifiqué)(?=\s)|ya (?:busqué|he) `,
  String.raw`(?:eu )?(?:já )?(?:li|pesquisei|procurei|verifiquei|busquei|confirmei|concordo)(?=\s)`,
  String.raw`ho (?:già )?(?:cercato|letto|controllato|verificato)`,
  String.raw`я (?:искал|прочитал|проверил|ознакомил|поискал|просмотрел)|(?:прочитал|проверил|поискал|просмотрел)а?(?=\s)`,
  String.raw`(?:przeszuka|przeczyta|sprawdzi|zapozna)ł[ae]m`,
].join('|');
const promise = new RegExp(`^(?:${deeds})`, 'iu');
/** In Japanese and Korean the verb stands at the end. */
const promiseAtEnd =
  /(?:検索|確認|熟読|一読|同意)(?:し(?:た|ました)|済み?(?:です)?)[。.]?$|(?:読みました|読んだ|探しました)[。.]?$|(?:검색|확인|숙지|동의)(?:했습니다|했음|하였습니다|함|합니다|완료)[.]?$|읽었(?:습니다|음)[.]?$/u;

/** What such a deed is about. */
const matter =
  /\b(?:search|read|issue|duplicat|guide|guideline|code of conduct|contribut|latest|template|documentation|docs|faq|pull request|agree|rules|willing|recherch|suche|gelesen|gesucht|leitfaden|richtlinie|dokumentation|guía|guia|documentación|documentação|repetid|linee guida|documentazione|segnalazion|anomalie|dépôt|consigne|zgłosze|wytyczn|dokumentacj)|搜索|搜尋|阅读|閱讀|重复|重複|行为准则|行為準則|最新|已存在|文档|文件|指南|issue|イシュー|課題|ガイド|ドキュメント|規約|이슈|중복|문서|가이드|지침|규칙|просмотр|поиск|дубликат|задач|правил|руководств|документац|обсужден/iu;

/** Whether a ticked box is a promise that a form asks for, such as having searched for duplicates. */
export function isPromise(text: string): boolean {
  const line = text.trim();
  const isDeed = promise.test(line) || promiseAtEnd.test(line);
  return isChrome(line) || (isDeed && matter.test(line));
}
