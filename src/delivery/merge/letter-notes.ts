import { digestPiece, type Rendered } from '../../spec/rendered.ts';
import type { Labels } from './citations.ts';
import type { Note } from './read-notes.ts';

export type NotesOf = {
  /** What we last wrote, as far as that is known. */
  readonly rendered: Rendered;
  readonly theirs: readonly Note[];
  readonly fresh: readonly Note[];
  /** Every label that the standing document cites. */
  readonly cited: ReadonlySet<string>;
  /** Every label that the new document cites; where it leads nowhere, it must not lead to an old footnote. */
  readonly freshCited: ReadonlySet<string>;
};

/** A footnote of the standing document, and where it goes in the merged one. */
export type Lettered = {
  readonly note: Note;
  /** Its label in the merged document. */
  readonly label: string;
  /** Whether a person wrote or changed it. */
  readonly isPersons: boolean;
  /** Whether the new document has it, under the same label. */
  readonly isFresh: boolean;
  /** What it was about when we wrote it; absent where a person wrote it. */
  readonly digest?: string;
};

export type Lettering = { readonly labels: Labels; readonly notes: readonly Lettered[] };

type Claim = { readonly note: Note; readonly isPersons: boolean; readonly digest?: string };

/**
 * Gives every footnote of the standing document its label in the merged one: that of the new footnote
 * about the same matter, else its own if that is free, else the next free one.
 */
export function letterNotes(given: NotesOf): Lettering {
  const claims = claimNotes(given);
  const matched = matchNotes(claims, given.fresh);
  const used = [...given.freshCited, ...given.fresh.map(({ key }) => key)];
  const nextFree = countFrom([...used, ...given.cited, ...given.theirs.map(({ key }) => key)]);
  const defined = new Set(given.fresh.map(({ key }) => key));
  const settle = (key: string, isFree: boolean): string => {
    const label = isFree && !defined.has(key) ? key : nextFree(key);
    defined.add(label);
    return label;
  };
  const labels = new Map<string, string>();
  const notes = claims.map((claim): Lettered => {
    const { note, isPersons, digest } = claim;
    const match = matched.get(claim);
    const label = match ?? settle(note.key, !given.freshCited.has(note.key));
    if (!labels.has(note.key)) labels.set(note.key, label);
    const known = digest === undefined ? {} : { digest };
    return { note, label, isPersons, isFresh: match !== undefined, ...known };
  });
  for (const [key, label] of findRemoved(given)) if (!labels.has(key)) labels.set(key, label);
  // A citation that led nowhere must not lead to a new footnote by chance.
  for (const key of given.cited) if (!labels.has(key)) labels.set(key, settle(key, true));
  return { labels, notes };
}

/** A standing footnote is ours when it says what we wrote, under whatever label. */
function claimNotes({ rendered, theirs, fresh }: NotesOf): Claim[] {
  const written = new Set(rendered.values());
  const wanted = new Set(fresh.map(({ body }) => body));
  return theirs.map((note): Claim => {
    const own = digestOf(note);
    const isSame = wanted.has(note.body) || written.has(own);
    const digest = isSame ? own : rendered.get(note.key);
    return { note, isPersons: !isSame || !note.isLettered, ...(digest && { digest }) };
  });
}

/** Finds the new footnote that each one is about; a changed one is about what it was about before. */
function matchNotes(claims: readonly Claim[], fresh: readonly Note[]): Map<Claim, string> {
  const find = indexByMatter(fresh);
  const changed = new Set<string>();
  const matched = new Map<Claim, string>();
  for (const claim of claims) {
    const match = find(claim);
    if (match === undefined) continue;
    // Two texts cannot stand under one label.
    const isOther = claim.isPersons && match.body !== claim.note.body;
    if (isOther && changed.has(match.key)) continue;
    if (isOther) changed.add(match.key);
    matched.set(claim, match.key);
  }
  return matched;
}

/** What somebody removed but still cites leads to the new footnote about the same matter. */
function findRemoved({ rendered, cited, fresh }: NotesOf): [key: string, label: string][] {
  const byDigest = new Map(fresh.map((note) => [digestOf(note), note.key] as const).reverse());
  return [...cited].flatMap((key): [string, string][] => {
    const label = byDigest.get(rendered.get(key) ?? '');
    return label === undefined ? [] : [[key, label]];
  });
}

/** The digest that a footnote has in the front matter. */
export const digestOf = ({ matter }: Note): string => digestPiece(matter);

function indexByMatter(fresh: readonly Note[]): (claim: Claim) => Note | undefined {
  const byMatter = new Map<string, Note[]>();
  for (const note of fresh) {
    const digest = digestOf(note);
    const same = byMatter.get(digest) ?? [];
    same.push(note);
    byMatter.set(digest, same);
  }
  return ({ note, digest = digestOf(note) }) => {
    const found = byMatter.get(digest) ?? [];
    return found.find(({ key }) => key === note.key) ?? found[0];
  };
}

/** The next label of the same kind that no document uses. */
function countFrom(keys: readonly string[]): (key: string) => string {
  const highest = new Map<string, number>();
  for (const key of keys) {
    const [, kind = '', number = ''] = /^([a-z])([1-9]\d{0,8})$/u.exec(key) ?? [];
    highest.set(kind, Math.max(highest.get(kind) ?? 0, Number(number)));
  }
  return (key) => {
    // Only clauses are numbered with an R; any other label may become one of evidence.
    const kind = /^r[1-9]\d{0,8}$/u.test(key) ? 'r' : 'e';
    const number = (highest.get(kind) ?? 0) + 1;
    highest.set(kind, number);
    return `${kind}${number}`;
  };
}
