import type { Draft } from './draft-spec.ts';
import { countNoun } from './report/count-noun.ts';
import type { AskedQuestion, Question } from './requirement/question.ts';
import type { WriteResult } from './write-request.ts';

/** What the model asks stands at the number that it had when it asked before. */
export function blockByModel(
  { usage, model, answers }: Draft,
  asked: readonly Question[],
  earlier: readonly AskedQuestion[],
): Pick<WriteResult, 'outcome' | 'reason' | 'questions' | 'usage' | 'model' | 'paths'> {
  const again = new Map(asked.map((question) => [question.text, question]));
  const kept = earlier.map((question) => again.get(question.text) ?? question);
  const added = asked.filter(({ text }) => !earlier.some((question) => question.text === text));
  return {
    outcome: 'blocked',
    reason: `${model} has ${countNoun(asked.length, 'question')} that only a person can answer.`,
    questions: [...kept, ...added],
    ...{ usage, model, paths: { answers } },
  };
}
