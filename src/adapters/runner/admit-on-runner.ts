import type { Target } from '../../delivery/delivery.ts';
import { tellRefusal } from '../../delivery/tell-refusal.ts';
import { readAskedQuestions } from '../../delivery/text/asked-questions.ts';
import { readMarker } from '../../delivery/text/marker.ts';
import type { GitHub } from '../../github.ts';
import type { Inputs } from '../../inputs.ts';
import { admit, type Admission } from '../../trigger/admit.ts';
import { editedAfter } from '../../trigger/refuse-fresh-edit.ts';
import type { Skip, Trigger } from '../../trigger/trigger.ts';
import { isGiven } from './read-given-requirement.ts';
import type { Environment } from './runner.ts';

/** What was asked on a runner, and where those who wait for it look. */
export type Asked = {
  readonly trigger: Trigger;
  readonly environment: Environment;
  readonly target: Target | undefined;
  readonly warn: (text: string) => void;
};

/** Whether this run may do what is asked; a run that concerns nobody on GitHub asks GitHub nothing. */
export async function admitOnRunner(
  inputs: Inputs,
  asked: Asked,
  github: GitHub | undefined,
): Promise<Admission | Skip> {
  if (github === undefined) return { is: 'admitted', notices: [] };
  const { trigger, environment, target, warn } = asked;
  const admission = await admit(trigger, describeRequest(inputs, environment), github);
  if (admission.is === 'admitted' || target === undefined || inputs['dry-run']) return admission;
  // An outsider who changes a text after every label would keep all others waiting at a green run.
  if (admission.code === editedAfter) await tellRefusal(admission.reason, target, { github, warn });
  return admission;
}

function describeRequest(inputs: Inputs, environment: Environment): Parameters<typeof admit>[1] {
  const run = environment['GITHUB_RUN_ID'] ?? '';
  return {
    publish: inputs.publish,
    requirement: isGiven(inputs) ? 'given' : 'of-issue',
    issueNumber: inputs['issue-number'],
    minRole: inputs['min-role'],
    allowedBots: inputs['allowed-bots'],
    includeComments: inputs['include-comments'],
    isOwnText: (text: string) => readMarker(text) !== undefined,
    readAsked: (text: string, subject: number) =>
      readMarker(text)?.key === String(subject) ? readAskedQuestions(text) : [],
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    ...(/^[1-9]\d{0,15}$/u.test(run) && { runId: Number(run) }),
  };
}
