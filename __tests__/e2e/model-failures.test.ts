import { describe, expect, it } from '@jest/globals';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { nameOptions } from '../../src/report/name-options.ts';
import { expectClearError } from '../support/expect-clear-error.ts';
import { makeAnswer, tinyFiles } from '../support/make-answer.ts';
import { doors, runWrite, type Door, type WriteRun } from '../support/run-write.ts';
import { completion, json, startModel, type Answer } from '../support/start-model.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const key = 'sk-test-0123456789abcdefghij';
const refuse = (status: number, message: string, more: object = {}): Answer =>
  json(status, { error: { message, type: 'invalid_request_error', ...more } });
const page: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<html><head><title>Sign in</title></head><body>Welcome</body></html>');
};
/** Nothing of it is whole, so that nothing is asked for beside it. */
const halfAnswer = makeAnswer().slice(0, 14);

type Case = readonly [title: string, answer: Answer, message: RegExp, hint: RegExp];

/** Failures for which nothing came that could be kept. */
const unpaid: readonly Case[] = [
  ['a web page', page, /found a web page: Sign in Welcome\.$/u, /base-url/u],
  ['401', refuse(401, `Incorrect API key provided: ${key}.`), /found 401 \(Incorrect/u, /api-key/u],
  ['403', refuse(403, 'Country not supported'), /found 403 \(Country/u, /key may use/u],
  ['404', refuse(404, 'The model does not exist'), /found 404 \(The model/u, /model and base-url/u],
  ['429', refuse(429, 'Rate limit reached'), /found 429 \(Rate limit/u, /Wait and run again/u],
  [
    'an empty account',
    refuse(429, 'You exceeded your current quota', { code: 'insufficient_quota' }),
    /found 429 \(You exceeded/u,
    /add credit/u,
  ],
  ['500', refuse(500, 'Internal error'), /found 500 \(Internal error\)/u, /run again later/u],
  [
    'a hang-up',
    (response) => {
      response.destroy();
    },
    /found a connection that broke/u,
    /Run again/u,
  ],
  [
    'a body that ends early',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices":[{');
    },
    /found a body that ends early or is malformed\.$/u,
    /proxy/u,
  ],
  [
    'no choices',
    json(200, { id: 'c', choices: [] }),
    /found an answer without choices\.$/u,
    /base-url/u,
  ],
  [
    'a redirect to a page',
    (response) => {
      if (response.req.url === '/login') page(response);
      else response.writeHead(302, { location: '/login' }).end();
    },
    /found 302 \(a redirect to http:\/\/127\.0\.0\.1:\d+\)\.$/u,
    /base-url/u,
  ],
];

/** Failures that cost tokens; the text, where there is one, is kept. */
const paid: readonly (readonly [...Case, kept: string | undefined])[] = [
  [
    'a refusal',
    completion(null, { message: { role: 'assistant', content: null, refusal: 'I cannot help.' } }),
    /^Expected a specification from served-model, found a refusal: "I cannot help\."\.$/u,
    /content policy/u,
    'I cannot help.',
  ],
  ['no content', completion(null), /found an empty answer\.$/u, /structured outputs/u, undefined],
  [
    'an answer that was cut',
    completion(halfAnswer, { finish_reason: 'length' }),
    /found one that was cut after 70 tokens\.$/u,
    /Raise max-output-tokens/u,
    halfAnswer,
  ],
  [
    'an answer that a filter stopped',
    completion('{"title"', { finish_reason: 'content_filter' }),
    /found an answer that its content filter stopped/u,
    /content policy/u,
    '{"title"',
  ],
  [
    'prose instead of the object',
    completion('Sure! Here is your specification.'),
    /found text instead: "Sure! Here is your specification\."\.$/u,
    /structured outputs/u,
    'Sure! Here is your specification.',
  ],
];

async function runAgainst(door: Door, answer: Answer, folder: TemporaryFolder): Promise<WriteRun> {
  await using model = await startModel(answer);
  return await runWrite({
    door,
    workspace: folder.path,
    inputs: {
      'requirement-file': 'ask.md',
      'api-key': key,
      'base-url': model.url,
      model: 'asked-model',
      'max-repairs': '0',
    },
  });
}

const Report = z.looseObject({ failure: z.object({ message: z.string(), hint: z.string() }) });

const readReport = async (folder: TemporaryFolder): Promise<unknown> =>
  JSON.parse(await readFile(join(folder.path, 'SPEC.report.json'), 'utf8'));

function expectFailure(
  door: Door,
  run: WriteRun,
  [message, hint]: readonly [RegExp, RegExp],
): void {
  expect(run.message).toMatch(message);
  expect(run.hint).toMatch(door === 'action' ? hint : new RegExp(nameOptions(hint.source), 'u'));
  expectClearError(run);
  expect(run).toMatchObject(
    door === 'action' ? { exitCode: 1, outcome: 'failed' } : { exitCode: 3 },
  );
  expect(run.told).not.toMatch(/sk-tes/u);
}

/** A terminal tells them by the same code; every third proves that it does. */
const some = <Row>(door: Door, rows: readonly Row[]): readonly Row[] =>
  door === 'action' ? rows : rows.filter((_, at) => at % 3 === 1);

describe.each(doors)('at the %s an endpoint that answers with', (door) => {
  it.concurrent.each(some(door, unpaid))(
    '%s is told in one sentence',
    async (_, answer, message, hint) => {
      await using folder = await createTemporaryFolder(tinyFiles);
      const run = await runAgainst(door, answer, folder);
      expectFailure(door, run, [message, hint]);
      const report = Report.parse(await readReport(folder));
      const name = door === 'action' ? String : nameOptions;
      expect([report.failure.message, report.failure.hint].map(name)).toEqual([
        run.message,
        run.hint,
      ]);
      expect(report).toMatchObject({
        outcome: 'failed',
        model: 'asked-model',
        usage: { requests: 0, promptTokens: 0, completionTokens: 0 },
      });
      expect((await readdir(folder.path)).sort()).toEqual([
        'SPEC.report.json',
        'ask.md',
        'research',
      ]);
    },
  );

  it.concurrent.each(some(door, paid))(
    '%s is told with what it cost, and what was paid for is kept',
    async (_, answer, message, hint, kept) => {
      await using folder = await createTemporaryFolder(tinyFiles);
      const run = await runAgainst(door, answer, folder);
      expectFailure(door, run, [message, hint]);
      expect(await readReport(folder)).toMatchObject({
        outcome: 'failed',
        model: 'served-model',
        paths: kept === undefined ? {} : { answers: ['SPEC.answer-1.txt'] },
        usage: { requests: 1, promptTokens: 1100, completionTokens: 70 },
      });
      expect(run.told).toContain('1 request, 1100 tokens sent, 70 received');
      const answers = (await readdir(folder.path)).filter((name) => name.includes('answer'));
      expect(answers).toEqual(kept === undefined ? [] : ['SPEC.answer-1.txt']);
      if (kept === undefined) return;
      expect(await readFile(join(folder.path, 'SPEC.answer-1.txt'), 'utf8')).toBe(kept);
      expect(run.told).toContain('SPEC.answer-1.txt');
    },
  );
});
