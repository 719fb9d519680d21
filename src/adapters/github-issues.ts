import * as z from 'zod';
import { SpecWriterError } from '../errors.ts';
import type { ReadIssue } from '../ports.ts';
import { openGitHubClient, type GitHubClient } from './github-client.ts';
import { explainGitHubFailure } from './github-failure.ts';
import {
  chooseComments,
  CommentAnswer,
  IssueAnswer,
  type IncludeComments,
} from './read-issue-answer.ts';

export type IssueReader = {
  readonly token: string;
  /** `https://api.github.com`, or that of an Enterprise server. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly includeComments: IncludeComments;
};

/** The most that GitHub puts on one page. */
const commentsPerPage = 100;

/** Reads issues of one repository, each with its comments to the last page. */
export function createReadIssue(reader: IssueReader): ReadIssue {
  const { token, owner, repo } = reader;
  return async (number) => {
    const name = `issue ${number} of ${owner}/${repo}`;
    if (token.trim() === '') throw missingToken(name);
    try {
      return await readIssue(await openGitHubClient(token, reader.apiUrl), reader, number);
    } catch (error) {
      throw explainGitHubFailure(error, {
        action: `read ${name}`,
        permission: 'issues: read',
        token,
      });
    }
  };
}

async function readIssue(
  { rest, paginate }: GitHubClient,
  { owner, repo, includeComments }: IssueReader,
  number: number,
): ReturnType<ReadIssue> {
  const source = `${owner}/${repo}#${number}`;
  const place = { owner, repo, issue_number: number };
  const { data } = await rest.issues.get(place);
  const issue = parseAnswer(IssueAnswer, data, source);
  if (issue.pull_request !== undefined) throw pullRequest(source);
  const comments =
    includeComments === 'none'
      ? []
      : await paginate(rest.issues.listComments, { ...place, per_page: commentsPerPage });
  return {
    source,
    title: issue.title,
    body: issue.body,
    comments: chooseComments(
      parseAnswer(z.array(CommentAnswer), comments, `the comments of ${source}`),
      includeComments,
    ),
  };
}

function parseAnswer<T>(schema: z.ZodType<T>, answer: unknown, name: string): T {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  const found = typeof answer === 'string' ? 'text that is no JSON' : 'another shape';
  throw new SpecWriterError('github', {
    message: `Expected ${name} from GitHub, found ${found}.`,
    hint: 'Check GITHUB_API_URL: something that is not the API of GitHub answers there.',
    cause: parsed.error,
  });
}

function missingToken(name: string): SpecWriterError {
  return new SpecWriterError('input', {
    message: `Expected a token to read ${name} with, found an empty input "github-token".`,
    hint: 'Leave github-token out to use the token of the job, or pass one from a secret.',
  });
}

function pullRequest(source: string): SpecWriterError {
  return new SpecWriterError('input', {
    message: `Expected ${source} to be an issue, found a pull request.`,
    hint: 'Name the number of the issue that states the requirement.',
  });
}
