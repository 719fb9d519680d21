import { digestOf, rememberNote, type Memory } from './memory.ts';
import type { Labels } from './citations.ts';
import { isLettered, type Note } from './read-notes.ts';

export type NotesOf = {
  /** What we last wrote; absent when that is unknown. */
  readonly ours?: readonly Note[] | undefined;
  readonly theirs: readonly Note[];
  readonly fresh: readonly Note[];
  /** Every label that the standing document cites. */
  readonly cited: ReadonlySet<string>;
  /** Every label that the new document cites; where it leads nowhere, it must not lead to an old footnote. */
  readonly freshCited: ReadonlySet<string>;
  readonly memory: Memory;
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
  /** What the front matter has to remember of it. */
  readonly entry?: string;
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
    const isRemembered = isPersons && isLettered(label);
    const entry = isRemembered ? { entry: rememberNote(label, digest) } : {};
    return { note, label, isPersons, isFresh: match !== undefined, ...entry };
  });
  // A citation that led nowhere must not lead to a new footnote by chance.
  for (const key of given.cited) if (!labels.has(key)) labels.set(key, settle(key, true));
  return { labels, notes };
}

/** The standing footnotes, and those of ours that somebody removed but still cites. */
function claimNotes({ ours = [], theirs, fresh, cited, freshCited, memory }: NotesOf): Claim[] {
  const before = new Map(ours.map((note) => [note.key, note] as const).reverse());
  const ownWords = new Set([...ours, ...fresh].map(({ body }) => body));
  const claims = theirs.map((note): Claim => {
    const isSame = ownWords.has(note.body);
    const isPersons = !isSame || !note.isLettered || memory.has(note.key);
    const old = isSame ? undefined : before.get(note.key);
    const changed = memory.matterOf(note.key) ?? (old && digestOf(old));
    return { note, isPersons, ...(isPersons && changed !== undefined && { digest: changed }) };
  });
  const standing = new Set(theirs.map(({ key }) => key));
  const known = new Set(fresh.map(({ key }) => key));
  // What leads nowhere in the new document either was not removed by anybody.
  const removed = [...before.values()].filter(
    ({ key }) => cited.has(key) && !standing.has(key) && (known.has(key) || !freshCited.has(key)),
  );
  return [...claims, ...removed.map((note) => ({ note, isPersons: false }))];
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
