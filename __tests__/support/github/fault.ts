/** Which requests are meant: every condition that is given must hold. */
export type Match = {
  readonly method?: string;
  /** Matches the path with its query. */
  readonly path?: RegExp;
  /** Matches the body of the request as it was sent: tells the documents of GraphQL apart. */
  readonly sent?: RegExp;
};

/** How a request goes wrong. */
export type Failure =
  /** The connection breaks: before the request took effect (`true`, `'before'`), or after it. */
  | { readonly drop: true | 'before' | 'after' }
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      /** The request takes effect, and only its answer is lost. */
      readonly when?: 'before' | 'after';
    };

export type Fault = Failure &
  Match & {
    /** How many requests go wrong; all of them when not said. */
    readonly times?: number;
    /** How many matching requests go well before the first one that does not. */
    readonly skip?: number;
  };

export type SentRequest = { readonly method: string; readonly path: string; readonly body: string };

/** GitHub's answer to too many requests that write; `seconds` is when it may be tried again. */
export const secondaryRateLimit = (status: 403 | 429, seconds: number): Failure => ({
  status,
  headers: { 'retry-after': String(seconds) },
  body: JSON.stringify({
    documentation_url:
      'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
    message:
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  }),
});

/** Whether the request takes effect although its answer never says so. */
export const takesEffect = (failure: Failure): boolean =>
  'drop' in failure ? failure.drop === 'after' : failure.when === 'after';

export function matches({ method, path, sent }: Match, request: SentRequest): boolean {
  return (
    (method === undefined || method === request.method) &&
    (path === undefined || path.test(request.path)) &&
    (sent === undefined || sent.test(request.body))
  );
}

export type Faults = {
  /** Answers with what lets the requests go well again. */
  readonly fail: (fault: Fault) => () => void;
  readonly failNth: (nth: number, failure: Failure) => void;
  readonly before: (match: Match, callback: () => unknown) => void;
  /** Runs what is to happen before this request; the failure that it meets, if any. */
  readonly meet: (request: SentRequest) => Promise<Failure | undefined>;
};

type Planned = { readonly fault: Fault; skip: number; left: number };
type Hook = { readonly match: Match; readonly callback: () => unknown; isDone: boolean };

/** What is to go wrong, and what is to happen in between. */
export function planFaults(): Faults {
  const planned: Planned[] = [];
  const hooks: Hook[] = [];
  return {
    fail: (fault) => {
      const { skip = 0, times = Number.POSITIVE_INFINITY } = fault;
      const plan = { fault, skip, left: times };
      planned.push(plan);
      return () => {
        plan.left = 0;
      };
    },
    failNth: (nth, failure) => {
      planned.push({ fault: failure, skip: nth - 1, left: 1 });
    },
    before: (match, callback) => {
      hooks.push({ match, callback, isDone: false });
    },
    meet: async (request) => {
      const failure = nextFailure(planned, request);
      const hook = hooks.find(({ match, isDone }) => !isDone && matches(match, request));
      if (hook !== undefined) {
        hook.isDone = true;
        await hook.callback();
      }
      return failure;
    },
  };
}

function nextFailure(planned: readonly Planned[], request: SentRequest): Failure | undefined {
  let failure: Failure | undefined;
  for (const plan of planned) {
    if (plan.left <= 0 || !matches(plan.fault, request)) continue;
    if (plan.skip > 0) {
      plan.skip -= 1;
      continue;
    }
    if (failure !== undefined) continue;
    plan.left -= 1;
    failure = plan.fault;
  }
  return failure;
}
