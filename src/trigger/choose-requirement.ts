import { SpecWriterError } from '../errors.ts';
import type { GitHub, Issue } from '../github.ts';
import type { RequirementText } from '../requirement/requirement.ts';
import { gatherComments, type CommentRules } from './gather-comments.ts';
import { refuseFreshEdit, type AskedText } from './refuse-fresh-edit.ts';
import type { Skip, Trigger } from './trigger.ts';

export type RequirementRules = CommentRules & {
  /** `owner/name`. */
  readonly repository: string;
  /** The time of the run, ISO 8601: it stands for the time of asking where the event has none. */
  readonly now: string;
};

export type ChosenRequirement = {
  readonly is: 'chosen';
  readonly requirement: RequirementText;
  readonly notices: readonly string[];
};

type Reading = Pick<GitHub, 'readComments' | 'readViewer' | 'readRole' | 'readLastEdit'>;

/**
 * The requirement as it stood when it was asked for: the text that the event brought, or where it
 * brought none, the issue that was read right now. Later changes of the text change nothing.
 */
export async function chooseRequirement(
  { trigger, issue }: { readonly trigger: Trigger; readonly issue: Issue },
  rules: RequirementRules,
  github: Reading,
): Promise<Skip | ChosenRequirement> {
  const { number } = issue;
  const source = `${rules.repository}#${number}`;
  const { subject } = trigger;
  const snapshot = subject?.number === number ? subject.snapshot : undefined;
  if (snapshot === undefined && issue.isPullRequest) throw isPullRequest(source);
  const asked: AskedText = {
    number,
    askedBy: trigger.sender.login,
    ...(snapshot === undefined
      ? { author: issue.author, at: rules.now, is: 'live' }
      : { ...snapshot, at: trigger.at ?? rules.now, is: 'snapshot' }),
  };
  const edits = await refuseFreshEdit(asked, github);
  if (edits.is === 'skip') return edits;
  const { title, body } = snapshot ?? issue;
  const { comments, notices } = await gatherComments(number, { trigger, rules }, github);
  return {
    is: 'chosen',
    requirement: { source, title, body, comments },
    notices: [...edits.notices, ...notices],
  };
}

function isPullRequest(source: string): SpecWriterError {
  return new SpecWriterError('input', {
    message: `Expected ${source} to be an issue, found a pull request.`,
    hint: 'Name the number of the issue that states the requirement.',
  });
}
