import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { makeAnswer, tinyFiles } from '../support/make-answer.ts';
import { askFor, deliver, listWrites, type Asked, type Delivery } from '../support/run-delivery.ts';
import { startGitHub, type GitHubServer } from '../support/start-github.ts';
import { completion, startModel } from '../support/start-model.ts';

const branch = 'spec/issue-1';
type Stage = (github: GitHubServer) => Promise<Asked>;

const first: Stage = (github) => askFor(github);

/** An issue whose text has changed since, and a document that a person had a hand in. */
const second: Stage = async (github) => {
  const asked = await askFor(github);
  await using run = await deliver(github, asked);
  expect(run.outputs['outcome']).toBe('created');
  const text = (await github.readFile('SPEC.md', branch)) ?? '';
  const edited = text.replace(/^(## 3\..*)$/mu, '$1\n\n- Prices are shown with tax.');
  await github.commitAs('partner', { branch, files: { 'SPEC.md': edited } });
  const body = `${asked.body}- It must ship to Norway.\n`;
  await github.edit(1, { body, by: 'octo' });
  await github.setLabels(1, ['spec-ready', 'needs-spec']);
  return { ...asked, body };
};

const withQuestions: Stage = (github) =>
  askFor(github, {
    title: 'Sell plants',
    body: '- The shop must list plants.\n- The currency is TBD.\n',
  });

const Addition = z.object({ path: z.string(), contents: z.string() });
const Commit = z.object({
  message: z.object({ headline: z.string(), body: z.string() }),
  fileChanges: z.object({ additions: z.array(Addition) }),
});
const Sent = z
  .object({
    title: z.string(),
    body: z.string(),
    labels: z.array(z.string()),
    ref: z.string(),
    variables: z.object({ input: Commit.optional() }),
  })
  .partial();

/** Every text that these requests gave to GitHub. */
function listTexts(requests: GitHubServer['requests']): string[] {
  return requests.flatMap(({ route, body }) => {
    const { title, body: text, labels = [], ref, variables } = Sent.parse(body ?? {});
    const { message, fileChanges } = variables?.input ?? {};
    const removed = /^DELETE .*\/labels\/(.*)$/u.exec(route)?.[1];
    return [
      ...[title, text, ref?.replace('refs/heads/', ''), removed, ...labels],
      ...[message?.headline, message?.body],
      ...(fileChanges?.additions.map(({ path }) => path) ?? []),
    ].filter((given) => given !== undefined);
  });
}

/** What GitHub gives, what the clock says and what follows from it is known only when it is done. */
const withoutWhatIsGiven = (text: string): string =>
  text
    .replace(/\b[0-9a-f]{40}\b/gu, '(commit)')
    .replace(/\[Pull request \d+\]\([^)]*\)|Pull request 0/gu, '(pull request)')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, '(time)');

const listLines = (text: string): string[] =>
  withoutWhatIsGiven(text)
    .split('\n')
    .filter((line) => line.trim() !== '');

type Case = readonly [title: string, stage: Stage, inputs: Delivery['inputs'], outcome: string];

