import type { Disorder } from './disorder.ts';
import { markDisorders } from './marks.ts';
import { numberDisorders } from './numbers.ts';
import { orderDisorders } from './order.ts';

/** Every kind of disorder, in the order of the report. */
export const disorders: readonly Disorder[] = [
  ...orderDisorders,
  ...numberDisorders,
  ...markDisorders,
];
