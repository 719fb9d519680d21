import * as z from 'zod';
import { SpecWriterError } from '../errors.ts';
import type { Account } from '../github.ts';

/** Only the type tells a person from an app: names are chosen, and some apps have no `[bot]` in theirs. */
const toAccount = ({ login, type }: { login: string; type: string }): Account => ({
  login,
  isBot: type !== 'User',
});

const AccountFields = z.object({ login: z.string().min(1), type: z.string() });
const Sender = AccountFields.transform(toAccount);

/** `null` for an account that was deleted; GitHub shows it as `ghost`. */
const Author = AccountFields.nullish().transform((user) =>
  toAccount(user ?? { login: 'ghost', type: 'User' }),
);

/** GitHub says `null` for a text that nobody wrote. */
const Body = z
  .string()
  .nullish()
  .transform((body) => body ?? '');

const Time = z.iso.datetime({ offset: true });
const LabelName = z.object({ name: z.string() });

const subjectFields = {
  number: z.int().min(1),
  title: z.string(),
  body: Body,
  state: z.string(),
  labels: z.array(LabelName).transform((labels) => labels.map(({ name }) => name)),
  user: Author,
  updated_at: Time,
};

/** Pull requests are issues to comments; only they carry the key `pull_request`. */
const Issue = z.object({ ...subjectFields, pull_request: z.unknown().optional() });
const Repository = z.object({ full_name: z.string() });
const PullRequest = z.object({
  ...subjectFields,
  /** The repository is `null` where the fork was deleted. */
  head: z.object({ repo: Repository.nullish() }),
  base: z.object({ repo: Repository }),
});

export const ActionPayload = z.object({ action: z.string() });
export const LabelPayload = z.object({ label: LabelName });
export const IssuePayload = z.object({ issue: Issue, sender: Sender });
export const CommentPayload = z.object({
  issue: Issue,
  comment: z.object({ id: z.int(), body: Body, created_at: Time }),
  sender: Sender,
});
export const PullRequestPayload = z.object({ pull_request: PullRequest, sender: Sender });
/** What runs workflows locally may send an empty event. */
export const DispatchPayload = z.object({ sender: Sender.optional() });

export type SubjectPayload = z.infer<typeof Issue> | z.infer<typeof PullRequest>;

/** The names of an event and its fields are shown, what is in them is not. */
export function parsePayload<T>(schema: z.ZodType<T>, payload: unknown, event: string): T {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path }) => path.map(String).join('.') || 'object');
  throw new SpecWriterError('input', {
    message: `Expected the event ${event} as GitHub sends it, found no usable ${fields.slice(0, 3).join(', ')}.`,
    hint: 'Start the workflow from an event of GitHub; GITHUB_EVENT_PATH names the file that was read.',
    cause: parsed.error,
  });
}
