import { describe, expect, it } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { askArchitect, greeter, startArchitect } from '../support/ask-architect.ts';
import { makeAnswer, makeHedgedAnswer, tinyFiles } from '../support/make-answer.ts';
import { labeledEvent } from '../support/recorded-event.ts';
import { runAction } from '../support/run-action.ts';
import { startGitHub } from '../support/start-github.ts';
import { completion, startModel, type Answer, type ModelServer } from '../support/start-model.ts';

const inputs = { 'requirement-file': 'ask.md', publish: 'none', provider: 'openai', model: 'm' };
/** As many bytes as a hostile issue or file may have that got past every limit of others. */
const tenMegabytes = 10_000_000;

const stops = (model: ModelServer): number => model.requests.length;

/** Goes on and on, as a stream, until the connection is closed. */
const endless: Answer = (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const chunk = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm' };
  const piece = { index: 0, delta: { content: '{"title":"x' }, finish_reason: null };
  const timer = setInterval(() => {
    response.write(`data: ${JSON.stringify({ ...chunk, choices: [piece] })}\n\n`);
  }, 5);
  response.on('close', () => {
    clearInterval(timer);
  });
};

describe('what a run may cost', () => {
  it('is one request, however often the label is set for the same text (S29)', async () => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    const number = await github.openIssue(greeter);
    const asked = { number, ...greeter };
    for (let time = 1; time <= 3; time += 1) {
      await github.setLabels(number, ['needs-spec']);
      await using run = await askArchitect({ github, model }, asked);
      expect(run.outputs['outcome']).toBe(time === 1 ? 'created' : 'unchanged');
      expect([time, stops(model)]).toEqual([time, 1]);
    }
    expect(await github.pulls()).toHaveLength(1);
    expect(await github.comments(number)).toHaveLength(1);
  });

  it.concurrent('is nothing for an issue of ten megabytes, and says why (S29)', async () => {
    await using github = await startGitHub();
    await using model = await startArchitect();
    const number = await github.openIssue(greeter);
    await github.setLabels(number, ['needs-spec']);
    const body = `- The tool must print a greeting.\n${'- It must greet again and again.\n'.repeat(tenMegabytes / 33)}`;
    await using run = await askArchitect(
      { github, model },
      { number, ...greeter, body },
      {
        event: labeledEvent({ number, title: greeter.title, body }),
      },
    );
    expect(Buffer.byteLength(body)).toBeGreaterThan(tenMegabytes - 100);
    expect(run.outputs['outcome']).not.toBe('created');
    expect(run.outputs['reason']).toMatch(/\d/u);
    expect(stops(model)).toBe(0);
  });

  it.concurrent(
    'is nothing for a requirement file of ten megabytes, and says why (S29)',
    async () => {
      await using model = await startModel(completion(makeAnswer()));
      await using run = await runAction({
        files: {
          ...tinyFiles,
          'ask.md': 'The tool must print a greeting. '.repeat(tenMegabytes / 32),
        },
        inputs: { ...inputs, 'base-url': model.url },
      });
      expect(run.outputs).toMatchObject({ outcome: 'failed' });
      expect(run.outputs['reason']).toMatch(/\d/u);
      expect(stops(model)).toBe(0);
    },
  );

  it.concurrent.each([
    ['no repair', '0', 1],
    ['one repair', '1', 2],
    ['two repairs', '2', 3],
  ])(
    'is not more requests than asked for by %s, counted at the server (S29)',
    async (_, repairs, most) => {
      // A model whose answer gets worse is not asked again; this one is as bad every time but different.
      const answers = Array.from({ length: 9 }, (__, time) =>
        completion(makeHedgedAnswer().replace('maybe', `maybe${' perhaps'.repeat(9 - time)}`)),
      );
      await using model = await startModel(...answers);
      await using run = await runAction({
        files: tinyFiles,
        inputs: { ...inputs, 'base-url': model.url, 'max-repairs': repairs },
      });
      expect(stops(model)).toBe(most);
      expect(run.outputs['requests']).toBe(String(most));
    },
  );

  it.concurrent('is bounded for answers that are always cut (S29)', async () => {
    const cut = completion(makeAnswer().slice(0, 400), { finish_reason: 'length' });
    await using model = await startModel(cut);
    await using run = await runAction({
      files: tinyFiles,
      inputs: { ...inputs, 'base-url': model.url },
    });
    expect(run.outputs['outcome']).toBe('failed');
    expect(stops(model)).toBeLessThanOrEqual(3);
    expect(run.outputs['requests']).toBe(String(stops(model)));
  });

  it.concurrent('ends with its time where a model never stops (S29)', async () => {
    await using model = await startModel(endless);
    const begun = performance.now();
    await using run = await runAction({
      files: tinyFiles,
      inputs: { ...inputs, 'base-url': model.url, 'timeout-seconds': '2' },
    });
    expect(performance.now() - begun).toBeLessThan(15_000);
    expect(run.outputs['outcome']).toBe('failed');
    expect(stops(model)).toBe(1);
  });

  it.concurrent('is not more tokens than the run may take (S29)', async () => {
    await using model = await startModel(completion(makeHedgedAnswer()));
    await using run = await runAction({
      files: tinyFiles,
      inputs: {
        ...inputs,
        'base-url': model.url,
        'max-total-tokens': '6000',
        'max-output-tokens': '500',
      },
    });
    const spent = Number(run.outputs['prompt-tokens']) + Number(run.outputs['completion-tokens']);
    expect(spent).toBeLessThanOrEqual(6000);
    expect(stops(model)).toBe(Number(run.outputs['requests']));
  });
});
