import type { Requirement } from '../requirement/requirement.ts';
import { chooseVersions } from './choose-versions.ts';
import type { Conflict } from './conflict.ts';
import { technologyKey } from './technology-key.ts';
import type { Research, VersionFact } from './research.ts';

/** What was decided against is not built: whatever version prose gives it, and whatever holds it when the requirement decides. */
const isRejected = ({ name, strength }: VersionFact, conflicts: readonly Conflict[]): boolean =>
  conflicts.some(
    ({ about, options, chosen, because }) =>
      about === 'purpose' &&
      (strength === 'prose' || because === 'requirement') &&
      technologyKey(name) !== technologyKey(chosen) &&
      options.some(({ value }) => technologyKey(value) === technologyKey(name)),
  );

/** Chooses one exact version per technology and one technology per purpose, as the conflicts were decided. */
export const choosePins = (
  { facts, conflicts }: Pick<Research, 'facts' | 'conflicts'>,
  requirement: Requirement,
): VersionFact[] =>
  chooseVersions(facts, requirement)
    .map(({ pin }) => pin)
    .filter((pin) => !isRejected(pin, conflicts));
