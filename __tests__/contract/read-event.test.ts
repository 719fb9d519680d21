import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { readEvent } from '../../src/adapters/runner/read-event.ts';
import { catchError } from '../support/catch-error.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const names = {
  GITHUB_ACTOR: 'octo',
  GITHUB_TRIGGERING_ACTOR: 'eva',
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_RUN_ATTEMPT: '2',
};
const said = { actor: 'octo', triggeringActor: 'eva', attempt: 2, repository: 'octo/shop' };

describe('the event of a runner', () => {
  it('is read with the names that stand beside it', async () => {
    await using folder = await createTemporaryFolder();
    const path = await folder.write('event.json', '{ "action": "labeled" }');
    const environment = { ...names, GITHUB_EVENT_NAME: 'issues', GITHUB_EVENT_PATH: path };
    expect(await readEvent(environment)).toEqual({
      ...said,
      name: 'issues',
      payload: { action: 'labeled' },
    });
  });

  it('is empty away from a runner', async () => {
    expect(await readEvent({})).toEqual({
      name: '',
      payload: {},
      actor: '',
      triggeringActor: '',
      attempt: 1,
      repository: '',
    });
  });

  it('is not opened where its name says enough', async () => {
    const environment = { ...names, GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/not/there' };
    expect(await readEvent(environment)).toEqual({ ...said, name: 'push', payload: {} });
  });

  it.each([
    ['no JSON', 'labeled', 'found something else.'],
    ['not text', new Uint8Array([123, 0, 125]), 'found binary content'],
    [
      'too large',
      new Uint8Array(3 * 1024 * 1024),
      'found 3.0 MB, more than the 2.0 MB that are read.',
    ],
  ])('ends with one sentence when it is %s', async (_, content, fault) => {
    await using folder = await createTemporaryFolder();
    const path = await folder.write('event.json', content);
    const environment = { GITHUB_EVENT_NAME: 'issues', GITHUB_EVENT_PATH: path };
    const error = await catchError(readEvent(environment));
    expect(error.kind).toBe('input');
    expect(error.message).toContain(
      'Expected the event of the workflow as JSON in GITHUB_EVENT_PATH, ',
    );
    expect(error.message).toContain(fault);
  });

  it('ends with one sentence when it is not there', async () => {
    await using folder = await createTemporaryFolder();
    const path = join(folder.path, 'none.json');
    const environment = { GITHUB_EVENT_NAME: 'issues', GITHUB_EVENT_PATH: path };
    expect(await catchError(readEvent(environment))).toMatchObject({ kind: 'input' });
  });
});
