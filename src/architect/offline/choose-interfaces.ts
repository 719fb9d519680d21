import type { FieldFact, SchemaFact, SignatureFact } from '../../research/research.ts';
import { statesType } from '../../spec/states-type.ts';
import type { NamedFile } from './choose-named-files.ts';
import type { Context } from './context.ts';
import { makeIsOwn, type IsOwn } from './own-declarations.ts';

/** What of the research's interfaces the document defines. */
export type ChosenInterfaces = {
  readonly schemas: readonly SchemaFact[];
  readonly endpoints: readonly SignatureFact[];
  /** Functions, methods, classes and command-line options. */
  readonly callables: readonly SignatureFact[];
};

/** Beyond this a Builder reads the interface description itself. */
const mostEndpoints = 60;
const mostCallables = 24;
const mostSchemas = 60;
/** Shorter names are words of every sentence. */
const leastNameLength = 5;
/** Fewer shared words are chance. */
const leastSharedOfSchema = 2;
/** A word of its name tells more of a structure than one of its fields. */
const nameWeight = 2;
/** A structure that shares no word with the clauses is shown only where there are few. */
const mostUnrelatedSchemas = 6;
/** A research of more structures than this holds those of others too. */
const mostUnchosenSchemas = 16;
const interfaceDescription = /\.(?:json|ya?ml)$/iu;
const typeName = /[\p{Lu}][\p{L}\p{N}_]+/gu;
/** A file is named after a structure; no language has longer names that people write. */
const longestName = 100;
/** A name that is only dots, dashes and question marks is none. */
const isNamed = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Chooses the interfaces that the clauses ask for, and the structures that those mention. */
export function chooseInterfaces(
  context: Context,
  files: readonly Pick<NamedFile, 'path'>[],
): ChosenInterfaces {
  const { facts } = context.assignment.research;
  const own = findOwnDocuments(context, files);
  const signatures = uniqueBy(
    facts.flatMap((fact) => (fact.is === 'signature' ? [fact] : [])),
    ({ signature }) => signature.trim(),
  ).filter(({ signature }) => isNamed(signature));
  const endpoints = chooseEndpoints(context, signatures, own);
  const isOwn = makeIsOwn(context, own);
  const callables = chooseCallables(context, signatures, isOwn);
  const schemas = chooseSchemas(context, [...endpoints, ...callables], isOwn);
  return { schemas, endpoints, callables };
}

/** A document that names the files of the project tells of the project's own calls and structures. */
function findOwnDocuments(
  context: Context,
  files: readonly Pick<NamedFile, 'path'>[],
): ReadonlySet<string> {
  const paths = new Set(files.map(({ path }) => path));
  const naming = context.assignment.research.facts.flatMap((fact) =>
    fact.is === 'file' && paths.has(fact.path) ? [fact.evidence.path] : [],
  );
  return new Set(naming);
}

function chooseEndpoints(
  context: Context,
  signatures: readonly SignatureFact[],
  own: ReadonlySet<string>,
): SignatureFact[] {
  const scored = signatures
    .filter(({ kind }) => kind === 'endpoint')
    .map((fact) => ({ fact, score: scoreSignature(context, fact) }))
    .filter(
      ({ fact, score }) =>
        score > 0 || interfaceDescription.test(fact.evidence.path) || own.has(fact.evidence.path),
    );
  if (scored.length <= mostEndpoints) return scored.map(({ fact }) => fact);
  const related = scored.filter(({ score }) => score > 0);
  return takeBest(related.length > 0 ? related : scored, mostEndpoints);
}

/**
 * Functions that documentation mentions belong to somebody else's library; only those that the
 * requirement states, that a clause names, or that a document about the project declares are to be built.
 */
function chooseCallables(
  context: Context,
  signatures: readonly SignatureFact[],
  isOwn: IsOwn,
): SignatureFact[] {
  const { requirement } = context.assignment;
  const clauses = requirement.clauses.map(
    ({ text }) => new Set(text.toLowerCase().match(/-{0,2}[\p{L}\p{N}_$]+(?:-[\p{L}\p{N}_]+)*/gu)),
  );
  const scored = signatures
    .filter((fact) => fact.kind !== 'endpoint')
    .filter((fact) => {
      const isDemanded = fact.evidence.path === requirement.source;
      // Code in an issue is an example of use as often as a demand: there a clause has to name it.
      if (isDemanded && !isInCode(fact)) return true;
      if (isOwn(fact) && isDeclared(fact)) return true;
      const name = readName(fact.signature);
      return name.length >= leastNameLength && clauses.some((words) => words.has(name));
    })
    .map((fact) => ({ fact, score: scoreSignature(context, fact) }));
  return takeBest(scored, mostCallables);
}

