import { SpecWriterError } from '../errors.ts';
import type { GitHub, Issue } from '../github.ts';
import type { Inputs } from '../inputs.ts';
import type { RequirementText } from '../requirement/requirement.ts';
import { checkOwnLabel, checkSubject } from './check-subject.ts';
import { chooseRequirement, type RequirementRules } from './choose-requirement.ts';
import { needsGate } from './needs-gate.ts';
import { passGate, refuseWildcards, type GateRules } from './pass-gate.ts';
import { rememberRoles } from './remember-roles.ts';
import { skip, type Skip, type Trigger } from './trigger.ts';

export type AdmitRequest = GateRules &
  RequirementRules & {
    readonly publish: Inputs['publish'];
    /** `given`: as a text or a file, so that no issue is read for it. */
    readonly requirement: 'given' | 'of-issue';
    /** The issue that the inputs name. */
    readonly issueNumber?: number | undefined;
  };

export type Admission = {
  readonly is: 'admitted';
  /** Absent where it is given as a text or a file. */
  readonly requirement?: RequirementText;
  /** The issue or pull request that is asked about, as it is now. */
  readonly issue?: Issue;
  readonly notices: readonly string[];
};

export type AdmitGitHub = Pick<
  GitHub,
  | 'readRole'
  | 'readViewer'
  | 'readIssue'
  | 'readComments'
  | 'readLastEdits'
  | 'readLabelEvents'
  | 'readRunStart'
>;

/**
 * Whether this run may do what is asked, and the requirement as it was asked for. Who asks is judged
 * before anything else is read, and what needs no GitHub asks GitHub nothing.
 */
export async function admit(
  trigger: Trigger,
  request: AdmitRequest,
  github: AdmitGitHub,
): Promise<Admission | Skip> {
  const { publish, requirement } = request;
  const number = settleNumber(trigger, request);
  const unread: Admission = { is: 'admitted', notices: [] };
  if (!needsGate(trigger, { publish, readsIssue: requirement === 'of-issue' })) return unread;
  const patient = { ...github, readRole: rememberRoles(github.readRole) };
  const refusal = await refuse(trigger, request, patient);
  if (refusal !== undefined) return refusal;
  const issue = await readSubjects(trigger, number, github);
  if (issue === undefined) return unread;
  if ('code' in issue) return issue;
  if (requirement === 'given') return { ...unread, issue };
  const chosen = await chooseRequirement({ trigger, issue }, request, patient);
  return chosen.is === 'skip' ? chosen : { ...chosen, is: 'admitted', issue };
}

/** Mistakes in the inputs are told before anybody is asked. */
function settleNumber(trigger: Trigger, request: AdmitRequest): number | undefined {
  refuseWildcards(request.allowedBots);
  const number = request.issueNumber ?? trigger.subject?.number;
  if (request.requirement === 'given' || number !== undefined) return number;
  throw new SpecWriterError('input', {
    message: 'Expected a requirement, found none.',
    hint: 'Set issue-number, requirement or requirement-file, or start the workflow from an issue.',
  });
}

/** All that can be refused before the issue is read. */
async function refuse(
  trigger: Trigger,
  request: AdmitRequest,
  github: AdmitGitHub,
): Promise<Skip | undefined> {
  const { event, subject } = trigger;
  if (event === 'pull-request' && request.isOwnText(subject?.snapshot.body ?? '')) {
    return ownPullRequest(subject?.number ?? 0);
  }
  const gate = await passGate(trigger, request, github);
  if (gate !== 'passed') return gate;
  const label = await checkOwnLabel(trigger, github);
  return label === 'passed' ? undefined : label;
}

/** The issue that is asked about, after it and that of the event were found to be as they should. */
async function readSubjects(
  trigger: Trigger,
  number: number | undefined,
  { readIssue }: AdmitGitHub,
): Promise<Issue | Skip | undefined> {
  const of = trigger.subject?.number;
  if (of !== undefined && of !== number) {
    const state = checkSubject(trigger, await readIssue(of));
    if (state !== 'passed') return state;
  }
  if (number === undefined) return undefined;
  const issue = await readIssue(number);
  const state = checkSubject(of === number ? trigger : { event: 'dispatch' }, issue);
  return state === 'passed' ? issue : state;
}

/** Under a token of a person our own pull request starts workflows, and would ask for one about itself. */
const ownPullRequest = (number: number): Skip =>
  skip(
    'own-pull-request',
    `Nothing to do: pull request #${number} was opened to deliver a specification and asks for none.`,
  );
