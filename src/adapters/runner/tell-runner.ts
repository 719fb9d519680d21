import { preview } from '../../delivery/text/preview.ts';
import type { Write } from '../../delivery/write.ts';
import { describeArrival } from '../../report/describe-arrival.ts';
import { describeOutputs, describeSkipOutputs } from '../../report/describe-outputs.ts';
import { describeSkipSummary, describeSummary } from '../../report/describe-summary.ts';
import { describeQuestions } from '../../report/describe-writing.ts';
import type { Skip } from '../../trigger/trigger.ts';
import type { WriteResult } from '../../write-request.ts';
import type { RunnerWorld } from './runner-world.ts';

type Told = Pick<RunnerWorld, 'runner' | 'toolkit'>;

/** Annotations, summary and outputs of a run that ended, whatever its outcome; returns the exit status. */
export async function tellResult(result: WriteResult, world: Told): Promise<number> {
  const told = { ...result, reason: describeArrival(result) };
  return tell(told, describeSummary(told), world);
}

/** The same for a dry run, with everything that would have been written. */
export async function tellDryRun(
  result: WriteResult,
  writes: readonly Write[],
  world: Told,
): Promise<number> {
  const shown = preview(writes);
  const told = {
    ...withoutPlaces(result, writes),
    reason: `${result.reason} This is a dry run: nothing was written to GitHub.`,
  };
  world.runner.endStage();
  world.runner.print(shown);
  return tell(told, `${describeSummary(told)}\n${shown}`, world);
}

/** What nobody wrote has no number and no address; a step behind this one must not find any. */
function withoutPlaces(result: WriteResult, writes: readonly Write[]): WriteResult {
  const { publication } = result;
  if (publication === undefined || writes.length === 0) return result;
  const { outcome, keptSections, stepsDown } = publication;
  return { ...result, publication: { outcome, keptSections, stepsDown } };
}

async function tell(
  result: WriteResult,
  summary: string,
  { runner, toolkit }: Told,
): Promise<number> {
  const { paths, findings, failure, outcome, reason, questions, publication } = result;
  runner.endStage();
  runner.annotateFindings(paths.spec ?? '', findings);
  for (const step of publication?.stepsDown ?? []) {
    runner.annotate('warning', `${step.reason}\n${step.remedy}`);
  }
  if (failure !== undefined) runner.annotate('error', `${failure.message}\n${failure.hint}`);
  if (outcome === 'blocked') runner.annotate('error', `${reason}\n${describeQuestions(questions)}`);
  await toolkit.writeSummary(summary);
  toolkit.setOutputs(describeOutputs(result));
  runner.print(`${outcome}: ${reason}`);
  return ['created', 'updated', 'unchanged'].includes(outcome) ? 0 : 1;
}

/** A run that does nothing says why in every place a person looks. */
export async function tellSkip(skip: Skip, { runner, toolkit }: Told): Promise<number> {
  runner.endStage();
  runner.annotate('notice', skip.reason);
  await toolkit.writeSummary(describeSkipSummary(skip));
  toolkit.setOutputs(describeSkipOutputs(skip));
  runner.print(`skipped: ${skip.reason}`);
  return 0;
}
