import { SpecWriterError } from '../../errors.ts';
import type { Inputs } from '../../inputs.ts';
import type { RequirementText } from '../../requirement/requirement.ts';
import type { LocalFiles } from '../workspace/local-files.ts';
import { readRequirementFile } from '../workspace/read-requirement-file.ts';

/** Whether the workflow itself holds the requirement, so that no issue is read for it. */
export const isGiven = (inputs: Inputs): boolean =>
  inputs.requirement !== undefined || inputs['requirement-file'] !== undefined;

/** The requirement as a text or a file of the workflow. */
export async function readGivenRequirement(
  { requirement, 'requirement-file': path }: Inputs,
  files: LocalFiles,
): Promise<RequirementText> {
  if (requirement !== undefined) {
    return { source: 'input', title: '', body: requirement, comments: [] };
  }
  if (path !== undefined) return readRequirementFile(path, files);
  throw new SpecWriterError('input', {
    message: 'Expected a requirement, found none.',
    hint: 'Set issue-number, requirement or requirement-file, or start the workflow from an issue.',
  });
}
