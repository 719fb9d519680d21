import { SpecWriterError } from '../../errors.ts';
import type { Completion, Message } from '../../ports.ts';
import type { Question } from '../../requirement/question.ts';
import type { Spec } from '../../spec/spec.ts';
import { secretInOutput } from '../../secrets/secret-in-output.ts';
import { toLine } from '../../spec/text.ts';
import type { Assignment } from '../assignment.ts';
import { completeDraft } from './complete-draft.ts';
import { describeUnreadable } from './describe-unreadable.ts';
import type { Draft } from './draft.ts';
import { parseAnswer } from './parse-answer.ts';
import { readQuestions } from './read-questions.ts';
import type { PlacedFinding } from './sections-to-mend.ts';
import { writeReadingRepair } from './write-repair.ts';

/** One document that a model drafted, and what is still wrong with it. */
export type Version = {
  readonly spec: Spec;
  readonly findings: readonly PlacedFinding[];
  /** What the model wrote, with the steps numbered as in the document. */
  readonly draft: Draft;
};

/** A version, or why there is none; `again` is there when asking for the same once more can help. */
export type Judgement =
  | { readonly version: Version }
  /** What has to be answered before anything can be specified. */
  | { readonly questions: readonly Question[] }
  | { readonly failure: SpecWriterError; readonly again?: readonly Message[] };

/** A refusal is shown, but not a lecture. */
const longestExcerpt = 160;
/** Of an unreadable answer enough goes back to be recognised. */
const longestEcho = 4000;

/** Reads, completes and checks one answer. */
export async function judgeAnswer(
  completion: Completion,
  assignment: Assignment,
  check: (spec: Spec) => Promise<readonly PlacedFinding[]>,
): Promise<Judgement> {
  const { text, model, ended } = completion;
  if (ended === 'refusal' || ended === 'content-filter') {
    return { failure: describeRefusal(completion) };
  }
  if (completion.hadSecret)
    return { failure: secretInOutput(`a secret of this run in the answer of ${model}`) };
  const answer = parseAnswer(text);
  if (!answer.ok) {
    if (ended === 'length') {
      return { failure: completion.interruption ?? describeCut(completion) };
    }
    const echo = text.slice(0, longestEcho).toWellFormed();
    return {
      failure: describeUnreadable(answer.reason, model),
      ...(echo.trim() !== '' && { again: writeReadingRepair(echo, answer.reason) }),
    };
  }
  const questions = readQuestions(answer.draft, assignment);
  if (questions.length > 0) return { questions };
  const { spec, draft, problems } = completeDraft(answer.draft, assignment, model);
  const findings = [...answer.problems, ...problems, ...(await check(spec))];
  return { version: { spec, findings, draft } };
}

function describeRefusal({ text, model, ended }: Completion): SpecWriterError {
  const excerpt = toLine(text).slice(0, longestExcerpt).toWellFormed();
  const found = ended === 'refusal' ? 'a refusal' : 'an answer that its content filter stopped';
  return new SpecWriterError('model', {
    message: `Expected a specification from ${model}, found ${found}${excerpt === '' ? '' : `: ${JSON.stringify(excerpt)}`}.`,
    hint: 'Look for text in the requirement or the research that a content policy forbids, or choose another model.',
  });
}

function describeCut({ text, model, usage }: Completion): SpecWriterError {
  const spent = text.trim() === '' ? 'tokens of reasoning, before its first word' : 'tokens';
  return new SpecWriterError('model', {
    message: `Expected a whole answer from ${model}, found one that was cut after ${usage.completionTokens} ${spent}.`,
    hint: 'Raise max-output-tokens, lower reasoning-effort, or split the requirement.',
  });
}
