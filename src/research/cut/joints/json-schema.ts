const definitions = new Set(['definitions', '$defs']);

/** Whether a piece of its own begins at a key: a definition of a JSON Schema, at its top or in a component. */
export const isDefinitionKey = (keys: readonly string[]): boolean =>
  keys.length === 2 && definitions.has(keys[0] ?? '');
