import { toCode } from '../spec/text.ts';
import type { Statement } from './statements/statement.ts';

/** Demands that share the id of one use case get `UC1.1`, `UC1.2` …, so that an id names one of them; none that its author gave to another. */
export function separateAliases(statements: readonly Statement[]): Statement[] {
  const given = new Map<string, number>();
  for (const { alias } of statements)
    if (alias !== undefined) given.set(toKey(alias), (given.get(toKey(alias)) ?? 0) + 1);
  const used = new Map<string, number>();
  return statements.map((statement) => {
    const { alias, ...rest } = statement;
    if (alias === undefined || given.get(toKey(alias)) === 1) return statement;
    const count = (used.get(toKey(alias)) ?? 0) + 1;
    used.set(toKey(alias), count);
    const own = `${alias}.${count}`;
    return given.has(toKey(own)) ? rest : { ...rest, alias: own };
  });
}

const toKey = (alias: string): string => toCode(alias).toLowerCase();
