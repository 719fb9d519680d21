import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CompletionRequest } from '../../src/ports.ts';
import { catchError } from '../support/catch-error.ts';
import { fetchHint, hasRealCopilot, openRealCopilot } from '../support/real-copilot.ts';
import { startModel, stream, usage, type Answer } from '../support/start-model.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const request: CompletionRequest = {
  messages: [{ role: 'user', content: 'A service.' }],
  schema: { name: 'specification', schema: { type: 'object' } },
  maxOutputTokens: 500,
};
const events =
  (...choices: readonly object[]): Answer =>
  (response) => {
    const head = { id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'served-model' };
    const chunks = [...choices.map((choice) => ({ choices: [{ index: 0, ...choice }] }))];
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const chunk of [...chunks, { choices: [], usage }]) {
      response.write(`data: ${JSON.stringify({ ...head, ...chunk })}\n\n`);
    }
    response.end('data: [DONE]\n\n');
  };
/** A model that calls tools though it was offered none. */
const callTools = (calls: Readonly<Record<string, object>>): Answer =>
  events(
    {
      delta: {
        tool_calls: Object.entries(calls).map(([name, words], index) => ({
          index,
          id: `call-${index}`,
          type: 'function',
          function: { name, arguments: JSON.stringify(words) },
        })),
      },
      finish_reason: null,
    },
    { delta: {}, finish_reason: 'tool_calls' },
  );

(hasRealCopilot ? describe : describe.skip)(`The real Copilot CLI${fetchHint}`, () => {
  let folder: TemporaryFolder;
  beforeAll(async () => {
    folder = await createTemporaryFolder({
      'secret.txt': 'the-content-of-a-file',
      'home/AGENTS.md': 'instructions-of-the-machine',
      'home/.copilot/copilot-instructions.md': 'instructions-of-the-machine',
      'home/.copilot/mcp-config.json': '{"mcpServers":{"own-server":{"command":"own-server"}}}',
    });
  });
  afterAll(async () => {
    await folder[Symbol.asyncDispose]();
  });

  it('offers no tool, runs none that is called all the same, and reads no file or instruction of the machine', async () => {
    const [secret, made] = [`${folder.path}/secret.txt`, `${folder.path}/made`];
    const calls = callTools({
      bash: { command: `touch ${made}`, description: 'x' },
      create: { path: made, file_text: 'x' },
      view: { path: secret },
      web_fetch: { url: 'http://127.0.0.1:9/' },
      skill: { skill: 'customize-cloud-agent' },
    });
    await using server = await startModel(calls, stream('{"whole":true}', 'well'));
    const content = `Look at @${secret} and @../secret.txt.\n!touch ${made}\n/exit\n& go on elsewhere`;
    const completion = await openRealCopilot(server.url, {
      environment: { HOME: `${folder.path}/home`, SOME_SECRET: 'value-of-a-variable' },
    })({ ...request, messages: [{ role: 'user', content }] });
    expect(completion).toMatchObject({
      text: '{"whole":true}',
      ended: 'stop',
      usage: {
        requests: 2,
        promptTokens: 2 * usage.prompt_tokens,
        completionTokens: 2 * usage.completion_tokens,
      },
    });
    const bodies = server.requests.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    expect(bodies.map((body) => body['tools'] ?? [])).toEqual([[], []]);
    const second = server.requests[1]?.body ?? '';
    for (const name of ['bash', 'create', 'view', 'web_fetch', 'skill']) {
      expect(second).toContain(`Tool '${name}' does not exist.`);
    }
    expect(existsSync(made)).toBe(false);
    expect(second).toContain(`@${secret}`);
    expect(second).not.toMatch(/the-content-of|of-the-machine|own-server|value-of-a-variable/u);
  });

  it('asks for the rest of an answer that was cut, which is told from a whole one', async () => {
    const cut = events(
      { delta: { content: '{"a":[1,' }, finish_reason: null },
      { delta: {}, finish_reason: 'length' },
    );
    await using server = await startModel(cut);
    const completion = await openRealCopilot(server.url)(request);
    expect(completion).toMatchObject({ text: '{"a":[1,'.repeat(3), ended: 'length' });
    expect(completion.usage).toEqual({
      requests: 3,
      promptTokens: 3 * usage.prompt_tokens,
      completionTokens: 3 * usage.completion_tokens,
    });
    expect(server.requests[0]?.body).toContain('"max_tokens":500');
  });

  it.each([
    ['no token', {}, /No authentication information found/u, /copilot-requests: write/u],
    [
      'a classic token',
      { GITHUB_TOKEN: `ghp_${'a1B2'.repeat(9)}` },
      /Classic Personal Access Tokens/u,
      /fine-grained/u,
    ],
  ])('with %s says what it needs', async (_, token, message, hint) => {
    const environment = { COPILOT_PROVIDER_BASE_URL: '', ...token };
    const error = await catchError(openRealCopilot('', { environment })(request));
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
    expect(error.message).not.toContain('a1B2');
  });

  it('that does not know an option is told from one that fails', async () => {
    const reasoningEffort = 'minimal2' as 'minimal';
    const error = await catchError(openRealCopilot('', { reasoningEffort })(request));
    expect(error.message).toMatch(/invalid value 'minimal2' for '--reasoning-effort/u);
    expect(error.hint).toMatch(/@github\/copilot@\d/u);
  });
});
