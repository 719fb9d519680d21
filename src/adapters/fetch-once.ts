import { silence } from './find-connection-problem.ts';
import { listCodes } from './list-codes.ts';

/**
 * A `fetch` whose silence ends the work: the SDK would ask again, and an endpoint that is still
 * writing would begin anew and be paid again.
 */
export const fetchOnce =
  (ask: typeof fetch): typeof fetch =>
  async (input, init) => {
    try {
      return await ask(input, init);
    } catch (error) {
      if (!listCodes(error).includes(silence)) throw error;
      const body = { error: { message: 'nothing for minutes', code: silence } };
      return Response.json(body, { status: 504, headers: { 'x-should-retry': 'false' } });
    }
  };
