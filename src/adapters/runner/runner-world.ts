import type { LocalFiles } from '../workspace/local-files.ts';
import type { Environment, Runner } from './runner.ts';
import type { Toolkit } from './toolkit.ts';

/** What a story is bound to on a runner. */
export type RunnerWorld = {
  readonly environment: Environment;
  readonly runner: Runner;
  readonly toolkit: Toolkit;
  readonly files: LocalFiles;
};
