import type { GitHub } from '../github.ts';

/**
 * The same GitHub, of which nothing is asked twice in one run that cannot change, or whose change the
 * writing itself finds out. Heads of branches and pull requests are read anew each time.
 */
export function rememberReads(github: GitHub): GitHub {
  const defaultBranch = remember(() => github.readDefaultBranch());
  return {
    ...github,
    readDefaultBranch: () => defaultBranch.read('of the repository'),
    ...rememberComments(github),
    ...rememberHistory(github),
  };
}

type Comments = Pick<GitHub, 'readComments' | 'createComment' | 'editComment' | 'deleteComment'>;

/** Whoever wrote a comment looks again at what others wrote meanwhile. */
function rememberComments(github: GitHub): Comments {
  const { read, forget } = remember(github.readComments);
  const forgetAfter =
    <Given extends readonly unknown[], T>(write: (...given: Given) => Promise<T>) =>
    (...given: Given): Promise<T> =>
      write(...given).finally(forget);
  return {
    readComments: read,
    createComment: forgetAfter(github.createComment),
    editComment: forgetAfter(github.editComment),
    deleteComment: forgetAfter(github.deleteComment),
  };
}

type History = Pick<GitHub, 'readHead' | 'createBranch' | 'readCommits'>;

/** What led to a commit never changes; a branch that moved on meanwhile takes no commit on top of it. */
function rememberHistory(github: GitHub): History {
  const heads = new Map<string, string>();
  const commits = remember((from: string) => {
    const [oid = ''] = from.split(':', 1);
    return github.readCommits(from.slice(oid.length + 1), oid);
  });
  return {
    readHead: async (branch) => {
      const head = await github.readHead(branch);
      if (head === undefined) heads.delete(branch);
      else heads.set(branch, head);
      return head;
    },
    createBranch: async (branch, oid) => {
      const made = await github.createBranch(branch, oid);
      if (made === 'created') heads.set(branch, oid);
      else heads.delete(branch);
      return made;
    },
    readCommits: (path, branch) => {
      const head = heads.get(branch);
      return head === undefined
        ? github.readCommits(path, branch)
        : commits.read(`${head}:${path}`);
    },
  };
}

type Memory<Key, T> = { readonly read: (key: Key) => Promise<T>; readonly forget: () => void };

/** What could not be read is no answer, and asked for again. */
function remember<Key, T>(ask: (key: Key) => Promise<T>): Memory<Key, T> {
  const known = new Map<Key, Promise<T>>();
  const read = (key: Key): Promise<T> => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return answer;
  };
  return {
    read,
    forget: () => {
      known.clear();
    },
  };
}
