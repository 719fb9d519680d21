/** A footnote as it is defined; its line counts from 1. */
type Footnote = { readonly label: string; readonly line: number; readonly text: string };

const definition = /^ {0,3}\[\^([^\][\s]{1,200})\]:/u;

/** Every definition of a footnote, in the order of the document. */
export const listFootnotes = (lines: readonly string[]): Footnote[] =>
  lines.flatMap((line, index) => {
    const [mark, label] = definition.exec(line) ?? [];
    return mark === undefined || label === undefined
      ? []
      : [{ label, line: index + 1, text: line.slice(mark.length) }];
  });

/** The label of each footnote that is defined, and the line of its first definition. */
export function readFootnoteLabels(lines: readonly string[]): Map<string, number> {
  const labels = new Map<string, number>();
  for (const { label, line } of listFootnotes(lines)) {
    if (!labels.has(label)) labels.set(label, line);
  }
  return labels;
}

/** The clause that each footnote states; evidence states none. */
export function readFootnoteClauses(lines: readonly string[]): Map<string, string> {
  return new Map(
    listFootnotes(lines).flatMap(({ label, text }) => {
      const id = /^\s{0,9}\*\*(R[1-9]\d{0,8})\*\*/u.exec(text)?.[1];
      return id === undefined ? [] : [[label, id] as const];
    }),
  );
}
