import * as z from 'zod';
import type { Edit } from '../github.ts';
import { parseAnswer, type GitHubConnection } from './github-connection.ts';
import { deletedAccount } from './read-issue-answer.ts';

const fields = 'lastEditedAt editor { __typename login }';
const question = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) {
      ... on Issue { ${fields} }
      ... on PullRequest { ${fields} }
    }
  }
}`;

const Editor = z.object({ __typename: z.string(), login: z.string() }).nullish();
const Answer = z.object({
  data: z.object({
    repository: z.object({
      issueOrPullRequest: z.object({ lastEditedAt: z.string().nullish(), editor: Editor }),
    }),
  }),
});

/** Only GraphQL tells who edited a text. */
export function readLastEdit(
  { ask, place, name }: GitHubConnection,
  number: number,
): Promise<Edit | undefined> {
  const action = `read who edited issue ${number} of ${name}`;
  return ask({ action, permission: 'issues: read' }, async ({ query }) => {
    const answer = await query(question, { ...place, number });
    const { data } = parseAnswer(Answer, answer, `the last edit of ${name}#${number}`);
    const { lastEditedAt: at, editor } = data.repository.issueOrPullRequest;
    return at === null || at === undefined ? undefined : { at, by: nameEditor(editor) };
  });
}

/** GraphQL leaves out of the name of an app what REST adds to it. */
function nameEditor(editor: z.infer<typeof Editor>): string {
  if (editor === null || editor === undefined) return deletedAccount;
  const isBare = editor.__typename === 'Bot' && !editor.login.endsWith('[bot]');
  return isBare ? `${editor.login}[bot]` : editor.login;
}
