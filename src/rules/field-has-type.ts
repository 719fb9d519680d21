import type { DataSchema } from '../spec/spec.ts';
import { statesType } from '../spec/states-type.ts';
import { hasSection } from './layout/read-headings.ts';
import { quoteValue } from './quote-value.ts';
import type { Problem, Rule } from './rule.ts';

export const fieldHasType: Rule = {
  id: 'field-has-type',
  about: 'Every field of a schema has a name and a type, and every schema says what it holds.',
  severity: 'error',
  reason: 'Two Builders who guess a type write two formats that do not fit together.',
  example: {
    place: 'document',
    bad: '| `id` |  | yes |',
    good: '| `id` | `int` | yes |',
  },
  check(parsed) {
    if (!hasSection(parsed, 2)) return [];
    return parsed.spec.interfaces.schemas.flatMap((schema, index) => {
      const pointer = `interfaces.schemas.${index}`;
      const untyped = findUntyped(schema).map(({ at, ...words }) => ({
        at: parsed.at(`${pointer}.fields.${at}`),
        ...words,
      }));
      return isHollow(schema)
        ? [
            {
              at: parsed.at(pointer),
              message: `Expected the schema ${schema.name} to say what it holds, found neither fields nor variants nor a definition.`,
              hint: 'Add its fields with their types, its variants, or its definition as code.',
            },
          ]
        : untyped;
    });
  },
};

type Untyped = Pick<Problem, 'message' | 'hint'> & { readonly at: number };

function findUntyped({ name, fields }: DataSchema): Untyped[] {
  return fields.flatMap((field, at) => {
    if (statesType(field.type)) return [];
    const found = field.type.trim() === '' ? 'none' : quoteValue(field.type);
    const message = `Expected a type for ${name}.${field.name}, found ${found}.`;
    return [
      { at, message, hint: `Write the type of "${field.name}" in the language of the stack.` },
    ];
  });
}

function isHollow({ fields, variants = [], definition = '' }: DataSchema): boolean {
  return fields.length === 0 && variants.length === 0 && definition.trim() === '';
}
