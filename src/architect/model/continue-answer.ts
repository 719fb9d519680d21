import { SpecWriterError } from '../../errors.ts';
import type { Complete, Completion, CompletionRequest, Usage } from '../../ports.ts';
import { estimateTokens } from '../../research/count-tokens.ts';
import { defuseTokens } from './defuse-tokens.ts';
import { Draft, writeDraftSchema } from './draft.ts';
import { readCutAnswer, readJson } from './read-json.ts';

/** Each gives at least one whole property, and the large ones are six. */
const mostContinuations = 6;
/** An answer of fewer tokens says nothing that is worth its prompt. */
const shortestRest = 500;

export type Continuing = {
  readonly complete: Complete;
  /** Called with every answer as it came. */
  readonly keep: (answer: string) => Promise<void>;
  readonly note: (text: string) => void;
  /** What all requests of the run may still take, in tokens, before the first one here. */
  readonly left: number;
};

/**
 * Asks until the answer is whole: of one that was cut the properties that were whole are kept as they are, and
 * only the others are asked for again. An answer without any whole property stays cut.
 */
export async function completeWhole(
  request: CompletionRequest,
  continuing: Continuing,
): Promise<Completion> {
  let answer = await askAndKeep(request, continuing);
  let parts: Parts = isCut(answer) ? readCutAnswer(answer.text) : {};
  for (let count = 0; count < mostContinuations && isCut(answer); count += 1) {
    const rest = planRest(request, parts, continuing.left - countUsed(answer.usage));
    if (rest === undefined) return answer;
    const missing = listMissing(parts);
    continuing.note(`The answer was cut, asking for the rest: ${missing.join(', ')}`);
    const more = await askForRest(rest, continuing, answer);
    if (more.interruption !== undefined) return more;
    const found = pick(isCut(more) ? readCutAnswer(more.text) : readWhole(more.text), missing);
    parts = { ...parts, ...found };
    const isStuck = Object.keys(found).length === 0;
    answer = join(answer, more, writeParts(parts, isStuck || isCut(more)));
    if (isStuck) return answer;
  }
  return answer;
}

/** The next request, or nothing where none can help or there is no room for its answer. */
function planRest(
  request: CompletionRequest,
  parts: Parts,
  left: number,
): CompletionRequest | undefined {
  const missing = listMissing(parts);
  if (missing.length === 0 || missing.length === properties.length) return undefined;
  const rest = writeRest(request, parts, missing);
  const room = left - estimateRequest(rest);
  if (room < shortestRest) return undefined;
  return { ...rest, maxOutputTokens: Math.min(request.maxOutputTokens, room) };
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

type Parts = Readonly<Record<string, unknown>>;

/** Who has begun to specify has no questions left. */
const properties: readonly string[] = Object.keys(Draft.shape).filter(
  (name) => name !== 'questions',
);

const listMissing = (parts: Parts): string[] =>
  properties.filter((name) => !Object.hasOwn(parts, name));

const pick = (found: Parts, names: readonly string[]): Parts =>
  Object.fromEntries(Object.entries(found).filter(([name]) => names.includes(name)));

/** A connection that broke off would break again; a refusal is an answer. */
const isCut = ({ ended, interruption, hadSecret, text }: Completion): boolean =>
  ended === 'length' && interruption === undefined && hadSecret !== true && text.trim() !== '';

function readWhole(text: string): Parts {
  const read = readJson(text);
  return read.ok ? Object.fromEntries(Object.entries(read.value)) : {};
}

async function askAndKeep(
  request: CompletionRequest,
  { complete, keep }: Pick<Continuing, 'complete' | 'keep'>,
): Promise<Completion> {
  const completion = await complete(request);
  if (completion.text.trim() !== '') await keep(completion.text);
  return completion;
}

/** The conversation so far stays as it is, so that an endpoint finds it in its cache. */
function writeRest(
  request: CompletionRequest,
  parts: Parts,
  missing: readonly string[],
): CompletionRequest {
  const names = missing.map((name) => `\`${name}\``).join(', ');
  return {
    ...request,
    messages: [
      ...request.messages,
      { role: 'assistant', content: defuseTokens(JSON.stringify(parts)) },
      {
        role: 'user',
        content: `# Continuation\n\nYour answer was longer than it may be and was cut. What is shown above is kept as it is. Answer with one JSON object that holds only what is missing, consistent with it: ${names}.`,
      },
    ],
    schema: { name: 'specification_rest', schema: writeDraftSchema(missing) },
  };
}

const estimateRequest = ({ messages, schema }: CompletionRequest): number =>
  [...messages.map(({ content }) => content), JSON.stringify(schema)].reduce(
    (sum, text) => sum + estimateTokens(text),
    0,
  );

const countUsed = ({ promptTokens, completionTokens }: Usage): number =>
  promptTokens + completionTokens;

/** An object without its end is known as cut wherever it is read. */
function writeParts(parts: Parts, isOpen: boolean): Pick<Completion, 'text' | 'ended'> {
  const text = JSON.stringify(parts);
  return isOpen ? { text: text.slice(0, -1), ended: 'length' } : { text, ended: 'stop' };
}

function join(
  before: Completion,
  more: Completion,
  written: Pick<Completion, 'text' | 'ended'>,
): Completion {
  if (more.ended === 'refusal' || more.ended === 'content-filter' || more.hadSecret === true) {
    return { ...more, usage: addUsage(before.usage, more.usage) };
  }
  return { ...more, ...written, usage: addUsage(before.usage, more.usage) };
}

const addUsage = (before: Usage, more: Usage): Usage => ({
  requests: before.requests + more.requests,
  promptTokens: before.promptTokens + more.promptTokens,
  completionTokens: before.completionTokens + more.completionTokens,
});
