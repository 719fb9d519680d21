import type { GitHub, Reviews } from '../../github.ts';
import type { Inputs } from '../../inputs.ts';
import { openGitHub } from '../github/open-github.ts';
import { readRepository } from '../github/read-repository-issue.ts';
import type { Environment } from './runner.ts';

/** Opens the repository of the workflow; nothing is sent before the first question. */
export function connectOnRunner(
  inputs: Inputs,
  environment: Environment,
  signal?: AbortSignal,
): GitHub & Reviews {
  const apiUrl = environment['GITHUB_API_URL'] ?? '';
  const graphqlUrl = environment['GITHUB_GRAPHQL_URL'] ?? '';
  return openGitHub({
    ...readRepository(environment['GITHUB_REPOSITORY'] ?? ''),
    token: inputs['github-token'] ?? '',
    apiUrl: apiUrl === '' ? 'https://api.github.com' : apiUrl,
    ...(graphqlUrl !== '' && { graphqlUrl }),
    ...(signal !== undefined && { signal }),
  });
}
