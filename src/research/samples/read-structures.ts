import { classDialects } from './class-dialects.ts';
import { dialects } from './dialect.ts';
import type { Structure } from './dialect.ts';
import { readBraces } from './read-braces.ts';
import { readDoBlocks } from './read-do-blocks.ts';
import { readKotlin, readRecords } from './read-parameters.ts';
import { readPython } from './read-python.ts';
import { readSql } from './read-sql.ts';
import { readUnions } from './read-unions.ts';

type Reader = (text: string) => Structure[];

/** Languages that are not read between braces alone. */
const readers: readonly (readonly [readonly string[], Reader])[] = [
  [['python', 'py'], readPython],
  [['sql', 'ddl', 'postgresql', 'pgsql', 'mysql', 'sqlite'], readSql],
  [['kotlin', 'kt', 'kts'], readKotlin],
  [['java', 'csharp', 'cs', 'c#'], readRecords],
  [['ts', 'typescript', 'tsx', 'mts'], readUnions],
  [['ruby', 'rb', 'elixir', 'ex', 'exs'], readDoBlocks],
];

/** Wider than any alignment: expressions with several optional blanks take the cube of such a run. */
const wideGap = /(?<=\S)[ \t]{40,}/gu;

/** Reads the data structures that code in a language declares; none for a language without a reader. */
export const readStructures = (given: string, language: string): Structure[] => {
  const text = given.replace(wideGap, ' ');
  const special = readers.filter(([languages]) => languages.includes(language));
  const braced = [...dialects, ...classDialects].filter(({ languages }) =>
    languages.includes(language),
  );
  return [
    ...special.flatMap(([, read]) => read(text)),
    ...braced.flatMap((dialect) => readBraces(text, dialect)),
  ];
};
