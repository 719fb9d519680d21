import { SpecWriterError } from './errors.ts';

/** Who writes the document: the composer without a model, or the model of an endpoint. */
export type Provider =
  | { readonly is: 'offline' }
  | {
      readonly is: 'openai';
      readonly model: string;
      /** Without a key only a document that is already there can be delivered. */
      readonly access: 'open' | 'key-missing';
    };

type Wish = {
  readonly provider: 'auto' | 'openai' | 'copilot' | 'offline';
  readonly 'api-key'?: string | undefined;
  readonly 'base-url'?: string | undefined;
  readonly model?: string | undefined;
};

/** Decides before anything is read, so that a missing key costs nothing. */
export function chooseProvider(wish: Wish): Provider {
  if (wish.provider === 'offline') return { is: 'offline' };
  if (wish.provider === 'copilot') {
    throw new SpecWriterError('input', {
      message: 'Expected a provider that this version has, found "copilot".',
      hint: 'Use provider openai with api-key and model, or provider offline.',
    });
  }
  const hasKey = wish['api-key'] !== undefined;
  if (wish.provider === 'auto' && !hasKey) throw noProvider();
  const isOpen = hasKey || wish['base-url'] !== undefined;
  if (wish.model === undefined) {
    if (!isOpen) throw missingKey();
    throw new SpecWriterError('input', {
      message: 'Expected the name of a model for provider openai, found none.',
      hint: 'Set model to one that your endpoint serves.',
    });
  }
  return { is: 'openai', model: wish.model, access: isOpen ? 'open' : 'key-missing' };
}

export const missingKey = (): SpecWriterError =>
  new SpecWriterError('input', {
    message: 'Expected an API key for provider openai, found none.',
    hint: 'Pass api-key from a secret (OPENAI_API_KEY in a terminal), or name a local endpoint with base-url.',
  });

const noProvider = (): SpecWriterError =>
  new SpecWriterError('input', {
    message:
      'Expected a way to write for provider auto, found neither an API key nor the Copilot CLI.',
    hint: 'Choose one: provider openai with api-key and model; provider copilot, which a later version brings; or provider offline, which needs no key and no network.',
  });
