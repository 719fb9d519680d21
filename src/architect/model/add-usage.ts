import type { Usage } from '../../ports.ts';

export const noUsage: Usage = { requests: 0, promptTokens: 0, completionTokens: 0 };

export const addUsage = (one: Usage, other: Usage): Usage => ({
  requests: one.requests + other.requests,
  promptTokens: one.promptTokens + other.promptTokens,
  completionTokens: one.completionTokens + other.completionTokens,
});

/** Tokens of prompts and answers, which one cap bounds. */
export const countUsed = ({ promptTokens, completionTokens }: Usage): number =>
  promptTokens + completionTokens;
