import type { Question } from '../../requirement/question.ts';
import { toLine } from '../../spec/text.ts';
import type { Assignment } from '../assignment.ts';
import type { Draft } from './draft.ts';

/** Who asks for more decides nothing. */
const mostQuestions = 5;
const mostOptions = 6;

/** What a model asks before it can specify; what people answered already is not asked again. */
export function readQuestions(
  { questions }: Pick<Draft, 'questions'>,
  { answered = [] }: Pick<Assignment, 'answered'>,
): Question[] {
  const known = new Set(answered.map(({ text }) => fold(text)));
  const asked = new Map(
    questions.flatMap(({ text, options, recommended }) => {
      const line = toLine(text);
      if (line === '' || known.has(fold(line))) return [];
      const choices = listChoices(options);
      const index = choices.findIndex((option) => fold(option) === fold(recommended));
      return [
        [fold(line), { text: line, options: choices, recommended: Math.max(index, 0) }] as const,
      ];
    }),
  );
  return [...asked.values()].slice(0, mostQuestions);
}

const listChoices = (options: readonly string[]): string[] =>
  [...new Set(options.map(toLine))].filter((option) => option !== '').slice(0, mostOptions);

const fold = (text: string): string => toLine(text).toLowerCase();
