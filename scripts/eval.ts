/*
 * npm run eval -- [--base-url URL] [--model NAME] [--provider NAME] [--json FILE] [--only WORD]
 *                 [--keep DIR] [--entry FILE] [--at-once N] DIR [-- OPTIONS OF WRITE]
 *
 * Writes a specification for every case folder in DIR (requirement.md, research/, case.json) with the
 * committed bundle, as a user would, and prints what came out against what the case expects. The key
 * comes from OPENAI_API_KEY. Ends with status 1 when a document is not valid.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCases, type Case } from './eval/case.ts';
import { measureRun, type Measured } from './eval/measure-run.ts';
import { runCase, type Program } from './eval/run-case.ts';
import { writeTable } from './eval/write-table.ts';

const text = { type: 'string' } as const;
/** Options that the program itself has, too. */
const passedOn = ['base-url', 'model', 'provider'] as const;

const separator = process.argv.indexOf('--', 2);
const [own, further] =
  separator < 0
    ? [process.argv.slice(2), []]
    : [process.argv.slice(2, separator), process.argv.slice(separator + 1)];
const { values, positionals } = parseArgs({
  args: own,
  allowPositionals: true,
  options: {
    'base-url': text,
    model: text,
    provider: text,
    json: text,
    only: text,
    keep: text,
    entry: text,
    'at-once': text,
  },
});
const { json, only = '', keep, entry = join(import.meta.dirname, '..', 'dist', 'cli.js') } = values;
const folder = resolve(positionals[0] ?? '.');
const cases = readCases(folder).filter(({ name }) => name.includes(only));
if (cases.length === 0) {
  console.error(`Expected case folders in ${folder}, found none. Usage: npm run eval -- DIR`);
  process.exitCode = 2;
} else {
  const options = passedOn.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [`--${name}`, value];
  });
  const program = { entry: resolve(entry), options: [...options, ...further], keep };
  const rows = await runAll(cases, program, Math.max(1, Number(values['at-once'] ?? 1)));
  console.log(writeTable(rows));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`);
  if (rows.some(({ isValid }) => !isValid)) process.exitCode = 1;
}

/** Cases side by side share the machine, so seconds are honest only one at a time. */
async function runAll(
  waiting: readonly Case[],
  program: Program,
  atOnce: number,
): Promise<Measured[]> {
  const rows: Measured[] = [];
  const queue = [...waiting];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      rows.push(measureRun(await runCase(next, program)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return rows.sort((left, right) => left.name.localeCompare(right.name));
}
