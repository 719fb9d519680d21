import { describe, expect, it } from '@jest/globals';
import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { makeAnswer, tinyFiles } from '../support/make-answer.ts';
import { runAction, type ActionRun } from '../support/run-action.ts';
import {
  completion,
  json,
  startModel,
  type Answer,
  type ModelServer,
} from '../support/start-model.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const Request = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  max_completion_tokens: z.number(),
  response_format: z.object({
    json_schema: z.object({
      name: z.string(),
      schema: z.object({ required: z.array(z.string()) }),
    }),
  }),
});
const nameOf = (body: string): string =>
  Request.parse(JSON.parse(body)).response_format.json_schema.name;
const parts = z.record(z.string(), z.unknown()).parse(JSON.parse(makeAnswer()));

/** Answers every stage with its own part, except those that `instead` has an answer for. */
const answerStages =
  (instead: Readonly<Record<string, Answer>> = {}): Answer =>
  (response, body = '') => {
    const { required } = Request.parse(JSON.parse(body)).response_format.json_schema.schema;
    const own = Object.fromEntries(required.map((name) => [name, parts[name] ?? []]));
    const answer = instead[nameOf(body)] ?? completion(JSON.stringify(own));
    answer(response, body);
  };
const failing = json(500, { error: { message: 'Internal error' } });

const run = (
  model: ModelServer,
  folder: TemporaryFolder,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> =>
  runAction({
    workspace: folder.path,
    inputs: {
      provider: 'openai',
      'requirement-file': 'ask.md',
      publish: 'none',
      'base-url': model.url,
      model: 'architect-1',
      'max-output-tokens': '4000',
      ...inputs,
    },
  });

async function createFolder(): Promise<TemporaryFolder> {
  const folder = await createTemporaryFolder();
  for (const [path, text] of Object.entries(tinyFiles)) await folder.write(path, text);
  return folder;
}
const isThere = (folder: TemporaryFolder, path: string): Promise<boolean> =>
  access(join(folder.path, path)).then(
    () => true,
    () => false,
  );

describe('a draft in stages', () => {
  it('goes on after a crash with what is there and pays only for the rest', async () => {
    await using folder = await createFolder();
    await using broken = await startModel(answerStages({ specification_plan: failing }));
    await using first = await run(broken, folder);
    expect(first.outputs).toMatchObject({ outcome: 'failed', requests: '5' });
    expect(first.outputs['prompt-tokens']).toBe('5500');
    expect(first.stdout).toContain('SPEC.draft.json');
    const saved = await readFile(join(folder.path, 'SPEC.draft.json'), 'utf8');
    expect(Object.keys((JSON.parse(saved) as { parts: object }).parts)).toHaveLength(16);

    await using model = await startModel(answerStages());
    await using second = await run(model, folder);
    expect(model.requests.map(({ body }) => nameOf(body))).toEqual(['specification_plan']);
    expect(second.outputs).toMatchObject({ outcome: 'created', valid: 'true', requests: '1' });
    expect(await isThere(folder, 'SPEC.draft.json')).toBe(false);
    const text = await readFile(join(folder.path, 'SPEC.md'), 'utf8');

    await using whole = await startModel(completion(makeAnswer()));
    await using other = await createFolder();
    await using once = await run(whole, other, { 'max-output-tokens': '16000' });
    expect(once.outputs).toMatchObject({ outcome: 'created', requests: '1' });
    const expected = await readFile(join(other.path, 'SPEC.md'), 'utf8');
    const strip = (document: string): string =>
      document.replace(/^(?:createdAt|inputHash): .*$/gmu, '');
    expect(strip(text)).toBe(strip(expected));
  });

  it('begins anew when the input is another one, and leaves alone a file of somebody else', async () => {
    await using folder = await createFolder();
    await using broken = await startModel(answerStages({ specification_plan: failing }));
    await using first = await run(broken, folder);
    expect(first.outputs['outcome']).toBe('failed');
    await folder.write('ask.md', `${tinyFiles['ask.md']}- The greeting must be short.\n`);
    await using model = await startModel(answerStages());
    await using second = await run(model, folder);
    expect(second.outputs['requests']).not.toBe('1');
    expect(
      model.requests
        .slice(0, 6)
        .map(({ body }) => nameOf(body))
        .toSorted(),
    ).toEqual([
      'specification_architecture',
      'specification_contents',
      'specification_data',
      'specification_logic',
      'specification_plan',
      'specification_signatures',
    ]);
    await writeFile(join(folder.path, 'SPEC.draft.json'), '{"mine": true}');
    await folder.write('ask.md', tinyFiles['ask.md']);
    await using third = await run(model, folder);
    expect(third.outputs['valid']).toBe('true');
    expect(await readFile(join(folder.path, 'SPEC.draft.json'), 'utf8')).toBe('{"mine": true}');
  });
});
