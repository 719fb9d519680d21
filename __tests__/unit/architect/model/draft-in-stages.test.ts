import { describe, expect, it } from '@jest/globals';
import { draftWithModel } from '../../../../src/architect/model/draft-with-model.ts';
import { pickParts, type Parts } from '../../../../src/architect/model/draft-sections.ts';
import type { ModelResult, ModelWorld } from '../../../../src/architect/model/drafting.ts';
import type { PlacedFinding } from '../../../../src/architect/model/sections-to-mend.ts';
import { SpecWriterError } from '../../../../src/errors.ts';
import type { Completion, CompletionRequest } from '../../../../src/ports.ts';
import { estimateTokens } from '../../../../src/research/count-tokens.ts';
import type { Finding } from '../../../../src/rules/rule.ts';
import { makeAssignment, makeDraft } from './make-assignment.ts';

/** Too little for the answer that two clauses let expect, so that it is asked for in stages. */
const limits: ModelWorld['limits'] = {
  maxInputTokens: 100_000,
  maxOutputTokens: 4000,
  maxTotalTokens: 400_000,
  maxRepairs: 2,
};
const draft = makeDraft();
const usage = { requests: 1, promptTokens: 1000, completionTokens: 100 };
const answer = (text: string, more: Partial<Completion> = {}): Completion => ({
  ...{ text, model: 'm-1', ended: 'stop', usage },
  ...more,
});
const nameOf = ({ schema }: CompletionRequest): string => schema.name.replace('specification_', '');
const keysOf = ({ schema }: CompletionRequest): string[] => schema.schema['required'] as string[];
const fill = (request: CompletionRequest, from: Parts = draft): Completion =>
  answer(JSON.stringify(pickParts(from, keysOf(request))));

type Play = {
  readonly reply?: (request: CompletionRequest, before: number) => Completion | Error | undefined;
  readonly limits?: Partial<ModelWorld['limits']>;
  readonly saved?: Parts;
  readonly check?: (...given: Parameters<ModelWorld['check']>) => readonly PlacedFinding[];
};

/** Answers each stage from the draft, unless `reply` knows better; notes what was asked at the same time. */
async function play({ reply, check = () => [], ...more }: Play = {}): Promise<{
  result: ModelResult;
  asked: CompletionRequest[];
  waves: string[];
  saved: Parts[];
  said: string[];
}> {
  const asked: CompletionRequest[] = [];
  const waves: string[][] = [[]];
  const saved: Parts[] = [];
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const result = await draftWithModel(makeAssignment(), {
    async complete(request) {
      const before = asked.filter((one) => nameOf(one) === nameOf(request)).length;
      asked.push(request);
      const wave = waves.at(-1) ?? [];
      wave.push(nameOf(request));
      await new Promise(setImmediate);
      if (waves.at(-1) === wave) waves.push([]);
      const given = reply?.(request, before) ?? fill(request);
      if (given instanceof Error) throw given;
      return given;
    },
    check: (spec) => Promise.resolve(check(spec)),
    keep: () => Promise.resolve(),
    save({ parts }) {
      saved.push(parts);
      return Promise.resolve();
    },
    progress: { stage: say, note: say, warn: say },
    ...(more.saved && { saved: { parts: more.saved, model: 'm-1' } }),
    limits: { ...limits, ...more.limits },
  });
  return { result, asked, waves: waves.map((wave) => wave.join(' ')), saved, said };
}
const wide = ['architecture', 'data signatures contents logic', 'plan'];

