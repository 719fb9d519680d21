import type { Area, RepositoryRole } from './accounts.ts';
import { fieldsOf, textOf, type ApiRequest } from './answer.ts';
import type { World } from './world.ts';

export type Requirement = {
  /** Any of these areas is enough for the token of a job. */
  readonly areas: readonly Area[];
  readonly level: 'read' | 'write';
  /** What a person must be. */
  readonly role: RepositoryRole;
};

const both = ['issues', 'pull_requests'] as const;

/** What a request below the place of the repository needs; nothing where the metadata is enough. */
export async function findRequirement(
  world: World,
  { method, path }: ApiRequest,
): Promise<Requirement | undefined> {
  const level = method === 'GET' ? 'read' : 'write';
  const below = path.slice(world.place.length);
  const write = (role: RepositoryRole): RepositoryRole => (level === 'read' ? 'read' : role);
  if (/^\/(?:git|contents|commits|branches|compare)(?:\/|$)/u.test(below)) {
    return { areas: ['contents'], level, role: write('write') };
  }
  if (below.startsWith('/actions/')) return { areas: ['actions'], level, role: 'read' };
  if (/^\/labels(?:\/|$)/u.test(below)) return { areas: both, level, role: write('write') };
  if (/^\/pulls(?:\/|$)/u.test(below)) {
    return { areas: ['pull_requests'], level, role: write(method === 'POST' ? 'read' : 'triage') };
  }
  if (!/^\/issues(?:\/|$)/u.test(below)) return undefined;
  const role = below.includes('/comments') || below === '/issues' ? 'read' : 'triage';
  const areas = (await isOnPullRequest(world, below)) ? both : (['issues'] as const);
  return { areas, level, role: write(role) };
}

async function isOnPullRequest(world: World, below: string): Promise<boolean> {
  const comment = /^\/issues\/comments\/(\d+)/u.exec(below)?.[1];
  const number =
    comment === undefined
      ? /^\/issues\/(\d+)/u.exec(below)?.[1]
      : await findIssueOfComment(world, comment);
  if (number === undefined) return false;
  const path = `${world.place}/pulls/${number}`;
  return (await world.ask(world.owner, { method: 'GET', path })).status === 200;
}

async function findIssueOfComment(world: World, id: string): Promise<string | undefined> {
  const path = `${world.place}/issues/comments/${id}`;
  const { body } = await world.ask(world.owner, { method: 'GET', path });
  return /\/(\d+)$/u.exec(textOf(fieldsOf(body)['issue_url']))?.[1];
}
