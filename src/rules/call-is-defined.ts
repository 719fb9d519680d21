import type { Spec } from '../spec/spec.ts';
import { locateText } from './locate-text.ts';
import type { Rule } from './rule.ts';

const call = /`(?<name>[a-z_]\w{2,80})\([^`\n]{0,200}\)`/gu;

export const callIsDefined: Rule = {
  id: 'call-is-defined',
  about:
    'A function that a logic flow calls and that is named after a schema is defined in section 2.',
  severity: 'error',
  reason: 'A Builder that is told to call what is nowhere declared invents its parameters.',
  ignores: 'Functions of libraries, methods of objects, and names without the name of a schema.',
  example: {
    place: 'document',
    bad: '2. Call `archive_item()`.',
    good: '2. Call `create_item`.',
  },
  check(parsed) {
    const { schemas, signatures } = parsed.spec.interfaces;
    if (signatures.length === 0) return [];
    const entities = schemas
      .map(({ name }) => name.toLowerCase())
      .filter((name) => /^[a-z]\w{3,}$/u.test(name));
    const defined = readDefined(parsed.spec);
    return parsed.spec.logic.flows.flatMap(({ steps }, flow) =>
      steps.flatMap((text, index) =>
        [...text.matchAll(call)]
          .map(({ groups }) => groups?.['name'] ?? '')
          .filter((name) => !defined.has(name) && isOwn(name, entities))
          .map((name) => ({
            at: locateText(parsed, `logic.flows.${flow}.steps.${index}`, name),
            message: `Expected ${name}, which a logic flow calls, to be defined in section 2, found no signature.`,
            hint: `Add the signature of ${name}, or call what is defined.`,
          })),
      ),
    );
  },
};

const isOwn = (name: string, entities: readonly string[]): boolean => {
  const plain = name.replaceAll('_', '').toLowerCase();
  return entities.some((entity) => plain.includes(entity.replaceAll('_', '')));
};

const readDefined = ({ interfaces }: Spec): ReadonlySet<string> =>
  new Set(
    [
      ...interfaces.signatures.map(({ signature }) => signature),
      ...interfaces.schemas.map(({ definition = '' }) => definition),
      ...interfaces.configs.map(({ content }) => content),
      ...interfaces.examples.map(({ subject }) => subject),
    ].flatMap((text) => text.match(/\w+/gu) ?? []),
  );
