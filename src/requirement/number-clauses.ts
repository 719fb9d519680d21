import type { Clause } from '../spec/spec.ts';
import { readProse } from '../markdown/read-prose.ts';
import { toCode, toLine } from '../spec/text.ts';
import { separateAliases } from './separate-aliases.ts';
import type { Statement } from './statements/statement.ts';

/** Numbers demands in the order of their lines; what is said twice counts once, where it is said first. */
export function numberClauses(statements: readonly Statement[]): Clause[] {
  const known = new Map<string, Statement>();
  for (const statement of [...statements].sort((left, right) => left.line - right.line)) {
    const key = toKey(statement);
    const first = known.get(key);
    if (first === undefined) known.set(key, statement);
    else if (first.alias === undefined && statement.alias !== undefined)
      known.set(key, { ...first, alias: statement.alias });
  }
  return separateAliases([...known.values()]).map(toClause);
}

const toKey = ({ text }: Statement): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const toClause = ({ text, line, kind, alias }: Statement, index: number): Clause => ({
  id: `R${index + 1}`,
  text: toLine(readProse(text)),
  line,
  kind,
  ...(alias === undefined ? {} : { alias: toCode(alias) }),
});
