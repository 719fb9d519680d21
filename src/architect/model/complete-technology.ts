import type { Fact, VersionFact } from '../../research/research.ts';
import type { Evidence, Technology } from '../../spec/spec.ts';
import type { DraftTechnology } from './draft.ts';
import type { DraftDesk } from './draft-desk.ts';
import { describeBrokenReference, show } from './draft-problem.ts';
import { cleanReference } from './resolve-evidence.ts';

type Proof = Pick<Technology, 'version' | 'provenance' | 'evidence' | 'constraint'>;

/**
 * Completes a pin from what proves it: a cited version fact, a cited line that states the version beside the
 * name, the pin that code chose for the same name, or any cited line that states the version. What nothing
 * proves is `assumed`.
 */
export function completeTechnology(draft: DraftTechnology, desk: DraftDesk): Technology {
  const { name, kind, purpose } = draft;
  const fact =
    findCitedFact(draft, desk) ??
    (isStatedByLine(draft, desk) ? undefined : findKnownFact(draft, desk));
  const proof = fact === undefined ? proveByLine(draft, desk) : proveByFact(draft, fact, desk);
  return { name, kind, purpose, ...proof };
}

function findCitedFact(draft: DraftTechnology, { references }: DraftDesk): VersionFact | undefined {
  const cited = draft.evidence.flatMap((reference) => {
    const fact = references.facts.get(cleanReference(reference).toUpperCase());
    const here = fact === undefined ? factsAt(reference, references.facts) : [fact];
    return here.filter((found) => found.is === 'version');
  });
  const named = cited.find((fact) => isSameName(fact.name, draft.name));
  return named ?? cited.find(({ version }) => version === draft.version);
}

/** A sentence may state a version exactly of which a manifest holds the range, and of which no fact was read. */
function isStatedByLine(
  { name, version, evidence }: DraftTechnology,
  { resolve }: DraftDesk,
): boolean {
  return evidence
    .flatMap((reference) => resolve(reference) ?? [])
    .some(({ quote }) => statesVersion(quote, version) && foldName(quote).includes(foldName(name)));
}

function findKnownFact(draft: DraftTechnology, { assignment }: DraftDesk): VersionFact | undefined {
  const chosen = assignment.pins.find((pin) => isSameName(pin.name, draft.name));
  const stated = assignment.research.facts.find(
    (fact): fact is VersionFact =>
      fact.is === 'version' && fact.version === draft.version && isSameName(fact.name, draft.name),
  );
  return chosen ?? stated;
}

/** The facts that were read from a cited `path:line`. */
function factsAt(reference: string, facts: ReadonlyMap<string, Fact>): Fact[] {
  const label = cleanReference(reference);
  return [...facts.values()].filter(
    (fact) => fact.is !== 'alternative' && `${fact.evidence.path}:${fact.evidence.line}` === label,
  );
}

function proveByFact(draft: DraftTechnology, fact: VersionFact, desk: DraftDesk): Proof {
  if (trimVersion(fact.version) !== trimVersion(draft.version)) {
    desk.report(
      describeBrokenReference({
        message: `Expected ${show(draft.name)} in version ${show(fact.version)}, which ${fact.evidence.path}:${fact.evidence.line} states, found ${show(draft.version)}.`,
        hint: `Use ${show(fact.version)} everywhere, or cite the fact that states the other version.`,
      }),
    );
  }
  return {
    version: fact.version,
    provenance: fact.strength === 'prose' ? 'research' : fact.strength,
    ...proveRange(draft, fact, desk),
  };
}

/** The range of a pin often stands elsewhere than its version, so the line that states it is cited too. */
function proveRange(
  { constraint }: DraftTechnology,
  fact: VersionFact,
  { assignment }: DraftDesk,
): Pick<Proof, 'evidence' | 'constraint'> {
  const stating = assignment.research.facts.find(
    (other): other is VersionFact =>
      other.is === 'version' && other.range === constraint && isSameName(other.name, fact.name),
  );
  const isElsewhere = fact.range === undefined && constraint !== null && stating !== undefined;
  return {
    evidence: isElsewhere ? [fact.evidence, stating.evidence] : [fact.evidence],
    ...withConstraint(fact.range ?? constraint),
  };
}

function proveByLine(draft: DraftTechnology, desk: DraftDesk): Proof {
  const { version } = draft;
  const { source } = desk.assignment.requirement;
  const cited = desk.cite(draft.evidence, `the pin ${show(draft.name)}`);
  const proving = cited.filter(({ quote }) => statesVersion(quote, version));
  const [first] = proving;
  if (first !== undefined) {
    const provenance = first.path === source ? 'requirement' : 'research';
    return { version, provenance, evidence: proving, ...withConstraint(draft.constraint) };
  }
  if (cited.length > 0) desk.report(describeUnproved(draft, cited));
  return { version, provenance: 'assumed', evidence: [], ...withConstraint(draft.constraint) };
}

function describeUnproved(
  { name, version }: DraftTechnology,
  [cited]: readonly Evidence[],
): ReturnType<typeof describeBrokenReference> {
  return describeBrokenReference({
    message: `Expected what the pin ${show(name)} cites to state ${show(version)}, found ${show(cited?.quote ?? '')}.`,
    hint: 'Cite the line that states the version, use the version that the line states, or cite nothing: the pin is then marked as assumed.',
  });
}

/** `19.0.0` is proved by `19`, `^19.0` and `v19.0.0`, not by `119.0.0` nor by `19.0.1`. */
function statesVersion(quote: string, version: string): boolean {
  const wanted = trimVersion(version);
  if (wanted === '') return false;
  const literal = wanted.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  return new RegExp(`(?<!\\d|\\d\\.)${literal}(?:\\.0)*(?!\\d|\\.\\d)`, 'iu').test(quote);
}

const trimVersion = (version: string): string =>
  version
    .trim()
    .replace(/^v(?=\d)/iu, '')
    .replace(/(?<=\d)(?:\.0){1,3}$/u, '');

function withConstraint(range: string | null): Pick<Technology, 'constraint'> {
  return range === null || range.trim() === '' ? {} : { constraint: range };
}

/** `Next.js` and `nextjs` are one technology, `react` and `react-dom` are two. */
function isSameName(left: string, right: string): boolean {
  return foldName(left) === foldName(right);
}

const foldName = (name: string): string => name.toLowerCase().replace(/[\s._-]+/gu, '');
