import { describe, expect, it } from '@jest/globals';
import { dispatchEvent } from '../support/recorded-event.ts';
import { askFor, deliver, listWrites, plants, type Asked } from '../support/run-delivery.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';

const inputs = { publish: 'comment' };
/** What a job that only comments is given. */
const commenting = { contents: 'read', issues: 'write', 'pull-requests': 'write' } as const;
/** GitHub's limit for the text of a comment, in characters. */
const mostCharacters = 65_536;

const manyClauses = (count: number): Asked['body'] =>
  Array.from(
    { length: count },
    (_, index) => `- The shop must store field ${index + 1} of an order in the table orders.`,
  ).join('\n');

async function readOnly(github: GitHubServer, number: number): Promise<string> {
  const comments = await github.comments(number);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.author).toBe('github-actions[bot]');
  return comments[0]?.body ?? '';
}

describe('a specification in a comment', () => {
  it('stands there complete, on the issue that asked', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using run = await deliver(github, asked, { inputs, token: github.grant(commenting) });
    const body = await readOnly(github, asked.number);
    for (const heading of ['# Sell plants', '## 1.', '## 2.', '## 3.', '## 4.']) {
      expect(body).toContain(`\n${heading}`);
    }
    expect(body).toContain('The shop must list plants.');
    expect(body).not.toContain('Not shown here');
    const [comment] = await github.comments(asked.number);
    expect(run.outputs).toMatchObject({
      outcome: 'created',
      valid: 'true',
      'comment-url': expect.stringContaining(`#issuecomment-${comment?.id ?? 0}`) as unknown,
    });
    expect(run.outputs['reason']).toContain('It stands in the comment.');
    expect(run.outputs['branch'] ?? '').toBe('');
    expect(run.summary).toContain('[Comment](');
    expect(Object.keys(await github.branches())).toEqual(['main']);
    expect(await github.labels(asked.number)).toEqual(['spec-ready']);
    expect(github.violations).toEqual([]);
  });

  it('stands on the pull request that comment-on names, and the issue keeps the labels', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    const pull = await github.openPullRequest('Plants');
    await using run = await deliver(github, asked, {
      inputs: { ...inputs, 'comment-on': String(pull) },
      token: github.grant(commenting),
    });
    expect(run.outputs).toMatchObject({ outcome: 'created' });
    expect(await readOnly(github, pull)).toContain('\n# Sell plants');
    expect(await github.comments(asked.number)).toEqual([]);
    expect(await github.labels(asked.number)).toEqual(['spec-ready']);
    expect(await github.labels(pull)).toEqual([]);
    await github.setLabels(asked.number, ['spec-ready', 'needs-spec']);
    const written = listWrites(github).length;
    await using again = await deliver(github, asked, {
      inputs: { ...inputs, 'comment-on': String(pull) },
    });
    expect(again.outputs).toMatchObject({
      outcome: 'unchanged',
      'comment-url': run.outputs['comment-url'],
    });
    expect(listWrites(github)).toHaveLength(written);
    expect(github.violations).toEqual([]);
  });

  it('stands where comment-on says for a text that a person types in', async () => {
    await using github = await startGitHub();
    const number = await github.openIssue({ title: 'Talk about plants' });
    const typed = {
      event: dispatchEvent(),
      inputs: { ...inputs, 'comment-on': String(number), requirement: plants.body },
    };
    await using first = await deliver(github, { number, ...plants }, typed);
    expect(first.outputs).toMatchObject({ outcome: 'created' });
    const body = await readOnly(github, number);
    expect(body).toContain('must show prices');
    expect(await github.labels(number)).toEqual([]);
    const more = { ...typed.inputs, requirement: `${plants.body}- It must ship to Norway.\n` };
    await using second = await deliver(github, { number, ...plants }, { ...typed, inputs: more });
    expect(second.exitCode).toBe(0);
    expect(await readOnly(github, number)).toContain('ship to Norway');
    expect(github.violations).toEqual([]);
  });

  it('says before anything is spent that it has no place', async () => {
    await using github = await startGitHub();
    await using run = await deliver(
      github,
      { number: 0, ...plants },
      {
        event: dispatchEvent(),
        inputs: { ...inputs, requirement: plants.body },
      },
    );
    expect(run.exitCode).toBe(1);
    expect(run.outputs['reason']).toMatch(/an issue or pull request to comment on, found none/u);
    expect(github.requests).toEqual([]);
  });

  it('is edited by the next run, and left alone when nothing changed', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using first = await deliver(github, asked, { inputs });
    const [before] = await github.comments(1);
    await github.setLabels(1, ['spec-ready', 'needs-spec']);
    const writes = listWrites(github).length;
    await using same = await deliver(github, asked, { inputs });
    expect(same).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged', valid: 'true' } });
    expect(same.outputs['comment-url']).toBe(first.outputs['comment-url']);
    expect(listWrites(github)).toHaveLength(writes);

    const body = `${asked.body}- It must ship to Norway.\n`;
    await github.edit(1, { body, by: 'octo' });
    await using changed = await deliver(github, { ...asked, body }, { inputs });
    expect(changed.outputs).toMatchObject({ 'comment-url': first.outputs['comment-url'] });
    expect(changed.exitCode).toBe(0);
    const [after] = await github.comments(1);
    expect(after?.id).toBe(before?.id);
    expect(await readOnly(github, 1)).toContain('It must ship to Norway.');
    expect(await github.labels(1)).toEqual(['spec-ready']);
    expect(github.violations).toEqual([]);
  });

  it('holds the sections that fit, and names the rest with where they are', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github, { title: 'Orders', body: manyClauses(600) });
    await using run = await deliver(github, asked, { inputs });
    expect(run.outputs).toMatchObject({ outcome: 'created', valid: 'true' });
    const body = await readOnly(github, asked.number);
    expect(Array.from(body).length).toBeLessThanOrEqual(mostCharacters);
    expect(body).toContain('Not shown here, because a comment holds 65,536 characters:');
    expect(body).toContain(
      'The whole document stands in the summary of [the run](https://github.com/octo/shop/actions/runs/1).',
    );
    expect(run.summary).toContain('The shop must store field 600 of an order');
    expect(body).toContain('\n# Orders');
    expect(body).toContain('600 of 600');
    expect(github.violations).toEqual([]);
    await github.setLabels(asked.number, ['spec-ready', 'needs-spec']);
    const writes = listWrites(github).length;
    await using again = await deliver(github, asked, { inputs });
    expect(again.outputs).toMatchObject({ outcome: 'unchanged' });
    expect(listWrites(github)).toHaveLength(writes);
  }, 120_000);
});

