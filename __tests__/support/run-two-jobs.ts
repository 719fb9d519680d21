import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeAnswer, tinyFiles } from './make-answer.ts';
import type { ActionRun } from './run-action.ts';
import { askFor, deliver, type Asked, type Delivery } from './run-delivery.ts';
import type { GitHubServer } from './start-github.ts';
import { completion, startModel, type Answer } from './start-model.ts';

const [title = '', ...lines] = tinyFiles['ask.md'].split('\n');
export const greeter = { title: title.slice(2), body: lines.join('\n').trim() };
const research = { 'research/notes.md': tinyFiles['research/notes.md'] };
const results = ['SPEC.md', 'SPEC.json', 'SPEC.report.json', 'SPEC.answer-1.txt'] as const;

/** What the first job left, as the second one downloads it. */
export type Artifact = Readonly<Record<string, string>>;

export type Written = {
  readonly asked: Asked;
  readonly artifact: Artifact;
  readonly run: Pick<ActionRun, 'outputs' | 'exitCode' | 'summary'>;
  readonly modelRequests: number;
};

export type Writing = {
  /** An issue that is there already, instead of a new one. */
  readonly asked?: Asked;
  readonly answer?: Answer;
  readonly token?: string;
};

/** The first job: it meets the model and may only read. */
export async function writeInJob(github: GitHubServer, writing: Writing = {}): Promise<Written> {
  await using model = await startModel(writing.answer ?? completion(makeAnswer()));
  const asked = writing.asked ?? (await askFor(github, greeter));
  await using run = await deliver(github, asked, {
    files: research,
    token: writing.token ?? github.grant({ contents: 'read', issues: 'read' }),
    inputs: {
      ...{ publish: 'none', provider: 'openai', model: 'gpt-test' },
      ...{ 'base-url': model.url, 'api-key': 'sk-test-0123456789abcdefghij' },
    },
  });
  const here = new Set(await readdir(run.workspace));
  const texts = await Promise.all(
    results
      .filter((path) => here.has(path))
      .map(async (path) => [path, await readFile(join(run.workspace, path), 'utf8')] as const),
  );
  const artifact: Artifact = Object.fromEntries(texts);
  return { asked, artifact, run, modelRequests: model.requests.length };
}

/** The second job: it may write and knows no key. */
export const publishInJob = (
  github: GitHubServer,
  asked: Asked,
  { artifact, inputs = {} }: { readonly artifact: Artifact; readonly inputs?: Delivery['inputs'] },
): Promise<ActionRun> =>
  deliver(github, asked, {
    files: { ...research, ...artifact },
    inputs: { provider: 'openai', model: 'gpt-test', ...inputs },
  });
