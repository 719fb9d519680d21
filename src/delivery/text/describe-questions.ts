import { escapeLine, escapeProse } from '../../markdown/escape-prose.ts';
import { isOpen, type AskedQuestion } from '../../requirement/question.ts';
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
export function describeQuestions(questions: readonly AskedQuestion[]): string {
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

function describeQuestion(question: AskedQuestion, number: number): string {
  const { text, options, recommended, answer } = question;
  const asked = escapeLine(shorten(toLine(text), longestText));
  if (answer !== undefined) {
    return `${number}. ✅ ${asked} **${escapeLine(shorten(toLine(answer.text), longestText))}**`;
  }
  if (!isOpen(question)) return `${number}. ~~${asked}~~ (no longer open)`;
  const indent = ' '.repeat(String(number).length + 2);
  const lines = options.slice(0, mostOptions).map((option, index) => {
    const mark = index === recommended ? ' ← recommended' : '';
    return `${indent}- **${nameChoice(number - 1, index)}** ${escapeProse(shorten(toLine(option), longestText))}${mark}`;
  });
  const more =
    options.length > mostOptions ? [`${indent}- … and ${options.length - mostOptions} more`] : [];
  return [`${number}. ${asked}`, ...lines, ...more].join('\n');
}

/** How to answer, with the recommended choices as the example. */
export function describeAnswering(
  questions: readonly AskedQuestion[],
  { subject, hasLabels }: Target,
): string {
  const example = questions
    .flatMap((question, index) => {
      const { options, recommended } = question;
      const canBeNamed = recommended < Math.min(options.length, mostOptions);
      return isOpen(question) && canBeNamed ? [nameChoice(index, recommended)] : [];
    })
    .slice(0, mostExamples)
    .join(', ');
  const such = example === '' ? '' : `, for example \`${example}\``;
  const place = subject === undefined ? 'requirement' : 'issue';
  const again = hasLabels ? `set the label \`${triggerLabel}\` again` : 'run the workflow again';
  return `**How to answer:** write the answers into the ${place}${such}, or after the number in your own words. Then ${again}.`;
}

/** `2b`: the second choice of the second question. */
const nameChoice = (question: number, option: number): string =>
  `${question + 1}${String.fromCharCode('a'.charCodeAt(0) + option)}`;
