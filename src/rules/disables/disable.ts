import type { Range } from '../../spec/parsed-spec.ts';

/** A comment by which a person lets findings of some rules pass, as it stands in a document. */
export type Disable = {
  readonly at: Range;
  readonly rules: readonly string[];
  readonly reason: string;
  /** Whether it counts for the whole document. */
  readonly isWhole: boolean;
  /** The lines for which it counts; both count from 1. */
  readonly from: number;
  readonly to: number;
  /** Why it counts for nothing. */
  readonly mistake?: { readonly message: string; readonly hint: string };
};
