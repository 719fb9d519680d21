import type { Span } from './source.ts';

/** A named value of a build file, and where it stands. */
export type Variable = Span & { readonly name: string; readonly value: string };
export type Variables = ReadonlyMap<string, Variable>;

/** A text with its variables replaced; `variable` is the last one used, whose line states the value. */
export type Resolved = { readonly text: string; readonly variable?: Variable };

/** A variable that names another one; a longer chain is a circle. */
const longestChain = 5;

/** The first definition of a name counts, as the ones after it are those of other modules. */
export const collectVariables = (found: readonly Variable[]): Variables => {
  const variables = new Map<string, Variable>();
  for (const variable of found) {
    if (!variables.has(variable.name)) variables.set(variable.name, variable);
  }
  return variables;
};

/** Replaces the variables that `reference` finds by its group `name`; an unknown one stays as it is written. */
export const resolveVariables = (
  text: string,
  variables: Variables,
  reference: RegExp,
): Resolved => {
  let resolved = text;
  let last: Variable | undefined;
  for (let round = 0; round < longestChain; round += 1) {
    const before = resolved;
    resolved = before.replace(reference, (whole: string, ...found: unknown[]) => {
      const groups = found.at(-1) as Readonly<Record<string, string | undefined>> | undefined;
      const variable = variables.get(groups?.['name'] ?? '');
      if (variable === undefined || variable.value.length > 200) return whole;
      last = variable;
      return variable.value;
    });
    if (resolved === before || resolved.length > 2000) break;
  }
  return last === undefined ? { text: resolved } : { text: resolved, variable: last };
};
