import { splitLines } from './prose/quote-line.ts';
import { isRejectedHeading, isStackHeading } from './prose/words.ts';
import type { ResearchFile, VersionFact } from './research.ts';

const anyOf = (words: string): string => words.trim().replace(/\s*\n\s*/gu, '|');

/** What follows these words is built with. */
const use = new RegExp(
  anyOf(`
  \\b(?:us(?:e|es|ing)|(?:runs?|running|built|builds|based|relies) (?:on|with|upon)|(?:written|implemented|developed) (?:in|with|on)|powered by|chose|choose|chosen|selected|select|picked|adopt(?:s|ed)?|deploys?|decided (?:on|for)|standardi[sz]ed? on|requires?|depends on|stack)\\b
  \\b(?:verwende[nt]|nutz(?:en|t)|setz(?:en|t) auf|läuft (?:mit|auf|unter)|laufen (?:mit|auf)|basiert auf|gebaut mit|geschrieben (?:in|mit)|utilis(?:e|ons|ent)|repose sur|construit avec|tourne sur|bas[eé]e? (?:sur|en)|usa(?:mos|mo)?|utiliza(?:mos)?|corre en|construid[oa] con|construíd[oa] com|roda em|utilizza|costruit[oa] con|używa(?:my)?|działa na|oparty na)(?![\\p{L}])
  используе[тм]|построен[оа]? на|работает на|написан[оа]? на|使用|采用|採用|选用|選用|基于|基於|运行在|사용`),
  'iu',
);
/** The words stand behind the name: `Express 4.18 was chosen`, `Express 4.18 を使用`. */
const isUsed = new RegExp(
  anyOf(`
  ^[\`*_"\\s]{0,4}(?:is|are|was|were|has been|will be|wird|wurde|est|a été|es|fue|é|foi|è|è stat[oa])\\s(?:\\p{L}+\\s)?(?:used|chosen|selected|adopted|picked|our|the (?:chosen|selected)|verwendet|genutzt|gewählt|eingesetzt|utilisée?|choisie?|usad[oa]|elegid[oa]|escolhid[oa]|utilizzat[oa]|scelt[oa])
  ^[\`*_\\s]{0,4}(?:を(?:使|採|用)|で(?:構|実|書|動)|(?:을|를)\\s?사용)`),
  'iu',
);
/** Words of one who compares, moves, shows or leaves out. */
const passing = new RegExp(
  anyOf(`
  \\b(?:if|unless|example|e\\.g\\.|such as|like|unlike|compar\\p{L}*|versus|vs|than|alternativ\\p{L}*|migrat\\p{L}*|mov(?:e|ed|ing) (?:away|from)|from|previously|formerly|used to|other|others|another|not|never|no longer|without|instead|rather|works? with|tested|measured|benchmarks?|could|might|considered|rejected)\\b
  \\b(?:wenn|falls|beispiel\\p{L}*|z\\. ?b\\.|statt|nicht|kein\\p{L}*|verglichen|früher|ohne|exemple|comparé|au lieu|pas|ejemplo|comparad[oa]|en lugar|sin|exemplo|em vez|não|sem|esempio|invece|non|senza|przykład\\p{L}*|zamiast|nie)(?![\\p{L}])
  если|например|вместо|не(?=\\s)|по сравнению|如果|例如|比较|比較|相比|不|例えば|もし|ではなく|예를|대신`),
  'iu',
);
/** What a label before a name says it is for. */
const purpose = new RegExp(
  anyOf(`
  (?:framework|back-?end|front-?end|data-?base|\\bdb\\b|server|\\bweb\\b|\\bapi\\b|\\borm\\b|\\btests?\\b|\\btesting\\b|\\bbuild\\b|stack|language|\\bui\\b|mobile|storage|runtime|tool|library|service|gateway|\\bapp\\b|decision|chosen|choice)
  datenbank|sprache|bibliothek|werkzeug|dienst|base de don|biblioth|langage|outil|base de datos|lenguaje|banco de dados|linguagem|biblioteca|linguaggio|baza danych|język
  база данных|фреймворк|язык|библиотек|框架|数据库|數據庫|后端|後端|前端|语言|データベース|フレームワーク|言語|バックエンド|데이터베이스|프레임워크|언어`),
  'iu',
);
const label =
  /^[\s>*_|+-]{0,12}(?:\d{1,4}[.)]\s)?(?<label>[^:：|]{2,60})[:：|][\s*_`|]{0,8}(?<rest>[^:：|]{0,60})$/u;
/** Headings of what is shown, weighed or left behind. */
const passingHeading =
  /example|sample|compar|alternativ|migrat|upgrad|benchmark|works with|supported|integrations?|beispiel|vergleich|exemple|ejemplo|exemplo|esempio|przykład|пример|сравнен|миграц|示例|例子|比较|比較|对比|迁移|移行|예제|비교/iu;
const heading = /^ {0,3}#{1,6}\s+(?<title>\S.{0,200})$/u;
const sentenceEnd = /[.!?](?=\s+\p{Lu})|[。！？;；]/gu;
/** A heading stands no further above what it is about. */
const mostLines = 400;

/** Whether prose gives a technology as what is built with, and does not only mention it. */
export function statesUse({ name, version, evidence }: VersionFact, file?: ResearchFile): boolean {
  const above = file === undefined ? '' : headingAbove(file, evidence.line);
  const at = evidence.quote.indexOf(version);
  if (at === -1 || passingHeading.test(above) || isRejectedHeading(above)) return false;
  const sides = sentenceAround(evidence.quote, at, version.length);
  if (passing.test(sides.left) || passing.test(sides.right.slice(0, nearby))) return false;
  return tellsUse(sides) || (isStackHeading(above) && isBareEntry(sides, name));
}

const tellsUse = ({ left, right }: Sides): boolean =>
  isLabelled(left) || use.test(left) || isUsed.test(right);

/** `Backend framework: Express 4.18`; a row with two versions compares them. */
function isLabelled(left: string): boolean {
  const found = label.exec(left)?.groups;
  if (found === undefined) return false;
  const { label: stated = '', rest = '' } = found;
  return purpose.test(stated) && !/[,，/]|\d\.\d/u.test(stated + rest);
}

/** What stands further behind is about something else. */
const nearby = 40;

type Sides = { readonly left: string; readonly right: string };

function sentenceAround(quote: string, at: number, length: number): Sides {
  let start = 0;
  for (const { index } of quote.slice(0, at).matchAll(sentenceEnd)) start = index + 1;
  const right = quote.slice(at + length);
  const end = right.search(sentenceEnd);
  return { left: quote.slice(start, at), right: end === -1 ? right : right.slice(0, end) };
}

/** `- Express 4.18`: an entry of a list that holds a name, its version and nothing before. */
function isBareEntry({ left, right }: Sides, name: string): boolean {
  const before = left.replace(/[\s>*_`|+(v=@-]+/giu, ' ').trim();
  return before.length <= name.length + 12 && !/\p{L}{3}/u.test(right.slice(0, 2));
}

function headingAbove({ text }: ResearchFile, line: number): string {
  const lines = splitLines(text).slice(Math.max(0, line - mostLines), line);
  return lines.map((each) => heading.exec(each)?.groups?.['title']).findLast(Boolean) ?? '';
}
