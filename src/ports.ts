import type { SpecWriterError } from './errors.ts';
import type { RequirementText } from './requirement/requirement.ts';

export type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

export type CompletionRequest = {
  readonly messages: readonly Message[];
  /** JSON Schema that the answer must satisfy, and its name. */
  readonly schema: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  readonly maxOutputTokens: number;
};

export type Usage = {
  readonly requests: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
};

/** One answer of a model, whatever it is worth: a cut one is still an answer that was paid for. */
export type Completion = {
  readonly text: string;
  readonly model: string;
  readonly ended: 'stop' | 'length' | 'refusal' | 'content-filter';
  /** Whether a secret of the run stood in the text; it is covered there. */
  readonly hadSecret?: true;
  /** What broke the answer off, when it was not the limit of its length. */
  readonly interruption?: SpecWriterError;
  readonly usage: Usage;
};

/** Asks a model; throws a `SpecWriterError` of kind `model` or `network` when there is no answer at all. */
export type Complete = (request: CompletionRequest) => Promise<Completion>;

/** How a person follows the work: a group on the runner, one living line on a terminal. */
export type Progress = {
  readonly stage: (title: string) => void;
  readonly note: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Told again and again how far something long is; whoever shows it chooses how often. */
  readonly tick?: (text: string) => void;
};

/** Reads an issue with its comments to the last page. */
export type ReadIssue = (number: number) => Promise<RequirementText>;