describe('a draft in stages', () => {
  it('is asked for when one answer would be too long, those at the same time that need nothing of each other', async () => {
    const { result, waves, said } = await play();
    expect(waves.slice(0, 3)).toEqual(wide);
    expect(result).toMatchObject({ findings: [], usage: { requests: 6, promptTokens: 6000 } });
    expect(said.join('\n')).toContain(
      'in stages: architecture → data + signatures + contents + logic → plan',
    );
  });

  it('is the document that one answer would have given', async () => {
    const once = await play({ limits: { maxOutputTokens: 16_000 } });
    expect(once.asked).toHaveLength(1);
    const { result } = await play();
    expect('spec' in result && result.spec).toEqual('spec' in once.result && once.result.spec);
  });

  it('begins every prompt with the same bytes and asks each for its own part of the schema', async () => {
    const { asked } = await play();
    const [first, ...later] = asked;
    for (const { messages } of later) expect(messages.slice(0, 2)).toEqual(first?.messages);
    expect(asked.flatMap(keysOf).toSorted()).toEqual(Object.keys(draft).toSorted());
    expect(new Set(later.slice(0, 4).map(({ messages }) => messages[2]?.content)).size).toBe(1);
    expect(asked.at(-1)?.messages[3]?.content).toContain('Order the steps');
  });

  it('tells each stage which facts bear on it', async () => {
    const { asked } = await play();
    const told = asked.map(
      ({ messages }) => /matter most here: (.*)\./u.exec(messages[3]?.content ?? '')?.[1],
    );
    expect(told).toEqual([undefined, 'F2', undefined, 'F1', 'F2', undefined]);
  });

  it('takes two prompts fewer where the cap has no room for all', async () => {
    const { asked } = await play();
    const prompt = estimateTokens((asked[0]?.messages ?? []).map(({ content }) => content).join());
    const { waves } = await play({ limits: { maxTotalTokens: prompt * 6 + 20_000 } });
    expect(waves.slice(0, 3)).toEqual(['architecture', 'interfaces logic', 'plan']);
  });

  it.each([36_000, 45_000, 80_000])(
    'never promises more than the cap of %i tokens, whatever is asked at the same time',
    async (maxTotalTokens) => {
      const { asked, waves, result } = await play({ limits: { maxTotalTokens, maxRepairs: 0 } });
      const spend = ({ messages, schema, maxOutputTokens }: CompletionRequest): number =>
        estimateTokens(messages.map(({ content }) => content).join('')) +
        estimateTokens(JSON.stringify(schema.schema)) +
        maxOutputTokens;
      let index = 0;
      for (const wave of waves.filter((names) => names !== '')) {
        const own = asked.slice(index, index + wave.split(' ').length);
        const most = own.reduce((sum, request) => sum + spend(request), 0);
        expect(most + index * 1100).toBeLessThanOrEqual(maxTotalTokens);
        index += own.length;
      }
      expect(result.usage.requests).toBe(index);
      expect(index).toBeGreaterThan(3);
    },
  );

  it('stops after the architecture when the model asks back', async () => {
    const questions = [{ text: 'Which?', options: ['a', 'b'], recommended: 'a' }];
    const { result, asked, saved } = await play({
      reply: (request) => fill(request, { ...draft, questions }),
    });
    expect(asked).toHaveLength(1);
    expect(result).toMatchObject({ questions: [{ text: 'Which?' }] });
    const again = await play({ saved: saved.at(-1) ?? {} });
    expect(again.asked).toEqual([]);
    expect(again.result).toMatchObject({ questions: [{ text: 'Which?' }] });
  });
});

