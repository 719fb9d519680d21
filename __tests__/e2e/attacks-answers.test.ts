import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAnswer, tinyFiles } from '../support/make-answer.ts';
import { runAction, type ActionRun } from '../support/run-action.ts';
import { completion, json, startModel, type Answer } from '../support/start-model.ts';

const good = makeAnswer();
const file = /src\/greet\.py/gu;

async function runWith(
  answer: Answer,
  more: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  await using model = await startModel(answer);
  const inputs = {
    publish: 'none',
    'requirement-file': 'ask.md',
    'api-key': 'sk-test-0123456789abcdefghij',
    'base-url': model.url,
    model: 'asked-model',
    'max-repairs': '0',
  };
  return await runAction({ files: { ...tinyFiles, ...more }, inputs });
}

const readDocument = ({ workspace }: ActionRun): Promise<string> =>
  readFile(join(workspace, 'SPEC.md'), 'utf8');

describe('an answer that is made to do harm', () => {
  it.concurrent('loses only what is nested too deeply to be read (S29)', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    await using run = await runWith(completion(good.replace('"steps"', `"extra":${deep},"steps"`)));
    expect(run.outputs).toMatchObject({ outcome: 'invalid', requests: '1', errors: '1' });
    expect(run.outputs['prompt-tokens']).toBe('1100');
  });

  it.concurrent('is counted and put aside when it is longer than any document (S29)', async () => {
    const long = makeAnswer({ title: 'x'.repeat(1_000_000) });
    await using run = await runWith(completion(long));
    expect(run.outputs).toMatchObject({ outcome: 'failed', requests: '1' });
    expect(run.outputs['reason']).toMatch(/found \d{7} characters, where 1000000 are more/u);
  });

  it.concurrent.each([
    ['the hooks of Git', '.git/hooks/pre-commit'],
    ['the settings of Git below another folder', 'src/.GIT/config'],
    ['a folder that is nested too deeply', `${'a/'.repeat(3000)}b.py`],
  ])('plans no file in %s (S27)', async (_, path) => {
    await using run = await runWith(completion(good.replaceAll(file, path)));
    expect(run.outputs['outcome']).toBe('invalid');
    expect(await readDocument(run)).not.toContain(`Files: \`${path}`);
  });

  it.concurrent('shows the name of a model only when it is one (S23)', async () => {
    const choice = { message: { role: 'assistant', content: good }, finish_reason: 'stop' };
    const forged = 'm\n::error::x`@octocat`<img src=x>';
    await using run = await runWith(json(200, { id: 'c', model: forged, choices: [choice] }));
    expect(run.outputs).toMatchObject({ outcome: 'created', model: 'asked-model' });
    expect(`${run.stdout}${run.summary}${await readDocument(run)}`).not.toContain('octocat');
  });

  it.concurrent('leaves a draft alone that is far too large to be ours (S29)', async () => {
    const draft = 'x'.repeat(3_000_000);
    await using run = await runWith(completion(good), { 'SPEC.draft.json': draft });
    expect(run.outputs['outcome']).toBe('created');
    expect(await readFile(join(run.workspace, 'SPEC.draft.json'), 'utf8')).toBe(draft);
  });
});
