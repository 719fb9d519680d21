import * as z from 'zod';

const ErrorsAnswer = z.object({
  errors: z.array(z.object({ type: z.string().catch(''), message: z.string().catch('') })).min(1),
});

/** What the types of GitHub's GraphQL errors are in REST; `STALE_DATA`: the branch has moved on. */
const statuses = new Map([
  ['FORBIDDEN', 403],
  ['INSUFFICIENT_SCOPES', 403],
  ['NOT_FOUND', 404],
  ['STALE_DATA', 409],
  ['RATE_LIMITED', 429],
  ['SERVICE_UNAVAILABLE', 503],
]);
/** A request that is understood and not carried out. */
const refusedStatus = 422;
const failedStatus = 502;
/** How GitHub tells in a 200 that it failed itself. */
const ownFailure = 'Something went wrong while executing your query';

type Response = { readonly headers: unknown; readonly data: unknown };

/** A failure that GraphQL hides in a 200, in the form that failures of REST have. */
class GraphQLFailure extends Error {
  override readonly name = 'GraphQLFailure';
  readonly status: number;
  readonly request: object;
  readonly response: Response;

  constructor(status: number, request: object, response: Response) {
    super('GraphQL answered with errors.');
    this.status = status;
    this.request = { ...request };
    this.response = response;
  }
}

/** Makes GraphQL fail as REST does, so that one rule repeats, waits for and explains both. */
export function throwGraphQLErrors(
  { headers, data }: Response,
  request: { readonly query?: unknown },
): void {
  if (request.query === undefined) return;
  const answer = ErrorsAnswer.safeParse(data);
  if (!answer.success) return;
  const { errors } = answer.data;
  const said = errors.map(({ message }) => message).join(' ');
  const known = errors.map(({ type }) => statuses.get(type)).find((status) => status !== undefined);
  const status = said.includes(ownFailure) ? failedStatus : (known ?? refusedStatus);
  throw new GraphQLFailure(status, request, { headers, data: { message: said } });
}
