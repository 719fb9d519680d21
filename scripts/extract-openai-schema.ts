import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

/*
 * Cuts the request of one operation out of OpenAI's API description, so that tests can judge what is
 * sent without carrying megabytes: `node scripts/extract-openai-schema.ts openapi.json OUTPUT.json`.
 */
const root = 'CreateChatCompletionRequest';
const prefix = '#/components/schemas/';
/** What a validator does not read. */
const unread = [
  'nullable',
  'description',
  'example',
  'examples',
  'x-oaiMeta',
  'title',
  'externalDocs',
];

const Description = z.object({
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

const [input = '', output = ''] = process.argv.slice(2);
const { schemas } = Description.parse(JSON.parse(readFileSync(input, 'utf8'))).components;
const definitions = new Map<string, unknown>();

function collect(name: string): void {
  if (definitions.has(name)) return;
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`Expected a schema ${name} in ${input}, found none.`);
  definitions.set(name, undefined);
  definitions.set(name, rewrite(schema, 'schema'));
}

/** Keeps what validates and says `nullable` as JSON Schema does; inside `properties` every key is a name and none is a keyword. */
function rewrite(value: unknown, place: 'schema' | 'names'): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, 'schema'));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => place === 'names' || !unread.includes(key))
    .map(([key, inner]): [string, unknown] => {
      if (place === 'schema' && key === '$ref' && typeof inner === 'string') {
        const name = inner.slice(prefix.length);
        collect(name);
        return [key, `#/$defs/${name}`];
      }
      const isNames = place === 'schema' && key === 'properties';
      return [key, rewrite(inner, isNames ? 'names' : 'schema')];
    });
  const rewritten = Object.fromEntries(entries);
  const isNullable = place === 'schema' && Reflect.get(value, 'nullable') === true;
  return isNullable ? { anyOf: [rewritten, { type: 'null' }] } : rewritten;
}

collect(root);
const document = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $ref: `#/$defs/${root}`,
  $defs: Object.fromEntries([...definitions].sort(([left], [right]) => (left < right ? -1 : 1))),
};
writeFileSync(output, `${JSON.stringify(document, null, 1)}\n`);
