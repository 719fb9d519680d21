import {
  fieldsOf,
  listOf,
  refuse,
  refuseInvalid,
  textOf,
  type Answer,
  type Fields,
} from './answer.ts';
import { askAll, type Actor, type World } from './world.ts';
import { encodePath, readHead } from './write-commit.ts';

/** What GitHub does not let become a pull request. */
export async function refusePullRequest(
  world: World,
  actor: Actor,
  { head, base }: Fields,
): Promise<Answer | undefined> {
  if (actor?.isApp === true && !world.mayActionsCreatePullRequests) {
    return refuse(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  }
  const { owner, branch } = splitHead(world, textOf(head));
  const place = `/repos/${owner}/${world.repo}`;
  const [from, to] = await Promise.all([
    readHead(world, branch, place),
    readHead(world, textOf(base)),
  ]);
  if (from === undefined || to === undefined) {
    const field = from === undefined ? 'head' : 'base';
    return refuseInvalid({ resource: 'PullRequest', field, code: 'invalid' });
  }
  const label = `${owner}:${branch}`;
  if (await isOpen(world, label, textOf(base))) {
    const message = `A pull request already exists for ${label}.`;
    return refuseInvalid({ resource: 'PullRequest', code: 'custom', message });
  }
  if (owner !== world.owner || (await hasCommits(world, textOf(base), branch))) return undefined;
  const message = `No commits between ${textOf(base)} and ${branch}`;
  return refuseInvalid({ resource: 'PullRequest', code: 'custom', message });
}

function splitHead(
  world: World,
  head: string,
): { readonly owner: string; readonly branch: string } {
  const [, owner = world.owner, branch = head] = /^([^:]+):(.*)$/u.exec(head) ?? [];
  return { owner, branch };
}

async function isOpen(world: World, label: string, base: string): Promise<boolean> {
  const query = `state=open&head=${encodeURIComponent(label)}`;
  const pulls = listOf(await askAll(world, `${world.place}/pulls?${query}`));
  return pulls.some((pull) => fieldsOf(pull['base'])['ref'] === base);
}

async function hasCommits(world: World, base: string, branch: string): Promise<boolean> {
  const path = `${world.place}/compare/${encodePath(base)}...${encodePath(branch)}`;
  const { body } = await world.ask(world.owner, { method: 'GET', path });
  return Number(fieldsOf(body)['ahead_by']) > 0;
}
