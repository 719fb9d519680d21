import { SpecWriterError } from '../errors.ts';
import type { GitHub, NewCommit } from '../github.ts';
import { parseSpec } from '../spec/parse-spec.ts';
import { isTwinOf, writeTwin } from '../spec/twin.ts';
import { twinPath } from '../spec-paths.ts';
import type { Document, Replaced, Target } from './delivery.ts';
import { mergeDocument } from './merge/merge-document.ts';
import { findReplaced, isFrom, readStanding, refuseReplacing } from './standing.ts';
import { writeCommitMessage } from './text/write-commit-message.ts';

/** A branch that may be written to; `head` is absent while it has to be created. */
export type ChosenBranch = { readonly name: string; readonly head?: string };

export type Landing = {
  readonly branch: string;
  readonly outcome: 'created' | 'updated' | 'unchanged';
  /** The commit that holds the document. */
  readonly oid: string;
  readonly keptSections: readonly string[];
  /** The document as it stands there, with what people changed in it. */
  readonly document: Document;
};

/** A head that moves again and again is somebody at work; the next run finds them done. */
const mostAttempts = 4;

type Desk = {
  readonly github: GitHub;
  readonly target: Target;
  /** The commit of the base branch. */
  readonly baseOid: string;
};

/**
 * Puts the document on a branch by a commit on top of what is there. What a person changed since we
 * wrote it stays; a branch that moved between reading and writing is read again.
 */
export async function commitDocument(
  document: Document,
  branch: Required<ChosenBranch>,
  desk: Desk,
): Promise<Landing> {
  const { github, target } = desk;
  let head = branch.head;
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const change = await planCommit(document, { name: branch.name, head }, desk);
    if (change.commit === undefined) return { ...change.landing, oid: head };
    const committed = await github.commitFiles(change.commit);
    if (committed !== 'head-moved') return { ...change.landing, oid: committed.oid };
    head = (await github.readHead(branch.name)) ?? head;
  }
  throw new SpecWriterError('github', {
    message: `Expected branch ${branch.name} of ${target.repository} to stand still, found it moved ${mostAttempts} times.`,
    hint: 'Run again when nobody else writes to the branch.',
  });
}

type Change = { readonly landing: Omit<Landing, 'oid'>; readonly commit?: NewCommit };

async function planCommit(
  document: Document,
  { name, head }: Required<ChosenBranch>,
  desk: Desk,
): Promise<Change> {
  const { specPath } = desk.target;
  const standing = await readStanding(head, desk);
  if (standing.obstacle !== undefined) throw standing.obstacle;
  const { published, kept } = await settleDocument(document, { name, text: standing.text }, desk);
  const isSame = published.text === standing.text && isTwinOf(published.spec, standing.twin);
  const wanted = [
    { path: specPath, text: published.text, before: standing.text },
    { path: twinPath(specPath), text: writeTwin(published.spec), before: standing.twin },
  ];
  const files = wanted
    .filter((file) => !isSame && file.text !== file.before)
    .map((file) => ({ path: file.path, text: file.text }));
  const landing = { branch: name, keptSections: kept, document: published };
  if (files.length === 0) return { landing: { ...landing, outcome: 'unchanged' } };
  const message = writeCommitMessage(document, desk.target);
  return {
    landing: { ...landing, outcome: standing.text === undefined ? 'created' : 'updated' },
    commit: { ...message, branch: name, expectedHead: head, files },
  };
}

type Settled = { readonly published: Document; readonly kept: readonly string[] };

/** The document as it is to stand: what people changed in an older version of it stays. */
async function settleDocument(
  document: Document,
  { name, text }: { readonly name: string; readonly text: string | undefined },
  desk: Desk,
): Promise<Settled> {
  const { source } = document.spec.requirement;
  const replaces = findReplaced(text, source);
  if (replaces !== undefined && desk.target.publish === 'commit') {
    const refusal = refuseReplacing(replaces, name, desk.target);
    if (refusal !== undefined) throw refusal;
  }
  const moved = replaces ?? (await findReplacedOnBase(source, desk));
  const told = moved === undefined ? document : { ...document, replaces: moved };
  if (text === undefined || replaces !== undefined) return { published: told, kept: [] };
  // An edit of the document is what counts; only its twin may be left to mend.
  if (isFrom(text, document.inputHash)) return { published: asPublished(told, text), kept: [] };
  const merged = mergeDocument({ theirs: text, fresh: document.text });
  return { published: asPublished(told, merged.text), kept: merged.kept };
}

/** As long as a pull request is open, it takes the place of what stands on its base. */
async function findReplacedOnBase(
  source: string,
  { github, target, baseOid }: Desk,
): Promise<Replaced | undefined> {
  if (target.publish !== 'pull-request') return undefined;
  const { text } = await readStanding(baseOid, { github, target });
  return findReplaced(text, source);
}

/** A document in which people changed something is read and checked as it is now. */
function asPublished(document: Document, text: string): Document {
  if (text === document.text) return document;
  return { ...document, text, spec: parseSpec(text).spec, findings: document.check(text) };
}
