import { listOf, textOf } from './answer.ts';
import { askAll, type World } from './world.ts';

/** A label as the repository spells it: GitHub does not tell capitals in their names. */
export async function findLabel(world: World, name: string): Promise<string | undefined> {
  const labels = listOf(await askAll(world, `${world.place}/labels`));
  return labels
    .map((label) => textOf(label['name']))
    .find((known) => known.toLowerCase() === name.toLowerCase());
}