describe('a dry run', () => {
  it.each<Case>([
    ['a pull request', first, { labels: 'documentation' }, 'created'],
    ['a pull request that a person had a hand in', second, {}, 'updated'],
    ['a commit', first, { publish: 'commit', branch: 'main' }, 'created'],
    ['a comment', first, { publish: 'comment' }, 'created'],
    ['questions', withQuestions, {}, 'blocked'],
  ])(
    'shows everything that is then written for %s, and writes nothing',
    async (...given) => {
      const [, stage, inputs, outcome] = given;
      await using github = await startGitHub();
      const asked = await stage(github);
      const before = { writes: listWrites(github), labels: await github.labels(1) };
      const comments = await github.comments(1);
      await using dry = await deliver(github, asked, { inputs: { ...inputs, 'dry-run': 'true' } });

      expect(dry.outputs['outcome']).toBe(outcome);
      expect(dry.outputs['reason']).toContain('nothing was written to GitHub');
      expect(listWrites(github)).toEqual(before.writes);
      expect(await github.labels(1)).toEqual(before.labels);
      expect(await github.comments(1)).toEqual(comments);

      const start = github.requests.length;
      await using wet = await deliver(github, asked, { ...(inputs && { inputs }) });
      expect(wet.outputs['outcome']).toBe(outcome);
      expect(wet.exitCode).toBe(dry.exitCode);
      const shown = withoutWhatIsGiven(dry.summary);
      const written = listTexts(github.requests.slice(start)).flatMap(listLines);
      expect(written.length).toBeGreaterThan(5);
      expect(written.filter((line) => !shown.includes(line))).toEqual([]);
      expect(github.violations).toEqual([]);
    },
    60_000,
  );

  it('shows a new document whole', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using dry = await deliver(github, asked, { inputs: { 'dry-run': 'true' } });
    await using wet = await deliver(github, asked);
    expect(wet.outputs['outcome']).toBe('created');
    const added = new Set(listLines(dry.summary));
    const document = (await github.readFile('SPEC.md', branch)) ?? '';
    expect(listLines(document).filter((line) => !added.has(`+${line}`))).toEqual([]);
  });

  it('shows of a changed document what changes', async () => {
    await using github = await startGitHub();
    const asked = await second(github);
    const document = (await github.readFile('SPEC.md', branch)) ?? '';
    await using dry = await deliver(github, asked, { inputs: { 'dry-run': 'true' } });
    await using wet = await deliver(github, asked);
    expect(wet.outputs['outcome']).toBe('updated');
    const old = new Set(listLines(document));
    const now = new Set(listLines((await github.readFile('SPEC.md', branch)) ?? ''));
    const changes = new Set(listLines(dry.summary));
    expect([...now].filter((line) => !old.has(line) && !changes.has(`+${line}`))).toEqual([]);
    expect([...old].filter((line) => !now.has(line) && !changes.has(`-${line}`))).toEqual([]);
    expect(changes).not.toContain('-- Prices are shown with tax.');
  });

  it('names no pull request, no commit and no comment that nobody made', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using dry = await deliver(github, asked, { inputs: { 'dry-run': 'true' } });
    for (const name of ['pull-request-number', 'pull-request-url', 'commit-sha', 'comment-url']) {
      expect([name, dry.outputs[name] ?? '']).toEqual([name, '']);
    }
    expect(dry.outputs['reason']).not.toContain('It stands in');
    expect(dry.summary).not.toContain('[Comment]()');
    expect(dry.summary).not.toContain('#0');
  });

  it('says that nothing would be written where nothing would', async () => {
    await using github = await startGitHub();
    const asked = await askFor(github);
    await using wet = await deliver(github, asked);
    expect(wet.outputs['outcome']).toBe('created');
    await github.setLabels(1, ['spec-ready', 'needs-spec']);
    await using dry = await deliver(github, asked, { inputs: { 'dry-run': 'true' } });
    expect(dry.outputs['outcome']).toBe('unchanged');
    expect(dry.summary).toContain('Nothing would be written to GitHub.');
  });

  it('shows no secret, whatever the model repeats, and no command to the runner', async () => {
    const key = 'sk-test-0123456789abcdefghij';
    await using github = await startGitHub();
    await using model = await startModel(
      completion(makeAnswer({ title: `Greeter ${key}\n::set-output name=valid::yes` })),
    );
    const [title = '', ...lines] = tinyFiles['ask.md'].split('\n');
    const asked = await askFor(github, { title: title.slice(2), body: lines.join('\n').trim() });
    const token = github.grant({ contents: 'read', issues: 'read', 'pull-requests': 'read' });
    await using dry = await deliver(github, asked, {
      token,
      files: { 'research/notes.md': tinyFiles['research/notes.md'] },
      inputs: {
        ...{ provider: 'openai', model: 'gpt-test', 'base-url': model.url, 'api-key': key },
        'dry-run': 'true',
      },
    });
    expect(dry).toMatchObject({ exitCode: 1, outputs: { outcome: 'failed' } });
    expect(dry.outputs['reason']).toContain('secret-in-output');
    const log = dry.stdout.replaceAll(/^::add-mask::.*$/gmu, '');
    for (const text of [dry.summary, log, dry.stderr, JSON.stringify(dry.outputs)]) {
      expect(text).not.toContain(key);
      expect(text).not.toContain(token);
    }
    expect(dry.commands.map(({ name }) => name)).not.toContain('set-output');
    expect(listWrites(github)).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it('fits into the summary of a job when the requirement is as long as GitHub lets it be', async () => {
    await using github = await startGitHub();
    const clause = '- The shop must list plants by number ';
    const body = Array.from({ length: 1400 }, (_, index) => `${clause}${index}.`).join('\n');
    const asked = await askFor(github, { title: 'Sell plants', body });
    // The harness fails where the runner would drop the summary.
    await using dry = await deliver(github, asked, { inputs: { 'dry-run': 'true' } });
    expect(dry.summary).toContain('## What would be written');
    expect(listWrites(github)).toEqual([]);
  });
});
