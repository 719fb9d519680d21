import * as z from 'zod';
import type { ChangedFile, GitHub, NewRemark, NewReview, Reviews, Said } from '../../github.ts';
import { parseAnswer, type GitHubConnection } from './github-connection.ts';
import { isSameText, itemsPerPage } from './github-conversations.ts';
import { createOnce } from './github-create-once.ts';
import { isRefusal } from './github-refusal.ts';
import { AccountAnswer, Body } from './read-issue-answer.ts';

/** Reviews of pull requests: what they are about, what was said, and what is to be said. */
export function openReviews(
  connection: GitHubConnection,
  readViewer: GitHub['readViewer'],
): Reviews {
  return {
    readChangedFiles: (number) => readChangedFiles(connection, number),
    readReviews: (number) => readReviews(connection, number),
    createReview: (number, review) => createReview({ connection, readViewer, number }, review),
  };
}

const FileAnswer = z
  .object({ filename: z.string(), patch: z.string().optional() })
  .transform(({ filename: path, patch = '' }): ChangedFile => ({ path, patch }));
const ReviewAnswer = z.object({ user: AccountAnswer, body: Body, html_url: z.string() });
/** A remark whose line is gone has none. */
const RemarkAnswer = z.object({
  user: AccountAnswer,
  body: Body,
  path: z.string(),
  line: z.number().nullish(),
});

function readChangedFiles(
  { ask, place, name }: GitHubConnection,
  number: number,
): Promise<readonly ChangedFile[]> {
  const action = `read the changes of pull request ${number} of ${name}`;
  return ask({ action, permission: 'pull-requests: write' }, async ({ rest, paginate }) => {
    const which = { ...place, pull_number: number, per_page: itemsPerPage };
    const files = await paginate(rest.pulls.listFiles, which);
    return parseAnswer(z.array(FileAnswer), files, `the changes of ${name}#${number}`);
  });
}

function readReviews(
  { ask, place, name }: GitHubConnection,
  number: number,
): Promise<readonly Said[]> {
  const action = `read the reviews of pull request ${number} of ${name}`;
  return ask({ action, permission: 'pull-requests: write' }, async ({ rest, paginate }) => {
    const which = { ...place, pull_number: number, per_page: itemsPerPage };
    const about = `the reviews of ${name}#${number}`;
    const reviews = parseAnswer(
      z.array(ReviewAnswer),
      await paginate(rest.pulls.listReviews, which),
      about,
    );
    const remarks = parseAnswer(
      z.array(RemarkAnswer),
      await paginate(rest.pulls.listReviewComments, which),
      about,
    );
    return [
      ...reviews.map(({ user, body }) => ({ author: user, body, path: '' })),
      ...remarks
        .filter(({ line }) => typeof line === 'number')
        .map(({ user, body, path }) => ({ author: user, body, path })),
    ];
  });
}

type Place = {
  readonly connection: GitHubConnection;
  readonly readViewer: GitHub['readViewer'];
  readonly number: number;
};

function createReview(
  { connection, readViewer, number }: Place,
  { commit, body, remarks }: NewReview,
): Promise<{ readonly url: string } | 'lines-refused'> {
  const { ask, place, name } = connection;
  const which = { ...place, pull_number: number };
  return ask(
    { action: `review pull request ${number} of ${name}`, permission: 'pull-requests: write' },
    ({ rest, paginate }) =>
      createOnce<{ readonly url: string } | 'lines-refused'>(
        connection,
        async () => {
          const comments = remarks.map(toComment);
          const request = { ...which, commit_id: commit, event: 'COMMENT', body } as const;
          try {
            const { data } = await rest.pulls.createReview({ ...request, comments });
            return { url: parseAnswer(ReviewAnswer, data, 'the new review').html_url };
          } catch (error) {
            if (remarks.length > 0 && isRefusal(error, 422)) return 'lines-refused';
            throw error;
          }
        },
        async () => {
          const answers = await paginate(rest.pulls.listReviews, {
            ...which,
            per_page: itemsPerPage,
          });
          const all = parseAnswer(z.array(ReviewAnswer), answers, 'the reviews');
          const viewer = await readViewer();
          const own = all.findLast(
            (review) => review.user.login === viewer && isSameText(review.body, body),
          );
          return own && { url: own.html_url };
        },
      ),
  );
}

const toComment = ({
  path,
  line,
  startLine,
  body,
}: NewRemark): { path: string; line: number; side: string; body: string } => ({
  path,
  line,
  side: 'RIGHT',
  ...(startLine !== undefined && { start_line: startLine, start_side: 'RIGHT' }),
  body,
});
