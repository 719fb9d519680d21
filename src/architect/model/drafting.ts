import type { SpecWriterError } from '../../errors.ts';
import type { Complete, Progress, Usage } from '../../ports.ts';
import type { Question } from '../../requirement/question.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Spec } from '../../spec/spec.ts';
import type { WrittenParts } from './draft-sections.ts';
import type { Packing } from './packing.ts';
import type { ModelLimits } from './plan-request.ts';
import type { PlacedFinding } from './sections-to-mend.ts';
import type { OpenTokenCounter } from './settle-request.ts';

/** What drafting asks of the world. */
export type ModelWorld = {
  readonly complete: Complete;
  /** Checks a document as it will be rendered, and says in which section each finding stands. */
  readonly check: (spec: Spec) => Promise<readonly PlacedFinding[]>;
  /** Called with every answer as soon as it is there, because it was paid for. */
  readonly keep: (answer: string) => Promise<void>;
  /** What an earlier run from the same input left, to go on from. */
  readonly saved?: WrittenParts;
  /** Called with everything that is there of the draft, each time that there is more or better. */
  readonly save: (written: WrittenParts) => Promise<void>;
  readonly progress: Progress;
  readonly limits: ModelLimits;
  /** Counts exactly; without it an estimate decides what fits. */
  readonly openCounter?: OpenTokenCounter | undefined;
};

/** What a run with a model cost, whether it gave a document or not. */
export type Cost = {
  readonly usage: Usage;
  /** How often findings went back to the model. */
  readonly repairs: number;
  readonly model: string;
  /** What the model was shown of the research; nothing where it was shown all of it. */
  readonly packing?: Packing;
};

export type ModelResult =
  | (Cost & { readonly questions: readonly Question[]; readonly findings: readonly Finding[] })
  | (Cost & { readonly spec: Spec; readonly findings: readonly Finding[] })
  | (Cost & { readonly failure: SpecWriterError; readonly findings: readonly Finding[] });
