import { SpecWriterError } from '../errors.ts';
import type { Comment, GitHub } from '../github.ts';
import type { Inputs } from '../inputs.ts';
import type { RequirementText } from '../requirement/requirement.ts';
import { grantActions } from './explain-skip.ts';
import { isAtLeast } from './is-at-least.ts';
import { isInsider } from './association.ts';
import { command, readCommand } from './read-command.ts';
import type { Trigger } from './trigger.ts';

export type CommentRules = {
  readonly includeComments: Inputs['include-comments'];
  /** Whether a text bears the mark that this program leaves in its own. */
  readonly isOwnText: (text: string) => boolean;
};

export type Gathered = {
  readonly comments: RequirementText['comments'];
  readonly notices: readonly string[];
};

type Wish = {
  readonly trigger: Trigger;
  readonly rules: CommentRules;
  /** When it was asked for, ISO 8601; absent where that could not be read. */
  readonly at: string | undefined;
};

type People = Pick<GitHub, 'readComments' | 'readViewer' | 'readRole'>;

/** Reads the comments that belong to the requirement as it was asked for, in the order in which they were written. */
export async function gatherComments(
  number: number,
  { trigger, rules, at }: Wish,
  github: People,
): Promise<Gathered> {
  const asked = readAsked(trigger);
  if (rules.includeComments === 'none') {
    const notices = asked.length === 0 ? [] : [wordsLeftOut];
    return { comments: [], notices };
  }
  const all = await github.readComments(number);
  const others = all.filter(({ id }) => id !== trigger.comment?.id);
  const foreign = await leaveOutOwn(others, rules, github);
  const spoken = rules.includeComments === 'all' ? foreign : foreign.filter(isOfInsider);
  const timely = spoken.filter((comment) => isTimely(comment, at));
  const late = spoken.length - timely.length;
  const lateNotices = late === 0 ? [] : [tellLate(late, at)];
  if (rules.includeComments === 'all') {
    return { comments: [...timely.flatMap(toText), ...asked], notices: lateNotices };
  }
  const { writers, notices } = await keepWriters(timely, github);
  const comments = [...writers.flatMap(toText), ...asked];
  return { comments, notices: [...lateNotices, ...notices] };
}

/** What the comment that asked says beside the command counts as it was written then, whatever became of it. */
function readAsked({ comment, sender }: Trigger): { author: string; body: string }[] {
  if (comment === undefined || comment.words === '') return [];
  return [{ author: sender.login, body: comment.words }];
}

const wordsLeftOut = `The words behind ${command} were left out, because include-comments is none.`;

/** Our own words about a specification state no requirement; a copied mark does not make them ours. */
async function leaveOutOwn(
  comments: readonly Comment[],
  { isOwnText }: CommentRules,
  { readViewer }: People,
): Promise<readonly Comment[]> {
  if (!comments.some(({ body }) => isOwnText(body))) return comments;
  const viewer = await readViewer();
  return comments.filter(({ author, body }) => author.login !== viewer || !isOwnText(body));
}

/** A bot speaks for nobody, whatever it may write. */
const isOfInsider = ({ author, association }: Comment): boolean =>
  isInsider(association) && !author.isBot;

const isTimely = ({ createdAt, updatedAt }: Comment, at: string | undefined): boolean =>
  at !== undefined && [createdAt, updatedAt].every((time) => Date.parse(time) <= Date.parse(at));

function tellLate(count: number, at: string | undefined): string {
  const why =
    at === undefined
      ? `when the run was started cannot be read; ${grantActions}.`
      : 'written or edited after the specification was asked for.';
  return `${count === 1 ? '1 comment was' : `${count} comments were`} left out: ${why}`;
}

type Kept = { readonly writers: readonly Comment[]; readonly notices: readonly string[] };

/** GitHub counts everybody in the organisation as a member: only the role tells who may write. */
async function keepWriters(comments: readonly Comment[], github: People): Promise<Kept> {
  const writers: Comment[] = [];
  const notices = new Set<string>();
  for (const comment of comments) {
    const found = await judgeAuthor(comment.author.login, github);
    if (found === 'writer') writers.push(comment);
    if (typeof found !== 'string') notices.add(found.notice);
  }
  return { writers, notices: [...notices] };
}

async function judgeAuthor(
  login: string,
  { readRole }: People,
): Promise<'writer' | 'reader' | { readonly notice: string }> {
  try {
    return isAtLeast(await readRole(login), 'write') ? 'writer' : 'reader';
  } catch (error) {
    if (!(error instanceof SpecWriterError) || error.kind === 'cancelled') throw error;
    return {
      notice: `The comments of ${login} were left out: whether they may write could not be read. ${error.message}`,
    };
  }
}

/** The command asks, and states nothing. */
function toText({ author, body }: Comment): { author: string; body: string }[] {
  const words = readCommand(body) ?? body;
  return words.trim() === '' ? [] : [{ author: author.login, body: words }];
}
