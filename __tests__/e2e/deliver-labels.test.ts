import { describe, expect, it } from '@jest/globals';
import { askArchitect, greeter, startArchitect } from '../support/ask-architect.ts';
import { makeHedgedAnswer } from '../support/make-answer.ts';
import { commentEvent, dispatchEvent, labeledEvent } from '../support/recorded-event.ts';
import { askFor, deliver, listWrites, plants } from '../support/run-delivery.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';
import { completion, json, startModel } from '../support/start-model.ts';

/** The labels that were on the issue one after the other, as they were asked for. */
const listLabelWrites = (github: GitHubServer): string[] =>
  github.requests.flatMap(({ method, path, body }) => {
    if (!path.includes('/issues/1/labels')) return [];
    if (method === 'DELETE') return [`-${decodeURIComponent(path.split('/').at(-1) ?? '')}`];
    return method === 'POST' ? (body as { labels: string[] }).labels.map((name) => `+${name}`) : [];
  });

describe('the labels of an issue', () => {
  it('are created with their colours, and tell the state from the beginning to the end', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await github.setLabels(1, ['needs-spec', 'enhancement']);
    await using run = await deliver(github, asked);
    expect(run.outputs['outcome']).toBe('created');
    expect(listLabelWrites(github)).toEqual([
      '+spec-in-progress',
      '-needs-spec',
      '+spec-ready',
      '-spec-in-progress',
    ]);
    expect(await github.labels(1)).toEqual(['enhancement', 'spec-ready']);
    const created = github.requests.filter(
      ({ method, path }) =>
        method === 'POST' && path.endsWith('/labels') && !path.includes('issues'),
    );
    expect(created.map(({ body }) => body)).toMatchObject([
      {
        name: 'spec-in-progress',
        color: 'bf8700',
        description: 'The specification is being written',
      },
      {
        name: 'spec-ready',
        color: '1a7f37',
        description: 'The specification is written and checked',
      },
    ]);
    expect(await github.repositoryLabels()).toEqual(
      expect.arrayContaining(['spec-in-progress', 'spec-ready']),
    );
    expect(github.violations).toEqual([]);
  });

  it('are found in any capitals', async () => {
    await using github = await startGitHub();
    const number = await github.openIssue(plants);
    await github.setLabels(number, ['Needs-Spec', 'SPEC-Failed', 'Docs']);
    const labels = ['Needs-Spec', 'SPEC-Failed', 'Docs'];
    const event = labeledEvent({ number, ...plants, labels }, { label: 'Needs-Spec' });
    await using run = await deliver(github, { number, ...plants }, { event });
    expect(run.outputs).toMatchObject({ outcome: 'created' });
    expect(await github.labels(number)).toEqual(['Docs', 'spec-ready']);
    expect(await github.repositoryLabels()).toContain('Needs-Spec');
    expect(await github.repositoryLabels()).not.toContain('needs-spec');
    expect(github.violations).toEqual([]);
  });

  it.each([
    ['the model refuses the key', json(401, { error: { message: 'no' } }), /refused|401/u],
    ['the model says nothing that can be used', completion('Certainly! Here it comes.'), /./u],
    ['the model says nothing', completion(''), /./u],
  ])('give the request back when %s', async (_, answer, why) => {
    await using github = await startGitHub();
    await using model = await startModel(answer);
    const asked = await askFor(github, greeter);
    await github.setLabels(1, ['needs-spec', 'enhancement']);
    await using run = await askArchitect({ github, model }, asked);
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed', valid: 'false' } });
    expect(run.outputs['reason']).toMatch(why);
    expect(await github.labels(1)).toEqual(['enhancement', 'needs-spec', 'spec-failed']);
    const [comment, ...others] = await github.comments(1);
    expect(others).toEqual([]);
    expect(comment?.body).toContain('### Specification failed');
    expect(Object.keys(await github.branches())).toEqual(['main']);
    expect(github.violations).toEqual([]);

    await using right = await startArchitect();
    await using second = await askArchitect({ github, model: right }, asked);
    expect(second.outputs).toMatchObject({ outcome: 'created' });
    expect(await github.labels(1)).toEqual(['enhancement', 'spec-ready']);
    const comments = await github.comments(1);
    expect(comments).toMatchObject([{ id: comment?.id }]);
    expect(comments[0]?.body).toContain('### Specification ready');
  });

  it('give the request back when the document has findings that fail the run', async () => {
    await using github = await startGitHub();
    await using model = await startModel(completion(makeHedgedAnswer()));
    const asked = await askFor(github, greeter);
    await using run = await askArchitect({ github, model }, asked, {
      inputs: { 'max-repairs': '0', 'fail-on': 'warning' },
    });
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'invalid', valid: 'false' } });
    expect(await github.labels(1)).toEqual(['needs-spec', 'spec-failed']);
    const [comment] = await github.comments(1);
    expect(comment?.body).toContain('### Specification written, but not published');
    expect(comment?.body).toContain('\n# Greeter');
    expect(run.outputs['comment-url']).toContain(`#issuecomment-${comment?.id ?? 0}`);
    expect(run.outputs['spec-path']).toBe('SPEC.md');
    expect(run.summary).toContain('<details><summary>The document</summary>');
    expect(Object.keys(await github.branches())).toEqual(['main']);
    expect(await github.pulls()).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it('ask back in the comment when the issue demands nothing, and go on once it is answered', async () => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    const asked = await askFor(github, { title: 'Greeter', body: '' });
    await using blocked = await askArchitect({ github, model }, asked);
    expect(blocked).toMatchObject({ exitCode: 1, outputs: { outcome: 'blocked', valid: 'false' } });
    expect(model.requests).toHaveLength(0);
    expect(await github.labels(1)).toEqual(['spec-blocked']);
    const [question] = await github.comments(1);
    expect(question?.body).toMatch(/^### Specification waits for \d+ answers$/mu);
    expect(question?.body).toContain('What is to be built?');
    expect(question?.body).toMatch(/- \*\*1a\*\* .+ ← recommended/u);
    expect(question?.body).toContain('set the label `needs-spec` again');
    expect(blocked.outputs['comment-url']).toContain(`#issuecomment-${question?.id ?? 0}`);

    await github.edit(1, { body: greeter.body, by: 'octo' });
    await github.setLabels(1, ['spec-blocked', 'needs-spec']);
    await using written = await askArchitect({ github, model }, { number: 1, ...greeter });
    expect(written).toMatchObject({ exitCode: 0, outputs: { outcome: 'created' } });
    expect(await github.labels(1)).toEqual(['spec-ready']);
    const comments = await github.comments(1);
    expect(comments).toMatchObject([{ id: question?.id }]);
    expect(comments[0]?.body).toContain('### Specification ready');
    expect(github.violations).toEqual([]);
  });

  it('ask the same again without a word when the issue stays empty', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github, { title: 'Thoughts', body: '' });
    await using first = await deliver(github, asked);
    await github.setLabels(1, ['spec-blocked', 'needs-spec']);
    const written = listWrites(github).length;
    await using second = await deliver(github, asked);
    expect([first.exitCode, second.exitCode]).toEqual([1, 1]);
    expect(await github.labels(1)).toEqual(['spec-blocked']);
    expect(listWrites(github).slice(written)).toEqual([
      'DELETE /repos/octo/shop/issues/1/labels/needs-spec',
    ]);
  });

  it.each([
    ['by hand', dispatchEvent()],
    ['by a comment', commentEvent({ number: 1, ...greeter, labels: [] }, { body: '/spec' })],
  ])('do not get a request that nobody made, when one %s fails', async (_, event) => {
    await using github = await startGitHub();
    await using model = await startModel(json(401, { error: { message: 'no' } }));
    const number = await github.openIssue(greeter);
    await using run = await askArchitect(
      { github, model },
      { number, ...greeter },
      {
        event,
        inputs: event.name === 'issue_comment' ? {} : { 'issue-number': '1' },
      },
    );
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(await github.labels(1)).toEqual(['spec-failed']);
    expect(github.violations).toEqual([]);
  });

  it('stay as they are in a run that does nothing', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await github.setLabels(1, ['needs-spec', 'enhancement']);
    const event = labeledEvent(asked, { by: 'stranger' });
    await using run = await deliver(github, asked, { event });
    expect(run.outputs).toMatchObject({ outcome: 'skipped' });
    expect(await github.labels(1)).toEqual(['needs-spec', 'enhancement']);
  });
});
