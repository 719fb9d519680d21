import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAttacks } from '../support/attack-corpus.ts';
import { findForeign, findLive } from '../support/find-live.ts';
import { makeAnswer, tinyFiles } from '../support/make-answer.ts';
import { runAction, type ActionRun } from '../support/run-action.ts';
import { completion, json, startModel } from '../support/start-model.ts';

const attacks = ['S22', 'S23', 'S24'].flatMap((row) =>
  readAttacks(row).flatMap(({ attack, twin }) => [attack, twin]),
);
const evidence = ['research/notes.md:1'];
/** A file with a null is no text, and is refused as such. */
const asText = (text: string): string => text.replaceAll('\u0000', '');
const hostile = attacks.map((attack) => `\n${attack}\n`).join('\n');
const files = {
  'ask.md': asText(
    `${tinyFiles['ask.md']}${attacks.map((attack) => `- It must print ${attack}\n`).join('')}`,
  ),
  'research/notes.md': asText(`${tinyFiles['research/notes.md']}${hostile}`),
  'rules.md': asText(hostile),
};
const inputs = {
  'requirement-file': 'ask.md',
  'instructions-file': 'rules.md',
  publish: 'none',
  provider: 'openai',
  model: 'm',
  'max-repairs': '0',
};
const home = { address: /^https:\/\/github\.com\/octo\/shop\//u, issue: 1 };
/** What the program itself says to a runner. */
const own = new Set(['add-mask', 'group', 'endgroup', 'warning', 'notice', 'error']);
const outputNames =
  'outcome reason valid errors warnings spec-path spec-json-path report-path input-hash branch commit-sha pull-request-number pull-request-url comment-url model requests prompt-tokens completion-tokens'.split(
    ' ',
  );

function expectDeadLog({ commands, stdout, stderr }: ActionRun): void {
  expect(commands.filter(({ name }) => !own.has(name))).toEqual([]);
  expect(commands.filter(({ name }) => name === 'add-mask')).toEqual([]);
  const messages = commands.map(({ message }) => message);
  expect(messages.filter((message) => message.startsWith('Pay now'))).toEqual([]);
  expect(commands.map(({ properties }) => properties['file'])).not.toContain('a.ts');
  const ends = commands.filter(({ name }) => name === 'endgroup');
  expect(commands.filter(({ name }) => name === 'group')).toHaveLength(ends.length);
  expect(/[^\P{Cc}\t\n]|[\u2028\u2029]/u.exec(`${stdout}${stderr}`)).toBeNull();
}

function expectOwnOutputs({ outputs, workspace }: ActionRun, outcome: string): void {
  expect(Object.keys(outputs).filter((name) => !outputNames.includes(name))).toEqual([]);
  expect(outputs['outcome']).toBe(outcome);
  for (const file of ['env', 'path', 'state']) {
    expect([file, readFileSync(join(workspace, '..', 'command', file), 'utf8')]).toEqual([
      file,
      '',
    ]);
  }
}

function expectSoundSummary({ summary }: ActionRun): void {
  expect(findForeign(summary, home)).toEqual([]);
  expect(findLive(`${summary}\n\n@end-of-it`).names).toContain('@end-of-it');
  const count = (tag: RegExp): number => findLive(summary).html.join('').match(tag)?.length ?? 0;
  expect(count(/<details\b/gu)).toBe(count(/<\/details>/gu));
}

describe('a runner', () => {
  it.concurrent(
    'obeys nothing that a model, a requirement or research says (S22, S23, S24)',
    async () => {
      const answer = makeAnswer({
        title: attacks.join(' ').slice(0, 400),
        details: attacks.map((text) => ({ text, evidence: [...evidence, text] })),
        errorHandling: attacks.map((failure) => ({ failure, strategy: failure, file: failure })),
        decisions: [],
      });
      await using model = await startModel(completion(answer, { served: hostile }));
      await using run = await runAction({ files, inputs: { ...inputs, 'base-url': model.url } });
      expectDeadLog(run);
      expectOwnOutputs(run, 'invalid');
      expectSoundSummary(run);
    },
  );

  it.concurrent('obeys nothing that an endpoint says when it fails (S22, S23, S24)', async () => {
    await using model = await startModel(json(400, { error: { message: hostile, code: hostile } }));
    await using run = await runAction({ files, inputs: { ...inputs, 'base-url': model.url } });
    expectDeadLog(run);
    expectOwnOutputs(run, 'failed');
    expectSoundSummary(run);
  });

  it.concurrent('gets a summary that it keeps, however much there is to say (S24)', async () => {
    const text = `# x\n\n${'## <details> ::error::x ```\n\n~~~\n<!-- y\n'.repeat(20_000)}`;
    await using run = await runAction({
      files: { 'SPEC.md': text },
      inputs: { mode: 'check', 'fail-on': 'never' },
    });
    expect(Buffer.byteLength(text)).toBeGreaterThan(800_000);
    expect(run.outputs['outcome']).toBe('valid');
    expect(run.commands.filter(({ name }) => !own.has(name))).toEqual([]);
    expectSoundSummary(run);
  });
});
