import type { Spec } from '../../../spec/spec.ts';
import type { Context } from '../context.ts';
import type { Layout } from '../layout.ts';
import { makeFindCommand } from './find-command.ts';
import { numberSteps } from './number-steps.ts';
import { planCore } from './plan-core.ts';
import { planEnvironment } from './plan-environment.ts';
import { planInterface } from './plan-interface.ts';
import { planLogic } from './plan-logic.ts';
import { planTesting } from './plan-testing.ts';
import type { Planning } from './planning.ts';

/** The five phases of the seed prompt, each with at least one step. */
export function composePlan(context: Context, layout: Layout): Spec['plan'] {
  const planning: Planning = { context, layout, findCommand: makeFindCommand(context, layout) };
  const phases = [
    planEnvironment(planning),
    planCore(planning),
    planLogic(planning),
    planInterface(planning),
    planTesting(planning),
  ];
  return { phases: numberSteps(phases, context.assignment.locale.phases) };
}
