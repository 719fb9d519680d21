import { withoutCode } from '../text/plain-text.ts';
import { readCard } from '../text/read-card.ts';
import { readSentences } from '../text/read-sentences.ts';
import { isOnlyTalk } from '../text/template-chrome.ts';
import type { Sentence } from '../text/read-sentences.ts';
import { isQuestion, longestReference, pointsBack } from './pronoun.ts';
import { isAsking, isBinding, isReserved, toKind } from './scope.ts';
import type { Scope } from './scope.ts';
import { tellsCase } from './conditional.ts';
import { ordersWork } from './order.ts';
import type { Statement } from './statement.ts';

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

/** Whether a sentence binds somebody, asks for something, rules something out or says what happens on failure. */
function isDemand(sentence: string, scope: Scope): boolean {
  const { words } = scope;
  const prose = withoutCode(sentence);
  if (isQuestion(prose)) return !isReserved(scope) && words.isRequest(prose);
  if (isReserved(scope)) return scope.kind !== 'motivation' && isBinding(prose, scope);
  if (words.isBinding(prose) || words.isRequest(prose) || words.isExcluding(prose)) return true;
  if (ordersWork(sentence)) return true;
  return isException(sentence, scope) || isNorm(sentence, scope);
}

function isException(sentence: string, { words }: Scope): boolean {
  const label = /^([^:：]{1,40})[:：]/u.exec(sentence)?.[1];
  return label !== undefined && words.isException(label.trim());
}

/** Beside the lists of a section that asks, a full sentence with a case, a name in code or a number states what is to happen. */
function isNorm(sentence: string, scope: Scope): boolean {
  if (!isAsking(scope) || scope.kind === 'exclusion' || isOnlyTalk(sentence)) return false;
  const isFull = /[.。]$/u.test(sentence) && !/^[^:：]{1,30}[:：]/u.test(sentence);
  if (!isFull) return false;
  const isNamed = /(?<![\p{L}\d])\d/u.test(sentence) || withoutCode(sentence) !== sentence;
  return isNamed || tellsCase(sentence);
}

function refer(before: Sentence | undefined, { text, alias }: Sentence): string {
  const needs = before !== undefined && alias === undefined && pointsBack(text);
  return needs && before.text.length <= longestReference ? `${before.text} ${text}` : text;
}
