/** Deeper than any wrapper that a model puts around its answer. */
const deepestWrapper = 3;

/**
 * Finds the named properties wherever a model put them: some wrap their answer once more, or group
 * it by the sections of the document. What stands further out wins.
 */
export function hoistProperties(
  value: object,
  names: readonly string[],
  depth = 0,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(value);
  const inner = entries
    .filter(([name, item]) => !names.includes(name) && isWrapper(item) && depth < deepestWrapper)
    .map(([, item]) => hoistProperties(item as object, names, depth + 1));
  return Object.assign({}, ...inner, value) as Readonly<Record<string, unknown>>;
}

const isWrapper = (item: unknown): boolean =>
  typeof item === 'object' && item !== null && !Array.isArray(item);
