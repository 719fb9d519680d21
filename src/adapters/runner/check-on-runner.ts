import { checkSpecs, type CheckedFile } from '../../check-specs.ts';
import { hashText } from '../files/hash-text.ts';
import { SpecWriterError } from '../../errors.ts';
import type { Inputs } from '../../inputs.ts';
import { describeHidden, placeFindings } from '../../report/choose-balanced.ts';
import { describeLeftOut } from '../../report/describe-left-out.ts';
import { describeCheckOutputs } from '../../report/describe-outputs.ts';
import { describeCheckSummary } from '../../report/describe-summary.ts';
import { chooseAnnotated } from '../../report/format-github.ts';
import type { Report } from '../../report/report-file.ts';
import type { RequirementText } from '../../requirement/requirement.ts';
import type { SkippedFile } from '../../research/research.ts';
import { hasFailed } from '../../rules/has-failed.ts';
import { readRuleSettings } from '../../rules/read-rule-settings.ts';
import type { ChosenResearch } from '../../write-request.ts';
import { openCheckFiles } from './open-check-files.ts';
import { isDefaultResearch } from '../open-write-world.ts';
import { isGiven, readGivenRequirement } from './read-given-requirement.ts';
import { readRepositoryIssue } from '../github/read-repository-issue.ts';
import type { Runner } from './runner.ts';
import type { RunnerWorld } from './runner-world.ts';

/** Checks the documents that the workflow names, and tells the runner; returns the exit status. */
export async function checkOnRunner(inputs: Inputs, world: RunnerWorld): Promise<number> {
  const { runner, toolkit, environment } = world;
  const rules = readRuleSettings(inputs.rules);
  runner.progress.stage('Checking');
  const { documents: chosen, files } = await openCheckFiles(inputs, world);
  refuseNothing(chosen);
  const notices = describeLeftOut(chosen.skipped);
  const warn = (notice: string): void => {
    notices.push(notice);
  };
  const texts = new Map(chosen.files.map(({ path, text }) => [path, text]));
  const checked = await checkSpecs(
    {
      files: [...texts.keys()],
      // Nobody named the research: what a document cites says where it is, if it is checked out at all.
      ...(isDefaultResearch(inputs.research)
        ? { researchGlobs: [], cited: 'where-present' as const }
        : { researchGlobs: inputs.research }),
      rules,
      ...(inputs.publish === 'review' && { fix: 'suggest' as const }),
    },
    {
      readText: (path) => Promise.resolve(texts.get(path) ?? ''),
      readExisting: files.readExisting,
      chooseResearch: files.chooseResearch,
      chooseCited: files.chooseCited,
      openHash: () => Promise.resolve(hashText),
      warn,
      ...(namesRequirement(inputs) && {
        readRequirement: () => readRequirement(inputs, { environment, files: world.files }),
      }),
    },
  );
  runner.endStage();
  notices.forEach(runner.progress.warn);
  annotate({ files: checked }, runner);
  const outputs = describeCheckOutputs({ files: checked }, inputs['fail-on']);
  await toolkit.writeSummary(describeCheckSummary({ files: checked }, notices));
  const review = await publish(checked, inputs, world);
  toolkit.setOutputs({ ...outputs, ...(review !== undefined && { 'comment-url': review }) });
  runner.print(`${outputs['outcome'] ?? ''}: ${outputs['reason'] ?? ''}`);
  return checked.some(({ findings }) => hasFailed(findings, inputs['fail-on'])) ? 1 : 0;
}

/** A review beside the annotations, where the workflow asks for one. */
async function publish(
  checked: readonly CheckedFile[],
  inputs: Inputs,
  world: RunnerWorld,
): Promise<string | undefined> {
  if (inputs.publish !== 'review') return undefined;
  const { reviewOnRunner } = await import('./review-on-runner.ts');
  return reviewOnRunner(checked, inputs, world);
}

/** GitHub shows a few annotations: those of many documents and rules come first, the others are counted. */
function annotate(report: Report, runner: Runner): void {
  const all = placeFindings(report);
  const shown = chooseAnnotated(all);
  const first = new Set(shown);
  for (const { path, finding } of [...shown, ...all.filter((placed) => !first.has(placed))]) {
    runner.annotateFindings(path, [finding]);
  }
  const hidden = describeHidden(all, shown, 'the log of this step holds all of them');
  if (hidden !== undefined) runner.annotate('notice', hidden);
}

const namesRequirement = (inputs: Inputs): boolean =>
  isGiven(inputs) || inputs['issue-number'] !== undefined;

function readRequirement(
  inputs: Inputs,
  { environment, files }: Pick<RunnerWorld, 'environment' | 'files'>,
): Promise<RequirementText> {
  const number = inputs['issue-number'];
  if (number === undefined || isGiven(inputs)) return readGivenRequirement(inputs, files);
  return readRepositoryIssue(number, {
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    token: inputs['github-token'] ?? '',
    apiUrl: environment['GITHUB_API_URL'] ?? '',
    includeComments: inputs['include-comments'],
  });
}

function refuseNothing({ files, skipped, unmatched }: ChosenResearch): void {
  if (unmatched.length > 0) {
    const names = unmatched.map((glob) => JSON.stringify(glob)).join(', ');
    throw new SpecWriterError('input', {
      message: `Expected a specification at ${names}, found no file.`,
      hint: 'Name the files with spec-path, one glob a line; without a checkout they are read at the commit of the event.',
    });
  }
  if (files.length > 0) return;
  throw new SpecWriterError('input', {
    message: `Expected a specification that can be read, found none: ${describeReasons(skipped)}.`,
    hint: 'Save the specification as text in UTF-8, or correct spec-path.',
  });
}

const describeReasons = (skipped: readonly SkippedFile[]): string =>
  describeLeftOut(skipped)
    .map((line) => line.replace('Left out ', ''))
    .join('; ')
    .replace(/\.$/u, '');
