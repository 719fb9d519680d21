import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSecretSearch } from '../../src/secrets/find-secrets.ts';
import { readAttacks } from '../support/attack-corpus.ts';
import { makeAnswer, tinyFiles } from '../support/make-answer.ts';
import { runAction, type ActionRun } from '../support/run-action.ts';
import { completion, json, startModel } from '../support/start-model.ts';

const disguises = readAttacks('S17');
const key = disguises[0]?.attack ?? '';
const token = `ghs_98765_${'eyJhbGciOiJSUzI1NiJ9.'.repeat(24)}Z`;
const search = createSecretSearch([key, token]);
const inputs = {
  'requirement-file': 'ask.md',
  publish: 'none',
  provider: 'openai',
  model: 'm',
  'api-key': key,
  'max-repairs': '0',
  'fail-on': 'never',
};

/** Everything that anybody sees of a run; the runner itself hides what it was asked to mask. */
function readAllOf({ stdout, stderr, summary, outputs, workspace }: ActionRun): string {
  const log = `${stdout}\n${stderr}`.replace(/^::add-mask::.*$/gmu, '');
  const files = globSync('**/*.{md,json,txt}', { cwd: workspace });
  const written = files.map((path) => readFileSync(join(workspace, path), 'utf8'));
  return [log, summary, ...Object.values(outputs), ...written].join('\n#\n');
}

const expectNoSecret = (run: ActionRun): void => {
  const text = readAllOf(run);
  const [place] = search(text);
  expect(place && text.slice(Math.max(0, place.start - 80), place.end + 20)).toBeUndefined();
};

const chosen = disguises.filter((_, index) => index % 8 === 1);

describe('the key of a run', () => {
  it.concurrent.each(chosen.map(({ name, attack }) => [name, attack] as const))(
    'appears nowhere when a model says it %s (S17)',
    async (_, attack) => {
      const details = [{ text: `It prints ${attack} there.`, evidence: ['research/notes.md:1'] }];
      await using model = await startModel(completion(makeAnswer({ details })));
      await using run = await runAction({
        files: tinyFiles,
        token,
        inputs: { ...inputs, 'base-url': model.url },
      });
      expect(run.outputs).toMatchObject({ outcome: 'failed', requests: '1' });
      expect(run.outputs['reason']).toContain('secret-in-output');
      expectNoSecret(run);
    },
  );

  it.concurrent('appears nowhere when an endpoint says it in every disguise (S17)', async () => {
    const message = [token, ...disguises.map(({ attack }) => attack)].join(' | ');
    const error = { message, code: key, type: token, param: key };
    await using model = await startModel(
      json(400, { error }, { 'x-request-id': 'r', 'x-key': key }),
    );
    await using run = await runAction({
      files: tinyFiles,
      token,
      inputs: { ...inputs, 'base-url': model.url },
    });
    expect(run.outputs['outcome']).toBe('failed');
    expectNoSecret(run);
  });

  it.concurrent.each([
    ['the name of the model', { model: key }],
    [
      'the reason for the end',
      {
        choices: [{ index: 0, finish_reason: key, message: { role: 'assistant', content: 'no' } }],
      },
    ],
    [
      'a refusal',
      {
        choices: [
          {
            index: 0,
            finish_reason: 'stop',
            message: { role: 'assistant', content: null, refusal: `No, ${key}` },
          },
        ],
      },
    ],
    [
      'an answer that is no JSON',
      {
        choices: [
          {
            index: 0,
            finish_reason: 'stop',
            message: { role: 'assistant', content: `Here: ${key}` },
          },
        ],
      },
    ],
  ])('appears nowhere when it is %s (S17)', async (_, change) => {
    const usual = {
      id: 'c',
      object: 'chat.completion',
      created: 1,
      model: 'm',
      choices: [
        { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: makeAnswer() } },
      ],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    };
    await using model = await startModel(json(200, { ...usual, ...change }));
    await using run = await runAction({
      files: tinyFiles,
      token,
      inputs: { ...inputs, 'base-url': model.url },
    });
    expectNoSecret(run);
  });
});
