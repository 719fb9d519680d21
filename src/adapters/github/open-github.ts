import type { GitHub, Reviews } from '../../github.ts';
import { openBranches } from './github-branches.ts';
import type { GitHubAccess } from './github-client.ts';
import { commitFiles } from './github-commit-files.ts';
import { connectGitHub } from './github-connection.ts';
import { openConversations } from './github-conversations.ts';
import { openFiles } from './github-files.ts';
import { openLabels } from './github-labels.ts';
import { openPeople } from './github-people.ts';
import { openPullRequests } from './github-pull-requests.ts';
import { openReviews } from './github-reviews.ts';
import { readRunStart } from './github-run-start.ts';
import { readBlob, readTree } from './github-trees.ts';

/** Opens one repository of GitHub; nothing is loaded or sent before the first question. */
export function openGitHub(access: GitHubAccess): GitHub & Reviews {
  const connection = connectGitHub(access);
  const people = openPeople(connection);
  return {
    ...people,
    ...openConversations(connection, people.readViewer),
    ...openLabels(connection),
    ...openBranches(connection),
    ...openFiles(connection),
    readTree: (oid, depth) => readTree(connection, oid, depth),
    readBlob: (oid) => readBlob(connection, oid),
    commitFiles: (commit) => commitFiles(connection, commit),
    ...openPullRequests(connection, people.readViewer),
    ...openReviews(connection, people.readViewer),
    readRunStart: (run) => readRunStart(connection, run),
  };
}
