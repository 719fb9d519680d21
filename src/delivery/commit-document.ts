import { SpecWriterError } from '../errors.ts';
import type { GitHub, NewCommit } from '../github.ts';
import { parseSpec } from '../spec/parse-spec.ts';
import { twinPath } from '../spec-paths.ts';
import { findOurs } from './choose-branch.ts';
import type { Document, Target } from './delivery.ts';
import { mergeDocument } from './merge/merge-document.ts';
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
  readonly base: string;
  /** The commit of the base branch. */
  readonly baseOid: string;
};

/**
 * Puts the document on a branch by a commit on top of what is there. What a person changed since our
 * last commit stays; a branch that moved between reading and writing is read again.
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
  const twin = twinPath(specPath);
  const [standing, standingTwin] = await Promise.all([
    readText(specPath, head, desk),
    readText(twin, head, desk),
  ]);
  if (standing !== undefined && isFrom(standing, document.inputHash)) {
    return { landing: { branch: name, outcome: 'unchanged', keptSections: [], document } };
  }
  const { text, kept } = await settleText(document, { name, standing }, desk);
  const published = asPublished(document, text);
  const wanted = [
    { path: specPath, text, before: standing },
    { path: twin, text: writeTwin(published), before: standingTwin },
  ];
  const files = wanted
    .filter((file) => file.text !== file.before)
    .map((file) => ({ path: file.path, text: file.text }));
  const landing = { branch: name, keptSections: kept, document: published };
  if (files.length === 0) return { landing: { ...landing, outcome: 'unchanged' } };
  const message = writeCommitMessage(document, desk.target);
  return {
    landing: { ...landing, outcome: standing === undefined ? 'created' : 'updated' },
    commit: { ...message, branch: name, expectedHead: head, files },
  };
}

async function settleText(
  document: Document,
  { name, standing }: { readonly name: string; readonly standing: string | undefined },
  desk: Desk,
): Promise<{ readonly text: string; readonly kept: readonly string[] }> {
  if (standing === undefined) return { text: document.text, kept: [] };
  const ours = await readOurs(name, desk);
  if (ours === undefined) throw foreignDocument(name, desk.target);
  // A document about something else makes room: what people changed in it says nothing about this one.
  if (sourceOf(ours) !== document.spec.requirement.source) {
    return { text: document.text, kept: [] };
  }
  return mergeDocument({ ours, theirs: standing, fresh: document.text });
}

const sourceOf = (text: string): string => parseSpec(text).spec.requirement.source;

/** What we wrote there last; on a branch without a commit of ours, what its base brought along. */
async function readOurs(branch: string, desk: Desk): Promise<string | undefined> {
  const { github, target, baseOid } = desk;
  const [commits, viewer] = await Promise.all([
    github.readCommits(target.specPath, branch),
    github.readViewer(),
  ]);
  const ours = findOurs(commits, viewer);
  if (ours !== undefined) return readText(target.specPath, ours.oid, desk);
  return branch === desk.base ? undefined : readText(target.specPath, baseOid, desk);
}

function foreignDocument(branch: string, { specPath }: Target): SpecWriterError {
  return new SpecWriterError('github', {
    message: `Expected no file or a document of ours at ${specPath} on branch ${branch}, found one that somebody else wrote.`,
    hint: 'Choose another spec-path, or use publish: pull-request, which lets a person decide.',
  });
}

async function readText(
  path: string,
  ref: string,
  { github, target }: Desk,
): Promise<string | undefined> {
  const file = await github.readFile(path, ref);
  if (file === undefined) return undefined;
  if (file.is === 'file') return file.text;
  throw new SpecWriterError('github', {
    message: `Expected a file or nothing at ${path} in ${target.repository}, found a link, a folder or a submodule.`,
    hint: 'Set spec-path to another path, or remove what is there.',
  });
}

/** Reads the hash of a document of ours from its text, whoever wrote the rest of it. */
export const isFrom = (text: string, inputHash: string): boolean =>
  parseSpec(text).spec.generator.inputHash === inputHash;

/** A document in which people changed something is read and checked as it is now. */
function asPublished(document: Document, text: string): Document {
  if (text === document.text) return document;
  return { ...document, text, spec: parseSpec(text).spec, findings: document.check(text) };
}

const writeTwin = ({ spec }: Document): string => `${JSON.stringify(spec, null, 2)}\n`;
