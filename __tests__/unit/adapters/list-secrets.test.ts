import { expect, it } from '@jest/globals';
import { listCopilotSecrets } from '../../../src/adapters/models/copilot-command.ts';
import { listSecrets } from '../../../src/adapters/process/list-secrets.ts';

const environment = {
  COPILOT_GITHUB_TOKEN: 'token-of-copilot',
  GH_TOKEN: 'token-of-gh',
  GITHUB_TOKEN: 'token-of-github',
  COPILOT_PROVIDER_API_KEY: 'key-of-an-endpoint',
  COPILOT_PROVIDER_BEARER_TOKEN: 'bearer-of-an-endpoint',
};

it('The secrets of a run hold every value that the Copilot CLI is handed to prove who it is', () => {
  const handed = listCopilotSecrets(environment);
  expect([...handed].sort()).toEqual(Object.values(environment).sort());
  expect(listSecrets([], environment)).toEqual(expect.arrayContaining([...handed]));
  expect(listCopilotSecrets({})).toEqual([]);
});
