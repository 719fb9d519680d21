import { existsSync } from 'node:fs';
import {
  createCopilotModel,
  type CopilotModelOptions,
} from '../../src/adapters/models/copilot-model.ts';
import type { Complete } from '../../src/ports.ts';
import { copilotRelease } from '../../scripts/copilot-release.ts';

/** In CI the tests of the real CLI fail without it; elsewhere nobody has to fetch 190 MB. */
export const hasRealCopilot = existsSync(copilotRelease.file) || process.env['CI'] !== undefined;

/** For the title of what is skipped. */
export const fetchHint = hasRealCopilot ? '' : ' (skipped: fetch it with "npm run fetch:copilot")';

export const key = 'sk-test-0123456789abcdef';

/** The real CLI, which speaks to this endpoint instead of GitHub's; `more` are further variables. */
export const openRealCopilot = (
  url: string,
  options: Partial<CopilotModelOptions> = {},
): Complete =>
  createCopilotModel({
    file: copilotRelease.file,
    model: 'example-model',
    timeoutSeconds: 30,
    ...options,
    environment: {
      PATH: process.env['PATH'],
      XDG_CACHE_HOME: copilotRelease.cache,
      COPILOT_PROVIDER_BASE_URL: url,
      COPILOT_PROVIDER_API_KEY: key,
      ...options.environment,
    },
  });
