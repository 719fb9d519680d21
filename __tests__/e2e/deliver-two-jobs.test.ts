import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listWrites, type Delivery } from '../support/run-delivery.ts';
import { publishInJob, writeInJob } from '../support/run-two-jobs.ts';
import { startGitHub } from '../support/start-github.ts';

const branch = 'spec/issue-1';
/** Nothing ever listens there: a request to it would fail the run. */
const nowhere = 'http://127.0.0.1:1/v1';

describe('a specification that one job writes and another one publishes', () => {
  it.each<readonly [string, Delivery['inputs']]>([
    ['no endpoint', {}],
    ['an endpoint that nobody can reach', { 'base-url': nowhere }],
  ])('is published from the files of the first job, with no key and %s', async (_, inputs) => {
    await using github = await startGitHub();
    const { asked, artifact, run, modelRequests } = await writeInJob(github);
    expect(run.outputs['outcome']).toBe('created');
    expect(modelRequests).toBe(1);
    expect(listWrites(github)).toEqual([]);
    expect(await github.labels(1)).toEqual(['needs-spec']);

    await using second = await publishInJob(github, asked, { artifact, ...(inputs && { inputs }) });
    expect(second.outputs).toMatchObject({
      outcome: 'created',
      valid: 'true',
      requests: '0',
      'input-hash': run.outputs['input-hash'],
      'pull-request-number': '2',
    });
    expect(second.exitCode).toBe(0);
    expect(await github.readFile('SPEC.md', branch)).toBe(artifact['SPEC.md']);
    expect(await github.readFile('SPEC.json', branch)).toBe(artifact['SPEC.json']);
    expect(await github.labels(1)).toEqual(['spec-ready']);
    const [comment, ...others] = await github.comments(1);
    expect(comment?.body).toContain('### Specification ready');
    expect(others).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it('asks for the key when the issue says something else than the first job read', async () => {
    await using github = await startGitHub();
    const { asked, artifact } = await writeInJob(github);
    const body = `${asked.body}\n- It must greet in Norwegian.\n`;
    await github.edit(1, { body, by: 'octo' });
    await using second = await publishInJob(github, { ...asked, body }, { artifact });

    expect(second.exitCode).toBe(1);
    expect(second.outputs).toMatchObject({ outcome: 'failed' });
    expect(second.outputs['reason']).toContain('Expected an API key for provider openai, found');
    const [comment, ...others] = await github.comments(1);
    expect(comment?.body).toContain('### Specification failed');
    expect(comment?.body).toContain('Pass api-key from a secret');
    expect(others).toEqual([]);
    expect((await github.labels(1)).toSorted()).toEqual(['needs-spec', 'spec-failed']);
    expect(await github.pulls()).toEqual([]);
    expect(Object.keys(await github.branches())).toEqual(['main']);
    // The document of the first job is still there to be looked at.
    expect(await readFile(join(second.workspace, 'SPEC.md'), 'utf8')).toBe(artifact['SPEC.md']);
    expect(github.violations).toEqual([]);
  });

  it('checks again what the first job wrote, and publishes nothing that was tampered with', async () => {
    await using github = await startGitHub();
    const { asked, artifact, run } = await writeInJob(github);
    const tampered = {
      ...artifact,
      'SPEC.md': (artifact['SPEC.md'] ?? '').replace('`Python` `3.12.4`', '`Python` `3.10.0`'),
    };
    expect(tampered['SPEC.md']).not.toBe(artifact['SPEC.md']);
    await using second = await publishInJob(github, asked, { artifact: tampered });

    expect(second.exitCode).toBe(1);
    expect(second.outputs).toMatchObject({
      outcome: 'invalid',
      valid: 'false',
      requests: '0',
      'input-hash': run.outputs['input-hash'],
    });
    const [comment] = await github.comments(1);
    expect(comment?.body).toContain('### Specification written, but not published');
    for (const text of [comment?.body, second.summary]) expect(text).toContain('3.10.0');
    expect((await github.labels(1)).toSorted()).toEqual(['needs-spec', 'spec-failed']);
    expect(await github.pulls()).toEqual([]);
    expect(Object.keys(await github.branches())).toEqual(['main']);
    expect(github.violations).toEqual([]);
  });

  it('publishes no twin that says something else than the document', async () => {
    await using github = await startGitHub();
    const { asked, artifact } = await writeInJob(github);
    const twin = (artifact['SPEC.json'] ?? '').replaceAll('3.12.4', '3.10.0');
    await using second = await publishInJob(github, asked, {
      artifact: { ...artifact, 'SPEC.json': twin },
    });
    expect(second.outputs['outcome']).toBe('created');
    expect(await github.readFile('SPEC.json', branch)).toBe(artifact['SPEC.json']);
    expect(github.violations).toEqual([]);
  });
});
