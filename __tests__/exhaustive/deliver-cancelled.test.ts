import { describe, expect, it } from '@jest/globals';
import { planInterruption } from '../support/interrupt-run.ts';
import { askFor, deliver } from '../support/run-delivery.ts';
import { startGitHub } from '../support/start-github.ts';
import { startModel, type Answer } from '../support/start-model.ts';

describe('a run that is cancelled', () => {
  it.each<readonly [string, Answer]>([
    ['does not answer', () => undefined],
    [
      'writes and writes',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(': still thinking\n\n');
      },
    ],
  ])('ends by itself while the model %s', async (_, answer) => {
    await using github = await startGitHub();
    const { onStart, cancel } = planInterruption();
    await using model = await startModel((response) => {
      answer(response);
      void cancel().then(({ send }) => {
        // The runner does so later; a second signal must not end what the first one began.
        send('SIGTERM');
      });
    });
    const asked = await askFor(github);
    const provider = { provider: 'openai', model: 'gpt-test', 'base-url': model.url };
    await using run = await deliver(github, asked, { inputs: provider, onStart });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      outcome: 'failed',
      reason: 'Expected to finish, found the run cancelled.',
    });
    expect((await github.labels(1)).toSorted()).toEqual(['needs-spec', 'spec-failed']);
    const [comment, ...others] = await github.comments(1);
    expect(comment?.body).toContain('### Specification cancelled');
    expect(others).toEqual([]);
    expect(await github.pulls()).toEqual([]);
    await using next = await deliver(github, asked);
    expect(next.outputs['outcome']).toBe('created');
    expect(await github.labels(1)).toEqual(['spec-ready']);
    expect(await github.comments(1)).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it('ends by itself where GitHub answers nothing any more', async () => {
    await using github = await startGitHub();
    const interruption = planInterruption();
    const asked = await askFor(github);
    const never = new Promise(() => undefined);
    github.before({ method: 'PATCH' }, async () => {
      for (let request = 1; request <= 100; request += 1) github.before({}, () => never);
      await interruption.cancel();
      return never;
    });
    const { onStart } = interruption;
    await using run = await deliver(github, asked, { onStart });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['outcome']).toBe('failed');
    expect(run.outputs['reason']).toContain('found the run cancelled');
  });

  it('takes back what it told, even while it tells that it failed', async () => {
    await using github = await startGitHub();
    const interruption = planInterruption();
    const asked = await askFor(github);
    github.fail({ method: 'POST', path: /\/issues\/1\/comments$/u, status: 403, body: '{}' });
    const ready = { method: 'DELETE', path: /\/labels\/spec-ready$/u };
    github.fail({ ...ready, drop: 'before', times: 1 });
    github.before(ready, interruption.cancel);
    const { onStart } = interruption;
    await using run = await deliver(github, asked, { inputs: { publish: 'comment' }, onStart });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['reason']).toBe('Expected to finish, found the run cancelled.');
    expect((await github.labels(1)).toSorted()).toEqual(['needs-spec', 'spec-failed']);
    expect(github.violations).toEqual([]);
  });
});
