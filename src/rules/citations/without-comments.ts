const opening = '<!--';
const closing = '-->';

export const holdsComment = (line: string): boolean => line.includes(opening);

/** A line as it is shown where comments are hidden: a quote of it was copied without them. */
export function withoutComments(line: string): string {
  if (!holdsComment(line)) return line;
  const kept: string[] = [];
  let done = 0;
  for (let at = line.indexOf(opening); at !== -1; at = line.indexOf(opening, done)) {
    const end = line.indexOf(closing, at + opening.length);
    if (end === -1) break;
    kept.push(line.slice(done, at));
    done = end + closing.length;
  }
  kept.push(line.slice(done));
  return kept.join('').replace(/\s+/gu, ' ').trim();
}
