import { SpecWriterError } from './errors.ts';

/** GitHub Models was closed on 30 July 2026; its hosts still answer, in words that mislead. */
const retiredHosts = ['models.github.ai', 'models.inference.ai.azure.com'];
/** Where clouds give their machines credentials; nothing there is a model. */
const metadataHosts = ['metadata.google.internal', 'metadata', 'instance-data', '[fd00:ec2::254]'];
/** Link-local addresses, as such and within IPv6, and the metadata address of Alibaba Cloud. */
const metadataAddress =
  /^(?:169\.254\.\d+\.\d+|\[::ffff:a9fe:[0-9a-f]{1,4}\]|\[fe[89ab][0-9a-f]:.*\]|100\.100\.100\.200)$/u;
const loopback =
  /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/u;

/** Refuses an address that can be no endpoint, or would send the key and the text in the open. */
export function checkEndpoint(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  // `fetch` refuses an address with credentials, in words that repeat them.
  if (url === undefined || `${url.username}${url.password}` !== '') {
    throw new SpecWriterError('input', {
      message: `Expected base-url to be an address without credentials, found ${url === undefined ? 'something else' : 'one that has them'}.`,
      hint: 'Write it as https://host/v1 and give the key as api-key.',
    });
  }
  const host = url.hostname.replace(/\.$/u, '');
  if (retiredHosts.includes(host)) throw describeRetired(host);
  if (metadataHosts.includes(host) || metadataAddress.test(host)) throw describeMetadata(host);
  if (url.protocol !== 'https:' && !loopback.test(host)) throw describeUnsafe(url.protocol, host);
  return url;
}

const describeRetired = (host: string): SpecWriterError =>
  new SpecWriterError('input', {
    message: `Expected the address of an endpoint that is in service, found ${host}: GitHub Models was retired on 30 July 2026.`,
    hint: 'Use another OpenAI-compatible endpoint with its own api-key: OpenAI (leave base-url empty), Azure (https://NAME.openai.azure.com/openai/v1) or OpenRouter (https://openrouter.ai/api/v1); or provider copilot; or provider offline, which needs no key.',
  });

const describeMetadata = (host: string): SpecWriterError =>
  new SpecWriterError('input', {
    message: `Expected the address of a model's endpoint as base-url, found ${host}, where machines of a cloud get their credentials.`,
    hint: 'Correct base-url.',
  });

const describeUnsafe = (protocol: string, host: string): SpecWriterError =>
  new SpecWriterError('input', {
    message: `Expected base-url to begin with https://, found ${protocol}//${host}: the key and the texts would travel in the open.`,
    hint: 'Use https, or a tunnel to this machine: plain http is allowed to localhost, 127.0.0.1 and [::1].',
  });
