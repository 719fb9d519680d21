import type {
  CommentState,
  Document,
  Publication,
  Published,
  Target,
} from './delivery/delivery.ts';
import { findPublished } from './delivery/find-published.ts';
import { publishDocument } from './delivery/publish-document.ts';
import { createStatus, startMemory, type Status, type StatusMemory } from './delivery/status.ts';
import { SpecWriterError } from './errors.ts';
import { explainError } from './explain-error.ts';
import type { GitHub } from './github.ts';
import { writeSpec } from './write-spec.ts';
import type { WriteRequest, WriteResult, WriteWorld } from './write-request.ts';

/** What delivering asks of the world, beside what writing asks. */
export type DeliveryWorld = {
  readonly github: GitHub;
  /** For the last words of a run that is cancelled: it has seconds left, and no signal ends it. */
  readonly openLastWords: () => GitHub;
  /** The labels of the subject when the run began. */
  readonly labels: readonly string[];
  readonly signal: AbortSignal;
};

/**
 * The story of delivering: what is written arrives where the team works, and those who wait see at
 * every moment how it stands. The files are written before anything is published.
 */
export async function deliverSpec(
  request: WriteRequest,
  world: WriteWorld,
  delivery: DeliveryWorld & { readonly target: Target },
): Promise<WriteResult> {
  const { target, github, labels, signal } = delivery;
  const memory = startMemory(labels);
  const { warn } = world.progress;
  const status = createStatus(target, { github, memory, warn });
  let written: WriteResult | undefined;
  let standing: Published | undefined;
  try {
    written = await writeSpec(request, {
      ...world,
      announce: async (phase) => {
        throwIfCancelled(signal);
        await status.show(
          phase === 'writing' ? { is: phase, model: request.model } : { is: phase },
        );
      },
      findPublished: async (inputHash, source) => {
        const search = { target, github, status, labels, source, warn };
        standing = await findPublished(inputHash, search);
        return standing;
      },
    });
    throwIfCancelled(signal);
    if (written.isSettled === true)
      return { ...written, ...(standing && { publication: standing.publication }) };
    return await settle(written, { target, github, status, warn, standing });
  } catch (error) {
    const openLast = (): Status =>
      createStatus(target, { github: delivery.openLastWords(), memory, warn });
    const end = await tellEnd(error, { status, openLast, memory, signal });
    if (written === undefined) throw end;
    // What was written and paid for stays in the result, whatever became of publishing it.
    const failure = toFailure(end);
    return { ...written, outcome: 'failed', reason: failure.message, failure };
  }
}

type Ending = {
  readonly status: Status;
  readonly openLast: () => Status;
  readonly memory: StatusMemory;
  readonly signal: AbortSignal;
};

/** Tells those who wait how it ended, and returns that: a run may be cancelled even while it tells. */
async function tellEnd(error: unknown, ending: Ending): Promise<unknown> {
  const { status, openLast, memory, signal } = ending;
  const isCancelled = (): boolean => signal.aborted;
  // Before anything was shown there is nothing to take back.
  if (memory.shown.size === 0) return isCancelled() ? cancelled() : error;
  try {
    if (!isCancelled()) await status.show(explainEnd(error));
  } catch (trouble) {
    if (!isCancelled()) throw trouble;
  }
  if (!isCancelled()) return error;
  try {
    await openLast().show({ is: 'cancelled' });
  } catch {
    // Whatever kept the last words from being said: that the run was cancelled is what counts.
  }
  return cancelled();
}

type Desk = {
  readonly target: Target;
  readonly github: GitHub;
  readonly status: Status;
  readonly warn: (text: string) => void;
  /** The document that stands there already. */
  readonly standing: Published | undefined;
};

async function settle(result: WriteResult, desk: Desk): Promise<WriteResult> {
  const document = toDocument(result);
  const { reason, questions, failure } = result;
  if (result.outcome === 'blocked') return tell(result, { is: 'blocked', reason, questions }, desk);
  if (document === undefined) {
    return tell(result, { is: 'failed', reason, hint: failure?.hint ?? '' }, desk);
  }
  const isInvalid = result.outcome === 'invalid';
  // One that people spoilt where it is published stays there; only what is around it is brought up to date.
  if (isInvalid && desk.standing?.text === undefined) {
    return tell(result, { is: 'invalid', reason, document }, desk);
  }
  const publication = await publish(document, desk);
  return { ...result, publication, outcome: isInvalid ? 'invalid' : publication.outcome };
}

const publish = (document: Document, desk: Desk): Promise<Publication> =>
  desk.standing?.isMerged === true
    ? tellMerged(document, desk.standing.publication, desk)
    : publishDocument(document, desk);

async function tellMerged(
  document: Document,
  publication: Publication,
  { status }: Desk,
): Promise<Publication> {
  const comment = await status.show({ is: 'published', document, publication });
  return { ...publication, ...(comment && { comment: comment.url }) };
}

async function tell(result: WriteResult, state: CommentState, desk: Desk): Promise<WriteResult> {
  const comment = await desk.status.show(state);
  if (comment === undefined) return result;
  return {
    ...result,
    publication: { outcome: 'unchanged', comment: comment.url, keptSections: [], stepsDown: [] },
  };
}

function toDocument(result: WriteResult): Document | undefined {
  const { spec, text, inputHash, model, usage, findings, notices, check } = result;
  if (spec === undefined || text === undefined || check === undefined) return undefined;
  return { spec, text, inputHash, model, usage, findings, notices, check };
}

/** A mistake of our own is told as any other failure is. */
function toFailure(error: unknown): SpecWriterError {
  if (error instanceof SpecWriterError) return error;
  const { message, hint } = explainError(error, []);
  return new SpecWriterError('internal', { message, hint, cause: error });
}

function explainEnd(error: unknown): CommentState {
  if (error instanceof SpecWriterError && error.kind === 'cancelled') return { is: 'cancelled' };
  const { message, hint } = explainError(error, []);
  return { is: 'failed', reason: message, hint };
}

function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw cancelled();
}

const cancelled = (): SpecWriterError =>
  new SpecWriterError('cancelled', {
    message: 'Expected to finish, found the run cancelled.',
    hint: 'Run again: what was written is found and not paid for twice.',
  });
