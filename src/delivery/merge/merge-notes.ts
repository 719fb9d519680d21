import { findCitations, letterText } from './citations.ts';
import { findCited } from './find-cited.ts';
import type { Lettered, Lettering } from './letter-notes.ts';
import { isLettered, type Note } from './read-notes.ts';

export type NotesToMerge = {
  readonly lettering: Lettering;
  readonly fresh: readonly Note[];
  /** What else stands in the merged document, under its labels. */
  readonly body: string;
};

export type MergedNotes = {
  readonly text: string;
  readonly kept: readonly string[];
  /** What the footnotes that the new document does not have said when we wrote them. */
  readonly carried: readonly (readonly [label: string, digest: string])[];
};

/**
 * The footnotes of the merged document: every clause, what is cited, and what a person wrote. A new
 * footnote that a person had changed before says what the person made of it.
 */
export function mergeNotes({ lettering, fresh, body }: NotesToMerge): MergedNotes {
  const written = lettering.notes.map((lettered) => write(lettered, lettering));
  const bodies = new Map(fresh.map(({ key, body }) => [key, body]));
  const isChange = ({ isFresh, isPersons, label, note }: Written): boolean =>
    isPersons && !(isFresh && bodies.get(label) === note.body);
  const changes = written.filter(isChange);
  const changed = new Map(changes.map((change) => [change.label, change]));
  const carried = written.filter(({ isFresh }) => !isFresh);
  const candidates = [
    ...fresh.map(({ key, text }) => ({ label: key, text: changed.get(key)?.text ?? text })),
    ...carried,
  ];
  const clauses = fresh.flatMap(({ key }) => (isClause(key) ? [key] : []));
  const needed = findNeeded(candidates, body, [...clauses, ...changed.keys()]);
  const kept = candidates.filter(({ label }) => needed.has(label));
  return {
    text: kept
      .sort(byKind)
      .map(({ text }) => text)
      .join('\n'),
    kept: changes.map(({ label }) => `[^${label}]`),
    carried: carried.flatMap(({ label, digest }) =>
      digest !== undefined && isLettered(label) && needed.has(label)
        ? [[label, digest] as const]
        : [],
    ),
  };
}

type Written = Lettered & { readonly text: string };

function write(lettered: Lettered, { labels }: Lettering): Written {
  const { note, label } = lettered;
  return { ...lettered, text: letterText(note.text, new Map([...labels, [note.key, label]])) };
}

type Candidate = { readonly label: string; readonly text: string };

const isClause = (label: string): boolean => /^r[1-9]\d*$/u.test(label);

/** A footnote may cite another one; a clause that nobody cites is still asked for. */
function findNeeded(
  candidates: readonly Candidate[],
  body: string,
  always: Iterable<string>,
): ReadonlySet<string> {
  const texts = new Map(candidates.map(({ label, text }) => [label, text]));
  const needed = new Set<string>();
  const open = [...findCited(body), ...always];
  for (let label = open.pop(); label !== undefined; label = open.pop()) {
    const text = texts.get(label);
    if (text === undefined || needed.has(label)) continue;
    needed.add(label);
    open.push(...findCitations(text));
  }
  return needed;
}

const byKind = (left: Candidate, right: Candidate): number => rank(left.label) - rank(right.label);
const rank = (label: string): number => (isClause(label) ? 0 : /^e[1-9]\d*$/u.test(label) ? 1 : 2);
