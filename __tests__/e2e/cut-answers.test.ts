import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { makeAnswer, tinyFiles } from '../support/make-answer.ts';
import { runAction, type ActionRun } from '../support/run-action.ts';
import { completion, startModel, usage, type ModelServer } from '../support/start-model.ts';

const whole = makeAnswer();
const parts = z.record(z.string(), z.unknown()).parse(JSON.parse(whole));
const cutAt = (property: string): string => whole.slice(0, whole.indexOf(`"${property}"`) + 20);
const only = (...names: string[]): string =>
  JSON.stringify(Object.fromEntries(names.map((name) => [name, parts[name]])));
const cut = (text: string): ReturnType<typeof completion> =>
  completion(text, { finish_reason: 'length' });

const run = (
  model: ModelServer,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> =>
  runAction({
    files: tinyFiles,
    inputs: {
      provider: 'openai',
      'requirement-file': 'ask.md',
      publish: 'none',
      'base-url': model.url,
      model: 'architect-1',
      ...inputs,
    },
  });

const Request = z.object({
  max_completion_tokens: z.number(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({
    json_schema: z.object({ schema: z.object({ required: z.array(z.string()) }) }),
  }),
});
const readRequests = ({ requests }: ModelServer): z.infer<typeof Request>[] =>
  requests.map(({ body }) =>
    Request.parse(typeof body === 'string' ? (JSON.parse(body) as unknown) : body),
  );

describe('an answer that is cut', () => {
  it('keeps what was whole, and only the rest is asked for', async () => {
    const names = Object.keys(parts);
    const from = names.indexOf('flows');
    const rest = names.slice(from);
    await using plain = await startModel(completion(whole));
    await using expected = await run(plain);
    await using model = await startModel(
      cut(cutAt('flows')),
      cut(`${only(...rest.slice(0, 2)).slice(0, -1)},"errorHandling":[{"fail`),
      completion(only(...rest.slice(2))),
    );
    await using found = await run(model);
    expect(found.outputs).toMatchObject({ outcome: 'created', valid: 'true', requests: '3' });
    expect(found.outputs['prompt-tokens']).toBe('3300');
    const read = async ({ workspace }: ActionRun): Promise<string> => {
      const text = await readFile(join(workspace, 'SPEC.md'), 'utf8');
      return text.replace(/^(?:createdAt|inputHash).*$/gmu, '');
    };
    expect(await read(found)).toBe(await read(expected));
    const [first, second, third] = readRequests(model);
    expect(second?.messages.slice(0, 2)).toEqual(first?.messages);
    expect(second?.response_format.json_schema.schema.required).toEqual(rest);
    expect(third?.response_format.json_schema.schema.required).toEqual(rest.slice(2));
    expect(second?.messages[2]?.content).toBe(
      JSON.stringify(JSON.parse(only(...names.slice(0, from)))),
    );
  });

  it('is never taken for a whole one, and the rest takes no more than the cap leaves', async () => {
    await using stuck = await startModel(cut(cutAt('flows')));
    await using found = await run(stuck, { 'max-repairs': '0' });
    expect(found.outputs).toMatchObject({ outcome: 'failed', requests: '2' });
    expect(found.outputs['reason']).toMatch(/found one that was cut/u);
    await using dear = await startModel(cut(cutAt('flows')), completion(whole));
    await using capped = await run(dear, { 'max-repairs': '0', 'max-total-tokens': '9500' });
    expect(capped.outputs).toMatchObject({ outcome: 'created', requests: '2' });
    const [first, second] = readRequests(dear).map((request) => request.max_completion_tokens);
    expect(second).toBeLessThan(first ?? 0);
    expect((second ?? 0) + usage.total_tokens).toBeLessThan(9500);
  });
});
