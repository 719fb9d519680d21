import type { Assignment } from '../assignment.ts';
import type { Conflict } from '../../research/conflict.ts';
import type { Fact } from '../../research/research.ts';

/** What a model may cite by number; the numbers depend on nothing but the assignment. */
export type References = {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly conflicts: ReadonlyMap<string, Conflict>;
};

/** What a Builder needs most comes first: the list is cut at its end when it does not fit. */
const factOrder = ['version', 'note', 'signature', 'schema', 'file', 'command', 'alternative'];

/** Numbers the chosen pins first, then the other facts; what only a lock file drags in has no number. */
export function numberReferences({ research, pins }: Assignment): References {
  const others = research.facts
    .filter((fact) => !isTransitive(fact))
    .sort((left, right) => factOrder.indexOf(left.is) - factOrder.indexOf(right.is));
  // A pin is a copy of the fact that it was chosen from, and comes before it.
  const unique = new Map<unknown, Fact>();
  for (const fact of [...pins, ...others]) {
    if (!unique.has(keyOf(fact))) unique.set(keyOf(fact), fact);
  }
  const facts = [...unique.values()];
  return { facts: number('F', facts), conflicts: number('C', research.conflicts) };
}

/** What says the same as a fact before it: a version in one line, a command or a remark anywhere. */
function keyOf(fact: Fact): Fact | string {
  if (fact.is === 'version') {
    const { path, line } = fact.evidence;
    return JSON.stringify([fact.name, fact.version, path, line]);
  }
  if (fact.is === 'command') return JSON.stringify([fact.command]);
  return fact.is === 'note' ? JSON.stringify([fact.about, fact.text]) : fact;
}

const isTransitive = (fact: Fact): boolean => fact.is === 'version' && fact.scope === 'transitive';

function number<Item>(letter: string, items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item, index) => [`${letter}${index + 1}`, item]));
}
