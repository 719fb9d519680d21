import { withoutCode } from './plain-text.ts';

const marked = /[?？](?=["'”’»)\]）」』*_]{0,3}(?:\s|$))|？/u;

/** Words with which a sentence starts that asks something without a question mark, in the languages written in Latin and Cyrillic letters. */
const questionStart = new RegExp(
  String.raw`^(?:${[
    String.raw`whether|which|who|how(?! (?:to )?we (?:test|work)\b)|what(?! we (?:know|have|did))|why`,
    String.raw`ob|welche[rsnm]?|wie(?! (?:besprochen|bisher|oben|gehabt|im ))|was|wer|wann|warum|woher|wohin`,
    String.raw`s['’]il faut|quel(?:le)?s?|comment|combien|qui|pourquoi|faut-il|doit-on`,
    String.raw`qué|quién|cuál(?:es)?|cómo|cuánt[oa]s?|cuándo|dónde|por qué|si (?:debemos|hay que|se debe)`,
    String.raw`qual|quais|quant[oa]s?|quem|por que|como (?:vamos|devemos|tratar|será)|se (?:devemos|é preciso)`,
    String.raw`quale|quali|quant[oaie]|chi|(?:che )?cosa|perché|come (?:gestire|fare|si|va|viene)|se (?:dobbiamo|si deve)`,
    String.raw`как(?:ой|ая|ое|ие|им|ую)?|кто|сколько|где|когда|почему|нужн[оаы] ли|надо ли|следует ли|будет ли`,
    String.raw`czy|jak[aieą]?|jakich|któr[aye]|kto|ile|gdzie|kiedy|dlaczego`,
  ].join('|')})(?![\p{L}\p{N}])`,
  'iu',
);
/** Where the verb stands at the end, the last characters or a word inside tell a question. */
const eastAsian =
  /かどうか|(?:のか|ますか|ですか|するか|べきか|ないか|とするか)(?:[。.]|$)|是否|还是|還是|哪(?:个|個|些|种|種|里|裡|一)|(?:吗|嗎|呢)(?:[。.]|$)|(?:如何|怎么|怎麼|什么|什麼)(?![都也])|여부|(?:할지|될지|는지|인지|을지)(?!\p{L})|(?:까요|나요|습니까|을까|할까)[.。]?$/u;
/** An open matter and then what it asks, in one sentence. */
const undecided =
  /(?<!\p{L})(?:unclear|undecided|decide|clarify|determine|agree on|figure out|unklar|klären|entscheiden|décider|trancher|decidir|definir|decidere|stabilire|решить|уточнить|ustalić|zdecydować),?\s(?:whether|which|what|how|who|when|where|ob|welche[rsnm]?|wie|was|wer|wann|wo|si|quel(?:le)?s?|comment|qui|qué|quién|cuál|cómo|se|qual|quais|como|quem|quale|quali|come|chi|как(?:ой|ая|ие)?|кто|что|czy|jak[iae]?|któr[yae]|kto)(?![\p{L}\p{N}])/iu;

/** Whether a text asks something, directly or as "whether …", "ob …", 是否 …. */
export function asksSomething(text: string): boolean {
  const prose = withoutCode(text).replace(/\s+/gu, ' ').trim();
  if (marked.test(prose) || eastAsian.test(prose) || undecided.test(prose)) return true;
  return [prose, afterColon(prose)].some((part) => questionStart.test(part));
}

const afterColon = (text: string): string => text.slice(text.search(/[^:：]*$/u)).trim();
