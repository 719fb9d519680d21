/**
 * Finds the next place of a mark at or after a place. Asked with growing places, all answers together
 * are linear, also where a mark never comes.
 */
export type FindMark = (mark: string, from: number) => number | undefined;

export function indexMarks(text: string): FindMark {
  const known = new Map<string, number>();
  return (mark, from) => {
    let at = known.get(mark) ?? -2;
    if (at !== -1 && at < from) {
      at = text.indexOf(mark, from);
      known.set(mark, at);
    }
    return at === -1 ? undefined : at;
  };
}

/** Where the first of some marks ends, at or after a place. */
export function endOfFirst(
  marks: readonly string[],
  from: number,
  find: FindMark,
): number | undefined {
  const ends = marks.flatMap((mark) => {
    const at = find(mark, from);
    return at === undefined ? [] : [at + mark.length];
  });
  return ends.length === 0 ? undefined : Math.min(...ends);
}
