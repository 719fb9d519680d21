import { SpecWriterError } from '../../errors.ts';
import type { Progress } from '../../ports.ts';
import type { ChosenResearch } from '../../write-request.ts';
import type { Repository } from './open-github-research.ts';

export type RemoteResearch = Repository & {
  /** `octo/shop` */
  readonly name: string;
  readonly progress: Progress;
  /** Whether somebody named the globs; the ones that everybody has may find nothing. */
  readonly isNamed: boolean;
};

export type Request = {
  readonly globs: readonly string[];
  readonly wanted: readonly string[];
};

/** Reads research through GitHub's API, with what the workspace has to say of its own files. */
export async function chooseWithoutCheckout(
  local: ChosenResearch,
  { globs, wanted }: Request,
  remote: RemoteResearch,
): Promise<ChosenResearch> {
  const [{ chooseResearch }, { openGitHubResearch }] = await Promise.all([
    import('../research/choose-research.ts'),
    import('./open-github-research.ts'),
  ]);
  const { name, branch, progress } = remote;
  const where = branch === undefined ? name : `${branch} of ${name}`;
  progress.note(`The workspace holds no checkout: research is read from ${where} on GitHub`);
  try {
    const chosen = await chooseResearch(openGitHubResearch(remote), globs, wanted);
    return { ...chosen, skipped: [...local.skipped, ...chosen.skipped] };
  } catch (error) {
    if (remote.isNamed || !isRefused(error)) throw error;
    return {
      ...local,
      skipped: [...local.skipped, { path: where, reason: `${error.message} ${error.hint}` }],
    };
  }
}

/** A token that may not read the files can still do everything that was asked for. */
const isRefused = (error: unknown): error is SpecWriterError =>
  error instanceof SpecWriterError && error.kind === 'github';
