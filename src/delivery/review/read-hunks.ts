/** Lines of the new text that a patch shows, both ends included: GitHub takes comments on no others. */
export type Hunk = { readonly start: number; readonly end: number };

const header = /^@@ -\d+(?:,\d+)? \+(?<start>\d+)(?:,(?<count>\d+))? @@/gmu;

/** The hunks of one file in the form in which GitHub tells a patch; none of one that is too large to be told. */
export function readHunks(patch: string): Hunk[] {
  return Array.from(patch.matchAll(header), ({ groups }) => {
    const start = Number(groups?.['start']);
    return { start, end: start + Number(groups?.['count'] ?? '1') - 1 };
  }).filter(({ start, end }) => end >= start);
}
