import type { ParsedSpec } from '../spec/parsed-spec.ts';
import type { Spec } from '../spec/spec.ts';
import { listEvidence } from '../spec/list-evidence.ts';
import { locateText } from './locate-text.ts';
import type { Rule, RuleContext } from './rule.ts';
import { readKnownTypes } from './types/known-types.ts';
import { readDefinedTypes } from './types/read-defined-types.ts';
import { readDomain } from './types/read-domain.ts';
import { readTypeNames } from './types/read-type-names.ts';
import { letterPattern } from '../spec/letter-pattern.ts';

/*
 * Whether a library brings a type along cannot be known here. So a name is reported only when it is
 * made of the project's own words (`OrderItem` where `Order` is defined) and nothing defines it.
 */
export const typeIsDefined: Rule = {
  id: 'type-is-defined',
  about: 'Every type of the project that a field or a signature uses is defined in section 2.',
  severity: 'error',
  reason:
    'A type that is named and never defined is invented by the Builder, each time differently.',
  example: {
    place: 'document',
    bad: '`POST /items -> ItemPage`',
    good: '`POST /items -> Item`',
  },
  check(parsed, context) {
    const { sources } = context;
    // Where nothing is defined, the empty part is the finding.
    if (parsed.spec.interfaces.schemas.length === 0) return [];
    // An offline draft names only what its research names, which is not here to be asked.
    if (sources === undefined && parsed.spec.generator.model === 'offline') return [];
    const isOwn = createJudge(parsed, context);
    const reported = new Set<string>();
    return listTypeUses(parsed.spec).flatMap(({ name, pointer, user }) => {
      if (reported.has(name) || !isOwn(name)) return [];
      reported.add(name);
      return [
        {
          at: locateText(parsed, pointer, name),
          message: `Expected the type ${name}, which ${user} uses, to be defined, found no definition.`,
          hint: `Add ${name} to the schema definitions; when a library or code that exists brings it, write its module before it, such as module.${name}.`,
        },
      ];
    });
  },
};

type TypeUse = { readonly name: string; readonly pointer: string; readonly user: string };

function listTypeUses({ interfaces }: Spec): TypeUse[] {
  const fields = interfaces.schemas.flatMap(({ name: schema, fields: own }, index) =>
    own.flatMap(({ name: field, type }, position) =>
      (isProse(type) ? [] : readTypeNames(type)).map((name) => ({
        name,
        pointer: `interfaces.schemas.${index}.fields.${position}.type`,
        user: `${schema}.${field}`,
      })),
    ),
  );
  const signatures = interfaces.signatures.flatMap(({ kind, signature }, index) =>
    // A command line and an event name no types of the language.
    (kind === 'command' || kind === 'event' ? [] : readTypeNames(signature)).map((name) => ({
      name,
      pointer: `interfaces.signatures.${index}.signature`,
      user: `a ${kind} signature`,
    })),
  );
  return [...fields, ...signatures];
}

const twoWords = letterPattern(() => /\p{L}\s+\p{L}/u);
const capitalised = letterPattern(() => /\p{Lu}[\p{L}\p{N}_]*/gu);

/** `ISO 8601 date`: words beside words, without any sign of code. */
const isProse = (type: string): boolean => twoWords(type).test(type) && !/[<>[\]|&{}]/u.test(type);

function createJudge(parsed: ParsedSpec, { sources }: RuleContext): (name: string) => boolean {
  const { spec } = parsed;
  const known = readKnownTypes();
  const defined = readDefinedTypes(spec);
  const isOfDomain = readDomain(spec);
  const mentioned = readMentions(spec, sources);
  return (name) =>
    !known.has(name) && !defined.has(name) && !mentioned.has(name) && isOfDomain(name);
}

/** What the research itself names is the stack's, or is already there. */
function readMentions(spec: Spec, sources: RuleContext['sources']): Set<string> {
  const texts = [
    ...listEvidence(spec).map(({ evidence }) => evidence.quote),
    ...[...(sources ?? [])].flatMap(([path, text]) =>
      path === spec.requirement.source ? [] : [text],
    ),
  ];
  return new Set(texts.flatMap((text) => text.match(capitalised(text)) ?? []));
}
