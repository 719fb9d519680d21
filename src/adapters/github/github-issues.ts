import { SpecWriterError } from '../../errors.ts';
import type { ReadIssue } from '../../ports.ts';
import type { GitHubAccess } from './github-client.ts';
import { openGitHub } from './open-github.ts';
import { chooseComments, type IncludeComments } from './read-issue-answer.ts';

export type IssueReader = GitHubAccess & { readonly includeComments: IncludeComments };

/** Reads issues of one repository, each with its comments to the last page. */
export function createReadIssue({ includeComments, ...access }: IssueReader): ReadIssue {
  const { readIssue, readComments } = openGitHub(access);
  return async (number) => {
    const source = `${access.owner}/${access.repo}#${number}`;
    const { title, body, isPullRequest } = await readIssue(number);
    if (isPullRequest) throw pullRequest(source);
    const comments = includeComments === 'none' ? [] : await readComments(number);
    return { source, title, body, comments: chooseComments(comments, includeComments) };
  };
}

function pullRequest(source: string): SpecWriterError {
  return new SpecWriterError('input', {
    message: `Expected ${source} to be an issue, found a pull request.`,
    hint: 'Name the number of the issue that states the requirement.',
  });
}
