/** The lead of a branch in the common drawing, four columns a level. */
const branch = /^(?<lead>(?:[│┃|\s]\s{3})*)[├└╰┣┗+`|][─━-]{2}[>╴]?\s/u;
/** A line that hangs below nothing, such as the root. */
const top = /^[^\s│┃|├└╰┣┗+`]/u;

/** The indexes of the lines that are drawn more than one level below the line before them. */
export function findSkippedLevels(lines: readonly string[]): number[] {
  const skipped: number[] = [];
  let deepest: number | undefined;
  for (const [index, line] of lines.entries()) {
    const lead = branch.exec(line)?.groups?.['lead'];
    if (lead !== undefined) {
      const depth = lead.length / 4;
      if (deepest !== undefined && depth > deepest) skipped.push(index);
      deepest = depth + 1;
    } else if (top.test(line)) deepest = 0;
    // A line in another drawing tells nothing about the depth of the next one.
    else if (/[^\s│┃|]/u.test(line)) deepest = undefined;
  }
  return skipped;
}
