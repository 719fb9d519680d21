import * as z from 'zod';
import type { Completion } from '../../ports.ts';
import { ModelName } from './read-completion.ts';

const text = z.string().catch('');
/** The lines of `--output-format json` that matter, out of some thirty kinds; each is parsed on its own. */
const Event = z.discriminatedUnion('type', [
  z.object({ type: z.literal('model.call_start') }),
  z.object({ type: z.literal('assistant.message_start') }),
  z.object({ type: z.literal('assistant.message_delta'), data: z.object({ deltaContent: text }) }),
  z.object({
    type: z.literal('assistant.message'),
    data: z.object({
      content: text,
      model: ModelName.optional().catch(undefined),
      toolRequests: z.array(z.unknown()).catch([]),
    }),
  }),
  z.object({
    type: z.literal('model.call_failure'),
    data: z.object({ statusCode: z.number().optional().catch(undefined), errorMessage: text }),
  }),
  z.object({ type: z.literal('session.error'), data: z.object({ message: text }) }),
]);
type Event = z.infer<typeof Event>;
type MessageData = Extract<Event, { readonly type: 'assistant.message' }>['data'];

export type Refusal = { readonly status: number | undefined; readonly reason: string };

/** What the CLI told of its work, so far. */
export type CopilotAnswer = {
  /** Also of an answer that broke off. */
  readonly text: string;
  /** Whether the answer came to an end. */
  readonly isWhole: boolean;
  readonly ended: Completion['ended'];
  readonly model?: string | undefined;
  readonly requests: number;
  /** How many requests ended with the wish for a tool instead of an answer. */
  readonly toolRequests: number;
  /** Why there is no answer, in the words of the CLI. */
  readonly error?: string | undefined;
  /** What the endpoint of the model said, the last time that it refused. */
  readonly refusal?: Refusal | undefined;
};

/** The CLI itself asks for the rest of an answer that was cut, and gives up after the second time. */
const mostPieces = 3;

export type Listening = {
  /** Told of the bytes of each piece of text. */
  readonly onText: (bytes: number) => void;
  /** Told how many requests have ended with the wish for a tool. */
  readonly onToolRequests: (count: number) => void;
};

/** Puts an answer together from the lines of the CLI. */
export function collectCopilotEvents({ onText, onToolRequests }: Listening): {
  readonly add: (line: string) => void;
  readonly read: () => CopilotAnswer;
} {
  let state = nothing;
  return {
    add: (line) => {
      const event = readEvent(line);
      if (event === undefined) return;
      if (event.type === 'assistant.message_delta') {
        onText(Buffer.byteLength(event.data.deltaContent));
      }
      state = apply(state, event);
      if (event.type === 'assistant.message') onToolRequests(state.toolRequests);
    },
    read: () => toAnswer(state),
  };
}

type State = {
  /** Cut pieces of the answer, of which the CLI asked for the rest. */
  readonly pieces: readonly string[];
  /** The piece that is coming. */
  readonly coming?: string | undefined;
  /** What had come of a piece that broke off; the CLI asks for it anew. */
  readonly lost: string;
  readonly isWhole: boolean;
  readonly model?: string | undefined;
  readonly requests: number;
  readonly toolRequests: number;
  readonly refusal?: Refusal;
  readonly error?: string;
};
const nothing: State = { pieces: [], lost: '', isWhole: false, requests: 0, toolRequests: 0 };

const Reason = z.object({ message: z.string() });

/** The message within the body that the endpoint sent, or what the CLI has instead. */
function readReason(text: string): string {
  const body = parseJson(text);
  return Reason.safeParse(body).data?.message ?? (typeof body === 'string' ? body : text);
}

function readEvent(line: string): Event | undefined {
  return Event.safeParse(parseJson(line)).data;
}

function apply(state: State, event: Event): State {
  const { coming = '' } = state;
  switch (event.type) {
    case 'model.call_start':
      return { ...state, requests: state.requests + 1 };
    case 'assistant.message_start':
      return { ...state, pieces: keep(state), coming: '', isWhole: false };
    case 'assistant.message_delta':
      return { ...state, coming: coming + event.data.deltaContent };
    case 'assistant.message':
      return applyMessage(state, event.data);
    case 'model.call_failure': {
      const { statusCode: status, errorMessage } = event.data;
      const lost = coming.length > state.lost.length ? coming : state.lost;
      return {
        ...state,
        coming: undefined,
        lost,
        refusal: { status, reason: readReason(errorMessage) },
      };
    }
    case 'session.error':
      return { ...state, error: event.data.message };
  }
}

function applyMessage(
  state: State,
  { content, model = state.model, toolRequests }: MessageData,
): State {
  const told = { ...state, model, coming: undefined };
  // What is said beside a wish for tools is no part of the answer.
  return toolRequests.length > 0
    ? { ...told, pieces: [], toolRequests: state.toolRequests + 1 }
    : { ...told, pieces: [...state.pieces, content], isWhole: true };
}

const keep = ({ pieces, coming }: State): readonly string[] =>
  coming === undefined ? pieces : [...pieces, coming];

function toAnswer(state: State): CopilotAnswer {
  const { lost, isWhole, model, requests, toolRequests, refusal, error } = state;
  const pieces = keep(state);
  const got = pieces.join('');
  return {
    text: isWhole ? got : `${got}${state.coming === undefined ? lost : ''}`,
    isWhole,
    ended: pieces.length >= mostPieces && !isJson(got) ? 'length' : 'stop',
    model,
    requests,
    toolRequests,
    error,
    refusal,
  };
}

const isJson = (text: string): boolean => parseJson(text) !== undefined;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
