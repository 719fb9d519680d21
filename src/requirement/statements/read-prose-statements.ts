import { splitAlias } from '../text/alias.ts';
import { toPlainText, withoutCode } from '../text/plain-text.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { dropLogLines, isChrome } from '../text/template-chrome.ts';
import { isReserved, toKind } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Statement } from './statement.ts';

/** Words that point at the sentence before, at the start of a sentence, in the shipped languages. */
const pronoun =
  /^(?:(?:it|this|that|they|these|those|he|she|er|sie|es|dies|diese|dieser|dieses|il|ils|elle|elles|cela|ceci|ce|esto|este|esta|estos|ello|isso|isto|ele|ela|eles|elas|это|этот|эта|эти|он|она|оно|они|esso|essa|essi|questo|questa|questi|to|ten|ta|te|ono|ona|one)\s|其|它|该|該|此|这|這|これ|それ|この|その|이는|이것|그것)/iu;
/** A sentence before that is longer than this is not repeated. */
const longestReference = 240;

/** A paragraph's sentences, in plain text, without the lines of logs and forms. */
export const readSentences = (markdown: string): Sentence[] =>
  splitByAlias(dropLogLines(toPlainText(markdown)))
    .map(({ text, offset }) => ({ text: text.replace(/\s+/gu, ' '), offset }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !isChrome(text));

/** The sentences of a paragraph that demand something. */
export const readProseStatements = (
  paragraph: { readonly text: string; readonly line: number },
  scope: Scope,
): Statement[] => {
  const sentences = readSentences(paragraph.text);
  return sentences.flatMap(({ text, offset }, index) => {
    const found = splitAlias(text);
    if (found.alias === undefined && !isDemand(text, scope)) return [];
    const whole = refer(sentences[index - 1], found.text);
    const { alias } = found;
    return [
      {
        text: whole,
        line: paragraph.line + offset,
        kind: toKind(found.text, scope),
        ...(alias === undefined ? {} : { alias }),
      },
    ];
  });
};

/** Whether a sentence binds somebody, asks for something or rules something out. */
export function isDemand(sentence: string, scope: Scope): boolean {
  const { words } = scope;
  const prose = withoutCode(sentence);
  const isQuestion = question.test(prose);
  if (isReserved(scope)) return scope.isTalk && !isQuestion && words.isBinding(prose);
  if (isQuestion) return words.isRequest(prose);
  return words.isBinding(prose) || words.isRequest(prose) || words.isExcluding(prose);
}

const question =
  /[?？]["'”’)\s]*$|^(?:should|shall|must|can|could|would) (?:we|i|it|this|there|they)\b/iu;

function refer(before: Sentence | undefined, text: string): string {
  const needs = before !== undefined && pronoun.test(text);
  return needs && before.text.length <= longestReference ? `${before.text} ${text}` : text;
}

/** A paragraph whose lines start with ids is a list that its author did not mark as one. */
function splitByAlias(text: string): Sentence[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) =>
    splitAlias(line.trim()).alias === undefined ? [] : [index],
  );
  if (starts.length === 0) return splitSentences(text);
  const before = splitSentences(lines.slice(0, starts[0]).join('\n'));
  const found = starts.map((start, index) => ({
    text: lines
      .slice(start, starts[index + 1])
      .join('\n')
      .trim(),
    offset: start,
  }));
  return [...before, ...found];
}
