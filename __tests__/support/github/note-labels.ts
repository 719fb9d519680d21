import { toSeconds } from './mend-answer.ts';
import { namesOf } from './names.ts';
import { askAll, type LabelEvent, type World } from './world.ts';

/** Notes in the history of an issue which labels it got and lost since the last note. */
export async function noteLabels(
  world: World,
  number: number,
  { by, at = new Date().toISOString() }: { readonly by: string; readonly at?: string | undefined },
): Promise<void> {
  const events = world.labelEvents.get(number) ?? [];
  const known = listSet(events);
  const names = namesOf(await askAll(world, `${world.place}/issues/${number}/labels`));
  const note =
    (is: LabelEvent['is']) =>
    (name: string): LabelEvent => ({ is, name, by, at: toSeconds(at) });
  world.labelEvents.set(number, [
    ...events,
    ...known.filter((name) => !names.includes(name)).map(note('removed')),
    ...names.filter((name) => !known.includes(name)).map(note('set')),
  ]);
}

function listSet(events: readonly LabelEvent[]): string[] {
  const names = new Set<string>();
  for (const { is, name } of events) {
    if (is === 'set') names.add(name);
    else names.delete(name);
  }
  return [...names];
}
