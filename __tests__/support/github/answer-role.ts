import { isBot, nameRole, toPermission } from './accounts.ts';
import { answerJson, fieldsOf, refuse, type Answer } from './answer.ts';
import type { World } from './world.ts';

/** Who somebody is to the repository, in both of GitHub's words for it. */
export async function answerRole(world: World, login: string): Promise<Answer> {
  const { accounts, ask, owner, visibility } = world;
  const known = await ask(owner, { method: 'GET', path: `/users/${encodeURIComponent(login)}` });
  const set = accounts.findRole(login);
  if (isBot(login) || (known.status !== 200 && set === undefined)) {
    return refuse(404, `${login} is not a user`);
  }
  const role = set ?? (visibility === 'public' ? 'read' : 'none');
  const template =
    known.status === 200 ? known : await ask(owner, { method: 'GET', path: `/users/${owner}` });
  const user = { ...fieldsOf(template.body), ...(known.status !== 200 && { login }) };
  return answerJson(200, {
    permission: toPermission(role),
    role_name: nameRole(role),
    user: { ...user, role_name: nameRole(role) },
  });
}
