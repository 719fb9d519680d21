import type { Comment, GitHub } from '../../../src/github.ts';

/** A GitHub of which only what is given may be asked. */
export function makeGitHub(given: Partial<GitHub>): GitHub {
  const refuse = (name: string) => () => Promise.reject(new Error(`${name} was not to be asked.`));
  return {
    readViewer: refuse('readViewer'),
    readDefaultBranch: refuse('readDefaultBranch'),
    readRole: refuse('readRole'),
    readIssue: refuse('readIssue'),
    readLastEdits: refuse('readLastEdits'),
    readLabelEvents: refuse('readLabelEvents'),
    readRunStart: refuse('readRunStart'),
    readComments: refuse('readComments'),
    createComment: refuse('createComment'),
    editComment: refuse('editComment'),
    deleteComment: refuse('deleteComment'),
    addLabels: refuse('addLabels'),
    removeLabel: refuse('removeLabel'),
    readHead: refuse('readHead'),
    createBranch: refuse('createBranch'),
    readFile: refuse('readFile'),
    readOtherSpelling: refuse('readOtherSpelling'),
    readTree: refuse('readTree'),
    readBlob: refuse('readBlob'),
    readCommits: refuse('readCommits'),
    commitFiles: refuse('commitFiles'),
    readPullRequests: refuse('readPullRequests'),
    createPullRequest: refuse('createPullRequest'),
    editPullRequest: refuse('editPullRequest'),
    ...given,
  };
}

export const viewer = 'github-actions[bot]';

export const makeComment = (id: number, body: string, login = viewer): Comment => ({
  id,
  url: `https://example.com/${id}`,
  author: { login, isBot: login === viewer },
  association: 'NONE',
  body,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
});

/** The comments of one issue, as GitHub keeps them. */
export function keepComments(...first: readonly Comment[]): {
  readonly github: GitHub;
  readonly comments: Comment[];
} {
  const comments = [...first];
  const find = (id: number): number => comments.findIndex((comment) => comment.id === id);
  const github = makeGitHub({
    readViewer: () => Promise.resolve(viewer),
    readComments: () => Promise.resolve([...comments]),
    createComment: (_, body) => {
      const made = makeComment(comments.length + 1, body);
      comments.push(made);
      return Promise.resolve(made);
    },
    editComment: (id, body) => {
      const standing = comments[find(id)];
      if (standing === undefined) return Promise.resolve(undefined);
      comments[find(id)] = { ...standing, body };
      return Promise.resolve({ ...standing, body });
    },
    deleteComment: (id) => {
      comments.splice(find(id), 1);
      return Promise.resolve();
    },
  });
  return { github, comments };
}
