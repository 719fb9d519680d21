import type { ParsedSpec } from '../spec/parsed-spec.ts';
import { endingOf } from './code/find-unbalanced.ts';
import type { Problem, Rule } from './rule.ts';

export const oneDefinitionPerName: Rule = {
  id: 'one-definition-per-name',
  about: 'Each schema, field, endpoint and constant is defined once.',
  severity: 'error',
  reason: 'Of two definitions the Builder takes one, and a second Builder the other.',
  ignores:
    'One schema in two languages, overloads of functions, and one constant with one value in two files.',
  example: {
    place: 'constants',
    bad: 'LIMIT = 10; LIMIT = 20',
    good: 'LIMIT = 10; MOST = 20',
  },
  check: (parsed) => listDefinitions(parsed).flatMap((definitions) => findRepeats(definitions)),
};

type Definition = Pick<Problem, 'at'> & { readonly key: string; readonly name: string };

/** Groups in which a name may stand once. */
function listDefinitions({ spec: { interfaces }, at }: ParsedSpec): Definition[][] {
  const { schemas, signatures, constants } = interfaces;
  const values = new Map<string, Set<string>>();
  for (const { name, value } of constants) {
    values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  return [
    schemas.map(({ name, file }, index) => ({
      key: `${name} ${endingOf(file)}`,
      name: `the schema ${name}`,
      at: at(`interfaces.schemas.${index}`),
    })),
    ...schemas.map(({ name: schema, fields }, index) =>
      fields.map(({ name }, position) => ({
        key: name,
        name: `the field ${schema}.${name}`,
        at: at(`interfaces.schemas.${index}.fields.${position}`),
      })),
    ),
    signatures.flatMap(({ kind, signature }, index) => {
      const route = /^[A-Z]{3,7}\s+\/[^\s?]*(?:\?\S*)?/u.exec(signature)?.[0];
      if (kind !== 'endpoint' || route === undefined) return [];
      return [
        { key: route, name: `the endpoint ${route}`, at: at(`interfaces.signatures.${index}`) },
      ];
    }),
    constants.map(({ name, value, file }, index) => ({
      // One value in two files is one definition and its copy.
      key: values.get(name)?.size === 1 ? `${name} ${value} ${file}` : name,
      name: `the constant ${name}`,
      at: at(`interfaces.constants.${index}`),
    })),
  ];
}

function findRepeats(definitions: readonly Definition[]): Problem[] {
  const seen = new Set<string>();
  return definitions.flatMap(({ key, name, at }) => {
    if (key.trim() === '' || !seen.has(key)) {
      seen.add(key);
      return [];
    }
    const hint = 'Keep one of both, or give them names that tell them apart.';
    return [{ at, message: `Expected ${name} once, found it again.`, hint }];
  });
}
