import * as z from 'zod';
import type { Edit } from '../../github.ts';
import { ActorAnswer, actorFields } from './github-actor.ts';
import { parseAnswer, type GitHubConnection } from './github-connection.ts';

const fields = `
  lastEditedAt
  editor ${actorFields}
  timelineItems(last: 100, itemTypes: [RENAMED_TITLE_EVENT]) {
    nodes { ... on RenamedTitleEvent { createdAt actor ${actorFields} } }
  }`;
const question = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) {
      ... on Issue { ${fields} }
      ... on PullRequest { ${fields} }
    }
  }
}`;

const Renaming = z.object({ createdAt: z.string(), actor: ActorAnswer });
const Answer = z.object({
  data: z.object({
    repository: z.object({
      issueOrPullRequest: z.object({
        lastEditedAt: z.string().nullish(),
        editor: ActorAnswer,
        timelineItems: z.object({ nodes: z.array(Renaming) }),
      }),
    }),
  }),
});

/** Only GraphQL tells who edited a text, and nothing there counts a new title as an edit. */
export function readLastEdits(
  { ask, place, name }: GitHubConnection,
  number: number,
): Promise<readonly Edit[]> {
  const action = `read who edited issue ${number} of ${name}`;
  return ask({ action, permission: 'issues: read' }, async ({ query }) => {
    const answer = await query(question, { ...place, number });
    const { data } = parseAnswer(Answer, answer, `the last edits of ${name}#${number}`);
    const { lastEditedAt, editor, timelineItems } = data.repository.issueOrPullRequest;
    const renamings = timelineItems.nodes.map(({ createdAt: at, actor }) => ({
      at,
      by: actor.login,
    }));
    if (lastEditedAt === null || lastEditedAt === undefined) return renamings;
    return [{ at: lastEditedAt, by: editor.login }, ...renamings];
  });
}
