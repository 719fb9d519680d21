import * as z from 'zod';
import type { Question } from '../../requirement/question.ts';
import { countCharacters, mostCharacters } from './length.ts';

/** Most of a comment is for people. */
const longestLine = 16_000;
const mostQuestions = 99;

const line = /^<!-- spec-writer-questions: ([\w.~%'()!*-]{2,20000}) -->$/mu;

const Asked = z
  .array(z.object({ t: z.string().min(1), o: z.array(z.string()), r: z.int().min(0) }))
  .max(mostQuestions);

/**
 * A text with the hidden last line by which a later run knows what a number meant. It is carried from text to
 * text, because what people answered stays in the issue when the comment long tells of something else.
 */
export function addAskedQuestions(body: string, questions: readonly Question[]): string {
  for (let count = Math.min(questions.length, mostQuestions); count > 0; count -= 1) {
    const encoded = encode(JSON.stringify(questions.slice(0, count).map(shorten)));
    if (encoded.length > longestLine) continue;
    return addLine(body, `<!-- spec-writer-questions: ${encoded} -->`);
  }
  return body;
}

const shorten = ({ text, options, recommended }: Question): unknown => ({
  t: text,
  o: options,
  r: recommended,
});

function addLine(body: string, hidden: string): string {
  const whole = `${body.trimEnd()}\n\n${hidden}\n`;
  return countCharacters(whole) <= mostCharacters ? whole : body;
}

/** What a text of ours asked; nothing where the line is missing or is none of ours. */
export function readAskedQuestions(body: string): readonly Question[] {
  const encoded = line.exec(body)?.[1];
  const parsed = Asked.safeParse(encoded === undefined ? undefined : decode(encoded));
  if (!parsed.success) return [];
  return parsed.data.map(({ t, o, r }) => ({ text: t, options: o, recommended: r }));
}

/** A text with the hidden line of the one whose place it takes, unless it has its own or no room. */
export function carryAskedQuestions(body: string, standing: string): string {
  const carried = line.exec(standing)?.[0];
  return carried === undefined || line.test(body) ? body : addLine(body, carried);
}

/** Two dashes would end the comment. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll('--', '-%2D');

function decode(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text)) as unknown;
  } catch {
    return undefined;
  }
}
