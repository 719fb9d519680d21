import { afterAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { runAction, type ActionRun, type ActionStep } from '../support/run-action.ts';
import { startGitHub } from '../support/start-github.ts';
import { writeExample } from '../support/write-example.ts';

const github = await startGitHub();
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github[Symbol.asyncDispose]();
});

const examples = join(import.meta.dirname, '..', '..', 'examples');
const example = join(examples, 'link-checker');
const read = (path: string): Promise<string> => readFile(join(example, path), 'utf8');
const valid = await writeExample('link-checker');
const files = {
  'docs/SPEC.md': valid,
  'requirement.md': await read('requirement.md'),
  'research/links.md': await read('research/links.md'),
  'research/package.json': await read('research/package.json'),
};
const intact = await github.commitAs('octo', { branch: 'main', files });
const changed = await github.commitAs('octo', {
  branch: 'main',
  files: { 'docs/SPEC.json': 'not JSON', 'research/links.md': 'Something else.\n' },
});

const check = (commit: string, { inputs, ...step }: ActionStep = {}): Promise<ActionRun> =>
  runAction({
    token: github.tokens.octo,
    apiUrl: github.url,
    env: { GITHUB_SHA: commit },
    ...step,
    inputs: { mode: 'check', 'spec-path': 'docs/*.md', ...inputs },
  });
const errorsOf = ({ commands }: ActionRun): string =>
  commands.flatMap(({ name, message }) => (name === 'error' ? [message] : [])).join('\n');

describe('a check in a workspace without a checkout', () => {
  it('reads documents and what they cite at the commit of the event', async () => {
    await using run = await check(intact);
    expect(errorsOf(run)).toBe('');
    expect(run.outputs).toMatchObject({ outcome: 'valid', 'spec-path': 'docs/SPEC.md' });
    expect(run.stdout).toContain(`read from ${intact.slice(0, 7)} of octo/shop on GitHub`);
    const lists = github.requests.filter(({ route }) => route.includes('/git/trees/'));
    expect(lists.length).toBeLessThanOrEqual(3);
  });

  it('finds what no longer holds at a later commit: the citations and the twin', async () => {
    await using run = await check(changed);
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toContain('research/links.md');
    expect(errorsOf(run)).toContain('Expected JSON in the twin of the document');
    await using named = await check(changed, { inputs: { research: 'research/*.md' } });
    expect(errorsOf(named)).toContain(
      'Expected a citation of a file that was read, found "research/package.json".',
    );
  });

  it('is all that the workflow to copy asks for', async () => {
    const text = await readFile(join(examples, 'workflows', 'check.yml'), 'utf8');
    const Step = z.object({
      uses: z.string().startsWith('spec-writer/'),
      with: z.record(z.string(), z.string()),
    });
    const Job = z.object({
      permissions: z.object({ contents: z.literal('read') }).strict(),
      steps: z.tuple([Step]),
    });
    const { check: job } = z.object({ jobs: z.object({ check: Job }) }).parse(parse(text)).jobs;
    const inputs = job.steps[0].with;
    await using good = await check(intact, { inputs });
    expect(good.outputs).toMatchObject({ outcome: 'valid', 'spec-path': 'docs/SPEC.md' });
    await using stale = await check(changed, { inputs });
    expect(stale.exitCode).toBe(1);
    expect(errorsOf(stale)).toContain('research/links.md');
  });

  it('is not looked past when it holds documents of its own, or is a checkout', async () => {
    const before = github.requests.length;
    await using own = await check(changed, { files: { 'docs/SPEC.md': valid } });
    expect(own.outputs).toMatchObject({ outcome: 'valid' });
    await using checkout = await check(changed, {
      files: { '.git/HEAD': 'ref: refs/heads/main\n' },
    });
    expect(checkout.outputs['reason']).toBe(
      'Expected a specification at "docs/*.md", found no file.',
    );
    expect(github.requests).toHaveLength(before);
  });

  it('says which permission it lacks, and which documents the commit lacks', async () => {
    await using none = await check(intact, { inputs: { 'spec-path': 'specs/**' } });
    expect(none.outputs['reason']).toBe('Expected a specification at "specs/**", found no file.');
    const body = JSON.stringify({ message: 'Resource not accessible by integration' });
    const recover = github.fail({ method: 'GET', path: /\/git\/trees/u, status: 403, body });
    await using refused = await check(intact);
    recover();
    expect(refused.outputs).toMatchObject({ outcome: 'failed' });
    expect(errorsOf(refused)).toContain('contents: read');
  });
});
