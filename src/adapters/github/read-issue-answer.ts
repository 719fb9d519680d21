import * as z from 'zod';
import type { Account, Comment, Issue } from '../../github.ts';
import type { RequirementText } from '../../requirement/requirement.ts';
import { isInsider } from '../../trigger/association.ts';

export type IncludeComments = 'none' | 'trusted' | 'all';

/** Whom GitHub shows for a deleted account. */
export const deletedAccount = 'ghost';

/** GitHub says `null` for a text that nobody wrote. */
export const Body = z
  .string()
  .nullish()
  .transform((body) => body ?? '');

/** `null` for an account that was deleted; a person cannot have a name with brackets. */
export const AccountAnswer = z
  .object({ login: z.string(), type: z.string().default('User') })
  .nullish()
  .transform((user): Account => ({
    login: user?.login ?? deletedAccount,
    isBot: user?.type === 'Bot' || user?.login.endsWith('[bot]') === true,
  }));

const LabelAnswer = z
  .union([z.string(), z.object({ name: z.string().nullish() })])
  .transform((label) => (typeof label === 'string' ? label : (label.name ?? '')));

export const IssueAnswer = z
  .object({
    number: z.number(),
    title: z.string(),
    body: Body,
    html_url: z.string(),
    state: z.string(),
    /** Pull requests are issues to this part of the API; only they carry this key. */
    pull_request: z.unknown().optional(),
    labels: z.array(LabelAnswer).default([]),
    user: AccountAnswer,
  })
  .transform(
    ({ number, title, body, html_url: url, state, pull_request: pull, labels, user }): Issue => ({
      number,
      title,
      body,
      url,
      isOpen: state === 'open',
      isPullRequest: pull !== undefined && pull !== null,
      labels: labels.filter((name) => name !== ''),
      author: user,
    }),
  );

export const CommentAnswer = z
  .object({
    id: z.number(),
    html_url: z.string(),
    user: AccountAnswer,
    author_association: z.string(),
    body: Body,
    created_at: z.string(),
    updated_at: z.string(),
  })
  .transform((answer): Comment => ({
    id: answer.id,
    url: answer.html_url,
    author: answer.user,
    association: answer.author_association,
    body: answer.body,
    createdAt: answer.created_at,
    updatedAt: answer.updated_at,
  }));

/** The comments that belong to the requirement, in the order in which they were written. */
export function chooseComments(
  comments: readonly Comment[],
  include: IncludeComments,
): RequirementText['comments'] {
  if (include === 'none') return [];
  return comments
    .filter((comment) => include === 'all' || isTrusted(comment))
    .map((comment) => ({
      author: comment.author.login,
      body: comment.body,
      ...(isTrusted(comment) && { mayAnswer: true }),
    }));
}

/** A bot speaks for nobody, whatever it may write. */
const isTrusted = ({ author, association }: Comment): boolean =>
  isInsider(association) && !author.isBot;
