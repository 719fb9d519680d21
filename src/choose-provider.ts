import { SpecWriterError } from './errors.ts';

/** Who writes the document: the composer without a model, the model of an endpoint, or the Copilot CLI. */
export type Provider =
  | { readonly is: 'offline' }
  | {
      readonly is: 'openai';
      readonly model: string;
      /** Without a key only a document that is already there can be delivered. */
      readonly access: 'open' | 'key-missing';
    }
  | {
      readonly is: 'copilot';
      /** The CLI's own choice without it. */
      readonly model?: string;
    };

type Wish = {
  readonly provider: 'auto' | 'openai' | 'copilot' | 'offline';
  readonly 'api-key'?: string | undefined;
  readonly 'base-url'?: string | undefined;
  readonly model?: string | undefined;
};

/** Decides before anything is read, so that a missing key costs nothing. */
export function chooseProvider(wish: Wish, hasCopilot: boolean): Provider {
  switch (wish.provider) {
    case 'offline':
      return { is: 'offline' };
    case 'copilot':
      if (!hasCopilot) throw missingCopilot();
      return chooseCopilot(wish);
    case 'openai':
      return chooseOpenAi(wish);
    case 'auto':
      if (wish['api-key'] !== undefined) return chooseOpenAi(wish);
      // Who names an endpoint does not want the text to go to another.
      if (wish['base-url'] !== undefined) throw keylessEndpoint();
      if (!hasCopilot) throw noProvider();
      return chooseCopilot(wish);
  }
}

/** The name under which a document tells who wrote it, as long as no answer tells more. */
export function nameModel(provider: Provider): string {
  if (provider.is === 'offline') return 'offline';
  return provider.model ?? 'copilot';
}

const chooseCopilot = ({ model }: Wish): Provider => ({
  is: 'copilot',
  ...(model !== undefined && { model }),
});

function chooseOpenAi(wish: Wish): Provider {
  const isOpen = wish['api-key'] !== undefined || wish['base-url'] !== undefined;
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
    hint: 'Pass api-key from a secret, or name a local endpoint with base-url.',
  });

const noProvider = (): SpecWriterError =>
  new SpecWriterError('input', {
    message:
      'Expected a way to write for provider auto, found neither an API key nor the Copilot CLI.',
    hint: 'Choose one: provider openai with api-key and model; provider copilot with the Copilot CLI on PATH (npm install --global @github/copilot); or provider offline, which needs no key and no network.',
  });

const missingCopilot = (): SpecWriterError =>
  new SpecWriterError('input', {
    message: 'Expected the Copilot CLI on PATH for provider copilot, found none.',
    hint: 'Install it in a step before (npm install --global @github/copilot), or use provider openai with api-key and model, or provider offline.',
  });

const keylessEndpoint = (): SpecWriterError =>
  new SpecWriterError('input', {
    message: 'Expected an API key beside base-url for provider auto, found none.',
    hint: 'Use provider openai for an endpoint that needs no key; pass api-key for one that does; or use provider copilot or offline.',
  });
