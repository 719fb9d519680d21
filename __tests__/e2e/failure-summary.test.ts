import { expect, it } from '@jest/globals';
import { runAction } from '../support/run-action.ts';

it('tells in the summary of the job why a run failed, and what mends it', async () => {
  const inputs = { provider: 'offline', 'github-token': '' };
  await using run = await runAction({ files: {}, inputs });
  expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
  expect(run.summary).toMatch(
    /^## Specification failed\n\nExpected .+, found .+\n\n\*\*.+\*\*\n$/u,
  );
});

it('tells it also when an input is wrong, before anything is loaded', async () => {
  await using run = await runAction({ files: {}, inputs: { 'fail-on': 'sometimes' } });
  expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
  expect(run.summary).toMatch(/^## Specification failed\n\nExpected .*sometimes/u);
});
