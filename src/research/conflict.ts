import type { Evidence } from '../spec/spec.ts';

/** Why one of several values was taken, strongest first. */
export type ChoiceReason =
  | 'requirement'
  | 'lockfile'
  | 'manifest'
  | 'superseded'
  | 'dated'
  | 'newest'
  | 'pinned'
  | 'recommended'
  | 'first';

/** One question that the sources answer in more than one way, and the answer that code takes. */
export type Conflict = {
  /** Two versions of one technology, several technologies for one purpose, or a document and the one that replaces it. */
  readonly about: 'version' | 'purpose' | 'document';
  /** The technology's name, the purpose that several are offered for, or the document that no longer holds. */
  readonly topic: string;
  readonly options: readonly { readonly value: string; readonly evidence: readonly Evidence[] }[];
  /** The value of one of the options; the first one where nothing decides. */
  readonly chosen: string;
  /** `undecided` where the requirement itself leaves it open and nothing in the research decides. */
  readonly because: ChoiceReason | 'undecided';
  /** The clauses that leave it open: one that offers both, or two that demand different ones. */
  readonly clauses?: readonly string[];
  /** The sentence of the research that decides. */
  readonly stated?: Evidence;
};
