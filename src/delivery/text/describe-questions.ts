import { escapeLine, escapeProse } from '../../markdown/escape-prose.ts';
import type { Question } from '../../requirement/question.ts';
import { toLine } from '../../spec/text.ts';
import { triggerLabel } from '../../trigger/trigger.ts';
import type { Target } from '../delivery.ts';
import { countCharacters, roomForText, shorten } from './length.ts';

/** A question beyond this is none that a person answers. */
const longestText = 1000;
/** Choices that letters can name. */
const mostOptions = 26;
/** Answers that show the form. */
const mostExamples = 3;
/** For what stands around the questions. */
const reserve = 8000;

/** Numbered questions with lettered options, and how to answer them. */
export function describeQuestions(questions: readonly Question[]): string {
  const shown: string[] = [];
  let room = roomForText - reserve;
  for (const [index, question] of questions.entries()) {
    const text = describeQuestion(question, index + 1);
    room -= countCharacters(text) + 2;
    if (room < 0) break;
    shown.push(text);
  }
  const left = questions.length - shown.length;
  const more = left === 0 ? [] : [`… and ${left} more, in the report of the run.`];
  return [...shown, ...more].join('\n\n');
}

function describeQuestion({ text, options, recommended }: Question, number: number): string {
  const indent = ' '.repeat(String(number).length + 2);
  const lines = options.slice(0, mostOptions).map((option, index) => {
    const mark = index === recommended ? ' ← recommended' : '';
    return `${indent}- **${nameChoice(number - 1, index)}** ${escapeProse(shorten(toLine(option), longestText))}${mark}`;
  });
  const more =
    options.length > mostOptions ? [`${indent}- … and ${options.length - mostOptions} more`] : [];
  return [`${number}. ${escapeLine(shorten(toLine(text), longestText))}`, ...lines, ...more].join(
    '\n',
  );
}

/** How to answer, with the recommended choices as the example. */
export function describeAnswering(
  questions: readonly Question[],
  { subject, hasLabels }: Target,
): string {
  const example = questions
    .slice(0, mostExamples)
    .flatMap(({ options, recommended }, index) =>
      recommended < Math.min(options.length, mostOptions) ? [nameChoice(index, recommended)] : [],
    )
    .join(', ');
  const such = example === '' ? '' : `, for example \`${example}\``;
  const place = subject === undefined ? 'requirement' : 'issue';
  const again = hasLabels ? `set the label \`${triggerLabel}\` again` : 'run the workflow again';
  return `**How to answer:** write the answers into the ${place}${such}. Then ${again}.`;
}

/** `2b`: the second choice of the second question. */
const nameChoice = (question: number, option: number): string =>
  `${question + 1}${String.fromCharCode('a'.charCodeAt(0) + option)}`;
