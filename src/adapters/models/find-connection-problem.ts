import { listCodes } from './list-codes.ts';

/** What `fetch` of Node.js calls minutes without the head of an answer. */
export const silence = 'UND_ERR_HEADERS_TIMEOUT';

/** What is wrong below the protocol, and what to do about it. */
export type ConnectionProblem = { readonly found: string; readonly hint: string };

const connectionProblems: readonly (readonly [RegExp, string, string])[] = [
  [/ECONNREFUSED/u, 'nothing that listens there', 'Start the server, or correct base-url.'],
  [
    /ENOTFOUND|EAI_AGAIN|EAI_/u,
    'no such host',
    'Correct the host in base-url, or check the name resolution of this machine.',
  ],
  [
    /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|SSL|TLS/u,
    'a certificate that cannot be verified',
    'Name the authority that issued it in NODE_EXTRA_CA_CERTS.',
  ],
  [
    /UND_ERR_(?:HEADERS|BODY)_TIMEOUT/u,
    'silence for minutes',
    'Lower max-input-tokens or reasoning-effort, or choose a faster model or an endpoint that streams.',
  ],
];

/** Recognises a failed connection by the codes of its causes. */
export function findConnectionProblem(error: unknown): ConnectionProblem | undefined {
  const codes = listCodes(error).join(' ');
  const known = connectionProblems.find(([pattern]) => pattern.test(codes));
  return known && { found: known[1], hint: known[2] };
}
