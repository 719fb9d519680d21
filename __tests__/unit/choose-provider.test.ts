import { describe, expect, it } from '@jest/globals';
import { chooseProvider, nameModel } from '../../src/choose-provider.ts';

const key = { 'api-key': 'k', model: 'm' } as const;
const local = { 'base-url': 'http://127.0.0.1:1/v1' } as const;

describe('the provider', () => {
  it.each([
    ['offline when that is asked for', { provider: 'offline', ...key }, true, { is: 'offline' }],
    [
      'openai on auto when there is a key, whatever else is there',
      { provider: 'auto', ...key },
      true,
      { is: 'openai', model: 'm', access: 'open' },
    ],
    [
      'openai without a key for a named endpoint',
      { provider: 'openai', ...local, model: 'm' },
      false,
      { is: 'openai', model: 'm', access: 'open' },
    ],
    [
      'openai without a key at all, because a document that is there already needs no model',
      { provider: 'openai', model: 'm' },
      true,
      { is: 'openai', model: 'm', access: 'key-missing' },
    ],
    ['copilot on auto when its CLI is there', { provider: 'auto' }, true, { is: 'copilot' }],
    [
      'copilot with the model that was asked for',
      { provider: 'copilot', model: 'm' },
      true,
      { is: 'copilot', model: 'm' },
    ],
    [
      'copilot when that is asked for in spite of a key',
      { provider: 'copilot', 'api-key': 'k' },
      true,
      { is: 'copilot' },
    ],
  ] as const)('is %s', (_, wish, hasCopilot, expected) => {
    expect(chooseProvider(wish, hasCopilot)).toEqual(expected);
  });

  it.each([
    [{ provider: 'auto' }, false, 'Expected a way to write for provider auto, found neither'],
    [{ provider: 'auto', ...local }, true, 'Expected an API key beside base-url for provider auto'],
    [{ provider: 'openai' }, true, 'Expected an API key for provider openai, found none.'],
    [{ provider: 'openai', 'api-key': 'k' }, true, 'Expected the name of a model'],
    [{ provider: 'copilot' }, false, 'Expected the Copilot CLI on PATH for provider copilot'],
  ] as const)('is refused for %j where the CLI is there: %s', (wish, hasCopilot, message) => {
    expect(() => chooseProvider(wish, hasCopilot)).toThrow(message);
  });

  it('names all three ways when auto finds none', () => {
    expect(() => chooseProvider({ provider: 'auto' }, false)).toThrow(
      expect.objectContaining({
        hint: expect.stringMatching(/openai.*copilot.*offline/su) as unknown as string,
      }),
    );
  });

  it.each([
    [{ is: 'offline' }, 'offline'],
    [{ is: 'copilot' }, 'copilot'],
    [{ is: 'copilot', model: 'm' }, 'm'],
    [{ is: 'openai', model: 'm', access: 'open' }, 'm'],
  ] as const)('%j is named %s in a document', (provider, name) => {
    expect(nameModel(provider)).toBe(name);
  });
});
