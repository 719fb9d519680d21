import type { Evidence } from '../spec/spec.ts';
import type { VersionFact } from './research.ts';

/** Why one of several values was taken, strongest first. */
export type ChoiceReason =
  'requirement' | 'lockfile' | 'manifest' | 'newest' | 'pinned' | 'recommended' | 'first';

/** One question that the research answers in more than one way, and the answer that code takes. */
export type Conflict = {
  /** The technology's name, or the purpose that several technologies are offered for. */
  readonly topic: string;
  readonly options: readonly { readonly value: string; readonly evidence: readonly Evidence[] }[];
  /** The value of one of the options. */
  readonly chosen: string;
  readonly because: ChoiceReason;
  /** The sentence of the research that decides. */
  readonly stated?: Evidence;
};

/** The exact versions that the specification pins, one per name, and the contradictions met on the way. */
export type Pins = {
  readonly pins: readonly VersionFact[];
  readonly conflicts: readonly Conflict[];
};
