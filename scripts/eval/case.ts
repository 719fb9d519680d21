import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** What a case folder says of itself in `case.json`; a folder without one expects nothing but a valid document. */
const Expectation = z.object({
  locale: z.string().default('en'),
  expected: z
    .object({ versions: z.record(z.string(), z.string()).default({}) })
    .default({ versions: {} }),
});
export type Expectation = z.infer<typeof Expectation>;

export type Case = {
  readonly name: string;
  /** Holds `requirement.md` and `research/`. */
  readonly folder: string;
  readonly expectation: Expectation;
};

/** The case folders below a folder, by name. */
export function readCases(folder: string): Case[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'requirement.md')))
    .sort()
    .map((name) => ({
      name,
      folder: join(folder, name),
      expectation: readExpectation(join(folder, name, 'case.json')),
    }));
}

const readExpectation = (path: string): Expectation =>
  Expectation.parse(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
