import type { Block } from '../../markdown/block.ts';
import { withoutCode } from '../text/plain-text.ts';
import { readCard } from '../text/read-card.ts';
import { readSentences } from '../text/read-sentences.ts';
import type { Sentence } from '../text/read-sentences.ts';
import { isMeaningful, isOnlyTalk } from '../text/template-chrome.ts';
import { isQuestion, longestReference, pointsBack } from './pronoun.ts';
import { addOptional, isBinding, toKind } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Statement } from './statement.ts';

/** What a section that asks says in prose alone: each sentence is a demand, with what only points back at it. */
export function readDemandSentences(blocks: readonly Block[], scope: Scope): Statement[] {
  return blocks.flatMap((block) => {
    if (block.is !== 'paragraph') return [];
    const sentences = readCard(readSentences(block.text), scope.words);
    return joinReferences(sentences, scope).map(({ text, offset, alias }) => ({
      text: addOptional(text, scope),
      line: block.line + offset,
      kind: toKind(text, scope),
      ...(alias === undefined ? {} : { alias }),
    }));
  });
}

/** A sentence that points back belongs to the one before it, and goes where that goes. */
function joinReferences(sentences: readonly Sentence[], scope: Scope): Sentence[] {
  const joined: Sentence[] = [];
  let before: Sentence | undefined;
  for (const sentence of sentences) {
    const isPart = before !== undefined && isReference(sentence);
    const last = joined.at(-1);
    const isKept = before === last;
    if (isPart && isKept && last !== undefined && isShort(last)) {
      before = { ...last, text: `${last.text} ${sentence.text}` };
      joined[joined.length - 1] = before;
      continue;
    }
    before = sentence;
    if (isPart && !isKept ? isDemanded(sentence, scope) : isAsked(sentence, scope))
      joined.push(sentence);
  }
  return joined;
}

const isReference = ({ text, alias }: Sentence): boolean => alias === undefined && pointsBack(text);

const isShort = ({ text }: Sentence): boolean => text.length <= longestReference;

function isAsked(sentence: Sentence, scope: Scope): boolean {
  const { text, alias } = sentence;
  if (alias !== undefined) return true;
  if (!isMeaningful(text) || isLink(text) || isAdministered(text, scope)) return false;
  const isPlain = !isQuestion(withoutCode(text)) && !isOnlyTalk(text);
  return isPlain || isDemanded(sentence, scope);
}

function isDemanded({ text }: Sentence, scope: Scope): boolean {
  const prose = withoutCode(text);
  return scope.words.isRequest(prose) || (!isQuestion(prose) && isBinding(prose, scope));
}

const isLink = (text: string): boolean => /^https?:\/\/\S+(?:\s+https?:\/\/\S+)*\s*$/u.test(text);

/** `Owner: the platform team` tells of the document. */
function isAdministered(text: string, { words }: Scope): boolean {
  const label = /^([^:：]{1,30})[:：]\s*\S.{0,40}$/u.exec(text)?.[1];
  return label !== undefined && words.isMetadata(label);
}
