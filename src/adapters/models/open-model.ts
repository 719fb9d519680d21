import { missingKey } from '../../choose-provider.ts';
import type { Inputs } from '../../inputs.ts';
import type { Complete, Progress } from '../../ports.ts';
import { settleSpecPath } from '../../settle-spec-path.ts';
import { findProvider } from './find-provider.ts';
import type { LocalFiles } from '../workspace/local-files.ts';
import { readEarlierJob } from '../workspace/read-earlier-job.ts';
import type { Environment } from '../runner/runner.ts';

type Surroundings = {
  readonly files: LocalFiles;
  readonly progress: Progress;
  readonly environment: Environment;
  /** Ends requests that are under way. */
  readonly signal?: AbortSignal | undefined;
};

/** Opens who was asked for, or nobody; the SDK is loaded only for its provider: it is the largest part of the bundle. */
export async function openModel(
  inputs: Inputs,
  { files, ...company }: Surroundings,
): Promise<Complete | undefined> {
  const provider = findProvider(inputs, company.environment);
  if (provider.is === 'offline') return undefined;
  if (provider.is === 'copilot') {
    const { openCopilot } = await import('./open-copilot.ts');
    return openCopilot(inputs, company);
  }
  if (provider.access === 'key-missing') {
    const path = settleSpecPath(inputs['spec-path'], inputs['issue-number']);
    // What another job left needs no model to be published or told.
    const earlier = await readEarlierJob(path, files);
    const isLeft = earlier !== undefined || (await files.readExisting(path)) !== undefined;
    if (!isLeft) throw missingKey();
    return () => Promise.reject(earlier?.failure ?? missingKey());
  }
  const { openModels } = await import('./open-models.ts');
  return openModels(inputs, provider.model, company);
}
