/** Where the HTTP client within Node.js keeps the dispatcher that `fetch` uses; undici documents the name. */
const globalDispatcher = Symbol.for('undici.globalDispatcher.1');

type Dispatcher = NonNullable<RequestInit['dispatcher']>;

/**
 * A `fetch` that bears this silence before and within an answer; by itself it gives up after 300 s,
 * which a model that thinks, or a local one that reads a long prompt, needs at times.
 */
export function patientFetch(milliseconds: number): typeof fetch {
  let dispatcher: Dispatcher | undefined;
  return (input, init) => {
    dispatcher ??= openDispatcher(milliseconds);
    return fetch(input, { ...init, ...(dispatcher !== undefined && { dispatcher }) });
  };
}

/**
 * Another one of the class in use: it keeps to proxies and certificates as that does, fits the
 * `fetch` of this Node.js, and costs no second client. A runtime that has none keeps its own limit.
 */
function openDispatcher(milliseconds: number): Dispatcher | undefined {
  // The client is loaded with the first of its names that is read.
  Reflect.get(globalThis, 'Response');
  const own: unknown = Reflect.get(globalThis, globalDispatcher);
  const create: unknown = isObject(own) ? own.constructor : undefined;
  if (typeof create !== 'function') return undefined;
  const limits = { headersTimeout: milliseconds, bodyTimeout: milliseconds };
  const made: unknown = Reflect.construct(create, [limits]);
  return isDispatcher(made) ? made : undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isDispatcher = (value: unknown): value is Dispatcher =>
  isObject(value) && 'dispatch' in value && typeof value.dispatch === 'function';
