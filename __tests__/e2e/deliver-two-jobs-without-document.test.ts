import { describe, expect, it } from '@jest/globals';
import { askFor, listWrites } from '../support/run-delivery.ts';
import { publishInJob, writeInJob } from '../support/run-two-jobs.ts';
import { startGitHub } from '../support/start-github.ts';
import { completion, json } from '../support/start-model.ts';

describe('a job that publishes after a job that wrote no document', () => {
  it('asks the open questions on the issue, without a key', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github, { title: 'Greeter', body: '' });
    const { artifact, run, modelRequests } = await writeInJob(github, { asked });
    expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'blocked' } });
    expect(modelRequests).toBe(0);
    expect(Object.keys(artifact)).toEqual(['SPEC.report.json']);

    await using second = await publishInJob(github, asked, { artifact });
    expect(second).toMatchObject({ exitCode: 1, outputs: { outcome: 'blocked' } });
    const [comment, ...others] = await github.comments(1);
    expect(comment?.body).toContain('What is to be built?');
    expect(others).toEqual([]);
    expect(await github.labels(1)).toEqual(['spec-blocked']);
    expect(github.violations).toEqual([]);
  });

  it.each([
    ['refuses', json(401, { error: { message: 'Incorrect API key provided.' } }), /key/u, []],
    ['answers something else', completion('Sorry.'), /answer/u, ['SPEC.answer-1.txt']],
  ])(
    'tells why there is none when the model %s, and not that the key lacks',
    async (_, answer, reason, answers) => {
      await using github = await startGitHub();
      const { asked, artifact, run } = await writeInJob(github, { answer });
      expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
      expect(run.outputs['reason']).toMatch(reason);
      expect(Object.keys(artifact)).toEqual(['SPEC.report.json', ...answers]);

      await using second = await publishInJob(github, asked, { artifact });
      expect(second).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
      expect(second.outputs['reason']).toBe(run.outputs['reason']);
      const [comment, ...others] = await github.comments(1);
      expect(comment?.body).toContain('### Specification failed');
      expect(comment?.body).not.toContain('Pass api-key from a secret');
      expect(others).toEqual([]);
      expect((await github.labels(1)).toSorted()).toEqual(['needs-spec', 'spec-failed']);
      expect(github.violations).toEqual([]);
    },
  );
});

describe('a job that writes what is published already', () => {
  it.each([
    ['its pull request in sight', { contents: 'read', issues: 'read', 'pull-requests': 'read' }],
    ['its pull request hidden', { contents: 'read', issues: 'read' }],
  ] as const)(
    'pays for nothing a second time, with %s',
    async (_, permissions) => {
      await using github = await startGitHub({ visibility: 'private' });
      const first = await writeInJob(github);
      await using published = await publishInJob(github, first.asked, first);
      expect(published.outputs).toMatchObject({ outcome: 'created', 'pull-request-number': '2' });
      await github.setLabels(1, ['needs-spec', 'spec-ready']);
      const writes = listWrites(github).length;

      const token = github.grant(permissions);
      const again = await writeInJob(github, { asked: first.asked, token });
      expect(again.run).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged' } });
      expect(again.modelRequests).toBe(0);
      expect(again.artifact).toMatchObject({
        'SPEC.md': first.artifact['SPEC.md'],
        'SPEC.json': first.artifact['SPEC.json'],
      });
      expect(listWrites(github)).toHaveLength(writes);
      await using second = await publishInJob(github, first.asked, again);
      expect(second).toMatchObject({ exitCode: 0, outputs: { outcome: 'unchanged' } });
      expect(github.violations).toEqual([]);
    },
    60_000,
  );

  it('writes it where it may not look', async () => {
    await using github = await startGitHub({ visibility: 'private' });
    const token = github.grant({ issues: 'read' });
    const { run, modelRequests } = await writeInJob(github, { token });
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'created' } });
    expect(modelRequests).toBe(1);
  });
});