describe('the one comment', () => {
  it('is one of ours, whoever copied its first line on whichever page', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    for (let index = 1; index <= 110; index += 1) {
      await github.comment(1, { by: 'partner', body: `Thought ${index}.` });
    }
    const body = '<!-- spec-writer: issue=1 -->\nMine';
    const spoofed = await github.comment(1, { by: 'stranger', body });
    await using first = await deliver(github, asked, {
      inputs: { ...inputs, 'include-comments': 'none' },
    });
    expect(first.outputs).toMatchObject({ outcome: 'created' });
    const comments = await github.comments(1);
    expect(comments.find(({ id }) => id === spoofed)?.body).toBe(body);
    const ours = comments.filter(({ author }) => author === 'github-actions[bot]');
    expect(ours).toHaveLength(1);
    await github.setLabels(1, ['needs-spec']);
    await using second = await deliver(
      github,
      { ...asked, title: 'Sell shrubs' },
      {
        inputs: { ...inputs, 'include-comments': 'none' },
      },
    );
    expect(second.exitCode).toBe(0);
    const all = await github.comments(1);
    expect(all).toHaveLength(112);
    expect(all.find(({ id }) => id === ours[0]?.id)?.body).toContain('# Sell shrubs');
    expect(github.violations).toEqual([]);
  }, 120_000);

  it.each(['partner', 'helper[bot]'] as const)('is found again under a token of %s', async (by) => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    const token = github.tokens[by];
    await using first = await deliver(github, asked, { inputs, token });
    await github.setLabels(1, ['needs-spec']);
    await using second = await deliver(
      github,
      { ...asked, title: 'Sell shrubs' },
      { inputs, token },
    );
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    const comments = await github.comments(1);
    expect(comments).toMatchObject([{ author: by }]);
    expect(comments[0]?.body).toContain('# Sell shrubs');
    expect(github.violations).toEqual([]);
  });

  it('changes at most once for every phase', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using run = await deliver(github, asked, { inputs });
    expect(run.exitCode).toBe(0);
    const states = github.requests
      .filter(({ method, path }) => method !== 'GET' && path.includes('/comments'))
      .map(({ body }) => (body as { body: string }).body);
    expect(states).toEqual([...new Set(states)]);
    expect(states.map((body) => /^### .*$/mu.exec(body)?.[0])).toEqual([
      '### Specification in progress',
      '### Specification in progress',
      '### Specification in progress',
      '### Specification draft ready',
    ]);
  });
});
