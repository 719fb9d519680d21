import type { Clause } from '../../spec/spec.ts';

/** A demand as found, before it is compared with the others and numbered. */
export type Statement = {
  readonly text: string;
  readonly line: number;
  readonly kind: Clause['kind'];
  readonly alias?: string;
};
