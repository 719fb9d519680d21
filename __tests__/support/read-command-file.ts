/**
 * Reads a file of outputs by the runner's own rules (FileCommandManager.cs): the first of `=` and
 * `<<` in a line decides, a value in the long form ends at a line that is exactly its delimiter.
 */
export function readCommandFile(text: string): Record<string, string> {
  const lines = text.split('\n');
  const values: Record<string, string> = {};
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const marks = line.indexOf('<<');
    if (equals >= 0 && (marks < 0 || equals < marks)) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (marks > 0) {
      const end = findDelimiter(lines, index + 1, line.slice(marks + 2));
      values[line.slice(0, marks)] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return values;
}

function findDelimiter(lines: readonly string[], from: number, delimiter: string): number {
  const end = delimiter === '' ? -1 : lines.indexOf(delimiter, from);
  if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
  return end;
}
