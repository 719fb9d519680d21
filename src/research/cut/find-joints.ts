import type { ResearchFile } from '../research.ts';
import { findAsciiDocJoints } from './joints/ascii-doc.ts';
import { findDataJoints } from './joints/data.ts';
import { findDefinitionJoints } from './joints/definitions.ts';
import { findHtmlJoints } from './joints/html.ts';
import { findMarkdownJoints } from './joints/markdown.ts';
import { findNotebookJoints } from './joints/notebook.ts';
import { findPlainTextJoints } from './joints/plain-text.ts';
import { findRestructuredTextJoints } from './joints/restructured-text.ts';
import { findSqlJoints } from './joints/sql.ts';
import type { FindJoints, Joints } from './joints.ts';

/** What is cut by its own syntax; every other ending is source code, whose definitions look alike. */
const kinds: readonly (readonly [string, FindJoints])[] = [
  ['md mdx markdown mkd mdown mdc qmd rmd', findMarkdownJoints],
  ['rst rest', findRestructuredTextJoints],
  ['adoc asciidoc asc', findAsciiDocJoints],
  ['txt text log csv tsv', findPlainTextJoints],
  ['html htm xhtml', findHtmlJoints],
  ['ipynb', findNotebookJoints],
  ['json jsonc json5 yaml yml', findDataJoints],
  ['sql ddl psql pgsql', findSqlJoints],
];

const finders = new Map(
  kinds.flatMap(([endings, find]) => endings.split(' ').map((ending) => [ending, find] as const)),
);

/** A file without an ending is most often a `README` or a `LICENSE`. */
const findForName = (fileName: string): FindJoints => {
  const dot = fileName.lastIndexOf('.');
  if (dot <= 0) return findPlainTextJoints;
  return finders.get(fileName.slice(dot + 1)) ?? findDefinitionJoints;
};

/** Where the pieces of a file may begin, by the kind that its name tells. */
export function findJointsFor({ path, text }: ResearchFile, lines: readonly string[]): Joints {
  const fileName = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return findForName(fileName)({ text, lines });
}
