import { toLine } from '../../spec/text.ts';
import type { Answer, Question } from '../question.ts';
import type { Reply } from '../requirement.ts';

/** A line beyond this is a text of its own and no answer to a numbered question. */
const longestAnswer = 1000;

const choice = String.raw`[Qq#]?\d{1,2}\s?[.):：]?\s?[A-Za-z](?![\p{L}\p{N}])`;
/** `1a`, `1a, 2b`, `1: a; 2: b and 3c`. */
const choicesOnly = new RegExp(
  String.raw`^${choice}(?:(?:\s?[,;、，/&+]\s?|\s)(?:(?:and|und|et|y|e|и|i|と|和|및)\s)?${choice})*\s?[.!。！]?$`,
  'u',
);
const eachChoice = /(\d{1,2})\s?[.):：]?\s?([A-Za-z])(?![\p{L}\p{N}])/gu;
/** `1a because …`: the letter follows the number at once, so that it is no word of its own. */
const choiceWithRemark = /^[Qq#]?(\d{1,2})([A-Za-z])(?![\p{L}\p{N}])/u;
/** `1. PostgreSQL 17`. */
const ownWords = /^[Qq#]?(\d{1,2})\s?[.):：]\s?(?=\S)(.+)$/u;

/** The answers to numbered questions, by their number; what is said later replaces what was said before. */
export function readAnswers(
  replies: readonly Reply[],
  questions: readonly Question[],
): ReadonlyMap<number, Answer> {
  const answers = new Map<number, Answer>();
  for (const reply of replies) {
    for (const [number, answer] of readReply(reply, questions)) answers.set(number, answer);
  }
  return answers;
}

type Numbered = readonly [number: number, answer: Answer];

function readReply(
  { author, line, text }: Reply,
  questions: readonly Question[],
): readonly Numbered[] {
  const quote = toLine(text);
  const said = withoutMarks(quote);
  if (said === '' || said.length > longestAnswer) return [];
  const found = readChoices(said) ?? readOwnWords(said);
  return found.flatMap(({ number, letter, words }) => {
    const question = questions[number - 1];
    if (question === undefined) return [];
    const place = { author, line, quote };
    if (letter === undefined) return [[number, { text: words, ...place }] as const];
    const index = letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
    const option = question.options[index];
    return option === undefined
      ? []
      : [[number, { text: option, choice: index, ...place }] as const];
  });
}

/** A quotation answers nothing; the marks of a list and of emphasis say nothing. */
const withoutMarks = (line: string): string =>
  line.startsWith('>')
    ? ''
    : line
        .replace(/^[-*+]\s/u, '')
        .replace(/[*`_]{1,3}/gu, '')
        .trim();

type Said = { readonly number: number; readonly letter?: string; readonly words: string };

function readChoices(said: string): Said[] | undefined {
  if (choicesOnly.test(said)) {
    return [...said.matchAll(eachChoice)].map(([, number = '', letter = '']) => ({
      number: Number(number),
      letter,
      words: '',
    }));
  }
  const [, number, letter] = choiceWithRemark.exec(said) ?? [];
  return number === undefined || letter === undefined
    ? undefined
    : [{ number: Number(number), letter, words: '' }];
}

function readOwnWords(said: string): Said[] {
  const [, number, words] = ownWords.exec(said) ?? [];
  return number === undefined || words === undefined ? [] : [{ number: Number(number), words }];
}
