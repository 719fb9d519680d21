import type { LeftOut } from '../../research/fit-passages.ts';

/** What a model was shown of the research, and what not. */
export type Packing = {
  readonly pieces: number;
  readonly packed: number;
  /** What the packed pieces take, and how much there was room for. */
  readonly tokens: number;
  readonly maxTokens: number;
  /** Best first. */
  readonly leftOut: readonly LeftOut[];
};

/** One line that says how much was shown, and why the rest was not. */
export function describePacking({ pieces, packed, tokens, maxTokens, leftOut }: Packing): string {
  const shown = `packed ${packed} of ${pieces} pieces of the research, ${shorten(tokens)} of ${shorten(maxTokens)} tokens`;
  const counts = new Map<string, number>();
  for (const { reason } of leftOut) {
    const kind = reason.replace(/^it repeats .*$/u, 'it repeats what is packed');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const reasons = [...counts].map(([reason, count]) => `${count} × ${reason}`);
  return reasons.length === 0 ? shown : `${shown}; left out: ${reasons.join('; ')}`;
}

const shorten = (tokens: number): string =>
  tokens < 10_000 ? String(tokens) : `${Math.round(tokens / 1000)}k`;
