import { describe, expect, it } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askArchitect, greeter } from '../support/ask-architect.ts';
import { makeAnswer } from '../support/make-answer.ts';
import { askFor } from '../support/run-delivery.ts';
import { startGitHub } from '../support/start-github.ts';
import { completion, startModel } from '../support/start-model.ts';

const key = 'Kq7Zt0PLx9aV2mWc4RbHs8YdNe3UgJf';
const longToken = `ghs_123456_${'eyJhbGciOiJSUzI1NiJ9.'.repeat(20)}x`;

/** An answer whose document says something in its very first sentence. */
const answerWith = (text: string): string =>
  makeAnswer({ schemas: [{ ...schema, fields: [{ ...field, description: text }] }] });
const field = { name: 'text', type: 'str', description: '', default: null };
const schema = {
  name: 'Greeting',
  kind: 'record' as const,
  file: 'src/greet.py',
  fields: [field],
  optionalFields: [],
  variants: [],
  requirements: ['R1'],
};

describe('a document in which a secret stands', () => {
  it.each([
    ['the key', key],
    ['the end of the key', key.slice(7)],
    ['the key in base64', Buffer.from(`key=${key}`).toString('base64')],
    ['the key in hexadecimal', Buffer.from(key).toString('hex')],
    ['the key backwards', Array.from(key).reverse().join('')],
    ['the key letter by letter', key.replace(/./gu, '$& ').trim()],
    ['the key between invisible characters', key.replace(/./gu, '$&\u200b')],
    ['a token of GitHub in its long form', longToken],
  ])('is neither written nor published nor shown: %s', async (_, secret) => {
    await using github = await startGitHub();
    await using model = await startModel(completion(answerWith(`What is printed: ${secret}`)));
    const asked = await askFor(github, greeter);
    await using run = await askArchitect({ github, model }, asked, {
      inputs: { 'api-key': key },
    });
    // A rule sees a token too, so that the model may take it out; our own values are never sent again.
    const requests = secret === longToken ? '3' : '1';
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', requests } });
    expect(run.outputs['reason']).toContain('secret-in-output');
    expect(await github.readFile('SPEC.md', 'spec/issue-1')).toBeUndefined();
    expect(await github.labels(1)).toContain('spec-failed');

    const isAnswer = (path: string): boolean => path.includes('.answer-');
    const files = globSync('**/*.{md,json,txt}', { cwd: run.workspace });
    const said = [
      ...[run.stdout.replace(/^::add-mask::.*$/gmu, ''), run.stderr, run.summary],
      ...[JSON.stringify(run.outputs), JSON.stringify(github.requests.map(({ body }) => body))],
      ...files
        .filter((path) => secret !== longToken || !isAnswer(path))
        .map((path) => readFileSync(join(run.workspace, path), 'utf8')),
    ];
    for (const text of said) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(key);
    }
  });

  it('is written all the same when the research shows the token already', async () => {
    await using github = await startGitHub();
    const token = `ghp_${'aB3'.repeat(12)}`;
    await using model = await startModel(completion(answerWith(`Such as ${token}`)));
    const asked = await askFor(github, greeter);
    await using run = await askArchitect({ github, model }, asked, {
      files: { 'research/notes.md': `The tool runs on Python 3.12.4, with ${token} as example.\n` },
    });
    expect(run.outputs).toMatchObject({ outcome: 'created' });
  });
});
