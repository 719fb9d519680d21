import { describe, expect, it } from '@jest/globals';
import { draftWithModel } from '../../../../src/architect/model/draft-with-model.ts';
import type { ModelResult, ModelWorld } from '../../../../src/architect/model/drafting.ts';
import { Draft } from '../../../../src/architect/model/draft.ts';
import { SpecWriterError } from '../../../../src/errors.ts';
import type { Completion, CompletionRequest } from '../../../../src/ports.ts';
import type { Finding } from '../../../../src/rules/rule.ts';
import { makeAssignment, makeDraft, makeStep } from './make-assignment.ts';

const limits: ModelWorld['limits'] = {
  maxInputTokens: 100_000,
  maxOutputTokens: 16_000,
  maxTotalTokens: 400_000,
  maxRepairs: 2,
};
const good = (title = 'Item service'): string => JSON.stringify(makeDraft({ title }));
const answer = (text: string, more: Partial<Completion> = {}): Completion => ({
  text,
  model: 'm-1',
  ended: 'stop',
  usage: { requests: 1, promptTokens: 1000, completionTokens: 100 },
  ...more,
});
const finding = (severity: Finding['severity']): Finding => ({
  rule: 'clause-is-built',
  severity,
  message: 'Expected R1 to be built.',
  hint: 'Add a step.',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
});

/** Plays the given answers in turn; the title of a document decides how many errors it has. */
async function play(
  answers: readonly (Completion | Error)[],
  more: Partial<ModelWorld['limits']> = {},
): Promise<{ result: ModelResult; asked: CompletionRequest[]; kept: string[]; said: string[] }> {
  const asked: CompletionRequest[] = [];
  const kept: string[] = [];
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const result = await draftWithModel(makeAssignment(), {
    complete(request) {
      const next = answers[asked.length];
      asked.push(request);
      if (next === undefined) throw new Error('Asked more often than there are answers.');
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
    },
    check: ({ title }) =>
      Promise.resolve(
        Array.from({ length: Number(/\d+/u.exec(title)?.[0] ?? 0) }, () => finding('error')),
      ),
    keep(text) {
      kept.push(text);
      return Promise.resolve();
    },
    save: () => Promise.resolve(),
    progress: { stage: say, note: say, warn: say },
    limits: { ...limits, ...more },
  });
  return { result, asked, kept, said };
}
const titleOf = (result: ModelResult): string => ('spec' in result ? result.spec.title : 'failed');
const failureOf = (result: ModelResult): SpecWriterError | undefined =>
  'failure' in result ? result.failure : undefined;

