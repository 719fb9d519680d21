import { asksFor } from './demanded-names.ts';
import { placeOf } from './prose/judge-options.ts';
import { findTechnology } from './technology-kinds.ts';

/** Shorter aliases are words of sentences, such as `next` and `play`. */
const shortestAlias = 5;

/** How prose writes a technology: its proper name, the name that was read, and aliases as names, such as `Postgres`. */
export function listSpellings(name: string): string[] {
  const known = findTechnology(name);
  if (known === undefined) return [name];
  const aliases = known.aliases.filter(
    (alias) => alias.length >= shortestAlias && /^[a-z][a-z\d]+$/u.test(alias),
  );
  return [known.name, ...aliases.map((alias) => alias.charAt(0).toUpperCase() + alias.slice(1))];
}

/** Whether a clause asks to build with a technology, under whichever of its names. */
export const asksForTechnology = (clause: string, name: string): boolean =>
  findTechnology(name) !== undefined &&
  listSpellings(name).some((spelling) => asksFor(clause, spelling));

/** Whether a clause names a technology in the spelling that was read, or under another of its names. */
export const namesTechnology = (clause: string, name: string): boolean =>
  placeOf(clause, name) !== -1 || asksForTechnology(clause, name);
