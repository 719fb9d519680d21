import { listOf, refuse, textOf, type Answer, type Fields } from './answer.ts';
import { askAll, type World } from './world.ts';

/** What git does not take as the name of a reference (git-check-ref-format). */
const forbidden = [
  // eslint-disable-next-line no-control-regex -- git forbids them
  /[\u0000-\u0020\u007F~^:?*[\\]/u,
  /\.\.|@\{|\/\/|\/\.|^\./u,
  /\.lock(?:\/|$)|[./]$/u,
];

/** What GitHub does not let become a reference. */
export async function refuseReference(
  world: World,
  { ref: given, sha }: Fields,
): Promise<Answer | undefined> {
  const ref = textOf(given);
  if (ref.split('/').length < 3) {
    const message = 'Reference name must contain at least three slash-separated components.';
    return refuse(422, message);
  }
  if (forbidden.some((pattern) => pattern.test(ref))) {
    return refuse(422, `${ref} is not a valid ref name.`);
  }
  const branches = listOf(await askAll(world, `${world.place}/branches`));
  const names = branches.map((branch) => `refs/heads/${textOf(branch['name'])}`);
  if (names.includes(ref)) return refuse(422, 'Reference already exists');
  const isFolder = names.some((name) => name.startsWith(`${ref}/`) || ref.startsWith(`${name}/`));
  if (isFolder) return refuse(422, 'Reference update failed');
  const path = `${world.place}/git/commits/${textOf(sha)}`;
  const { status } = await world.ask(world.owner, { method: 'GET', path });
  return status === 200 ? undefined : refuse(422, 'Object does not exist');
}
