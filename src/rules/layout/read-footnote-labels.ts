/** The label of each footnote that is defined, and the line of its definition, from 1. */
export function readFootnoteLabels(lines: readonly string[]): Map<string, number> {
  const labels = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const label = /^ {0,3}\[\^([^\]\s]{1,200})\]:/u.exec(line)?.[1];
    if (label !== undefined && !labels.has(label)) labels.set(label, index + 1);
  }
  return labels;
}
