import OpenAI from 'openai';
import { checkEndpoint } from '../../check-endpoint.ts';
import { fetchOnce } from './fetch-once.ts';
import { patientFetch } from './patient-fetch.ts';

export type Access = {
  /** Empty for a local server that needs none. */
  readonly apiKey: string;
  /** The SDK's own endpoint without it. */
  readonly baseUrl?: string;
  /** For all requests together, from the first one on. */
  readonly timeoutSeconds: number;
};

/** Azure's older address of one deployment; its key is no bearer token. */
const azureDeployment = /\/openai\/deployments\/[^/]+\/?$/u;

/** Opens the SDK's client for an endpoint that was found safe, and tells its address without query. */
export function openClient({ apiKey, baseUrl, timeoutSeconds }: Access): {
  readonly client: OpenAI;
  readonly address: string;
} {
  // The SDK insists on a key; local servers take any.
  const key = apiKey === '' ? 'none' : apiKey;
  const timeout = timeoutSeconds * 1000;
  const options = {
    apiKey: key,
    timeout,
    // Whoever waits for the deadline bears silence until then.
    fetch: fetchOnce(patientFetch(timeout)),
    // Its log would show headers and bodies in the run's public log.
    logLevel: 'off',
  } as const;
  const given = new OpenAI({ ...options, ...(baseUrl !== undefined && { baseURL: baseUrl }) });
  const url = checkEndpoint(given.baseURL);
  // People copy the address of the request itself.
  url.pathname = url.pathname.replace(/\/chat\/completions\/?$/u, '');
  const isDeployment = azureDeployment.test(url.pathname);
  const client = new OpenAI({
    ...options,
    baseURL: url.href,
    ...(isDeployment && { defaultHeaders: { 'api-key': key, authorization: null } }),
  });
  return { client, address: `${url.origin}${url.pathname}`.replace(/\/$/u, '') };
}
