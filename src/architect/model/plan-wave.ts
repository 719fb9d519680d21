import { SpecWriterError } from '../../errors.ts';
import type { Completion, CompletionRequest } from '../../ports.ts';
import { estimateTokens } from '../../research/count-tokens.ts';
import { countUsed } from './add-usage.ts';
import { writeDraftSchema } from './draft.ts';
import type { Parts, Property } from './draft-sections.ts';
import type { StagePlan } from './open-stages.ts';
import type { Stage } from './stages.ts';
import { estimateMessages } from './write-rest.ts';
import { writeStage } from './write-stage.ts';

/** One stage as it will be asked for. */
export type StageRequest = {
  readonly name: Stage['name'];
  readonly request: CompletionRequest;
  readonly properties: readonly Property[];
  /** What the stage may take with all that it asks again, in tokens. */
  readonly left: number;
};

/** A part of a specification may be as short as this, in tokens. */
const shortestPart = 300;

/** Shares what is left of the cap among stages that are asked for at the same time, so that together they keep it. */
export function planWave(
  stages: readonly Stage[],
  known: {
    readonly plan: StagePlan;
    readonly parts: Parts;
    readonly staging: { readonly left: number; readonly maxOutputTokens: number };
    readonly spent: Completion;
  },
): StageRequest[] {
  const { plan, parts, staging, spent } = known;
  const { opening } = plan;
  const written = stages.map((stage) => {
    const added = writeStage(stage, parts, plan.facts);
    const schema = {
      name: `specification_${stage.name}`,
      schema: writeDraftSchema(stage.properties),
    };
    const beside = estimateMessages(added) + estimateTokens(JSON.stringify(schema.schema));
    const messages = [...opening.request.messages, ...added];
    return { stage, messages, schema, promptTokens: opening.promptTokens + beside };
  });
  const prompts = written.reduce((sum, { promptTokens }) => sum + promptTokens, 0);
  const room = staging.left - countUsed(spent.usage) - prompts;
  const shares = stages.reduce((sum, { share }) => sum + share, 0);
  return written.map(({ stage, messages, schema, promptTokens }) => {
    const answer = Math.floor((room * stage.share) / shares);
    const maxOutputTokens = Math.min(staging.maxOutputTokens, answer);
    if (maxOutputTokens < Math.min(shortestPart, staging.maxOutputTokens)) {
      throw describeShortage(stage, maxOutputTokens);
    }
    return {
      name: stage.name,
      request: { messages, schema, maxOutputTokens },
      properties: stage.properties,
      left: promptTokens + answer,
    };
  });
}

const describeShortage = ({ name }: Stage, found: number): SpecWriterError =>
  new SpecWriterError('input', {
    message: `Expected room for the stage ${name} within max-total-tokens, found ${Math.max(found, 0)} tokens.`,
    hint: 'Raise max-total-tokens, or lower max-input-tokens, which every stage pays for.',
  });
