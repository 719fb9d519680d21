import { isOpen, type AskedQuestion } from '../requirement/question.ts';
import { toLine } from '../spec/text.ts';
import type { WriteResult } from '../write-request.ts';
import { countNoun } from './count-noun.ts';
import { formatText } from './format-text.ts';
import { measureSpec } from './measure-spec.ts';

/** `asked` is what was asked for and goes to standard output; `aside` is for the person who watches. */
export type Writing = { readonly asked: string; readonly aside: string };

/** How a run ended, for a terminal; why it failed is told as any other error is. */
export function describeWriting(result: WriteResult): Writing {
  const { outcome, questions, paths, reason } = result;
  if (outcome === 'failed') return { asked: '', aside: describePaths(result) };
  if (outcome === 'blocked') {
    const next = describeAnswering(questions);
    return {
      asked: describeQuestions(questions),
      aside: `${reason}${next}\n${describePaths(result)}`,
    };
  }
  return { asked: `${paths.spec ?? ''}\n`, aside: describeDocument(result) };
}

/** 0 as asked, 1 when findings reach what the user calls a failure or questions are open. */
export const writingStatus = ({ outcome }: WriteResult): 0 | 1 =>
  outcome === 'blocked' || outcome === 'invalid' ? 1 : 0;

function describeDocument(result: WriteResult): string {
  const { spec, findings, reason, paths } = result;
  const found =
    findings.length === 0 ? '' : formatText({ files: [{ path: paths.spec ?? '', findings }] });
  if (spec === undefined || result.outcome === 'unchanged') return `${found}${reason}\n`;
  const { clauses, answered, pins, grounded, decisions, files, steps } = measureSpec(spec);
  const counts = [
    `${answered} of ${countNoun(clauses, 'clause')} answered`,
    `${grounded} of ${countNoun(pins, 'version')} with a source`,
    countNoun(decisions, 'decision'),
    countNoun(files, 'file'),
    countNoun(steps, 'step'),
  ];
  return `${found}${reason}\n  ${counts.join(', ')}\n${describePaths(result)}`;
}

function describePaths({ paths, usage, model }: WriteResult): string {
  const { twin, report, answers = [] } = paths;
  const lines = [
    ...(twin === undefined ? [] : [`twin: ${twin}`]),
    ...(report === undefined ? [] : [`report: ${report}`]),
    ...answers.map((answer) => `answer: ${answer}`),
    ...(usage.requests === 0 ? [] : [`${toLine(model)}: ${countUsage(usage)}`]),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

/** What a model cost, in words. */
export const countUsage = ({
  requests,
  promptTokens,
  completionTokens,
}: WriteResult['usage']): string =>
  `${countNoun(requests, 'request')}, ${countNoun(promptTokens, 'token')} sent, ${completionTokens} received`;

/** What to do next, with the recommended choices as the example. */
function describeAnswering(questions: readonly AskedQuestion[]): string {
  const choices = questions.flatMap((question, index) =>
    isOpen(question) && question.options.length > 0
      ? [`${index + 1}${nameOption(question.recommended)}`]
      : [],
  );
  const example = choices.length === 0 ? '' : `, for example "${choices.join(', ')}"`;
  return ` Write the answers into the requirement${example}, or after the number in your own words, and run again.`;
}

const nameOption = (place: number): string => String.fromCharCode('a'.charCodeAt(0) + place);

/** Numbered questions with lettered options, of which one is recommended; a number stays what it was. */
export function describeQuestions(questions: readonly AskedQuestion[]): string {
  return questions
    .map((question, index) => {
      const { text, options, recommended, answer } = question;
      if (answer !== undefined) return `${index + 1}. ${text}\n   = ${answer.text}\n`;
      if (!isOpen(question)) return `${index + 1}. ${text}\n   (no longer open)\n`;
      const lines = options.map(
        (option, place) =>
          `   ${nameOption(place)}) ${option}${place === recommended ? ' (recommended)' : ''}`,
      );
      return `${index + 1}. ${text}\n${lines.join('\n')}\n`;
    })
    .join('');
}
