import { SpecWriterError } from '../../errors.ts';
import type { RequirementText } from '../../requirement/requirement.ts';
import { createReadIssue } from './github-issues.ts';
import type { IncludeComments } from './read-issue-answer.ts';

export type RepositoryAccess = {
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** Empty for github.com. */
  readonly apiUrl: string;
  readonly includeComments: IncludeComments;
};

/** Reads one issue of the repository that the surroundings name. */
export async function readRepositoryIssue(
  number: number,
  { repository, token, apiUrl, includeComments }: RepositoryAccess,
): Promise<RequirementText> {
  const readIssue = createReadIssue({
    ...readRepository(repository),
    token,
    apiUrl: apiUrl === '' ? 'https://api.github.com' : apiUrl,
    includeComments,
  });
  return readIssue(number);
}

/** The two parts of `owner/name`. */
export function readRepository(repository: string): {
  readonly owner: string;
  readonly repo: string;
} {
  const [owner, repo, ...more] = repository.split('/');
  if (owner && repo && more.length === 0) return { owner, repo };
  throw new SpecWriterError('input', {
    message: `Expected a repository as owner/name, found ${JSON.stringify(repository)}.`,
    hint: 'Set GITHUB_REPOSITORY, or --repository OWNER/NAME in a terminal.',
  });
}
