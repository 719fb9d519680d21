import { isToBeNamed } from '../missing-platform-texts.ts';
import { isDecideYourself, isLeaveOut } from '../open-decision-texts.ts';
import type { Answer, AskedQuestion, Question } from '../question.ts';
import type { Requirement } from '../requirement.ts';
import { readAnswers } from './read-answers.ts';

/**
 * Every question of this run (`found`) and of earlier ones in the order in which they were first asked, so that a
 * number means the same question for ever, with what people answered to it.
 */
export function settleQuestions(
  requirement: Requirement,
  found: readonly Question[],
): AskedQuestion[] {
  const asked = requirement.asked ?? [];
  const added = found.filter(
    (question, index) => ![...asked, ...found.slice(0, index)].some(isSame(question)),
  );
  const all = [...asked, ...added];
  // Somebody who chose how to describe the demand has not described it yet.
  const demandsNothing = requirement.clauses.length === 0;
  const answers = demandsNothing ? none : readAnswers(requirement.replies ?? [], all);
  return all.map((question, index) => {
    const answer = answers.get(index + 1);
    if (answer !== undefined && isDecided(answer)) return { ...question, answer };
    return found.some(isSame(question)) ? question : { ...question, isWithdrawn: true };
  });
}

/** The requirement as the answers make it: what they leave out of this version builds nothing, and what they say decides. */
export function applyAnswers(
  requirement: Requirement,
  questions: readonly AskedQuestion[],
): Requirement {
  const settled = questions.flatMap(({ answer }) => (answer === undefined ? [] : [answer.text]));
  if (settled.length === 0) return requirement;
  const leftOut = questions.flatMap(({ text, answer }) =>
    answer !== undefined && isLeaveOut(answer.text) ? [text] : [],
  );
  const clauses = requirement.clauses.map((clause) =>
    leftOut.some((text) => clause.text.includes(text))
      ? { ...clause, kind: 'exclusion' as const }
      : clause,
  );
  return { ...requirement, clauses, settled };
}

const none: ReadonlyMap<number, Answer> = new Map();

const isSame =
  (one: Question) =>
  (other: Question): boolean =>
    one.text === other.text;

/** To choose that one decides is no decision. */
const isDecided = ({ text }: Answer): boolean => !isDecideYourself(text) && !isToBeNamed(text);
