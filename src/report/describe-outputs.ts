import { hasFailed } from '../rules/has-failed.ts';
import type { FailOn, WriteResult } from '../write-request.ts';
import type { Skip } from '../trigger/trigger.ts';
import { countNoun } from './count-noun.ts';
import { countSuppressed } from './describe-suppressed.ts';
import { countFindings, type Report } from './report-file.ts';

type Outputs = Record<string, string>;

/** The outputs of a run that wrote, by the names in `action.yml`. */
export function describeOutputs(result: WriteResult): Outputs {
  const { outcome, reason, paths, inputHash, model, usage, findings, publication } = result;
  const report: Report = { files: [{ path: paths.spec ?? '', findings }] };
  return {
    outcome,
    reason,
    valid: String(['created', 'updated', 'unchanged'].includes(outcome)),
    errors: String(countFindings(report, 'error')),
    warnings: String(countFindings(report, 'warning')),
    'spec-path': paths.spec ?? '',
    'spec-json-path': paths.twin ?? '',
    'report-path': paths.report ?? '',
    'input-hash': inputHash,
    ...describePublication(publication),
    model,
    requests: String(usage.requests),
    'prompt-tokens': String(usage.promptTokens),
    'completion-tokens': String(usage.completionTokens),
  };
}

/** Outputs of a way that was not taken stay unset, which a workflow reads as empty. */
function describePublication(publication: WriteResult['publication']): Outputs {
  const { branch, commit, pullRequest, comment } = publication ?? {};
  return {
    ...(branch !== undefined && { branch }),
    ...(commit !== undefined && { 'commit-sha': commit }),
    ...(pullRequest && {
      'pull-request-number': String(pullRequest.number),
      'pull-request-url': pullRequest.url,
    }),
    ...(comment !== undefined && { 'comment-url': comment }),
  };
}

/** The outputs of a run that had nothing to do. */
export const describeSkipOutputs = ({ reason }: Skip): Outputs => ({
  outcome: 'skipped',
  reason,
  valid: 'false',
});

/** The outputs of a run that checked. */
export function describeCheckOutputs(report: Report, failOn: FailOn): Outputs {
  const failed = report.files.some(({ findings }) => hasFailed(findings, failOn));
  const [errors, warnings] = [countFindings(report, 'error'), countFindings(report, 'warning')];
  const isPassed = report.files.some(({ suppressed = [] }) => suppressed.length > 0);
  const counts = [
    countNoun(errors, 'error'),
    countNoun(warnings, 'warning'),
    ...(isPassed ? [countSuppressed(report)] : []),
  ];
  return {
    outcome: failed ? 'invalid' : 'valid',
    reason: `${describeFiles(report)} checked: ${counts.join(', ')}.`,
    valid: String(!failed),
    errors: String(errors),
    warnings: String(warnings),
    'spec-path': report.files.map(({ path }) => path).join('\n'),
  };
}

const describeFiles = ({ files }: Report): string =>
  `${countNoun(files.length, 'file')} ${files.length === 1 ? 'was' : 'were'}`;
