import { describe, expect, it } from '@jest/globals';
import { beforeNth, planInterruption } from '../support/interrupt-run.ts';
import { makeAnswer, makeHedgedAnswer, tinyFiles } from '../support/make-answer.ts';
import { askFor, deliver, listWrites, type Asked, type Delivery } from '../support/run-delivery.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';
import { completion, json, startModel, type Answer } from '../support/start-model.ts';

const [title = '', ...lines] = tinyFiles['ask.md'].split('\n');
const greeter = { title: title.slice(2), body: lines.join('\n').trim() };
const inputs = { publish: 'comment', provider: 'openai', model: 'gpt-test' };

type Step = Omit<Delivery, 'inputs'> & { readonly answer?: Answer };

async function run(github: GitHubServer, asked: Asked, { answer, ...step }: Step = {}) {
  await using model = await startModel(answer ?? completion(makeAnswer()));
  await using ended = await deliver(github, asked, {
    ...step,
    files: { 'research/notes.md': tinyFiles['research/notes.md'] },
    inputs: { ...inputs, 'base-url': model.url },
  });
  return { outcome: ended.outputs['outcome'], asked: model.requests.length };
}

/** An issue whose comment holds the document of an earlier text. */
async function standing(github: GitHubServer): Promise<{ old: Asked; now: Asked }> {
  const old = await askFor(github, greeter);
  expect(await run(github, old)).toEqual({ outcome: 'created', asked: 1 });
  const body = `${old.body}\n- It must greet by name.\n`;
  await github.edit(1, { body, by: 'octo' });
  await github.setLabels(1, ['spec-ready', 'needs-spec']);
  return { old, now: { ...old, body } };
}

const readComment = async (github: GitHubServer): Promise<string> => {
  const [comment, ...others] = await github.comments(1);
  expect(others).toEqual([]);
  return comment?.body ?? '';
};

const document = '\n# Greeter\n';
const end = '[^e1]: `research/notes.md:1`';

describe('a document that stands in the comment', () => {
  it.each<readonly [string, Answer, string]>([
    ['fails', json(500, { error: { message: 'Overloaded' } }), '### Specification failed'],
    [
      'stays invalid',
      completion(makeHedgedAnswer()),
      '### Specification written, but not published',
    ],
  ])('stays there when the next one %s', async (_, answer, news) => {
    await using github = await startGitHub();
    const { now } = await standing(github);
    await run(github, now, { answer });
    const body = await readComment(github);
    for (const part of [news, document, end]) expect(body).toContain(part);
    expect((await github.labels(1)).toSorted()).toEqual(['needs-spec', 'spec-failed']);
    expect(github.violations).toEqual([]);
  });

  it('stays there when the next one has questions', async () => {
    await using github = await startGitHub();
    const { old } = await standing(github);
    const body = `${old.body}\n- The greeting is TBD.\n`;
    await github.edit(1, { body, by: 'octo' });
    expect(await run(github, { ...old, body })).toEqual({ outcome: 'blocked', asked: 0 });
    const comment = await readComment(github);
    for (const part of ['### Specification waits for', document, end]) {
      expect(comment).toContain(part);
    }
    expect(github.violations).toEqual([]);
  });

  it('stays there when the next one is cancelled, and is not below that news for ever', async () => {
    await using github = await startGitHub();
    const { old, now } = await standing(github);
    const { onStart, cancel } = planInterruption();
    const silence: Answer = () => void cancel();
    expect(await run(github, now, { answer: silence, onStart })).toMatchObject({
      outcome: 'failed',
    });
    const body = await readComment(github);
    for (const part of ['### Specification cancelled', document, end]) {
      expect(body).toContain(part);
    }
    // The old text again: its document stands there, but below the news of a run that is over.
    await github.edit(1, { body: old.body, by: 'octo' });
    expect(await run(github, old)).toMatchObject({ outcome: 'created' });
    const healed = await readComment(github);
    for (const part of ['### Specification ready', document, end]) expect(healed).toContain(part);
    expect(healed).not.toContain('cancelled');
    expect(await github.labels(1)).toEqual(['spec-ready']);
    expect(github.violations).toEqual([]);
  });

  it('arrives although the run is cancelled while it is written there', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github, greeter);
    const interruption = planInterruption();
    github.before({ method: 'PATCH', sent: /# Greeter/u }, async () => {
      const running = await interruption.cancel();
      const next = new Promise<void>((resolve) => {
        beforeNth(github, 1, () => {
          resolve();
        });
      });
      await Promise.race([next, running.ended]);
    });
    await run(github, asked, { onStart: interruption.onStart });
    const body = await readComment(github);
    for (const part of ['### Specification ready', document, end]) expect(body).toContain(part);
    expect(await github.labels(1)).toEqual(['spec-ready']);
    await github.setLabels(1, ['spec-ready', 'needs-spec']);
    const writes = listWrites(github).length;
    expect(await run(github, asked)).toEqual({ outcome: 'unchanged', asked: 0 });
    expect(listWrites(github).slice(writes)).toEqual([]);
    expect(github.violations).toEqual([]);
  });
});
