import * as z from 'zod';
import type { RequirementText } from '../requirement/requirement.ts';

export type IncludeComments = 'none' | 'trusted' | 'all';

/** GitHub says `null` for a body that nobody wrote. */
const Body = z
  .string()
  .nullish()
  .transform((body) => body ?? '');

export const IssueAnswer = z.object({
  title: z.string(),
  body: Body,
  /** Pull requests are issues to this part of the API; only they carry this key. */
  pull_request: z.unknown().optional(),
});
export type IssueAnswer = z.infer<typeof IssueAnswer>;

export const CommentAnswer = z.object({
  body: Body,
  author_association: z.string(),
  /** `null` for an account that was deleted. */
  user: z.object({ login: z.string(), type: z.string().default('User') }).nullish(),
});
export type CommentAnswer = z.infer<typeof CommentAnswer>;

/** Those whom the repository lets write. */
const trusted = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** Whom GitHub shows for a deleted account. */
const deletedAccount = 'ghost';

/** The comments that belong to the requirement, in the order in which they were written. */
export function chooseComments(
  comments: readonly CommentAnswer[],
  include: IncludeComments,
): RequirementText['comments'] {
  if (include === 'none') return [];
  return comments
    .filter((comment) => include === 'all' || isTrusted(comment))
    .map(({ user, body }) => ({ author: user?.login ?? deletedAccount, body }));
}

/** A bot speaks for nobody, whatever it may write; a person cannot have a name with brackets. */
function isTrusted({ user, author_association: association }: CommentAnswer): boolean {
  const isBot = user?.type === 'Bot' || user?.login.endsWith('[bot]') === true;
  return trusted.has(association) && !isBot;
}
