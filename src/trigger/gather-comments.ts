import { SpecWriterError } from '../errors.ts';
import type { Comment, GitHub } from '../github.ts';
import type { Inputs } from '../inputs.ts';
import type { Question } from '../requirement/question.ts';
import type { RequirementComment, RequirementText } from '../requirement/requirement.ts';
import { grantActions } from './explain-skip.ts';
import { isAtLeast } from './is-at-least.ts';
import { isInsider } from './association.ts';
import { command, readCommand } from './read-command.ts';
import type { Trigger } from './trigger.ts';

export type CommentRules = {
  readonly includeComments: Inputs['include-comments'];
  /** Whether a text bears the mark that this program leaves in its own. */
  readonly isOwnText: (text: string) => boolean;
  /** The questions that a text of this program about a subject asked. */
  readonly readAsked: (text: string, subject: number) => readonly Question[];
};

export type Gathered = {
  readonly comments: RequirementText['comments'];
  /** What this program asked before; absent where it asked nothing. */
  readonly asked?: readonly Question[];
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
  const words = readWords(trigger);
  if (rules.includeComments === 'none') {
    const notices = words.length === 0 ? [] : [wordsLeftOut];
    return { comments: [], notices };
  }
  const all = await github.readComments(number);
  const others = all.filter(({ id }) => id !== trigger.comment?.id);
  const { foreign, own } = await partOwn(others, rules, github);
  const asked = own.flatMap(({ body }) => rules.readAsked(body, number));
  const spoken = rules.includeComments === 'all' ? foreign : foreign.filter(isOfInsider);
  const timely = spoken.filter((comment) => isTimely(comment, at));
  const late = spoken.length - timely.length;
  const trusted = await keepWriters(timely, { rules, asked, github });
  return {
    comments: [...trusted.comments.flatMap(toText), ...words],
    notices: [...(late === 0 ? [] : [tellLate(late, at)]), ...trusted.notices],
    ...(asked.length > 0 && { asked }),
  };
}

/** What the comment that asked says beside the command counts as it was written then, whatever became of it. */
function readWords({ comment, sender }: Trigger): RequirementComment[] {
  if (comment === undefined || comment.words === '') return [];
  return [{ author: sender.login, body: comment.words, mayAnswer: true }];
}

const wordsLeftOut = `The words behind ${command} were left out, because include-comments is none.`;

type Parted = { readonly foreign: readonly Comment[]; readonly own: readonly Comment[] };

/** Our own words about a specification state no requirement; a copied mark does not make them ours. */
async function partOwn(
  comments: readonly Comment[],
  { isOwnText }: CommentRules,
  { readViewer }: People,
): Promise<Parted> {
  if (!comments.some(({ body }) => isOwnText(body))) return { foreign: comments, own: [] };
  const viewer = await readViewer();
  const isOwn = ({ author, body }: Comment): boolean => author.login === viewer && isOwnText(body);
  return {
    foreign: comments.filter((comment) => !isOwn(comment)),
    own: comments.filter(isOwn).slice(0, 1),
  };
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

type Spoken = { readonly comment: Comment; readonly mayAnswer: boolean };
type Kept = { readonly comments: readonly Spoken[]; readonly notices: readonly string[] };
type Judging = {
  readonly rules: CommentRules;
  readonly asked: readonly Question[];
  readonly github: People;
};

/** Where everybody is heard, only those who may write answer, and they are looked for only where something was asked. */
async function keepWriters(
  comments: readonly Comment[],
  { rules, asked, github }: Judging,
): Promise<Kept> {
  const isForAll = rules.includeComments === 'all';
  if (isForAll && asked.length === 0) {
    return { comments: comments.map((comment) => ({ comment, mayAnswer: false })), notices: [] };
  }
  const kept: Spoken[] = [];
  const notices = new Set<string>();
  for (const comment of comments) {
    const found = isOfInsider(comment) ? await judgeAuthor(comment, github) : 'reader';
    const mayAnswer = found === 'writer';
    if (mayAnswer || isForAll) kept.push({ comment, mayAnswer });
    if (typeof found !== 'string') notices.add(found.notice);
  }
  return { comments: kept, notices: [...notices] };
}

/** GitHub counts everybody in the organisation as a member: only the role tells who may write. */
async function judgeAuthor(
  { author: { login } }: Comment,
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
function toText({ comment: { author, body }, mayAnswer }: Spoken): RequirementComment[] {
  const words = readCommand(body) ?? body;
  if (words.trim() === '') return [];
  return [{ author: author.login, body: words, ...(mayAnswer && { mayAnswer }) }];
}
