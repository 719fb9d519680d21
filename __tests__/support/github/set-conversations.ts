import { fieldsOf, listOf, textOf } from './answer.ts';
import { mendAnswer, toSeconds } from './mend-answer.ts';
import { loginOf, namesOf } from './names.ts';
import { noteLabels } from './note-labels.ts';
import type { Scene } from './scene.ts';
import { askAll, askWell, type World } from './world.ts';

type Conversations =
  'openIssue' | 'edit' | 'closeIssue' | 'lock' | 'comment' | 'deleteComment' | 'comments';
type Labels = 'setLabels' | 'labels' | 'repositoryLabels';

/** Issues, comments and labels. */
export function setConversations(world: World): Pick<Scene, Conversations | Labels> {
  const { place, owner, edits, renames, writtenAt } = world;
  const change = async (path: string, body: unknown): Promise<void> => {
    await askWell(world, owner, { method: 'PATCH', path: `${place}${path}`, body });
  };
  return {
    ...setLabels(world),
    openIssue: async ({ by = owner, ...body }) => {
      const path = `${place}/issues`;
      return Number(fieldsOf(await askWell(world, by, { method: 'POST', path, body }))['number']);
    },
    edit: async (number, { body, title, by, at = new Date().toISOString() }) => {
      await change(`/${await findKind(world, number)}/${number}`, { body, title });
      const edit = { by, at: toSeconds(at) };
      if (body !== undefined) edits.set(number, edit);
      if (title !== undefined) renames.set(number, [...(renames.get(number) ?? []), edit]);
    },
    closeIssue: (number) => change(`/issues/${number}`, { state: 'closed' }),
    lock: async (number) => {
      await askWell(world, owner, {
        method: 'PUT',
        path: `${place}/issues/${number}/lock`,
        body: {},
      });
    },
    comment: async (number, { by, body, at, editedAt = at }) => {
      const path = `${place}/issues/${number}/comments`;
      const made = await askWell(world, by, { method: 'POST', path, body: { body } });
      const id = Number(fieldsOf(made)['id']);
      if (at !== undefined && editedAt !== undefined) {
        writtenAt.set(id, { created: toSeconds(at), updated: toSeconds(editedAt) });
      }
      return id;
    },
    deleteComment: async (id) => {
      await askWell(world, owner, { method: 'DELETE', path: `${place}/issues/comments/${id}` });
    },
    comments: async (number) =>
      listOf(
        await mendAnswer(world, await askAll(world, `${place}/issues/${number}/comments`)),
      ).map((comment) => ({
        id: Number(comment['id']),
        author: loginOf(comment['user']),
        association: textOf(comment['author_association']),
        body: textOf(comment['body']),
        createdAt: textOf(comment['created_at']),
      })),
  };
}

async function findKind({ ask, owner, place }: World, number: number): Promise<string> {
  const { status } = await ask(owner, { method: 'GET', path: `${place}/issues/${number}` });
  return status === 200 ? 'issues' : 'pulls';
}

function setLabels(world: World): Pick<Scene, Labels> {
  const { place, owner } = world;
  return {
    setLabels: async (number, names, { by = owner, at } = {}) => {
      const path = `${place}/issues/${number}/labels`;
      await askWell(world, owner, { method: 'PUT', path, body: { labels: names } });
      await noteLabels(world, number, { by, at });
    },
    labels: async (number) => namesOf(await askAll(world, `${place}/issues/${number}/labels`)),
    repositoryLabels: async () => namesOf(await askAll(world, `${place}/labels`)),
  };
}
