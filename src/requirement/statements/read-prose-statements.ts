import { withoutCode } from '../text/plain-text.ts';
import { readCard } from '../text/read-card.ts';
import { readSentences } from '../text/read-sentences.ts';
import type { Sentence } from '../text/read-sentences.ts';
import { isReserved, toKind } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Statement } from './statement.ts';

/** Words that point at the sentence before, at the start of a sentence, in the shipped languages. */
const pronoun =
  /^(?:(?:it|this|that|they|these|those|he|she|er|sie|dies|diese|dieser|dieses|ils|elle|elles|il(?= (?:ne )?(?:doit|devra))|cela|ceci|ce|esto|este|esta|estos|ello|isso|isto|ele|ela|eles|elas|это|этот|эта|эти|он|она|оно|они|esso|essa|essi|questo|questa|questi|to|ten|ta|te|ono|ona|one)\s|其|它|该|該|此|这|這|これ|それ|この|その|이는|이것|그것)/iu;
/** A sentence before that is longer than this is not repeated. */
const longestReference = 240;

/** The sentences of a paragraph that demand something. */
export function readProseStatements(
  paragraph: { readonly text: string; readonly line: number },
  scope: Scope,
): Statement[] {
  const sentences = readCard(readSentences(paragraph.text), scope.words);
  return sentences.flatMap((sentence, index) => {
    const { text, offset, alias, label } = sentence;
    const isNamed = alias !== undefined && label === undefined;
    if (!isNamed && !isDemand(text, scope)) return [];
    return [
      {
        text: scope.words.isRequest(text) ? text : refer(sentences[index - 1], sentence),
        line: paragraph.line + offset,
        kind: toKind(text, scope),
        ...(alias === undefined ? {} : { alias }),
      },
    ];
  });
}

/** Whether a sentence binds somebody, asks for something or rules something out. */
export function isDemand(sentence: string, scope: Scope): boolean {
  const { words } = scope;
  const prose = withoutCode(sentence);
  if (isReserved(scope)) return scope.isTalk && !isQuestion(prose) && words.isBinding(prose);
  if (isQuestion(prose)) return words.isRequest(prose);
  return words.isBinding(prose) || words.isRequest(prose) || words.isExcluding(prose);
}

/** Whether a sentence asks to be told something; some askers forget the mark. */
export const isQuestion = (sentence: string): boolean => question.test(sentence);

const question =
  /[?？]["'”’)\s]*$|^(?:should|shall|must|can|could|would) (?:we|i|it|this|there|they)\b/iu;

function refer(before: Sentence | undefined, { text, alias }: Sentence): string {
  const needs = before !== undefined && alias === undefined && pronoun.test(text);
  return needs && before.text.length <= longestReference ? `${before.text} ${text}` : text;
}
