import type { GitHub } from '../../github.ts';
import { chooseResearch } from '../research/choose-research.ts';
import type { LocalFiles } from '../workspace/local-files.ts';
import { openGitHubResearch, type Repository } from './open-github-research.ts';
import { escapeName } from '../research/research-globs.ts';
import type { FoundPaths, ResearchSource } from '../research/research-source.ts';

/** What a check reads: from the workspace, or from a commit on GitHub. */
export type CheckFiles = Pick<LocalFiles, 'chooseResearch' | 'chooseCited' | 'readExisting'>;

type Commit = {
  readonly github: Repository['github'] & Pick<GitHub, 'readFile'>;
  readonly commit: string;
};

/** The files of one commit on GitHub; all that is read of them shares one budget. */
export function openRemoteFiles({ github, commit }: Commit): CheckFiles {
  const source = openGitHubResearch({ github: rememberTrees(github), commit });
  return {
    chooseResearch: (globs, wanted) => chooseResearch(source, globs, wanted),
    chooseCited: (paths) => chooseResearch(onlyNamed(source, paths), paths.map(escapeName)),
    readExisting: async (path) => {
      const found = await github.readFile(path, commit);
      return found?.is === 'file' ? found.text : undefined;
    },
  };
}

/** A commit never changes, and each document of a check asks for the list of its files. */
function rememberTrees(github: Repository['github']): Repository['github'] {
  const known = new Map<string, ReturnType<GitHub['readTree']>>();
  return {
    ...github,
    readTree: (oid, depth) => {
      const key = `${oid} ${depth}`;
      const answer = known.get(key) ?? github.readTree(oid, depth);
      known.set(key, answer);
      return answer;
    },
  };
}

/** A document cites files: the name of a folder does not stand for everything below it. */
function onlyNamed(source: ResearchSource, names: readonly string[]): ResearchSource {
  const asked = new Set(names);
  const find = async (globs: readonly string[]): Promise<FoundPaths> => {
    const { paths } = await source.find(globs, names);
    const found = new Set(paths.filter((path) => asked.has(path)));
    const missing = names.filter((path) => !found.has(path));
    return {
      paths: [...found],
      unmatched: [],
      skipped: missing.map((path) => ({ path, reason: 'the commit holds no such file' })),
    };
  };
  return { ...source, find };
}
