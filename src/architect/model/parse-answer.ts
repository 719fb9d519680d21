import { Draft } from './draft.ts';
import { describeGuess, describeLostContent, show } from './draft-problem.ts';
import { fillDraft } from './fill-draft.ts';
import { fitShape, type Misfit } from './fit-shape.ts';
import { hoistProperties } from './hoist-properties.ts';
import { readJson } from './read-json.ts';
import type { PlacedFinding } from './sections-to-mend.ts';

/** What a model answered: a draft, or one sentence that says why it is none. */
export type ParsedAnswer =
  | {
      readonly ok: true;
      readonly draft: Draft;
      /** What was guessed or left out, so that one wrong value did not lose the rest. */
      readonly problems: readonly PlacedFinding[];
    }
  | {
      readonly ok: false;
      readonly reason: string;
      /** Whether the text ends before its object does; `readCutAnswer` gives what was whole of it. */
      readonly cut: boolean;
    };

const longestShown = 60;
/** A document of this length could not be opened again to check it; the unit is characters. */
export const longestAnswer = 1_000_000;
/** A model that got the shape wrong got it wrong everywhere; the first of each kind say it. */
const mostProblems = 8;

/** Reads the JSON object of an answer, with whatever stands around it, as a draft. */
export function parseAnswer(text: string): ParsedAnswer {
  if (text.trim() === '') return fail('found an empty answer');
  if (text.length > longestAnswer) {
    const found = `${text.length} characters`;
    return fail(`found ${found}, where ${longestAnswer} are more than any has`);
  }
  const read = readJson(text);
  if (!read.ok) {
    return read.is === 'absent'
      ? fail(`found ${describeText(text)}`)
      : { ...fail('found JSON that ends early or is malformed'), cut: read.is === 'cut' };
  }
  const { value, misfits } = fitShape(hoistProperties(read.value, Object.keys(Draft.shape)), Draft);
  const filled = fillDraft(value);
  if (filled === undefined) return fail('found one without any part of it');
  const problems = [
    ...read.lost.slice(0, mostProblems).map(describeUnreadable),
    ...misfits.slice(0, mostProblems).map(describeMisfit),
    ...filled.problems,
  ];
  return { ok: true, draft: filled.draft, problems };
}

const fail = (found: string): ParsedAnswer & { readonly ok: false } => ({
  ok: false,
  cut: false,
  reason: `Expected the answer to be a JSON object of the specification, ${found}.`,
});

function describeText(text: string): string {
  const start = text.trim().replace(/\s+/gu, ' ').slice(0, longestShown).toWellFormed();
  return `text instead: ${JSON.stringify(start)}`;
}

const describeUnreadable = (start: string): PlacedFinding =>
  describeLostContent({
    message: `Expected JSON in the answer, found ${show(start)}, which could not be read and was left out.`,
    hint: 'Write it as valid JSON: quotes inside a text are escaped as \\".',
  });

function describeMisfit({ pointer, found, taken }: Misfit): PlacedFinding {
  const place = `at ${pointer} of the answer`;
  return taken === undefined
    ? describeLostContent({
        message: `Expected an object ${place}, found ${show(found)}, which was left out.`,
        hint: 'Write every item of a list as the schema says.',
        pointer,
      })
    : describeGuess({
        message: `Expected a word of the schema ${place}, found ${show(found)}; ${show(taken)} was taken.`,
        hint: 'Use one of the words that the schema lists.',
        pointer,
      });
}
