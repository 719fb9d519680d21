import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { makeAnswer, tinyFiles } from '../support/make-answer.ts';
import { runAction } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import { completion, json, startModel, stream, type Answer } from '../support/start-model.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const key = 'sk-test-0123456789abcdefghij';

describe('the action with an endpoint', () => {
  const inputs = {
    'requirement-file': 'ask.md',
    publish: 'none',
    'api-key': key,
    model: 'asked-model',
  };

  it.concurrent('waits as long as the endpoint says, and then goes on', async () => {
    const busy = json(429, { error: { message: 'Slow down' } }, { 'retry-after-ms': '700' });
    await using model = await startModel(busy, completion(makeAnswer()));
    const start = performance.now();
    await using found = await runAction({
      files: tinyFiles,
      inputs: { ...inputs, 'base-url': model.url },
    });
    expect(performance.now() - start).toBeGreaterThan(700);
    expect(found.outputs).toMatchObject({ outcome: 'created', requests: '1' });
    expect(model.requests).toHaveLength(2);
  });

  it.concurrent(
    'sends house rules, requirement and research, and nothing of its surroundings',
    async () => {
      await using model = await startModel(completion(makeAnswer()));
      await using found = await runAction({
        files: { ...tinyFiles, 'rules.md': 'Use short names.' },
        inputs: {
          ...inputs,
          'base-url': model.url,
          'instructions-file': 'rules.md',
          temperature: '0.2',
          locale: 'de',
        },
        env: { SOME_SECRET: 'geheim' },
      });
      const body = model.requests[0]?.body ?? '';
      const sent = ['Use short names.', 'print a greeting', 'Python 3.12.4', '"temperature":0.2'];
      expect(sent.filter((text) => !body.includes(text))).toEqual([]);
      expect(body).not.toMatch(/geheim|sk-test|spec-writer-test/u);
      expect(await readFile(join(found.workspace, 'SPEC.md'), 'utf8')).toMatch(/^locale: de$/mu);
    },
  );
});

describe('an endpoint that streams', () => {
  const words = ['write', '--requirement', 'ask.md', '--model', 'm', '--base-url'];
  const env = { OPENAI_API_KEY: key };

  it.concurrent('is read to the end, and its count of tokens is told', async () => {
    await using model = await startModel(stream(makeAnswer(), 'well'));
    await using folder = await createTemporaryFolder(tinyFiles);
    const run = await runCli([...words, model.url], { cwd: folder.path, env });
    expect(run).toMatchObject({ exitCode: 0, stdout: 'SPEC.md\n' });
    expect(run.stderr).toContain('served-model: 1 request, 1100 tokens sent, 70 received');
    expect(await readFile(join(folder.path, 'SPEC.answer-1.txt'), 'utf8')).toBe(makeAnswer());
  });

  it.concurrent('and breaks off leaves what it sent, which is kept and told', async () => {
    const half = makeAnswer().slice(0, 600);
    await using model = await startModel(stream(half, 'broken'));
    await using folder = await createTemporaryFolder(tinyFiles);
    const { exitCode, stderr } = await runCli([...words, model.url], { cwd: folder.path, env });
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^spec-writer: Expected a whole answer from .* broke off after 600/mu);
    expect(stderr).toContain('answer: SPEC.answer-1.txt');
    expect(await readFile(join(folder.path, 'SPEC.answer-1.txt'), 'utf8')).toBe(half);
    const report = await readFile(join(folder.path, 'SPEC.report.json'), 'utf8');
    expect(JSON.parse(report)).toMatchObject({ outcome: 'failed', usage: { requests: 1 } });
  });
});

describe('the command line with an endpoint', () => {
  const words = ['write', '--requirement', 'ask.md', '--model', 'm', '--base-url'];
  const env = { OPENAI_API_KEY: key };

  it.concurrent.each([
    ['https://models.github.ai/inference', 'GitHub Models was retired'],
    ['http://models.example/v1', 'Expected --base-url to begin with https://'],
    ['http://169.254.169.254/v1', 'where machines of a cloud get their credentials'],
  ])('at %s is wrong usage before anything is read', async (url, message) => {
    await using folder = await createTemporaryFolder({});
    const { exitCode, stderr } = await runCli([...words, url], { cwd: folder.path, env });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });

  it.concurrent('asks a fallback model and says so', async () => {
    await using server = await startModel(
      json(404, { error: { message: 'The model `m` does not exist' } }),
      completion(makeAnswer()),
    );
    await using folder = await createTemporaryFolder(tinyFiles);
    const run = await runCli([...words, server.url, '--fallback-models', 'n,o'], {
      cwd: folder.path,
      env,
    });
    expect(run).toMatchObject({ exitCode: 0, stdout: 'SPEC.md\n' });
    expect(run.stderr).toMatch(/^warning: Expected .* n is asked instead of m\.$/mu);
    expect(
      server.requests.map(({ body }) => (JSON.parse(body) as { model: string }).model),
    ).toEqual(['m', 'n']);
  });

  it.concurrent('that is not there ends with status 3 and names its address', async () => {
    await using folder = await createTemporaryFolder(tinyFiles);
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const url = `http://127.0.0.1:${(closed.address() as AddressInfo).port}/v1`;
    closed.close();
    await once(closed, 'close');
    const { exitCode, stderr } = await runCli([...words, url], { cwd: folder.path, env });
    expect(exitCode).toBe(3);
    expect(stderr).toContain(`Expected an answer from ${url}, found nothing that listens there.\n`);
  });

  it.concurrent('that redirects to another host does not hand the key to that host', async () => {
    await using other = await startModel(completion(makeAnswer()));
    const target = `${other.url.replace('127.0.0.1', 'localhost')}/chat/completions`;
    const redirect: Answer = (response) => {
      response.writeHead(307, { location: target }).end();
    };
    await using model = await startModel(redirect);
    await using folder = await createTemporaryFolder(tinyFiles);
    await runCli([...words, model.url], { cwd: folder.path, env });
    expect(model.requests[0]?.key).toBe(`Bearer ${key}`);
    expect(other.requests.map((request) => request.key)).not.toContain(`Bearer ${key}`);
  });

  it.concurrent('on this machine needs no key', async () => {
    await using model = await startModel(completion(makeAnswer()));
    await using folder = await createTemporaryFolder(tinyFiles);
    const run = await runCli([...words, model.url, '--provider', 'openai'], { cwd: folder.path });
    expect(run).toMatchObject({ exitCode: 0, stdout: 'SPEC.md\n' });
  });

  it.concurrent('that never answers is left at the deadline', async () => {
    await using model = await startModel(() => undefined);
    await using folder = await createTemporaryFolder(tinyFiles);
    const { exitCode, stderr } = await runCli([...words, model.url, '--timeout-seconds', '1'], {
      cwd: folder.path,
      env,
    });
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/within 1 second, found none\.\n {2}Raise --timeout-seconds/u);
  });
});
