import * as z from 'zod';
import type { Comment, GitHub, Issue } from '../../github.ts';
import { parseAnswer, type GitHubConnection } from './github-connection.ts';
import { createOnce } from './github-create-once.ts';
import { readLabelEvents } from './github-label-events.ts';
import { readLastEdits } from './github-last-edits.ts';
import { isRefusal } from './github-refusal.ts';
import { CommentAnswer, IssueAnswer } from './read-issue-answer.ts';

type Conversations = Pick<
  GitHub,
  | 'readIssue'
  | 'readLastEdits'
  | 'readLabelEvents'
  | 'readComments'
  | 'createComment'
  | 'editComment'
  | 'deleteComment'
>;

/** The most that GitHub puts on one page. */
export const itemsPerPage = 100;

/** Issues and pull requests as conversations: the text at their head, and the comments below it. */
export function openConversations(
  connection: GitHubConnection,
  readViewer: GitHub['readViewer'],
): Conversations {
  return {
    readIssue: (number) => readIssue(connection, number),
    readLastEdits: (number) => readLastEdits(connection, number),
    readLabelEvents: (number, label) => readLabelEvents(connection, number, label),
    readComments: (number) => readComments(connection, number),
    createComment: (number, body) => createComment({ connection, readViewer, number }, body),
    editComment: (id, body) => editComment(connection, id, body),
    deleteComment: (id) => deleteComment(connection, id),
  };
}

function readIssue({ ask, place, name }: GitHubConnection, number: number): Promise<Issue> {
  const request = {
    action: `read issue ${number} of ${name}`,
    permission: 'issues: read',
  } as const;
  return ask(request, async ({ rest }) => {
    const { data } = await rest.issues.get({ ...place, issue_number: number });
    return parseAnswer(IssueAnswer, data, `${name}#${number}`);
  });
}

function readComments(
  { ask, place, name }: GitHubConnection,
  number: number,
): Promise<readonly Comment[]> {
  const action = `read the comments of issue ${number} of ${name}`;
  return ask({ action, permission: 'issues: read' }, async ({ rest, paginate }) => {
    const comments = await paginate(rest.issues.listComments, {
      ...place,
      issue_number: number,
      per_page: itemsPerPage,
    });
    return parseAnswer(z.array(CommentAnswer), comments, `the comments of ${name}#${number}`);
  });
}

type Conversation = {
  readonly connection: GitHubConnection;
  readonly readViewer: GitHub['readViewer'];
  readonly number: number;
};

function createComment(conversation: Conversation, body: string): Promise<Comment> {
  const { connection, number } = conversation;
  const action = `comment on issue ${number} of ${connection.name}`;
  return connection.ask({ action, permission: 'issues: write' }, ({ rest }) =>
    createOnce(
      connection,
      async () => {
        const place = { ...connection.place, issue_number: number };
        const { data } = await rest.issues.createComment({ ...place, body });
        return parseAnswer(CommentAnswer, data, 'the new comment');
      },
      () => findOwnComment(conversation, body),
    ),
  );
}

/** The caller's text holds a marker of its own, so that an equal one of ours is the one that was to be created. */
async function findOwnComment(
  { connection, readViewer, number }: Conversation,
  body: string,
): Promise<Comment | undefined> {
  const [viewer, comments] = [await readViewer(), await readComments(connection, number)];
  return comments.findLast(
    (comment) => comment.author.login === viewer && isSameText(comment.body, body),
  );
}

function editComment(
  { ask, place, name }: GitHubConnection,
  id: number,
  body: string,
): Promise<Comment | undefined> {
  const action = `edit comment ${id} of ${name}`;
  return ask({ action, permission: 'issues: write' }, ({ rest }) =>
    unlessGone(async () => {
      const { data } = await rest.issues.updateComment({ ...place, comment_id: id, body });
      return parseAnswer(CommentAnswer, data, 'the edited comment');
    }),
  );
}

async function deleteComment({ ask, place, name }: GitHubConnection, id: number): Promise<void> {
  const action = `delete comment ${id} of ${name}`;
  await ask({ action, permission: 'issues: write' }, ({ rest }) =>
    unlessGone(() => rest.issues.deleteComment({ ...place, comment_id: id })),
  );
}

async function unlessGone<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isRefusal(error, 404)) return undefined;
    throw error;
  }
}

/** GitHub may store other line ends than it was given, and no white space around a text. */
export function isSameText(left: string, right: string): boolean {
  const [one, other] = [left, right].map((text) => text.replaceAll('\r\n', '\n').trim());
  return one === other;
}
