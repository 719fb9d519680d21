import { readFile, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { copilotRelease } from '../../scripts/copilot-release.ts';
import { makeAnswer, tinyFiles } from '../support/make-answer.ts';
import { fetchHint, hasRealCopilot, key } from '../support/real-copilot.ts';
import { runAction } from '../support/run-action.ts';
import { startModel, stream } from '../support/start-model.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const environment = (url: string, folder: string): Record<string, string> => ({
  PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
  XDG_CACHE_HOME: copilotRelease.cache,
  COPILOT_PROVIDER_BASE_URL: url,
  COPILOT_PROVIDER_API_KEY: key,
});

(hasRealCopilot ? it : it.skip)(
  `The action without a key writes with the Copilot CLI that is on PATH${fetchHint}`,
  async () => {
    await using model = await startModel(stream(makeAnswer(), 'well'));
    await using folder = await createTemporaryFolder();
    await symlink(copilotRelease.file, join(folder.path, 'copilot'));
    await using run = await runAction({
      files: tinyFiles,
      inputs: { 'requirement-file': 'ask.md', publish: 'none', model: 'm', temperature: '0.2' },
      env: environment(model.url, folder.path),
    });
    expect(run.outputs).toMatchObject({
      ...{ outcome: 'created', model: 'm', requests: '1' },
      ...{ 'prompt-tokens': '1100', 'completion-tokens': '70' },
    });
    expect(await readFile(join(run.workspace, 'SPEC.md'), 'utf8')).toMatch(/^model: "?m"?$/mu);
    expect(run.stdout).toContain('Provider copilot does not use temperature.');
    const body = model.requests[0]?.body ?? '';
    expect(body).toContain('print a greeting');
    expect(body).not.toContain(key);
    expect(`${run.stdout}${run.stderr}${run.summary}`).not.toContain(key);
  },
);

it('The action says before it reads anything that the Copilot CLI is not there', async () => {
  await using run = await runAction({
    inputs: { 'requirement-file': 'missing.md', publish: 'none', provider: 'copilot' },
    env: { PATH: '/nowhere' },
  });
  expect(run.outputs['reason']).toMatch(/^Expected the Copilot CLI on PATH/u);
  expect(run.outputs['outcome']).toBe('failed');
});
