import { expect, it } from '@jest/globals';
import { askArchitect, greeter, startArchitect } from '../support/ask-architect.ts';
import { startGitHub } from '../support/start-github.ts';

it('costs one request to set the label fifty times for the same text (S29)', async () => {
  await using github = await startGitHub();
  await using model = await startArchitect();
  const number = await github.openIssue(greeter);
  const outcomes = new Set<string | undefined>();
  for (let time = 1; time <= 50; time += 1) {
    await github.setLabels(number, ['needs-spec']);
    await using run = await askArchitect({ github, model }, { number, ...greeter });
    outcomes.add(run.outputs['outcome']);
  }
  expect([...outcomes]).toEqual(['created', 'unchanged']);
  expect(model.requests).toHaveLength(1);
  expect(await github.pulls()).toHaveLength(1);
}, 300_000);
