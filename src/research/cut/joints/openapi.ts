const kind = /^\ufeff?[\s{]{0,200}["']?(?:openapi|swagger|asyncapi)["']?\s{0,9}:/mu;
/** A description tells what it is near its beginning. */
const headLength = 20_000;
const methods = new Set('get put post delete options head patch trace query'.split(' '));
const endpoints = new Set(['paths', 'webhooks', 'channels', 'operations']);
const parts = new Set(['parameters', 'responses', 'securityDefinitions']);

/** Whether JSON or YAML describes an interface: OpenAPI, Swagger or AsyncAPI. */
export const isInterfaceDescription = (text: string): boolean =>
  kind.test(text.slice(0, headLength));

/** Whether a piece of its own begins at a key: a path, a method of a path, a component. */
export function isEndpointKey(keys: readonly string[]): boolean {
  const [first = '', , third = ''] = keys;
  if (keys.length === 2) return endpoints.has(first) || parts.has(first);
  if (keys.length !== 3) return false;
  return first === 'components' || (endpoints.has(first) && methods.has(third));
}
