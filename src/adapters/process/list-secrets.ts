import type { Environment } from '../runner/runner.ts';

/** How variables are called that hold what nobody else may know. */
const secretName = /(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|_KEY|^KEY|APIKEY|_PAT)$/iu;
/** Shorter values are words and numbers; starring them out would spoil every text. */
const shortest = 8;

/** The values that a run must not give away: the given ones, and what its environment calls a secret. */
export function listSecrets(
  given: readonly (string | undefined)[],
  environment: Environment,
): string[] {
  const named = Object.entries(environment)
    .filter(([name]) => secretName.test(name))
    .map(([, value]) => value);
  const values = [...given, ...named].map((value) => value?.trim() ?? '');
  return [...new Set(values)].filter((value) => value.length >= shortest);
}
