import type { Clause, Evidence } from '../../spec/spec.ts';
import { toLine } from '../../spec/text.ts';
import type { ChoiceReason, Conflict } from '../../research/conflict.ts';
import type { Fact, VersionFact } from '../../research/research.ts';

/** A schema of more fields is told by its first ones; the text of the file has the rest. */
const mostFields = 40;
/** Facts are an index to the research, so each is about one line of it. */
const longestFact = 600;

/** One numbered fact on one line: what it says, and where. */
export function describeFact(label: string, fact: Fact): string {
  return `${label} ${shorten(toLine(describe(fact)))}${placeOf(fact)}`;
}

const reasons: Readonly<Record<ChoiceReason, string>> = {
  requirement: 'the requirement demands it',
  lockfile: 'a lock file holds it',
  manifest: 'a manifest holds it',
  superseded: 'the other source no longer holds',
  dated: 'the newest dated document states it',
  newest: 'it is the newest version',
  pinned: 'only this one has a version',
  recommended: 'the research recommends it',
  first: 'it is named first, and nothing speaks against it',
};

/** One numbered contradiction on one line: every value with its lines, what code would take and why. */
export function describeConflict(
  label: string,
  { about, topic, options, chosen, because }: Conflict,
): string {
  const values = options.map(
    ({ value, evidence }) => `${value} (${evidence.map(cite).join(', ')})`,
  );
  const answer =
    because === 'undecided'
      ? 'The requirement leaves it open and nothing decides: decide it with a reason, or ask.'
      : `Code takes ${chosen}: ${reasons[because]}.`;
  return toLine(`${label} [${about}] ${topic}: ${values.join(' against ')}. ${answer}`);
}

/** Enough of a line to know what it states. */
const longestCited = 120;

function cite({ path, line, quote }: Evidence): string {
  const cut =
    quote.length > longestCited ? `${quote.slice(0, longestCited).toWellFormed()}…` : quote;
  return `${path}:${line} ${JSON.stringify(cut)}`;
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
      const members = listFirst([...fields, ...(fact.variants ?? [])]);
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

/** What is left out is counted, so that nobody takes a part for the whole. */
const listFirst = (members: readonly string[]): readonly string[] =>
  members.length > mostFields
    ? [...members.slice(0, mostFields), `and ${members.length - mostFields} more`]
    : members;

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
