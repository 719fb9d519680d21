import type { VersionFact } from './research.ts';
import { allows } from './same-technology.ts';

/**
 * Leaves out what a lock file holds for other packages only: of two locked versions of one package,
 * the manifest's range says which one the project itself asks for.
 */
export const withoutForeignLocks = (facts: readonly VersionFact[]): VersionFact[] => {
  const declared = facts.filter(
    ({ strength, scope }) => strength === 'manifest' && scope !== 'transitive',
  );
  const isAsked = (fact: VersionFact): boolean =>
    declared.some((manifest) => allows(manifest, fact.version));
  const isDirect = (fact: VersionFact): boolean => fact.scope !== 'transitive' || isAsked(fact);
  const locked = facts.filter(({ strength }) => strength === 'lockfile');
  if (!locked.some(isDirect)) return [...facts];
  const fitting = locked.some((fact) => isDirect(fact) && isAsked(fact)) ? isAsked : isDirect;
  return facts.filter((fact) => fact.strength !== 'lockfile' || fitting(fact));
};
