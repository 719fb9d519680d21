import type { Clause } from '../../spec/spec.ts';
import { toLine } from '../../spec/text.ts';
import type { Conflict } from '../../research/pins.ts';
import type { Fact, VersionFact } from '../../research/research.ts';

/** A schema of more fields is told by its first ones; the text of the file has the rest. */
const mostFields = 30;
/** Facts are an index to the research, so each is about one line of it. */
const longestFact = 400;

/** One numbered fact on one line: what it says, and where. */
export function describeFact(label: string, fact: Fact): string {
  return `${label} ${shorten(toLine(describe(fact)))}${placeOf(fact)}`;
}

export function describeConflict(
  label: string,
  { topic, options, chosen, because }: Conflict,
): string {
  const values = options.map(({ value, evidence }) => {
    const places = evidence.map(({ path, line }) => `${path}:${line}`).join(', ');
    return `${value} (${places})`;
  });
  return toLine(
    `${label} ${topic}: ${values.join(' against ')}. Code took ${chosen} (${because}).`,
  );
}

/** A clause as a line; its kind tells whether it is built or excluded. */
export function describeClause({ id, text, line, kind, alias }: Clause): string {
  const name = alias === undefined ? id : `${id} (${alias})`;
  return toLine(`${name} [${kind}, line ${line}] ${text}`);
}

function describe(fact: Fact): string {
  switch (fact.is) {
    case 'version':
      return describeVersion(fact);
    case 'schema': {
      const fields = fact.fields.map(
        ({ name, type, required }) => `${name}${required ? '' : '?'}: ${type}`,
      );
      const members = [...fields, ...(fact.variants ?? [])].slice(0, mostFields);
      return `${fact.kind} ${fact.name} { ${members.join('; ')} }`;
    }
    case 'signature': {
      const failures = fact.errors.length > 0 ? ` Fails with: ${fact.errors.join('; ')}.` : '';
      return `${fact.kind} ${fact.signature} ${fact.description}${failures}`;
    }
    case 'file':
      return `file ${fact.path}`;
    case 'command':
      return `command to ${fact.purpose}: ${fact.command}`;
    case 'note':
      return `${fact.about}: ${fact.text}`;
    case 'alternative':
      return `alternatives for ${fact.topic}: ${fact.options.map(({ name }) => name).join(' / ')}`;
  }
}

function describeVersion({ name, version, range, kind, scope }: VersionFact): string {
  const stated = range === undefined ? '' : ` (stated as ${range})`;
  const own = scope === 'own' ? ', the described package itself' : '';
  const other = scope === 'development' || scope === 'override' ? `, ${scope}` : '';
  return `${name} ${version}${stated}, ${kind}${own}${other}`;
}

function placeOf(fact: Fact): string {
  const proofs =
    fact.is === 'alternative' ? fact.options.map(({ evidence }) => evidence) : [fact.evidence];
  return ` (${proofs.map(({ path, line }) => `${path}:${line}`).join(', ')})`;
}

const shorten = (text: string): string =>
  text.length > longestFact ? `${text.slice(0, longestFact).toWellFormed()}…` : text;
