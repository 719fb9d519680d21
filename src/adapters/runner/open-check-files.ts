import type { Inputs } from '../../inputs.ts';
import type { ChosenResearch } from '../../write-request.ts';
import type { CheckFiles } from '../github/open-remote-files.ts';
import type { RunnerWorld } from './runner-world.ts';

type Opened = {
  /** The documents that are to be checked. */
  readonly documents: ChosenResearch;
  /** Where everything else lies that they are held against. */
  readonly files: CheckFiles;
};

/**
 * Opens the documents that a workflow names: in the workspace, or, where that holds none of them and is
 * no checkout, in the commit that a checkout step would bring.
 */
export async function openCheckFiles(
  inputs: Inputs,
  { environment, files, runner }: RunnerWorld,
): Promise<Opened> {
  const globs = inputs['spec-path'].split('\n');
  const local = await files.chooseDocuments(globs);
  const { GITHUB_SHA: commit = '', GITHUB_REPOSITORY: name = '' } = environment;
  const isReachable = commit !== '' && name !== '' && inputs['github-token'] !== undefined;
  if (local.files.length > 0 || !isReachable || (await files.isCheckout())) {
    return { documents: local, files };
  }
  const [{ connectOnRunner }, { openRemoteFiles }] = await Promise.all([
    import('./connect-on-runner.ts'),
    import('../github/open-remote-files.ts'),
  ]);
  const where = `${commit.slice(0, 7)} of ${name}`;
  runner.progress.note(
    `The workspace holds no checkout: documents and research are read from ${where} on GitHub`,
  );
  const remote = openRemoteFiles({ github: connectOnRunner(inputs, environment), commit });
  const documents = await remote.chooseResearch(globs);
  return {
    documents: { ...documents, skipped: [...local.skipped, ...documents.skipped] },
    files: remote,
  };
}
