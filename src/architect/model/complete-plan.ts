import type { Spec, Step, Verification } from '../../spec/spec.ts';
import { toLine } from '../../spec/text.ts';
import type { CompletePath } from './complete-path.ts';
import { isGiven, type DraftStep } from './draft.ts';
import type { DraftDesk } from './draft-desk.ts';
import { describeBrokenReference, describeLostContent, show } from './draft-problem.ts';
import { orderSharedFiles } from './order-shared-files.ts';

/**
 * Numbers the steps by phase, which is the first number of their id, and by position in it, and
 * lets what depends on them follow.
 */
export function numberSteps(steps: readonly DraftStep[], desk: DraftDesk): DraftStep[] {
  const counts = [0, 0, 0, 0, 0];
  let phase = 1;
  const numbered = steps.map((step) => {
    const named = /^[1-5](?=\.|$)/u.exec(toLabel(step.id))?.[0];
    if (named === undefined) desk.report(describeUnknownPhase(step, phase));
    else phase = Number(named);
    const position = (counts[phase - 1] ?? 0) + 1;
    counts[phase - 1] = position;
    return { step, id: `${phase}.${position}` };
  });
  const ids = new Map(numbered.toReversed().map(({ step, id }) => [toLabel(step.id), id]));
  return numbered.map(({ step, id }) => ({
    ...step,
    id,
    dependsOn: followDependencies({ ...step, id }, ids, desk),
  }));
}

/** Groups numbered steps into the five phases, which are titled in the language of the document. */
export function completePlan(
  steps: readonly DraftStep[],
  desk: DraftDesk,
  completePath: CompletePath,
): Spec['plan'] {
  const complete = ({ id, action, files, uses, dependsOn, ...step }: DraftStep): Step => ({
    id,
    action,
    files: [...new Set(files.map(completePath))],
    requirements: desk.keepClauses(step.requirements, `step ${id}`),
    ...(uses.length > 0 && { uses }),
    ...(dependsOn.length > 0 && { dependsOn }),
    verify: completeVerification({ id, action, ...step }, desk),
  });
  return {
    phases: desk.assignment.locale.phases.map((title, index) => ({
      title,
      steps: orderSharedFiles(
        steps.filter(({ id }) => id.startsWith(`${index + 1}.`)).map(complete),
      ),
    })),
  };
}

/** `Step 1.2`, `1.2.` and `1.2` are one id. */
const toLabel = (id: string): string =>
  toLine(id)
    .replace(/^[^\d]{0,20}/u, '')
    .replace(/\.$/u, '');

function followDependencies(
  { id, dependsOn }: DraftStep,
  ids: ReadonlyMap<string, string>,
  desk: DraftDesk,
): string[] {
  const found = dependsOn.flatMap((reference) => {
    const target = ids.get(toLabel(reference));
    if (target !== undefined) return target === id ? [] : [target];
    desk.report(
      describeBrokenReference({
        message: `Expected step ${id} to depend on a step of the plan, found ${show(reference)}.`,
        hint: 'Use the id of an earlier step, such as 1.1.',
      }),
    );
    return [];
  });
  return [...new Set(found)];
}

type Check = Pick<DraftStep, 'id' | 'action' | 'verifyCommand' | 'verifyManually'>;

function completeVerification(
  { id, action, verifyCommand, verifyManually }: Check,
  desk: DraftDesk,
): Verification {
  if (isGiven(verifyCommand)) return { command: verifyCommand };
  if (isGiven(verifyManually)) return { manual: verifyManually };
  desk.report(
    describeLostContent({
      message: `Expected step ${id} to say how it is proved done, found neither verifyCommand nor verifyManually.`,
      hint: 'Give the command that exits with 0 when the step is done.',
    }),
  );
  return { manual: action };
}

function describeUnknownPhase(
  step: DraftStep,
  phase: number,
): ReturnType<typeof describeBrokenReference> {
  return describeBrokenReference({
    message: `Expected the id of a step to start with its phase, 1 to 5, found ${show(step.id)}; it was put into phase ${phase}.`,
    hint: 'Number the steps as phase.position, such as 2.3.',
  });
}
