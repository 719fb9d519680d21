import { SpecWriterError } from '../errors.ts';
import type { Comment, GitHub } from '../github.ts';
import type { CommentState, Target } from './delivery.ts';
import { keepOwnComment, type OwnComment } from './own-comment.ts';
import { changeLabels, findKnown, statusLabels, type KnownLabels } from './status-labels.ts';
import { carryAskedQuestions } from './text/asked-questions.ts';
import { holdsDocument, keepDocument } from './text/keep-document.ts';
import { writeComment } from './text/write-comment.ts';

/** What those who wait can see: the labels of the issue and the one comment. */
export type Status = {
  /**
   * Shows a state once; the comment that shows it is returned. Trouble is told and never ends the run:
   * the document matters more than the news of it.
   */
  readonly show: (state: CommentState) => Promise<Comment | undefined>;
  /** What kept the comment from being written the last time; nothing when it was. */
  readonly findTrouble: () => SpecWriterError | undefined;
  readonly ownComment?: OwnComment;
};

/** What was shown so far; it outlives the connection by which it was shown. */
export type StatusMemory = {
  /** The labels of ours on the subject. */
  readonly labels: Map<string, 'there' | 'perhaps'>;
  readonly shown: Set<CommentState['is']>;
  comment?: Comment | undefined;
  /** Whether the label that asks was there when the run began. */
  asked?: 'by-label' | 'otherwise';
  /** What the comment is to say in the end, as soon as that is known. */
  published?: string;
};

/** What is known before anything was shown. */
export const startMemory = (labels: readonly string[]): StatusMemory => ({
  labels: findKnown(labels),
  shown: new Set(),
});

export type StatusWorld = {
  readonly github: GitHub;
  readonly memory: StatusMemory;
  readonly warn: (text: string) => void;
};

export function createStatus(target: Target, world: StatusWorld): Status {
  const { subject, commentOn = subject } = target;
  const { github, memory, warn } = world;
  const key = commentKey(target);
  const ownComment =
    commentOn === undefined ? undefined : keepOwnComment({ on: commentOn, key }, github, memory);
  let trouble: SpecWriterError | undefined;
  const label = (state: CommentState['is']): Promise<void> =>
    tolerate(() => showLabels(state, target, world), warn);
  const comment = async (state: CommentState): Promise<Comment | undefined> => {
    trouble = undefined;
    return tolerate(
      async () => ownComment && showComment(state, target, { ownComment, memory }),
      (text, error) => {
        trouble = error;
        warn(text);
      },
    );
  };
  const show = async (state: CommentState): Promise<Comment | undefined> => {
    if (memory.shown.has(state.is)) return undefined;
    if (state.is === 'cancelled') {
      const arrived = await tolerate(() => findArrived(memory, ownComment), warn);
      if (arrived !== undefined) return label('published').then(() => arrived);
    }
    memory.shown.add(state.is);
    // A run that dies in between leaves a comment that says what is, and labels that the next run mends.
    if (state.is === 'published') {
      const shown = await comment(state);
      return label(state.is).then(() => shown);
    }
    await label(state.is);
    return comment(state);
  };
  return { show, findTrouble: () => trouble, ...(ownComment && { ownComment }) };
}

/** A cancellation came too late when the last of all requests was under way and took effect. */
async function findArrived(
  { published }: StatusMemory,
  ownComment: OwnComment | undefined,
): Promise<Comment | undefined> {
  const comment = published === undefined ? undefined : await ownComment?.read();
  return comment?.body.trim() === published?.trim() ? comment : undefined;
}

async function showComment(
  state: CommentState,
  target: Target,
  { ownComment, memory }: { readonly ownComment: OwnComment; readonly memory: StatusMemory },
): Promise<Comment> {
  const standing = await ownComment.read();
  const body = carryAskedQuestions(writeComment(state, target), standing?.body ?? '');
  if (state.is === 'published') memory.published = body;
  const isReplaced = state.is === 'published' || !holdsDocument(standing?.body ?? '');
  if (standing === undefined || isReplaced) return ownComment.show(body);
  const kept = keepDocument(body, standing.body);
  return kept === undefined ? standing : ownComment.show(kept);
}

/** By what we know the one comment again: all documents of one issue share it. */
export const commentKey = ({ subject, specPath }: Target): string =>
  subject === undefined ? specPath : String(subject);

async function showLabels(
  state: CommentState['is'],
  { subject, hasLabels }: Target,
  { github, memory }: StatusWorld,
): Promise<void> {
  if (subject === undefined || !hasLabels) return;
  const { labels } = memory;
  memory.asked ??= isAskedByLabel(labels) ? 'by-label' : 'otherwise';
  const { add, remove } = changeLabels(state, labels, memory.asked);
  // Whoever is cancelled while a request is under way never learns what became of it.
  for (const { name } of add) labels.set(name, 'perhaps');
  if (add.length > 0) await github.addLabels(subject, add);
  for (const { name } of add) labels.set(name, 'there');
  for (const name of remove) {
    labels.set(name, 'perhaps');
    await github.removeLabel(subject, name);
    labels.delete(name);
  }
}

/** A run that died had taken the label already, and left its own. */
const isAskedByLabel = (labels: KnownLabels): boolean =>
  labels.has(statusLabels.trigger.name) || labels.has(statusLabels.inProgress.name);

async function tolerate<T>(
  act: () => Promise<T>,
  warn: (text: string, error: SpecWriterError) => void,
): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warn(`${error.message} ${error.hint}`, error);
    return undefined;
  }
}

/** GitHub said no, or was not there; nothing that is wrong with this program, and no cancellation. */
export const isRefusal = (error: unknown): error is SpecWriterError =>
  error instanceof SpecWriterError && (error.kind === 'github' || error.kind === 'network');
