import { Draft } from './draft.ts';

/** What a model answered: a draft, or one sentence that says why it is none. */
export type ParsedAnswer =
  { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly reason: string };

/** A model that got the shape wrong got it wrong everywhere; the first few say it. */
const mostIssues = 8;

/** Reads the JSON object of an answer, with or without a fence or prose around it. */
export function parseAnswer(text: string): ParsedAnswer {
  if (text.trim() === '') return fail('found an empty answer');
  const found = findObject(text);
  if (found === undefined) return fail(`found ${describeText(text)}`);
  const parsed = Draft.safeParse(found);
  if (parsed.success) return { ok: true, draft: parsed.data };
  const issues = parsed.error.issues
    .slice(0, mostIssues)
    .map(({ path, message }) => `${path.map(String).join('.') || 'the answer'}: ${message}`);
  return fail(`found one with wrong values (${issues.join('; ')})`);
}

const fail = (found: string): ParsedAnswer => ({
  ok: false,
  reason: `Expected the answer to be a JSON object of the specification, ${found}.`,
});

/** The whole text, else what lies between the first and the last brace. */
function findObject(text: string): unknown {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  return readJson(text) ?? readJson(text.slice(start, end + 1));
}

function readJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function describeText(text: string): string {
  const trimmed = text.trim();
  if (/^\{|^```/u.test(trimmed)) return 'JSON that ends early or is malformed';
  const start = trimmed.replace(/\s+/gu, ' ').slice(0, 60).toWellFormed();
  return `text instead: ${JSON.stringify(start)}`;
}
