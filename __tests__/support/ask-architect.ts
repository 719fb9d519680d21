import { expect } from '@jest/globals';
import { makeAnswer } from './make-answer.ts';
import { deliver, listWrites, type Asked, type Delivery } from './run-delivery.ts';
import type { ActionRun } from './run-action.ts';
import type { GitHubServer } from './start-github.ts';
import { completion, startModel, type ModelServer } from './start-model.ts';

/** A requirement for which the answer of the model in these tests is right. */
export const greeter = {
  title: 'Greeter',
  body: '- The tool must print a greeting.\n- Sending e-mail is out of scope.\n',
};

const research = { 'research/notes.md': 'The tool runs on Python 3.12.4.\n' };

/** An endpoint that answers every request for the greeter. */
export const startArchitect = (): Promise<ModelServer> => startModel(completion(makeAnswer()));

/** Runs the action with a model behind it, so that what it costs and what it is told can be seen. */
export const askArchitect = (
  { github, model }: { readonly github: GitHubServer; readonly model: ModelServer },
  asked: Asked,
  { inputs = {}, ...step }: Delivery = {},
): Promise<ActionRun> =>
  deliver(github, asked, {
    files: research,
    ...step,
    inputs: { provider: 'openai', 'base-url': model.url, model: 'architect-1', ...inputs },
  });

/** Everything that the model was told. */
export const readPrompts = ({ requests }: ModelServer): string =>
  requests.map(({ body }) => body).join('\n');

/** What a run looks like that was not to do anything: it costs nothing, says why and writes nothing else than what is named. */
export function expectSkipped(
  run: ActionRun,
  { github, model }: { readonly github: GitHubServer; readonly model: ModelServer },
  why: RegExp,
  writes: readonly string[] = [],
): void {
  const { exitCode, outputs, commands, summary, stdout } = run;
  const reason = outputs['reason'] ?? '';
  expect(reason).toMatch(why);
  expect({ exitCode, outcome: outputs['outcome'], valid: outputs['valid'] }).toEqual({
    exitCode: 0,
    outcome: 'skipped',
    valid: 'false',
  });
  const notices = commands.filter(({ name }) => name === 'notice');
  expect(notices.map(({ message }) => message)).toEqual([reason]);
  expect(toWords(summary)).toContain(toWords(reason));
  expect(summary).toMatch(/^## Specification skipped\n/u);
  expect(stdout).toContain(`skipped: ${reason}`);
  expect(model.requests).toHaveLength(0);
  expect(listWrites(github)).toEqual(writes);
  expect(github.violations).toEqual([]);
}

/** Without the signs by which Markdown is kept from meaning something. */
const toWords = (text: string): string => text.replace(/\\|&#?\w+;|[\s`*_@<>]/gu, '');
