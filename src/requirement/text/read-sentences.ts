import { markBoldIds, splitAlias } from './alias.ts';
import { breaksBeforeWords, countBreaks } from './count-lines.ts';
import { toPlainText } from './plain-text.ts';
import { splitSentences } from './split-sentences.ts';
import { dropLogLines, isChrome, isTerminology } from './template-chrome.ts';

/** A sentence of a paragraph, or a line that its author labelled; `offset` counts the lines before it. */
export type Sentence = {
  readonly text: string;
  readonly offset: number;
  readonly alias?: string;
  /** The bold words before a colon at the start of the line. */
  readonly label?: string;
};

/** A bold label and a colon at the start of a line: the line stands for itself. */
const label = /^\s*(?:\*\*|__)[^*_]{1,80}(?:(?:\*\*|__)\s?[:：]|[:：]\s?(?:\*\*|__))/u;
const story =
  /^(?:user[- ]stor(?:y|ies)|objective|ユーザーストーリー|用户故事|使用者故事|사용자 스토리|anwenderstory|récit utilisateur|historia de usuario|história de usuário|storia utente|historyjka(?: użytkownika)?|пользовательская история)\s?(?:\d{1,3}\s?)?[:：]/iu;

/** A paragraph's sentences, in plain text on one line each, without the lines of logs and forms. */
export function readSentences(markdown: string): Sentence[] {
  return splitLines(markdown)
    .flatMap(splitLine)
    .map((sentence) => ({ ...sentence, text: sentence.text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text, alias }) => isSaid(text) && (alias !== undefined || !isTerminology(text)));
}

const isSaid = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && !isChrome(text);

const isMarked = (line: string): boolean => splitAlias(line.trim()).alias !== undefined;

type Stretch = Sentence & { readonly isStart: boolean };

/** A paragraph whose lines start with ids or labels is a list that its author did not mark as one. */
function splitLines(markdown: string): Stretch[] {
  const raw = markdown.split('\n');
  const plain = dropLogLines(toPlainText(markBoldIds(markdown))).split('\n');
  const labels = plain.map((line, index) =>
    label.test(raw[index] ?? '') ? /^\s*([^:：]{1,80})/u.exec(line)?.[1] : undefined,
  );
  const starts = plain.flatMap((line, index) =>
    labels[index] !== undefined || isMarked(line) ? [index] : [],
  );
  const borders = starts[0] === 0 ? starts : [0, ...starts];
  return borders.map((start, index) => ({
    text: plain.slice(start, borders[index + 1]).join('\n'),
    offset: start,
    isStart: index > 0 || starts[0] === 0,
    ...(labels[start] === undefined ? {} : { label: labels[start].trim() }),
  }));
}

/** A user story is one demand; so is a line with an id. */
function splitLine({ text, offset, isStart, ...labelled }: Stretch): Sentence[] {
  const { alias, text: said } = splitAlias(text.trim());
  if (alias !== undefined && isStart) {
    const start = offset + countBreaks(text.slice(0, text.trimEnd().length - said.length));
    return [{ text: dropColumn(said), offset: start + breaksBeforeWords(said), alias }];
  }
  if (story.test(text.trim()))
    return [{ text, offset: offset + breaksBeforeWords(text), ...labelled }];
  return splitSentences(text).map((sentence, index) => ({
    text: sentence.text,
    offset: offset + sentence.offset,
    ...(index === 0 ? labelled : {}),
  }));
}

/** In a table that is drawn with blanks, a last column of a few characters administers the demand. */
const dropColumn = (text: string): string => text.replace(/ {2,20}\S{1,4}$/u, '');
