import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Case = z.strictObject({
  /** Where a row is about several kinds of text: `path` or `branch`. */
  kind: z.enum(['path', 'branch']).optional(),
  name: z.string().min(1),
  attack: z.string(),
  /** What must be left of the attack, where that is one text. */
  shown: z.string().optional(),
  /** A harmless text of the same look, which must pass untouched. */
  twin: z.string().min(1),
});
const Row = z.strictObject({
  row: z.string().regex(/^S\d{1,2}$/u),
  about: z.string(),
  cases: z.array(Case).min(1),
});

export type AttackCase = z.infer<typeof Case>;
export type AttackRow = z.infer<typeof Row>;

const folder = join(import.meta.dirname, '..', 'fixtures', 'attacks');

/** What the attacks of the rows S10 to S14 and S20 hide or carry, so that it can be looked for. */
export const canary = 'CANARY';

/** All rows of the corpus, in order. */
export const readAttackCorpus = (): readonly AttackRow[] =>
  readdirSync(folder)
    .sort((one, other) => Number(one.slice(1, -5)) - Number(other.slice(1, -5)))
    .map((name) => Row.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));

/** The attacks of one row. */
export function readAttacks(row: string): readonly AttackCase[] {
  return Row.parse(JSON.parse(readFileSync(join(folder, `${row}.json`), 'utf8'))).cases;
}
