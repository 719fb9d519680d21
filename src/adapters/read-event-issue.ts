import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { SpecWriterError } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import type { RequirementText } from '../requirement/requirement.ts';
import type { LocalFiles } from './local-files.ts';
import { readRequirementFile } from './read-requirement-file.ts';
import type { Environment } from './runner.ts';

const EventWithIssue = z.object({ issue: z.object({ number: z.int().min(1) }) });

/** The issue of the event that started the workflow, when there is one. */
export async function readIssueNumber(environment: Environment): Promise<number | undefined> {
  const path = environment['GITHUB_EVENT_PATH'];
  if (!path) return undefined;
  try {
    const event = EventWithIssue.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return event.success ? event.data.issue.number : undefined;
  } catch (cause) {
    throw new SpecWriterError('input', {
      message:
        'Expected the event of the workflow as JSON in GITHUB_EVENT_PATH, found something else.',
      hint: 'Run the action on a GitHub runner, or leave GITHUB_EVENT_PATH empty.',
      cause,
    });
  }
}

type World = { readonly environment: Environment; readonly files: LocalFiles };

/** The requirement from the one place that the inputs name. */
export async function readRequirementOf(
  inputs: Inputs,
  { environment, files }: World,
): Promise<RequirementText> {
  const { requirement, 'requirement-file': path, 'issue-number': number } = inputs;
  if (requirement !== undefined) {
    return { source: 'input', title: '', body: requirement, comments: [] };
  }
  if (path !== undefined) {
    return readRequirementFile(path, files);
  }
  if (number === undefined) {
    throw new SpecWriterError('input', {
      message: 'Expected a requirement, found none.',
      hint: 'Set issue-number, requirement or requirement-file, or start the workflow from an issue.',
    });
  }
  const { readRepositoryIssue } = await import('./read-repository-issue.ts');
  return readRepositoryIssue(number, {
    repository: environment['GITHUB_REPOSITORY'] ?? '',
    token: inputs['github-token'] ?? '',
    apiUrl: environment['GITHUB_API_URL'] ?? '',
    includeComments: inputs['include-comments'],
  });
}
