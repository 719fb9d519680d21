import { checkSpecs } from '../check-specs.ts';
import { SpecWriterError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { describeLeftOut } from '../report/describe-left-out.ts';
import { describeCheckOutputs } from '../report/describe-outputs.ts';
import { describeCheckSummary } from '../report/describe-summary.ts';
import type { RequirementText } from '../requirement/requirement.ts';
import type { SkippedFile } from '../research/research.ts';
import { hasFailed } from '../rules/has-failed.ts';
import { readRuleSettings } from '../rules/read-rule-settings.ts';
import { defaultFailOn } from '../rules/settings/configuration.ts';
import type { ChosenResearch } from '../write-request.ts';
import { createConfigurationReader } from './find-configuration.ts';
import { isDefaultResearch } from './open-write-world.ts';
import { isGiven, readGivenRequirement } from './read-given-requirement.ts';
import { readRepositoryIssue } from './read-repository-issue.ts';
import type { RunnerWorld } from './runner-world.ts';

/** Checks the documents that the workflow names, and tells the runner; returns the exit status. */
export async function checkOnRunner(inputs: Inputs, world: RunnerWorld): Promise<number> {
  const { runner, toolkit, files, environment } = world;
  const failOn = inputs['fail-on'];
  const given = { rules: readRuleSettings(inputs.rules), ...(failOn !== undefined && { failOn }) };
  runner.progress.stage('Checking');
  const chosen = await files.chooseResearch(inputs['spec-path'].split('\n'));
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
      given,
    },
    {
      readText: (path) => Promise.resolve(texts.get(path) ?? ''),
      readExisting: files.readExisting,
      readConfiguration: createConfigurationReader(environment['GITHUB_WORKSPACE'] ?? '.', 'root'),
      chooseResearch: files.chooseResearch,
      chooseCited: files.chooseCited,
      warn,
      ...(namesRequirement(inputs) && {
        readRequirement: () => readRequirement(inputs, { environment, files }),
      }),
    },
  );
  runner.endStage();
  notices.forEach(runner.progress.warn);
  for (const { path, findings } of checked) runner.annotateFindings(path, findings);
  const outputs = describeCheckOutputs({ files: checked }, failOn ?? defaultFailOn);
  await toolkit.writeSummary(describeCheckSummary({ files: checked }, notices));
  toolkit.setOutputs(outputs);
  runner.print(`${outputs['outcome'] ?? ''}: ${outputs['reason'] ?? ''}`);
  return checked.some((file) => hasFailed(file.findings, file.failOn)) ? 1 : 0;
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
      hint: 'Name the files with spec-path, one glob a line, and check out the repository first.',
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
