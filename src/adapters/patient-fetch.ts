/** Where every copy of undici, which Node's `fetch` is made of, keeps the pool of connections that all requests share. */
const sharedPool = Symbol.for('undici.globalDispatcher.1');

/**
 * A `fetch` that waits for the head of an answer, and for each further piece of it, as long as it is told and not for
 * five minutes: reasoning models and local servers are silent for longer. Nothing but the deadline of the run
 * ends it then. Where Node keeps its pool elsewhere one day, it waits as `fetch` does.
 */
export function patientFetch(seconds: number): typeof fetch {
  const dispatcher = openPool(seconds * 1000);
  if (dispatcher === undefined) return fetch;
  return (input, init) => fetch(input, { ...init, ...dispatcher });
}

/** A pool of the same kind as the shared one, which may be one that knows a proxy. */
function openPool(milliseconds: number): object | undefined {
  // Whatever of `fetch` is used first opens the shared pool.
  Response.json('');
  const shared: unknown = Reflect.get(globalThis, sharedPool);
  if (typeof shared !== 'object' || shared === null) return undefined;
  try {
    const limits = { headersTimeout: milliseconds, bodyTimeout: milliseconds };
    return { dispatcher: Reflect.construct(shared.constructor, [limits]) as unknown };
  } catch {
    return undefined;
  }
}
