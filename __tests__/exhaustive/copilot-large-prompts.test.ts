import { describe, expect, it } from '@jest/globals';
import { fetchHint, hasRealCopilot, openRealCopilot } from '../support/real-copilot.ts';
import { startModel, stream } from '../support/start-model.ts';

const megabytes = 1024 * 1024;

(hasRealCopilot ? describe : describe.skip)(`The real Copilot CLI${fetchHint}`, () => {
  it.each([
    ['words', 'lorem '],
    ['one word', 'x'],
    ['characters of four bytes', '🦊'],
  ])(
    'passes on a prompt of 8 MB of %s whole',
    async (_, piece) => {
      await using server = await startModel(stream('{}', 'well'));
      const content = piece.repeat((8 * megabytes) / Buffer.byteLength(piece));
      const completion = await openRealCopilot(server.url, { timeoutSeconds: 120 })({
        messages: [{ role: 'user', content }],
        schema: { name: 'specification', schema: { type: 'object' } },
        maxOutputTokens: 500,
      });
      expect(completion.text).toBe('{}');
      expect(server.requests).toHaveLength(1);
      expect(server.requests[0]?.body.includes(content.trimEnd())).toBe(true);
    },
    150_000,
  );
});
