import { SpecWriterError } from '../../errors.ts';
import type { Complete, Completion, CompletionRequest } from '../../ports.ts';
import { addUsage, countUsed } from './add-usage.ts';
import { listMissing, pickParts, type Parts, type Property } from './draft-sections.ts';
import { readCutParts, readParts, type CutParts } from './read-parts.ts';
import { estimateRequest, writeRest } from './write-rest.ts';

/** Each gives at least one whole item, and the large lists are six. */
const mostContinuations = 6;
/** An answer of fewer tokens says nothing that is worth its prompt. */
const shortestRest = 500;

export type Continuing = {
  readonly complete: Complete;
  /** Called with every answer as it came. */
  readonly keep: (answer: string) => Promise<void>;
  readonly note: (text: string) => void;
  /** What is asked for. */
  readonly properties: readonly Property[];
  /** What all requests here may take together, in tokens. */
  readonly left: number;
};

type State = { readonly answer: Completion; readonly cut: CutParts; readonly isStuck: boolean };

/**
 * Asks until the answer is whole: of one that was cut the properties and the items of a list that were whole
 * are kept as they are, and only the others are asked for. An answer without anything whole stays cut.
 */
export async function completeWhole(
  request: CompletionRequest,
  continuing: Continuing,
): Promise<Completion> {
  // Who has begun to specify has no questions left.
  const names = continuing.properties.filter((name) => name !== 'questions');
  const answer = await askAndKeep(request, continuing);
  const cut = isCut(answer) ? readCutParts(answer.text, names) : { parts: {} };
  let state: State = { answer, cut, isStuck: isEmpty(cut) };
  for (let count = 0; count < mostContinuations; count += 1) {
    const missing = listMissing(state.cut.parts, names);
    if (!isCut(state.answer) || state.isStuck || missing.length === 0) break;
    const rest = writeRest(request, state.cut, missing);
    const fitted = fitRest(rest, continuing.left - countUsed(state.answer.usage));
    if (fitted === undefined) break;
    continuing.note(`The answer was cut, asking for the rest: ${missing.join(', ')}`);
    state = await goOn(state, { rest: fitted, missing, continuing });
  }
  return state.answer;
}

async function goOn(
  { answer, cut }: State,
  asked: {
    readonly rest: CompletionRequest;
    readonly missing: readonly string[];
    readonly continuing: Continuing;
  },
): Promise<State> {
  const more = await askForRest(asked.rest, asked.continuing, answer);
  if (more.interruption !== undefined) return { answer: more, cut, isStuck: true };
  const gained = isCut(more)
    ? readCutParts(more.text, asked.missing)
    : { parts: readParts(more.text, asked.missing) };
  const joined = joinCut(cut, gained);
  // A model that begins the same list again and is cut again gets nowhere.
  const isStuck = sizeOf(joined) <= sizeOf(cut);
  const written = writeParts(joined, isStuck || isCut(more));
  return { answer: join(answer, more, written), cut: joined, isStuck };
}

const sizeOf = (cut: CutParts): number => JSON.stringify(cut).length;

const isEmpty = ({ parts, open }: CutParts): boolean =>
  open === undefined && Object.keys(parts).length === 0;

/** The next request, or nothing where there is no room for its answer. */
function fitRest(rest: CompletionRequest, left: number): CompletionRequest | undefined {
  const room = left - estimateRequest(rest);
  if (room < shortestRest) return undefined;
  return { ...rest, maxOutputTokens: Math.min(rest.maxOutputTokens, room) };
}

/** What was paid for until now is not lost with the request that fails. */
async function askForRest(
  rest: CompletionRequest,
  continuing: Continuing,
  before: Completion,
): Promise<Completion> {
  try {
    return await askAndKeep(rest, continuing);
  } catch (error) {
    if (!(error instanceof SpecWriterError)) throw error;
    return { ...before, interruption: error };
  }
}

/** A connection that broke off would break again; a refusal is an answer. */
const isCut = ({ ended, interruption, hadSecret, text }: Completion): boolean =>
  ended === 'length' && interruption === undefined && hadSecret !== true && text.trim() !== '';

async function askAndKeep(
  request: CompletionRequest,
  { complete, keep }: Pick<Continuing, 'complete' | 'keep'>,
): Promise<Completion> {
  const completion = await complete(request);
  if (completion.text.trim() !== '') await keep(completion.text);
  return completion;
}

/** Adds what came to what was there: to a list that was cut, the items that follow. */
function joinCut({ parts, open }: CutParts, more: CutParts): CutParts {
  const begun = (name: string, items: unknown): unknown =>
    open?.name === name && Array.isArray(items) ? joinLists(open.items, items) : items;
  const whole = Object.entries(more.parts).map(([name, items]) => [name, begun(name, items)]);
  const joined = { ...parts, ...(Object.fromEntries(whole) as Parts) };
  if (open !== undefined && Object.hasOwn(joined, open.name)) {
    return { parts: joined, ...(more.open && { open: more.open }) };
  }
  if (open === undefined || more.open?.name !== open.name) {
    // Of two lists that were cut, the items of one can be shown.
    const kept = open ?? more.open;
    return { parts: joined, ...(kept && { open: kept }) };
  }
  return { parts: joined, open: { ...open, items: joinLists(open.items, more.open.items) } };
}

/** Some models begin such a list anew instead of going on with it. */
function joinLists(items: readonly unknown[], more: readonly unknown[]): readonly unknown[] {
  const isAnew = JSON.stringify(more[0]) === JSON.stringify(items[0]);
  return isAnew ? more : [...items, ...more];
}

/** An object without its end is known as cut wherever it is read. */
function writeParts({ parts }: CutParts, isOpen: boolean): Pick<Completion, 'text' | 'ended'> {
  const text = JSON.stringify(pickParts(parts, Object.keys(parts)));
  return isOpen ? { text: text.slice(0, -1), ended: 'length' } : { text, ended: 'stop' };
}

function join(
  before: Completion,
  more: Completion,
  written: Pick<Completion, 'text' | 'ended'>,
): Completion {
  const usage = addUsage(before.usage, more.usage);
  const isWhole =
    more.ended !== 'refusal' && more.ended !== 'content-filter' && more.hadSecret !== true;
  return { ...more, ...(isWhole && written), usage };
}