/** `fn render<T>(node: T)` is known as `render`, `-n, --max-results <n>` as `--max-results`. */
export function readName(signature: string): string {
  const option = /--[\w-]{2,60}/u.exec(signature.slice(0, 300));
  const call = /([A-Za-z_$][\w$]{0,80})\s{0,2}(?:<[^()]{0,80}>)?\(/u.exec(signature.slice(0, 300));
  return (option?.[0] ?? call?.[1] ?? signature.trim()).toLowerCase();
}

function scoreSignature({ assignment, relevance }: Context, fact: SignatureFact): number {
  const isDemanded = fact.evidence.path === assignment.requirement.source;
  return relevance.score(`${fact.signature} ${fact.description}`) + (isDemanded ? 100 : 0);
}

/** The best ones in the order in which the sources state them. */
function takeBest<Fact>(
  scored: readonly { readonly fact: Fact; readonly score: number }[],
  most: number,
): Fact[] {
  const best = new Set([...scored].sort((left, right) => right.score - left.score).slice(0, most));
  return scored.filter((entry) => best.has(entry)).map(({ fact }) => fact);
}

function chooseSchemas(
  context: Context,
  callers: readonly SignatureFact[],
  isOwn: IsOwn,
): SchemaFact[] {
  const schemas = uniqueBy(
    context.assignment.research.facts.flatMap((fact) => (fact.is === 'schema' ? [fact] : [])),
    ({ name }) => name.trim().toLowerCase(),
  ).filter(holdsSomething);
  const byName = new Map(schemas.map((schema) => [schema.name.trim(), schema]));
  const mentioned = collectMentioned(byName, callers);
  const scored = schemas
    .filter((schema) => !mentioned.has(schema))
    .map((fact) => ({ fact, score: scoreSchema(context, fact) }));
  const isFew = schemas.length <= mostUnchosenSchemas;
  const related = scored.filter(
    ({ fact, score }) => score >= leastSharedOfSchema || (isFew && isOwn(fact) && isTyped(fact)),
  );
  const described = scored.filter(({ fact }) => interfaceDescription.test(fact.evidence.path));
  const isBare = mentioned.size === 0 && related.length === 0;
  const others = isBare ? described.slice(0, mostUnrelatedSchemas) : related;
  const chosen = new Set([
    ...mentioned,
    ...takeBest(others, Math.max(0, mostSchemas - mentioned.size)),
  ]);
  return schemas.filter((schema) => chosen.has(schema));
}

/** A line of code begins with the declaration; a heading or an item begins with its mark. */
const isInCode = (fact: SignatureFact): boolean =>
  isDeclared(fact) && !/^\s*(?:#|[-*+]\s|\d+[.)]\s|\||`|>)/u.test(fact.evidence.quote);

/** A declaration in code has types or keywords; what a heading mentions has only a name and brackets. */
export const isDeclared = ({ kind, signature }: SignatureFact): boolean =>
  kind !== 'command' && /[\w>\]?*&]\s+[*&]?\w+\s*(?:<[^()]*>)?\(|\)\s*(?::|->|::)/u.test(signature);

/** A sample of JSON shows values of anybody's; what declares types is a structure to build. */
const isTyped = ({ kind, evidence }: SchemaFact): boolean =>
  kind !== 'record' || !/^\s*"[^"]*"\s*:/u.test(evidence.quote);

function scoreSchema({ assignment, relevance }: Context, fact: SchemaFact): number {
  const isDemanded = fact.evidence.path === assignment.requirement.source;
  const fields = fact.fields.map(({ name }) => name).join(' ');
  const shared = nameWeight * relevance.score(fact.name) + relevance.score(fields);
  return shared + (isDemanded ? 100 : 0);
}

const holdsSomething = ({ name, fields, variants = [] }: SchemaFact): boolean =>
  isNamed(name) && name.length <= longestName && (variants.some(isNamed) || fields.some(isDefined));

/** A field that the research names and types; one without a type cannot be built. */
export const isDefined = ({ name, type }: FieldFact): boolean =>
  isNamed(name) && isNamed(type) && statesType(type);

/** The structures that calls name, and those that these name in turn. */
function collectMentioned(
  byName: ReadonlyMap<string, SchemaFact>,
  callers: readonly SignatureFact[],
): Set<SchemaFact> {
  const mentioned = new Set<SchemaFact>();
  const waiting = callers.map(({ signature }) => signature);
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const [name] of text.slice(0, 2000).matchAll(typeName)) {
      const schema = byName.get(name);
      if (schema === undefined || mentioned.has(schema)) continue;
      mentioned.add(schema);
      waiting.push(schema.fields.map(({ type }) => type).join(' '));
    }
  }
  return mentioned;
}

/** The first of those that share a key. */
export function uniqueBy<Item>(items: readonly Item[], toKey: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = toKey(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