describe('draftWithModel', () => {
  it('asks once when the first answer has no errors', async () => {
    const { result, asked, kept } = await play([answer(good())]);
    expect(result).toMatchObject({
      findings: [],
      model: 'm-1',
      usage: { requests: 1, promptTokens: 1000, completionTokens: 100 },
    });
    expect(asked[0]).toMatchObject({ maxOutputTokens: 16_000, schema: { name: 'specification' } });
    expect(kept).toEqual([good()]);
  });

  it('sends an answer back with its findings and keeps the repaired one', async () => {
    const { result, asked, kept } = await play([
      answer(good('2 errors')),
      answer(good('Repaired')),
    ]);
    expect(titleOf(result)).toBe('Repaired');
    expect(result.usage).toEqual({ requests: 2, promptTokens: 2000, completionTokens: 200 });
    expect(kept).toHaveLength(2);
    const [first, second] = asked;
    expect(second?.messages.slice(0, 2)).toEqual(first?.messages);
    expect(second?.messages.map(({ role }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'user',
    ]);
    expect(second?.messages[2]?.content).toBe(good('2 errors'));
    expect(second?.messages[3]?.content).toContain(
      '- error clause-is-built: Expected R1 to be built. Add a step.',
    );
  });

  it.each([
    ['makes it worse', '5 errors', 3],
    ['changes nothing', '3 errors', 3],
  ])('throws away a repair that %s, and asks no more', async (_, title, left) => {
    const { result, asked, said } = await play([
      answer(good('3 errors first')),
      answer(good(title)),
    ]);
    expect(titleOf(result)).toBe('3 errors first');
    expect(result.findings).toHaveLength(left);
    expect(asked).toHaveLength(2);
    expect(result.usage.requests).toBe(2);
    expect(said).toContain('The repair did not help, the version before it was kept.');
  });

  it.each([0, 1, 2])('repairs at most %i times', async (maxRepairs) => {
    const answers = ['9 errors', '8 errors', '7 errors', '6 errors'].map((title) =>
      answer(good(title)),
    );
    const { asked, result } = await play(answers, { maxRepairs });
    expect(asked).toHaveLength(1 + maxRepairs);
    expect(result.findings).toHaveLength(9 - maxRepairs);
  });

  it('repairs a contradiction that the draft left undecided', async () => {
    const open = JSON.stringify(makeDraft({ decisions: [] }));
    const { result, asked } = await play([answer(open), answer(good())]);
    expect(asked[1]?.messages[3]?.content).toContain('error conflict-decided');
    expect(result.findings).toEqual([]);
  });

  it('sends the answer back with the numbers of the document, and each finding once', async () => {
    const steps = [makeStep('1.4'), makeStep('2.8', { dependsOn: ['1.4'] })];
    const first = JSON.stringify(makeDraft({ title: '2 errors', steps }));
    const { asked } = await play([answer(first), answer(good())]);
    const sent = Draft.parse(JSON.parse(asked[1]?.messages[2]?.content ?? ''));
    expect(sent.steps.map(({ id, dependsOn }) => [id, ...dependsOn])).toEqual([
      ['1.1'],
      ['2.1', '1.1'],
    ]);
    expect(asked[1]?.messages[3]?.content.match(/clause-is-built/gu)).toHaveLength(1);
  });

  it('asks again for an answer that cannot be read', async () => {
    const { result, asked } = await play([answer('{"title":'), answer(good())]);
    expect(titleOf(result)).toBe('Item service');
    expect(asked[1]?.messages[3]?.content).toContain('JSON that ends early');
  });
});

describe('A run without a document', () => {
  it.each([
    [
      'is cut',
      answer('{"title":', { ended: 'length' }),
      /cut after 100 tokens/u,
      /max-output-tokens/u,
    ],
    [
      'is cut before its first word',
      answer('', { ended: 'length' }),
      /cut after 100 tokens of reasoning, before its first word/u,
      /reasoning-effort/u,
    ],
    [
      'is refused',
      answer('No.', { ended: 'refusal' }),
      /found a refusal: "No\."/u,
      /another model/u,
    ],
    [
      'is filtered',
      answer('', { ended: 'content-filter' }),
      /content filter stopped/u,
      /another model/u,
    ],
    ['is empty', answer(''), /found an empty answer/u, /structured outputs/u],
  ])('fails with one sentence and its cost when the answer %s', async (_, first, message, hint) => {
    const { result } = await play([first]);
    const failure = failureOf(result);
    expect(failure?.kind).toBe('model');
    expect(failure?.message).toMatch(message);
    expect(failure?.hint).toMatch(hint);
    expect(result.usage.completionTokens).toBe(100);
    expect(result.model).toBe('m-1');
  });

  it('fails when no answer can ever be read, and every answer is kept', async () => {
    const { result, kept } = await play([answer('no'), answer('nope'), answer('never')]);
    expect(failureOf(result)?.message).toMatch(/found text instead: "never"/u);
    expect(kept).toEqual(['no', 'nope', 'never']);
    expect(result.usage.requests).toBe(3);
  });

  it('keeps an answer that broke off, and says what broke it instead of what limits it', async () => {
    const interruption = new SpecWriterError('network', { message: 'It broke.', hint: 'Again.' });
    const { result, kept } = await play([answer('{"title":', { ended: 'length', interruption })]);
    expect(failureOf(result)).toBe(interruption);
    expect(kept).toEqual(['{"title":']);
  });

  it('passes on the failure of the endpoint', async () => {
    const failure = new SpecWriterError('network', { message: 'Expected x, found y.', hint: 'Z.' });
    expect(failureOf((await play([failure])).result)).toBe(failure);
  });

  it('wraps a mistake of our own, so that the cost is told all the same', async () => {
    const { result } = await play([answer('no'), new TypeError('undefined is not a function')]);
    expect(failureOf(result)?.kind).toBe('internal');
    expect(result.usage.requests).toBe(1);
  });
});

describe('A repair that fails', () => {
  it.each([
    ['is cut', answer('{', { ended: 'length' })],
    ['is refused', answer('No.', { ended: 'refusal' })],
    ['cannot be read', answer('no')],
    [
      'gets no answer',
      new SpecWriterError('network', { message: 'Expected x, found y.', hint: 'Z.' }),
    ],
  ])('and %s leaves the version before it, with a warning', async (_, second) => {
    const { result, asked, said } = await play([answer(good('1 error')), second]);
    expect(titleOf(result)).toBe('1 error');
    expect(asked).toHaveLength(2);
    expect(said.at(-1)).toMatch(/^The repair failed, the version before it was kept\. Expected/u);
  });
});

describe('The caps of a run', () => {
  it('keep a repair from being asked that could not fit into the total', async () => {
    const spent = { requests: 1, promptTokens: 30_000, completionTokens: 9000 };
    const { result, asked } = await play([answer(good('1 error'), { usage: spent })], {
      maxTotalTokens: 40_000,
    });
    expect(asked).toHaveLength(1);
    expect(titleOf(result)).toBe('1 error');
  });

  it('leave the answer only what the total leaves', async () => {
    const { asked } = await play([answer(good())], { maxTotalTokens: 20_000 });
    expect(asked[0]?.maxOutputTokens).toBeGreaterThan(5000);
    expect(asked[0]?.maxOutputTokens).toBeLessThan(16_000);
  });

  it('end the run before anything is paid when not even the instructions fit', async () => {
    const { result, asked } = await play([], { maxInputTokens: 2000 });
    expect(asked).toEqual([]);
    expect(failureOf(result)?.kind).toBe('input');
    expect(failureOf(result)?.hint).toMatch(/max-input-tokens/u);
  });
});
