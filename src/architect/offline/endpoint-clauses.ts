import type { SignatureFact } from '../../research/research.ts';
import type { Clause } from '../../spec/spec.ts';
import { shortenEndpoint } from './compose-structure.ts';
import type { Context } from './context.ts';

const methods = /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/u;
const partOfPath = /[\w/{:-]/u;

/** Whether a clause names an endpoint: its whole path, with its method or with none. */
function names(text: string, signature: string): boolean {
  const [method = '', path = ''] = shortenEndpoint(signature).split(/\s+/u);
  let at = path === '' ? -1 : text.indexOf(path);
  while (at !== -1) {
    const isWhole = !partOfPath.test(text.charAt(at + path.length)) || path === '/';
    const isOfMethod = text.includes(`${method} ${path}`) || !methods.test(text);
    if (isWhole && isOfMethod) return true;
    at = text.indexOf(path, at + 1);
  }
  return false;
}

/** The clauses that ask for one of the endpoints, in their order. */
export const findEndpointClauses = (
  { assignment }: Context,
  endpoints: readonly Pick<SignatureFact, 'signature'>[],
): Clause[] =>
  assignment.requirement.clauses.filter(
    ({ text, kind }) =>
      kind !== 'exclusion' &&
      kind !== 'acceptance' &&
      endpoints.some(({ signature }) => names(text, signature)),
  );
