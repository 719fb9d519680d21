import { afterAll, describe, expect, it } from '@jest/globals';
import { runAction, type ActionRun, type ActionStep } from '../support/run-action.ts';
import { startGitHub } from '../support/start-github.ts';
import { writeExample } from '../support/write-example.ts';

const github = await startGitHub();
afterAll(async () => {
  await github[Symbol.asyncDispose]();
  expect(github.violations).toEqual([]);
});

const valid = await writeExample('link-checker');
await github.commitAs('octo', { branch: 'main', files: { 'docs/SPEC.md': valid } });

type Said = { readonly body: string; readonly path?: string; readonly line?: number };
const headers = { authorization: `Bearer ${github.tokens.octo}` };
const said = async (
  number: number,
  what: 'reviews' | 'comments',
  page = 1,
): Promise<readonly Said[]> => {
  const path = `pulls/${number}/${what}?per_page=100&page=${page}`;
  const response = await fetch(`${github.url}/repos/octo/shop/${path}`, { headers });
  return (await response.json()) as Said[];
};
const postReview = async (number: number, body: object): Promise<void> => {
  const asked = { method: 'POST', headers, body: JSON.stringify(body) };
  const { ok } = await fetch(`${github.url}/repos/octo/shop/pulls/${number}/reviews`, asked);
  expect(ok).toBe(true);
};

/** A pull request that changes the document, and the head that it has then. */
async function propose(branch: string, text: string): Promise<{ number: number; head: string }> {
  await github.createBranch(branch);
  const head = await github.commitAs('octo', { branch, files: { 'docs/SPEC.md': text } });
  return { number: await github.openPullRequest({ title: branch, branch }), head };
}

const review = (
  { number, head }: { readonly number: number; readonly head: string },
  text: string,
  step: ActionStep = {},
): Promise<ActionRun> =>
  runAction({
    token: github.tokens.octo,
    apiUrl: github.url,
    event: { name: 'pull_request', payload: { pull_request: { number, head: { sha: head } } } },
    files: { 'docs/SPEC.md': text },
    ...step,
    inputs: { mode: 'check', publish: 'review', 'spec-path': 'docs/*.md', ...step.inputs },
  });

/** Two footnotes that changed places, and a mention in the middle. */
const faulty = valid
  .replace(/\n(\[\^e1\]:[^\n]*)\n(\[\^e2\]:[^\n]*)/u, '\n$2\n$1')
  .replace('- **Design Pattern**:', '- **Design Pattern** @octocat:');
const [first = '', second = ''] =
  /\n\[\^e2\]:[^\n]*\n\[\^e1\]:[^\n]*/u.exec(faulty)?.[0].trim().split('\n') ?? [];

