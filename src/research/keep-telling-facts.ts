import type { Requirement } from '../requirement/requirement.ts';
import { isSourceCode } from './read-source-code.ts';
import type { Fact, NoteFact, SignatureFact } from './research.ts';
import { countTerms, findTerms } from './search-terms.ts';
import { findNamedFiles } from './survey/find-named-files.ts';

/** A document's own interface is seldom larger; a tutorial or a reference shows many times as much. */
const mostCalls = 24;
/** Entries of one history: more of them tell of versions that are long past. */
const mostEntries = 16;

/** Documents about working on a project, not about what it is; `LICENSE-MIT` and `CONTRIBUTING.de.md` too. */
const houseDocument =
  /(?:^|\/)(?:licen[cs]e|copying|notice|authors|contributors|maintainers|contributing|code[-_ ]of[-_ ]conduct|pull[-_]request[-_]template|change[-_ ]?log|history|release[-_ ]?notes?)(?:[-_.][^/]*)?$/iu;

const nameOfCall = /(?<name>[\p{L}_$][\p{L}\p{N}_$]*)\s*(?:<[^()]*>)?\(/u;
const word = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** A word that only code is written with: in code font, with a hump or a low line, or as a call. */
const codeName =
  /`(?<quoted>[^`\s]{2,80})`|(?<![\p{L}\p{N}_$])(?<bare>[a-z]+[A-Z]\w*|[A-Za-z]+_\w+|[A-Za-z]\w+(?=\(\)))/gu;

const codeNamesOf = (text: string): string[] =>
  [...text.matchAll(codeName)].map(({ groups }) => groups?.['quoted'] ?? groups?.['bare'] ?? '');

/** What the clauses say that decides which facts stay. */
type Asked = {
  readonly words: ReadonlySet<string>;
  readonly codeNames: ReadonlySet<string>;
  readonly namesFile: (path: string) => boolean;
  readonly countShared: (text: string) => number;
};

const readAsked = ({ title, clauses }: Requirement): Asked => {
  const texts = [title, ...clauses.map(({ text }) => text)];
  const text = texts.join('\n');
  const terms = findTerms(text);
  return {
    words: new Set(text.match(word) ?? []),
    codeNames: new Set(codeNamesOf(text)),
    namesFile: findNamedFiles(texts),
    countShared: (stated) => countTerms(stated, terms).size,
  };
};

type Call = SignatureFact & { readonly kind: 'function' | 'method' };

const isCall = (fact: Fact): fact is Call =>
  fact.is === 'signature' && (fact.kind === 'function' || fact.kind === 'method');

const pathOf = (fact: Fact): string =>
  (fact.is === 'alternative' ? fact.options[0]?.evidence.path : fact.evidence.path) ?? '';

/** An entry of a history; what an option of a command does is told in the same words and stays. */
const isEntry = (fact: Fact): fact is NoteFact =>
  fact.is === 'note' && fact.about === 'existing' && !fact.text.startsWith('`-');

const isRule = (fact: Fact): fact is NoteFact => fact.is === 'note' && fact.about !== 'existing';

const withoutRepeats = (facts: readonly Fact[]): Fact[] => {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    if (!isCall(fact)) return true;
    const key = `${fact.description}\n${fact.signature}`;
    return !seen.has(key) && seen.add(key);
  });
};

const isNamedCall = ({ signature }: Call, { words }: Asked): boolean =>
  words.has(nameOfCall.exec(signature)?.groups?.['name'] ?? '');

/** The facts that share most with the clauses; among equals the first, which are the newest of a history. */
const chooseNearest = <Kind extends Fact>(
  facts: readonly Kind[],
  most: number,
  sharedBy: (fact: Kind) => number,
): Kind[] => {
  if (facts.length <= most) return [...facts];
  const scored = facts.map((fact) => ({ fact, shared: sharedBy(fact) }));
  const ordered = scored.sort((left, right) => right.shared - left.shared);
  return ordered.slice(0, most).map(({ fact }) => fact);
};

/** The calls that a clause names, and others as far as there is room. */
const chooseCalls = (facts: readonly Fact[], asked: Asked): ReadonlySet<Fact> => {
  const calls = facts.filter(isCall);
  const named = new Set<Fact>(calls.filter((call) => isNamedCall(call, asked)));
  const others = calls.filter((call) => !named.has(call));
  const room = Math.max(0, mostCalls - named.size);
  const nearest = chooseNearest(others, room, ({ signature }) => asked.countShared(signature));
  return new Set([...named, ...nearest]);
};

const chooseEntries = (facts: readonly Fact[], { countShared }: Asked): ReadonlySet<Fact> =>
  new Set(chooseNearest(facts.filter(isEntry), mostEntries, ({ text }) => countShared(text)));

const isAskedRule = ({ text }: NoteFact, { codeNames }: Asked): boolean =>
  codeNamesOf(text).some((name) => codeNames.has(name));

const keepOfFile = (path: string, facts: readonly Fact[], asked: Asked): Fact[] => {
  const once = withoutRepeats(facts);
  const calls = isSourceCode(path) ? new Set<Fact>(once) : chooseCalls(once, asked);
  const entries = chooseEntries(once, asked);
  const isHouse = houseDocument.test(path);
  return once.filter((fact) => {
    if (isRule(fact)) return !isHouse || isAskedRule(fact, asked);
    if (isCall(fact)) return calls.has(fact);
    return !isEntry(fact) || entries.has(fact);
  });
};

/**
 * Leaves out what hides the telling facts: calls that a document repeats or shows by the dozen, old
 * entries of a history, and the rules of licences and contributors' guides; what a clause names stays.
 */
export function keepTellingFacts(facts: readonly Fact[], requirement: Requirement): Fact[] {
  const asked = readAsked(requirement);
  const files = new Map<string, Fact[]>();
  for (const fact of facts) {
    const own = files.get(pathOf(fact)) ?? [];
    own.push(fact);
    files.set(pathOf(fact), own);
  }
  const kept = new Set<Fact>();
  for (const [path, own] of files) {
    const isGiven = path === requirement.source || asked.namesFile(path);
    const telling = isGiven ? withoutRepeats(own) : keepOfFile(path, own, asked);
    for (const fact of telling) kept.add(fact);
  }
  return facts.filter((fact) => kept.has(fact));
}
