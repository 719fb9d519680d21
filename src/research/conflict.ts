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
  /** The value of one of the options. */
  readonly chosen: string;
  readonly because: ChoiceReason;
  /** The sentence of the research that decides. */
  readonly stated?: Evidence;
};
