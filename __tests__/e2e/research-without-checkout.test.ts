import { afterAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { labeledEvent } from '../support/recorded-event.ts';
import { runAction, type ActionRun, type ActionStep } from '../support/run-action.ts';
import { startGitHub } from '../support/start-github.ts';

const github = await startGitHub();
afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github[Symbol.asyncDispose]();
});

const plants = { title: 'Sell plants', body: '- The shop must list plants with Django.' };
const issue = await github.openIssue(plants);
await github.setLabels(issue, ['needs-spec']);
await github.commitAs('octo', {
  branch: 'main',
  files: {
    'research/stack.md': '# Stack\n\nThe shop runs on Python 3.12.4.\n',
    'research/deep/package.json': '{ "dependencies": { "left-pad": "1.3.0" } }\n',
    'research/server.pem': 'geheim',
    'research/image.bin': Buffer.of(0, 1, 2),
    'notes/other.md': 'The shop runs on Rust 1.80.0.\n',
  },
});
await github.createBranch('next');
await github.commitAs('octo', {
  branch: 'next',
  files: { 'research/stack.md': '# Stack\n\nThe shop runs on Python 3.13.1.\n' },
});

const run = (step: ActionStep): Promise<ActionRun> =>
  runAction({
    token: github.tokens.octo,
    apiUrl: github.url,
    event: labeledEvent({ ...plants, number: issue }),
    ...step,
    inputs: { publish: 'none', provider: 'offline', ...step.inputs },
  });
const readSpec = (found: ActionRun): Promise<string> =>
  readFile(join(found.workspace, 'SPEC.md'), 'utf8');
const askedForFiles = (): number =>
  github.requests.filter(({ route }) => route.includes('/git/blobs/')).length;

describe('a workspace without a checkout', () => {
  it('gets its research from the default branch, and cites it', async () => {
    await using found = await run({});
    expect(found.outputs).toMatchObject({ outcome: 'created' });
    const spec = await readSpec(found);
    expect(spec).toContain('3.12.4');
    expect(spec).toContain('research/stack.md');
    expect(spec).toContain('left-pad');
    expect(spec).not.toMatch(/1\.80\.0|geheim/u);
    expect(found.stdout).toContain('research is read from octo/shop on GitHub');
    expect(found.stdout).toContain('Left out research/server.pem: it may hold secrets');
    expect(found.stdout).toContain('Left out research/image.bin: found binary content');
  });

  it('reads the branch that the specification is for, by the globs that are named', async () => {
    const inputs = { 'base-branch': 'next', research: 'research/*.md\nnotes/**\n!notes/other.md' };
    await using found = await run({ inputs: { ...inputs, research: 'research/*.md' } });
    expect(await readSpec(found)).toContain('3.13.1');
    await using unmatched = await run({ inputs });
    expect(unmatched.outputs).toMatchObject({ outcome: 'failed' });
    expect(unmatched.outputs['reason']).toContain('Expected research files for "notes/**"');
  });

  it('is not looked past when it holds research of its own, or is a checkout', async () => {
    const before = askedForFiles();
    await using own = await run({ files: { 'research/a.md': 'It runs on Go 1.22.3.\n' } });
    expect(await readSpec(own)).toContain('1.22.3');
    await using checkout = await run({ files: { '.git/HEAD': 'ref: refs/heads/main\n' } });
    expect(await readSpec(checkout)).not.toContain('3.12.4');
    expect(askedForFiles()).toBe(before);
  });

  it('goes on without research where the token may not read files and nobody named any', async () => {
    const body = JSON.stringify({ message: 'Resource not accessible by integration' });
    const recover = github.fail({
      method: 'GET',
      path: /\/git\/(?:ref|trees)/u,
      status: 403,
      body,
    });
    await using found = await run({});
    expect(found.outputs).toMatchObject({ outcome: 'created' });
    expect(found.stdout).toContain('contents: read');
    expect(await readSpec(found)).not.toContain('3.12.4');
    await using named = await run({ inputs: { research: 'research/**' } });
    expect(named.outputs).toMatchObject({ outcome: 'failed' });
    recover();
  });
});