describe('a stage', () => {
  const failure = new SpecWriterError('network', { message: 'It broke.', hint: 'Again.' });

  it('that fails ends the run after its wave; what the others gave is saved and not paid for twice', async () => {
    const { result, saved, asked } = await play({
      reply: (request) => (nameOf(request) === 'signatures' ? failure : undefined),
    });
    expect(asked).toHaveLength(5);
    expect(result).toMatchObject({ failure, usage: { requests: 4 }, model: 'm-1' });
    const left = saved.at(-1) ?? {};
    expect(Object.keys(draft).filter((name) => !Object.hasOwn(left, name))).toEqual([
      'signatures',
      'steps',
    ]);
    const rest = await play({ saved: left });
    expect(rest.waves.slice(0, 2)).toEqual(['signatures', 'plan']);
    const whole = await play();
    expect(rest.result).toEqual({
      ...whole.result,
      usage: { ...usage, requests: 2, promptTokens: 2000, completionTokens: 200 },
    });
  });

  it.each([
    ['refuses', answer('No.', { ended: 'refusal' }), /found a refusal/u, 1],
    ['cannot be read, twice', answer('no'), /found text instead: "no"/u, 2],
    [
      'answers with other keys, twice',
      answer('{"details":[{"text":"x"}]}'),
      /keys that the task names/u,
      2,
    ],
    ['is cut before anything is whole', answer('{"steps":[', { ended: 'length' }), /was cut/u, 1],
    ['holds a secret', answer('{}', { hadSecret: true }), /a secret of this run/u, 1],
  ])('that %s fails the run with its reason', async (_, given, reason, requests) => {
    const { result, saved } = await play({
      reply: (request) => (nameOf(request) === 'plan' ? given : undefined),
    });
    expect('failure' in result && result.failure.message).toMatch(reason);
    expect(result.usage.requests).toBe(5 + requests);
    expect(Object.keys(saved.at(-1) ?? {})).not.toContain('steps');
  });

  it('is asked once more when its answer cannot be read, and the run goes on', async () => {
    const { result, asked } = await play({
      reply: (request, before) =>
        nameOf(request) === 'logic' && before === 0 ? answer('Sorry, here it is:') : undefined,
    });
    expect(result).toMatchObject({ findings: [], usage: { requests: 7 } });
    expect(asked.find(({ messages }) => messages.length > 4)?.messages.at(-1)?.content).toContain(
      'found text instead',
    );
  });

  it('that is cut in a list is asked only for the items that follow', async () => {
    const text = JSON.stringify({ steps: draft.steps });
    const half = text.slice(0, text.indexOf('"id":"4.1"') + 12);
    const { result, asked } = await play({
      reply: (request) => {
        if (nameOf(request) === 'rest')
          return answer(JSON.stringify({ steps: draft.steps.slice(3) }));
        return nameOf(request) === 'plan' ? answer(half, { ended: 'length' }) : undefined;
      },
    });
    expect('spec' in result && result.spec.plan.phases.flatMap(({ steps }) => steps)).toHaveLength(
      5,
    );
    expect(asked.at(-1)?.messages.at(-2)?.content).toBe(
      JSON.stringify({ steps: draft.steps.slice(0, 3) }),
    );
    expect(asked.at(-1)?.messages.at(-1)?.content).toContain('items that follow');
  });
});

describe('a repair', () => {
  const finding = (rule: string, section: 'plan' | 'logic'): PlacedFinding => ({
    ...({
      rule,
      severity: 'error',
      message: `Expected ${rule}.`,
      hint: 'Mend it.',
    } satisfies Partial<Finding>),
    ...{ line: 1, column: 1, endLine: 1, endColumn: 1 },
    section,
  });
  const once = { maxOutputTokens: 16_000 };

  it('asks only for the sections that have errors, and everything else stays as it was', async () => {
    const { result, asked } = await play({
      limits: once,
      check: ({ logic }) =>
        logic.details[0]?.text === 'Mended.' ? [] : [finding('no-hedge', 'logic')],
      reply: (_, before) =>
        before === 0
          ? undefined
          : answer(
              JSON.stringify({
                title: 'Another title',
                flows: [],
                details: [{ text: 'Mended.', evidence: [] }],
                errorHandling: [],
              }),
            ),
    });
    expect(asked.map(keysOf).at(1)).toEqual(['flows', 'details', 'errorHandling']);
    expect(asked[1]?.messages.slice(0, 2)).toEqual(asked[0]?.messages);
    expect(asked[1]?.messages[3]?.content).toContain('All other keys passed');
    expect('spec' in result && [result.spec.title, result.spec.logic.details]).toEqual([
      'Item service',
      [{ text: 'Mended.', evidence: [] }],
    ]);
    expect(result.findings).toEqual([]);
  });

  it('asks for the sections beside that a finding may be mended in, and for all when that did not help', async () => {
    const { asked, said, result } = await play({
      limits: once,
      check: () => [finding('step-path-in-tree', 'plan')],
    });
    expect(asked.map((request) => keysOf(request).length)).toEqual([17, 8, 17]);
    expect(asked.map(keysOf)[1]).toContain('steps');
    expect(said.filter((text) => text.includes('did not help'))).toHaveLength(2);
    expect(result.findings).toEqual([expect.not.objectContaining({ section: 'plan' })]);
  });

  it('of what an earlier run left pays for nothing but itself', async () => {
    const { asked, result } = await play({
      saved: draft,
      limits: once,
      check: ({ title }) =>
        title === 'Better' ? [] : [{ ...finding('no-hedge', 'plan'), section: undefined }],
      reply: () => answer(JSON.stringify({ ...draft, title: 'Better' })),
    });
    expect(asked).toHaveLength(1);
    expect(result).toMatchObject({ findings: [], usage: { requests: 1 } });
  });
});
