/** Where a footnote of ours belongs among the others: clauses by number, then evidence by number; nothing for other labels. */
export function orderOfFootnote(label: string): number | undefined {
  const [, kind, number] = /^([re])([1-9]\d{0,8})$/u.exec(label) ?? [];
  if (kind === undefined) return undefined;
  return Number(number) + (kind === 'r' ? 0 : evidenceOffset);
}

/** More than a label of nine digits counts. */
const evidenceOffset = 1_000_000_000;
