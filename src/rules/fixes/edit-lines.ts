/** Another text for some columns of one line; columns count from 1, the last one is the one behind. */
export type Edit = {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly text: string;
};

/** The lines with all edits made; none of them overlap. */
export function editLines(lines: readonly string[], edits: readonly Edit[]): string[] {
  const edited = [...lines];
  const backwards = [...edits].sort((one, other) => other.column - one.column);
  for (const { line, column, endColumn, text } of backwards) {
    const old = edited[line - 1] ?? '';
    edited[line - 1] = old.slice(0, column - 1) + text + old.slice(endColumn - 1);
  }
  return edited;
}
