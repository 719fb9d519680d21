import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAnswer, makeHedgedAnswer, tinyFiles } from '../support/make-answer.ts';
import { askFor, deliver, listWrites, type Delivery } from '../support/run-delivery.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';
import {
  completion,
  json,
  startModel,
  type Answer,
  type ModelServer,
} from '../support/start-model.ts';

const [title = '', ...lines] = tinyFiles['ask.md'].split('\n');
const greeter = { title: title.slice(2), body: lines.join('\n').trim() };
const files = { 'research/notes.md': tinyFiles['research/notes.md'] };
const key = 'sk-test-0123456789abcdefghij';
const branch = 'spec/issue-1';

const askModel = (model: ModelServer, inputs: Delivery['inputs'] = {}): Delivery => ({
  files,
  inputs: {
    provider: 'openai',
    model: 'gpt-test',
    'base-url': model.url,
    'api-key': key,
    ...inputs,
  },
});

/** Every text that the comment ever had, in order. */
const listTexts = (github: GitHubServer): string[] =>
  github.requests
    .filter(({ route }) =>
      /^(?:POST \S+\/issues\/1\/comments|PATCH \S+\/issues\/comments\/\d+)$/u.test(route),
    )
    .map(({ body }) => String((body as { readonly body: unknown }).body));

describe('a specification by a model', () => {
  it('is told in one comment that is edited once for each phase', async () => {
    await using github = await startGitHub();
    await using model = await startModel(completion(makeAnswer()));
    const asked = await askFor(github, greeter);
    await using run = await deliver(github, asked, askModel(model));

    expect(run.outputs).toMatchObject({
      outcome: 'created',
      model: 'served-model',
      requests: '1',
      'prompt-tokens': '1100',
      'completion-tokens': '70',
    });
    const texts = listTexts(github);
    expect(texts.map((text) => /⏳ \*\*(.*)\*\*/u.exec(text)?.[1] ?? readTitle(text))).toEqual([
      'Read the requirement and the research',
      'Write the specification with gpt-test',
      'Check it against its sources',
      '### Specification ready',
    ]);
    expect(texts.at(-1)).toContain('1 request');
    for (const text of [texts.at(-1), run.summary]) expect(text).toMatch(/1,?100/u);
    expect(github.violations).toEqual([]);
  });

  it('asks nobody again when nothing changed', async () => {
    await using github = await startGitHub();
    await using model = await startModel(completion(makeAnswer()));
    const asked = await askFor(github, greeter);
    await using first = await deliver(github, asked, askModel(model));
    expect(first.outputs['outcome']).toBe('created');
    await github.setLabels(1, ['spec-ready', 'needs-spec']);
    const writes = listWrites(github).length;
    await using second = await deliver(github, asked, askModel(model));
    expect(second.outputs).toMatchObject({
      outcome: 'unchanged',
      requests: '0',
      'prompt-tokens': '0',
      'pull-request-number': '2',
    });
    expect(model.requests).toHaveLength(1);
    expect(listWrites(github).slice(writes)).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it.each<readonly [string, Answer, found: RegExp]>([
    ['fails', json(500, { error: { message: 'Overloaded' } }), /found 500 \(Overloaded\)/u],
    ['hangs up', (response) => void response.destroy(), /found a connection that broke/u],
    ['refuses', refusal('I cannot help.'), /found a refusal/u],
    [
      'is cut',
      completion(makeAnswer().slice(0, 300), { finish_reason: 'length' }),
      /found one that was cut after 140 tokens/u,
    ],
    ['talks of something else', completion('Sorry, what?'), /found/u],
  ])('gives the label back and says why when the model %s', async (_, answer, found) => {
    await using github = await startGitHub();
    await using model = await startModel(answer);
    const asked = await askFor(github, greeter);
    await using run = await deliver(github, asked, askModel(model));

    expect(run.exitCode).toBe(1);
    expect(run.outputs['outcome']).toBe('failed');
    expect(run.outputs['reason']).toMatch(found);
    const [comment, ...others] = await github.comments(1);
    expect(comment?.body).toContain('### Specification failed');
    expect(comment?.body).not.toContain('⏳');
    expect(others).toEqual([]);
    expect((await github.labels(1)).toSorted()).toEqual(['needs-spec', 'spec-failed']);
    expect(await github.pulls()).toEqual([]);
    expect(Object.keys(await github.branches())).toEqual(['main']);
    expect(github.violations).toEqual([]);
    for (const text of [
      comment?.body,
      run.summary,
      run.stdout.replaceAll(`::add-mask::${key}`, ''),
    ]) {
      expect(text).not.toContain(key);
    }
  });

  it('keeps and shows an answer that was cut, because it was paid for', async () => {
    await using github = await startGitHub();
    const cut = makeAnswer().slice(0, 300);
    await using model = await startModel(completion(cut, { finish_reason: 'length' }));
    const asked = await askFor(github, greeter);
    await using run = await deliver(github, asked, askModel(model));
    expect(await readFile(join(run.workspace, 'SPEC.answer-1.txt'), 'utf8')).toBe(cut);
    expect(run.summary).toContain('SPEC.answer-1.txt');
    expect(github.violations).toEqual([]);
  });

  it('shows a document that stays invalid, and publishes it nowhere', async () => {
    await using github = await startGitHub();
    await using model = await startModel(completion(makeHedgedAnswer()));
    const asked = await askFor(github, greeter);
    await using run = await deliver(github, asked, askModel(model, { 'max-repairs': '1' }));

    expect(run.outputs).toMatchObject({ outcome: 'invalid', valid: 'false', requests: '2' });
    expect(run.exitCode).toBe(1);
    const document = await readFile(join(run.workspace, 'SPEC.md'), 'utf8');
    expect(document).toContain('You could maybe use a class.');
    const [comment] = await github.comments(1);
    expect(comment?.body).toContain('### Specification written, but not published');
    for (const text of [comment?.body, run.summary]) {
      expect(text).toContain('You could maybe use a class.');
      expect(text).toContain('**Phase 5: Testing**');
    }
    expect((await github.labels(1)).toSorted()).toEqual(['needs-spec', 'spec-failed']);
    expect(await github.pulls()).toEqual([]);
    expect(Object.keys(await github.branches())).toEqual(['main']);
    expect(github.violations).toEqual([]);

    // The next run asks anew: an invalid document is published nowhere from which it could be taken.
    await using valid = await startModel(completion(makeAnswer()));
    await using next = await deliver(github, asked, askModel(valid));
    expect(next.outputs['outcome']).toBe('created');
    expect(await github.readFile('SPEC.md', branch)).not.toContain('maybe');
    expect(await github.labels(1)).toEqual(['spec-ready']);
  });
});

const readTitle = (text: string): string => /^### .*$/mu.exec(text)?.[0] ?? text;

function refusal(words: string): Answer {
  return completion(null, { message: { role: 'assistant', content: null, refusal: words } });
}
