import type { Question } from '../requirement/question.ts';
import type { WriteResult } from '../write-request.ts';
import { formatText } from './format-text.ts';
import { measureSpec } from './measure-spec.ts';

/** `asked` is what was asked for and goes to standard output; `aside` is for the person who watches. */
export type Writing = { readonly asked: string; readonly aside: string };

/** How a run ended, for a terminal. */
export function describeWriting(result: WriteResult): Writing {
  const { outcome, questions, paths } = result;
  if (outcome === 'blocked') {
    return {
      asked: describeQuestions(questions),
      aside: `${result.reason}\n${describePaths(result)}`,
    };
  }
  return { asked: `${paths.spec ?? ''}\n`, aside: describeDocument(result) };
}

/** 0 as asked, 1 when findings reach what the user calls a failure or questions are open. */
export const writingStatus = ({ outcome }: WriteResult): 0 | 1 =>
  outcome === 'blocked' || outcome === 'invalid' ? 1 : 0;

function describeDocument(result: WriteResult): string {
  const { spec, findings, reason, paths } = result;
  if (spec === undefined) return `${reason}\n`;
  const { clauses, answered, pins, grounded, decisions, files, steps } = measureSpec(spec);
  const found =
    findings.length === 0 ? '' : formatText({ files: [{ path: paths.spec ?? '', findings }] });
  return `${found}${reason}
  ${answered} of ${clauses} clauses answered, ${grounded} of ${pins} versions with a source, ${decisions} decisions, ${files} files, ${steps} steps
${describePaths(result)}`;
}

function describePaths({ paths, usage, model }: WriteResult): string {
  const lines = [
    paths.twin === undefined ? '' : `  twin: ${paths.twin}`,
    paths.report === undefined ? '' : `  report: ${paths.report}`,
    usage.requests === 0
      ? ''
      : `  ${model}: ${usage.requests} requests, ${usage.promptTokens} tokens sent, ${usage.completionTokens} received`,
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}

/** Numbered questions with lettered options, of which one is recommended. */
export function describeQuestions(questions: readonly Question[]): string {
  return questions
    .map(({ text, options, recommended }, index) => {
      const lines = options.map(
        (option, place) =>
          `   ${String.fromCharCode(97 + place)}) ${option}${place === recommended ? ' (recommended)' : ''}`,
      );
      return `${index + 1}. ${text}\n${lines.join('\n')}\n`;
    })
    .join('');
}
