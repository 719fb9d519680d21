import type { SecurityRow } from './security-row.ts';
import { rowsOfAsking } from './who-may-ask.ts';
import { rowsOfPublishing } from './what-is-published.ts';
import { rowsOfReach } from './what-is-reached.ts';
import { rowsOfReading } from './what-is-read.ts';

/** Every kind of attack that we know of, with what an attacker does. */
export const securityRows: readonly SecurityRow[] = [
  ...rowsOfAsking,
  ...rowsOfReading,
  ...rowsOfPublishing,
  ...rowsOfReach,
];
