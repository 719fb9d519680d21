import { describe, expect, it } from '@jest/globals';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAnswer, makeHedgedAnswer, tinyFiles } from '../support/make-answer.ts';
import { runAction, type ActionRun } from '../support/run-action.ts';
import { readAllFiles } from '../support/run-write.ts';
import { completion, json, startModel, type ModelServer } from '../support/start-model.ts';

const key = 'sk-test-0123456789abcdefghij';

/** A model whose answers repeat the key wherever they can. */
const run = (
  model: ModelServer,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionRun> =>
  runAction({
    files: tinyFiles,
    inputs: {
      'requirement-file': 'ask.md',
      publish: 'none',
      'api-key': `${key}\n`,
      'base-url': model.url,
      model: 'asked-model',
      ...inputs,
    },
  });
const read = (found: ActionRun, name: string): Promise<string> =>
  readFile(join(found.workspace, name), 'utf8');

/** The runner takes what follows ::add-mask:: out of the log itself. */
async function expectNoKey({
  stdout,
  stderr,
  summary,
  outputs,
  workspace,
}: ActionRun): Promise<void> {
  const log = `${stdout}${stderr}`.replace(/^::add-mask::.*$/gmu, '');
  const told = `${log}${summary}${JSON.stringify(outputs)}${await readAllFiles(workspace)}`;
  expect(told).not.toContain(key);
  expect(told).not.toContain('sk-test');
}

describe('the action with a model', () => {
  it.concurrent(
    'writes what a good answer says, completed with what code knows better',
    async () => {
      await using model = await startModel(completion(makeAnswer()));
      await using found = await run(model);
      expect(found.outputs).toMatchObject({
        outcome: 'created',
        valid: 'true',
        errors: '0',
        model: 'served-model',
        requests: '1',
        'prompt-tokens': '1100',
        'completion-tokens': '70',
      });
      expect(found.exitCode).toBe(0);
      expect((await readdir(found.workspace)).sort()).toEqual([
        'SPEC.answer-1.txt',
        'SPEC.json',
        'SPEC.md',
        'SPEC.report.json',
        'ask.md',
        'research',
      ]);
      expect(await read(found, 'SPEC.md')).toContain(
        '`research/notes.md:1`: `The tool runs on Python 3.12.4.`',
      );
      expect(await read(found, 'SPEC.answer-1.txt')).toBe(makeAnswer());
      expect(JSON.parse(await read(found, 'SPEC.report.json'))).toMatchObject({
        outcome: 'created',
        model: 'served-model',
        paths: { spec: 'SPEC.md', twin: 'SPEC.json', answers: ['SPEC.answer-1.txt'] },
        usage: { requests: 1, promptTokens: 1100, completionTokens: 70 },
      });
      expect(found.summary).toContain('served-model: 1 request, 1100 tokens sent, 70 received.');
      expect(model.requests).toHaveLength(1);
      expect(model.requests[0]).toMatchObject({
        path: '/v1/chat/completions',
        key: `Bearer ${key}`,
      });
      expect(found.masks).toContain(key);
      await expectNoKey(found);
    },
  );

  it.concurrent('asks for nothing the second time', async () => {
    await using model = await startModel(completion(makeAnswer()));
    await using first = await run(model);
    await using second = await runAction({
      workspace: first.workspace,
      inputs: {
        'requirement-file': 'ask.md',
        publish: 'none',
        'api-key': key,
        'base-url': model.url,
        model: 'asked-model',
      },
    });
    expect(second.outputs).toMatchObject({
      outcome: 'unchanged',
      requests: '0',
      'report-path': 'SPEC.report.json',
    });
    expect(model.requests).toHaveLength(1);
  });

  it.concurrent('sends findings back once, and writes the repaired answer', async () => {
    await using model = await startModel(completion(makeHedgedAnswer()), completion(makeAnswer()));
    await using found = await run(model);
    expect(found.outputs).toMatchObject({ outcome: 'created', errors: '0', requests: '2' });
    expect(found.outputs['prompt-tokens']).toBe('2200');
    expect(model.requests[1]?.body).toContain('no-hedge');
    expect(await read(found, 'SPEC.answer-1.txt')).toBe(makeHedgedAnswer());
    expect(await read(found, 'SPEC.answer-2.txt')).toBe(makeAnswer());
    expect(await read(found, 'SPEC.md')).not.toContain('maybe');
  });

  it.concurrent('keeps a document with findings left, says where they are, and fails', async () => {
    await using model = await startModel(completion(makeHedgedAnswer()));
    await using found = await run(model);
    expect(found.exitCode).toBe(1);
    expect(found.outputs).toMatchObject({
      outcome: 'invalid',
      valid: 'false',
      requests: '3',
      'spec-path': 'SPEC.md',
      'spec-json-path': 'SPEC.json',
      'report-path': 'SPEC.report.json',
    });
    const text = await read(found, 'SPEC.md');
    const line = text.split('\n').findIndex((one) => one.includes('maybe')) + 1;
    const [error] = found.commands.filter(({ name }) => name === 'error');
    expect(error?.properties).toMatchObject({ file: 'SPEC.md', line: String(line) });
    expect(found.summary).toContain('`no-hedge`');
  });

  it.concurrent.each([
    ['fail-on', { 'fail-on': 'never' }],
    ['rules', { rules: 'no-hedge: warning' }],
  ])('accepts the same document when %s of the workflow says so', async (_, inputs) => {
    await using model = await startModel(completion(makeHedgedAnswer()));
    await using found = await run(model, inputs);
    expect(found).toMatchObject({ exitCode: 0, outputs: { outcome: 'created', valid: 'true' } });
    expect(found.outputs['reason']).toMatch(/^SPEC\.md was written with \d+ findings? left\.$/u);
  });

  it.concurrent('keeps the first document when the endpoint fails during a repair', async () => {
    await using model = await startModel(
      completion(makeHedgedAnswer()),
      json(401, { error: { message: `Incorrect API key provided: ${key}` } }),
    );
    await using found = await run(model);
    expect(found.outputs).toMatchObject({
      outcome: 'invalid',
      requests: '1',
      'spec-path': 'SPEC.md',
    });
    expect(found.stdout).toContain('The repair failed, the version before it was kept.');
    await expectNoKey(found);
  });
});
