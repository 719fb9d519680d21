import type { Comment, GitHub, PullRequest } from '../github.ts';
import type { Write } from './write.ts';

export type Recording = { readonly github: GitHub; readonly writes: readonly Write[] };

/** Each by its name: what nobody names here or records below is not there, and does not compile. */
function pickReads(github: GitHub): Pick<GitHub, Extract<keyof GitHub, `read${string}`>> {
  const { readViewer, readDefaultBranch, readRole, readIssue, readComments } = github;
  const { readLastEdits, readLabelEvents, readRunStart } = github;
  const { readHead, readFile, readOtherSpelling, readTree, readBlob } = github;
  const { readCommits, readPullRequests } = github;
  return {
    ...{ readViewer, readDefaultBranch, readRole, readIssue, readComments },
    ...{ readLastEdits, readLabelEvents, readRunStart },
    ...{ readHead, readFile, readOtherSpelling, readTree, readBlob },
    ...{ readCommits, readPullRequests },
  };
}

/** What GitHub would number only when something is really written. */
const unknownNumber = 0;
const unknownOid = '0'.repeat(40);

/**
 * The same GitHub to read from, on which every write is only noted down: what a dry run shows is what
 * the very same code would have written, and nothing can be written by mistake.
 */
export function recordWrites(github: GitHub): Recording {
  const writes: Write[] = [];
  const heads = new Map<string, string>();
  return {
    writes,
    github: {
      ...pickReads(github),
      ...recordOnIssues(writes),
      readHead: async (branch) => heads.get(branch) ?? github.readHead(branch),
      readFile: (path, ref) => github.readFile(path, heads.get(ref) ?? ref),
      readOtherSpelling: (path, ref) => github.readOtherSpelling(path, heads.get(ref) ?? ref),
      readCommits: async (path, branch) =>
        heads.has(branch) ? [] : github.readCommits(path, branch),
      createBranch: (branch, oid) => {
        writes.push({ is: 'create-branch', branch, oid });
        heads.set(branch, oid);
        return Promise.resolve('created');
      },
      commitFiles: async (commit) => {
        writes.push({ is: 'commit', commit, before: await readBefore(commit, github) });
        return { oid: unknownOid };
      },
      createPullRequest: (request) => {
        writes.push({ is: 'create-pull-request', request });
        const { title, body, base } = request;
        const made = { number: unknownNumber, url: '', state: 'open', author: nobody } as const;
        return Promise.resolve<PullRequest>({ ...made, title, body, base });
      },
      editPullRequest: (number, change) => {
        writes.push({ is: 'edit-pull-request', number, change });
        return Promise.resolve();
      },
    },
  };
}

const nobody = { login: '', isBot: false } as const;

type OnIssues = Pick<
  GitHub,
  'createComment' | 'editComment' | 'deleteComment' | 'addLabels' | 'removeLabel'
>;

function recordOnIssues(writes: Write[]): OnIssues {
  const comment = (id: number, body: string): Comment => ({
    id,
    url: '',
    author: nobody,
    association: 'NONE',
    body,
    createdAt: '',
    updatedAt: '',
  });
  return {
    createComment: (on, body) => {
      writes.push({ is: 'create-comment', on, body });
      return Promise.resolve(comment(unknownNumber, body));
    },
    editComment: (id, body) => {
      writes.push({ is: 'edit-comment', id, body });
      return Promise.resolve(comment(id, body));
    },
    deleteComment: (id) => {
      writes.push({ is: 'delete-comment', id });
      return Promise.resolve();
    },
    addLabels: (on, labels) => {
      writes.push({ is: 'add-labels', on, labels: labels.map(({ name }) => name) });
      return Promise.resolve();
    },
    removeLabel: (on, label) => {
      writes.push({ is: 'remove-label', on, label });
      return Promise.resolve();
    },
  };
}

async function readBefore(
  { files, expectedHead }: Parameters<GitHub['commitFiles']>[0],
  github: GitHub,
): Promise<Record<string, string>> {
  const standing = await Promise.all(
    files.map(async ({ path }) => {
      const file = await github.readFile(path, expectedHead);
      return file?.is === 'file' ? [[path, file.text] as const] : [];
    }),
  );
  return Object.fromEntries(standing.flat());
}
