import { silence } from './find-connection-problem.ts';
import { listCodes } from './list-codes.ts';

/**
 * A `fetch` whose silence ends the work: the SDK would ask again, and an endpoint that is still
 * writing would begin anew and be paid again. It follows no redirect, which would carry the key
 * and the texts to an address that nobody named.
 */
export const fetchOnce =
  (ask: typeof fetch): typeof fetch =>
  async (input, init) => {
    try {
      const response = await ask(input, { ...init, redirect: 'manual' });
      const isRedirect = response.status >= 300 && response.status < 400;
      return isRedirect ? await tellRedirect(response) : response;
    } catch (error) {
      if (!listCodes(error).includes(silence)) throw error;
      return refuse(504, { message: 'nothing for minutes', code: silence });
    }
  };

/** Names the host only: what follows it may hold a token. */
async function tellRedirect(response: Response): Promise<Response> {
  await response.body?.cancel();
  const target = response.headers.get('location') ?? '';
  const place = URL.canParse(target, response.url)
    ? new URL(target, response.url).origin
    : 'nowhere';
  return refuse(response.status, { message: `a redirect to ${place}` });
}

const refuse = (status: number, error: object): Response =>
  Response.json({ error }, { status, headers: { 'x-should-retry': 'false' } });