describe('a check that reviews a pull request', () => {
  it('suggests what has one safe answer, and remarks on the rest, beside the lines', async () => {
    const pull = await propose('faulty', faulty);
    await using run = await review(pull, faulty);
    expect(run.outputs).toMatchObject({ outcome: 'invalid', errors: '1', warnings: '1' });
    expect(run.outputs['comment-url']).toMatch(/\/pull\/\d+#pullrequestreview-\d+$/u);
    const [remark, suggestion] = (await said(pull.number, 'comments')).toSorted(byLine);
    expect(remark).toMatchObject({ path: 'docs/SPEC.md', line: lineOf(faulty, '@octocat') });
    expect(remark?.body).toContain('**error** (`text-is-publishable`)');
    expect(suggestion).toMatchObject({ path: 'docs/SPEC.md', line: lineOf(faulty, second) });
    expect(suggestion?.body).toContain(`\`\`\`suggestion\n${second}\n${first}\n\`\`\``);
    const [written] = await said(pull.number, 'reviews');
    expect(written).toMatchObject({ state: 'COMMENTED', commit_id: pull.head });
    expect(written?.body).toContain('found 1 error and 1 warning. 1 suggestion below');

    await using again = await review(pull, faulty);
    expect(again.exitCode).toBe(1);
    expect(await said(pull.number, 'reviews')).toHaveLength(1);
    expect(await said(pull.number, 'comments')).toHaveLength(2);
  });

  it('finds what it said among more than a page of what others said', async () => {
    const pull = await propose('talked-about', faulty);
    const remark = { path: 'docs/SPEC.md', line: lineOf(faulty, second), side: 'RIGHT' };
    for (let at = 0; at < 100; at += 1) {
      await postReview(pull.number, {
        ...{ event: 'COMMENT', commit_id: pull.head, body: `Review ${at}.` },
        comments: [{ ...remark, body: `Remark ${at}.` }],
      });
    }
    await using run = await review(pull, faulty);
    expect(run.exitCode).toBe(1);
    await using again = await review(pull, faulty);
    expect(again.exitCode).toBe(1);
    expect(await said(pull.number, 'reviews', 2)).toHaveLength(1);
    expect(await said(pull.number, 'comments', 2)).toHaveLength(2);
  });

  it('only counts what stands in lines that the pull request does not show', async () => {
    await github.commitAs('octo', { branch: 'main', files: { 'docs/SPEC.md': faulty } });
    const text = `${faulty}\n[^x1]: \`a\`\n`;
    const pull = await propose('elsewhere', text);
    await using run = await review(pull, text);
    expect(run.exitCode).toBe(1);
    const [only] = await said(pull.number, 'reviews');
    expect(only?.body).toMatch(/\d more findings? outside of the lines .*`text-is-publishable` 1/u);
    expect(
      (await said(pull.number, 'comments')).every(({ body }) => !body.includes('mention')),
    ).toBe(true);
    await github.commitAs('octo', { branch: 'main', files: { 'docs/SPEC.md': valid } });
  });

  it('remarks on no line of a text that is not that of the head', async () => {
    const pull = await propose('merged', faulty);
    const merged = faulty.replace('\n## 1.', '\nOf the base.\n\n## 1.');
    await using run = await review(pull, merged);
    expect(run.exitCode).toBe(1);
    expect(await said(pull.number, 'reviews')).toHaveLength(1);
    expect(await said(pull.number, 'comments')).toEqual([]);
  });

  it('says nothing where nothing was found, where it is no pull request, or in a dry run', async () => {
    const before = github.requests.length;
    const pull = { number: 1, head: 'a'.repeat(40) };
    await using good = await review(pull, valid);
    expect(good.exitCode).toBe(0);
    await using pushed = await review(pull, faulty, { event: { name: 'push', payload: {} } });
    expect(pushed.stdout).toContain('the event is not about a pull request');
    await using dry = await review(pull, faulty, { inputs: { 'dry-run': 'true' } });
    expect(dry.stdout).toContain('left out: dry-run is set');
    expect([pushed.exitCode, dry.exitCode]).toEqual([1, 1]);
    expect(github.requests).toHaveLength(before);
  });

  it('leaves the check as it is where the token may not write, and says what it lacks', async () => {
    const pull = await propose('refused', faulty);
    const body = JSON.stringify({ message: 'Resource not accessible by integration' });
    const recover = github.fail({ method: 'POST', path: /\/reviews$/u, status: 403, body });
    await using run = await review(pull, faulty);
    recover();
    expect(run.outputs).toMatchObject({ outcome: 'invalid', errors: '1' });
    expect(run.stdout).toMatch(/::warning.*No review was written\..*pull-requests: write/u);
  });

  it('says all of it in one text where GitHub takes no remark on a line', async () => {
    const pull = await propose('unknown-lines', faulty);
    const message = 'Pull request review thread line must be part of the diff';
    const body = JSON.stringify({ message: 'Validation Failed', errors: [{ message }] });
    github.fail({ method: 'POST', path: /\/reviews$/u, status: 422, body, times: 1 });
    await using run = await review(pull, faulty);
    expect(run.exitCode).toBe(1);
    expect(await said(pull.number, 'reviews')).toHaveLength(1);
    expect(await said(pull.number, 'comments')).toEqual([]);
    github.fail({ method: 'POST', path: /\/reviews$/u, status: 422, body, times: 1 });
    await using again = await review(pull, faulty);
    expect(again.exitCode).toBe(1);
    expect(await said(pull.number, 'reviews')).toHaveLength(1);
  });

  it('repeats no secret of the run that somebody wrote into a document', async () => {
    const secret = 'Kq7Zt0PLx9aV2mWc4RbHs8Yd';
    const text = faulty
      .replace('@octocat', `@octocat ${secret}`)
      .replace(second, `${second} ${secret}`);
    const pull = await propose('told-secret', text);
    await using run = await review(pull, text, { env: { MODEL_TOKEN: secret } });
    expect(run.exitCode).toBe(1);
    expect(JSON.stringify(await said(pull.number, 'comments'))).not.toContain(secret);
  });

  it('is no way to publish what is written', async () => {
    await using run = await review({ number: 1, head: '' }, valid, { inputs: { mode: 'write' } });
    expect(run.outputs['reason']).toBe(
      'Expected mode "check" with publish "review", found "write".',
    );
  });
});

const byLine = ({ line: one = 0 }: Said, { line: other = 0 }: Said): number => one - other;
const lineOf = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split('\n').length;
