import { describe, expect, it } from '@jest/globals';
import { chooseProvider } from '../../src/choose-provider.ts';

describe('the provider', () => {
  it('is offline when that is asked for, whatever else is given', () => {
    expect(chooseProvider({ provider: 'offline', 'api-key': 'k', model: 'm' })).toEqual({
      is: 'offline',
    });
  });

  it('is openai on auto when there is a key', () => {
    expect(chooseProvider({ provider: 'auto', 'api-key': 'k', model: 'm' })).toEqual({
      is: 'openai',
      model: 'm',
      access: 'open',
    });
  });

  it('needs no key for a named endpoint', () => {
    expect(
      chooseProvider({ provider: 'openai', 'base-url': 'http://127.0.0.1:1/v1', model: 'm' }),
    ).toEqual({ is: 'openai', model: 'm', access: 'open' });
  });

  it('may lack a key, because a document that is there already needs no model', () => {
    expect(chooseProvider({ provider: 'openai', model: 'm' })).toEqual({
      is: 'openai',
      model: 'm',
      access: 'key-missing',
    });
  });

  it.each([
    [{ provider: 'auto' }, 'Expected a way to write for provider auto, found neither'],
    [{ provider: 'openai' }, 'Expected an API key for provider openai, found none.'],
    [{ provider: 'openai', 'api-key': 'k' }, 'Expected the name of a model'],
    [{ provider: 'copilot' }, 'Expected a provider that this version has, found "copilot".'],
  ] as const)('is refused for %j', (wish, message) => {
    expect(() => chooseProvider(wish)).toThrow(message);
  });

  it('names all three ways when auto finds none', () => {
    expect(() => chooseProvider({ provider: 'auto' })).toThrow(
      expect.objectContaining({
        hint: expect.stringMatching(/openai.*copilot.*offline/su) as unknown as string,
      }),
    );
  });
});
