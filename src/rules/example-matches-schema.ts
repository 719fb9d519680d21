import type { DataSchema } from '../spec/spec.ts';
import { findValueMistake } from './interfaces/find-value-mistake.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';

export const exampleMatchesSchema: Rule = {
  id: 'example-matches-schema',
  about:
    'An example in JSON is JSON, and one of a schema has its fields with values of their types.',
  severity: 'error',
  reason: 'A Builder makes the example pass, and so builds another format than the schema.',
  ignores: 'Fields that the schema does not name, null, and types that it does not know.',
  example: {
    place: 'example',
    bad: '{"id": "one", "label": "milk"}',
    good: '{"id": 1, "label": "milk"}',
  },
  check(parsed) {
    const { examples, schemas } = parsed.spec.interfaces;
    const known: Known = {
      any: indexByName(schemas),
      records: indexByName(schemas.filter(({ kind }) => kind === 'record')),
    };
    return examples.flatMap(({ subject, expected }, index) => {
      const mistake = findMistake(subject, expected, known);
      if (mistake === undefined) return [];
      return [
        {
          at: parsed.at(`interfaces.examples.${index}`),
          message: `Expected an example of ${quoteValue(subject)}, found ${mistake}.`,
          hint: 'Correct the example, or the schema when the example is right.',
        },
      ];
    });
  },
};

type Known = Readonly<Record<'any' | 'records', ReadonlyMap<string, DataSchema>>>;

/** The first schema of each name. */
const indexByName = (schemas: readonly DataSchema[]): Map<string, DataSchema> =>
  new Map(schemas.toReversed().map((schema) => [schema.name, schema]));

function findMistake(
  subject: string,
  expected: string,
  { any, records }: Known,
): string | undefined {
  if (!/^\{\s*"/u.test(expected)) return undefined;
  const value = readObject(expected);
  if (value === undefined) return 'a text that begins as JSON and is not';
  const schema = records.get(subject);
  if (schema === undefined) return undefined;
  for (const { name, type, required } of schema.fields) {
    if (!Object.hasOwn(value, name)) {
      if (required) return `none for the required field ${name}`;
      continue;
    }
    const mistake = findValueMistake(value[name], type, (wanted) => any.get(wanted));
    if (mistake !== undefined) return `${mistake} for ${name}, whose type is ${quoteValue(type)}`;
  }
  return undefined;
}

function readObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
