/** The known name that a mistyped one most likely means, or nothing when none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  // Longer strings are no mistyped names, and the distance is quadratic in length.
  if (name.length > 60) return undefined;
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate) }))
    .sort((left, right) => left.distance - right.distance);
  const [best] = ranked;
  const tolerance = Math.max(2, Math.floor(name.length / 3));
  return best !== undefined && best.distance <= tolerance ? best.candidate : undefined;
}

/** Levenshtein: insertions, deletions and substitutions between two short strings. */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [row, letter] of Array.from(left).entries()) {
    const current = [row + 1];
    for (const [column, other] of Array.from(right).entries()) {
      const substitution = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      const edit = Math.min((previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1);
      current.push(Math.min(substitution, edit));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
