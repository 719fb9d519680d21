import { SpecWriterError } from '../errors.ts';
import type { GitHub, Issue } from '../github.ts';
import type { RequirementText } from '../requirement/requirement.ts';
import { findAsking, type AskingRules } from './find-asking.ts';
import { gatherComments, type CommentRules } from './gather-comments.ts';
import { refuseFreshEdit } from './refuse-fresh-edit.ts';
import type { Skip, Trigger } from './trigger.ts';

export type RequirementRules = CommentRules &
  AskingRules & {
    /** `owner/name`. */
    readonly repository: string;
  };

export type ChosenRequirement = {
  readonly is: 'chosen';
  readonly requirement: RequirementText;
  readonly notices: readonly string[];
};

type Reading = Pick<
  GitHub,
  'readComments' | 'readViewer' | 'readRole' | 'readLastEdits' | 'readLabelEvents' | 'readRunStart'
>;

/**
 * The requirement as it stood when it was asked for: the text that the event brought, or where it
 * brought none, the issue as it is now, unless an outsider changed it since.
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
  const asking =
    snapshot === undefined
      ? await findAsking({ trigger, issue }, rules, github)
      : { askers: [trigger.sender.login], at: trigger.at };
  if ('is' in asking) return asking;
  const { title, body, author } = snapshot ?? issue;
  const is = snapshot === undefined ? 'live' : 'snapshot';
  const edits = await refuseFreshEdit({ ...asking, number, author, is }, github);
  if (edits.is === 'skip') return edits;
  const wish = { trigger, rules, at: asking.at };
  const { notices, ...said } = await gatherComments(number, wish, github);
  return {
    is: 'chosen',
    requirement: { source, title, body, ...said },
    notices: [...edits.notices, ...notices],
  };
}

function isPullRequest(source: string): SpecWriterError {
  return new SpecWriterError('input', {
    message: `Expected ${source} to be an issue, found a pull request.`,
    hint: 'Name the number of the issue that states the requirement.',
  });
}
