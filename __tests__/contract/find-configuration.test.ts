import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createConfigurationReader,
  createNamedConfigurationReader,
} from '../../src/adapters/find-configuration.ts';
import { writeStarterConfiguration } from '../../src/adapters/write-starter-configuration.ts';
import { starterConfiguration } from '../../src/rules/settings/configuration.ts';
import { catchError } from '../support/catch-error.ts';
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder({
    '.spec-writer.yml': 'fail-on: error',
    'repository/.git/HEAD': '',
    'repository/.spec-writer.json': '{ "fail-on": "warning" }',
    'repository/near/.spec-writer.yaml': 'rules: { no-hedge: off }',
    'repository/plain/deep/SPEC.md': '',
    'nested/.git/HEAD': '',
    'loose/SPEC.md': '',
    'two/.spec-writer.yml': '',
    'two/.spec-writer.json': '{}',
    'wrong/.spec-writer.yml': 'fail-in: error',
  });
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const nearest = async (path: string, root = 'repository'): Promise<unknown> => {
  const read = createConfigurationReader(join(folder.path, root), 'anywhere');
  const found = await read(path);
  return found && { ...found, rules: Object.fromEntries(found.rules) };
};

describe('the configuration of a file', () => {
  it.each([
    ['lies in its folder and counts alone', 'near/SPEC.md', { rules: { 'no-hedge': 'off' } }],
    ['lies above it', 'plain/deep/SPEC.md', { rules: {}, failOn: 'warning' }],
    ['lies above the file that is not there yet', 'new/SPEC.md', { rules: {}, failOn: 'warning' }],
    ['is not looked for above the repository', '../nested/SPEC.md', undefined],
    [
      'is looked for in its own folder only, where nothing else is known',
      '../loose/SPEC.md',
      undefined,
    ],
  ])('%s', async (_, path, expected) => {
    expect(await nearest(path)).toEqual(expected);
  });

  it('lies at the root of the repository above the folder in which the program runs', async () => {
    expect(await nearest('SPEC.md', 'repository/plain/deep')).toMatchObject({ failOn: 'warning' });
  });

  it('is looked for up to the root where there is no repository', async () => {
    expect(await nearest('loose/SPEC.md', '.')).toMatchObject({ failOn: 'error' });
    expect(await nearest('SPEC.md', 'loose')).toBeUndefined();
  });

  it('is not looked for above the root where nothing outside may be read', async () => {
    const read = createConfigurationReader(join(folder.path, 'repository/plain'), 'root');
    expect(await read('deep/SPEC.md')).toBeUndefined();
  });

  it('is one file', async () => {
    const error = await catchError(nearest('SPEC.md', 'two'));
    expect(error.message).toBe(
      'Expected one configuration file in a folder, found .spec-writer.yml and .spec-writer.json.',
    );
  });

  it('is named as it lies below the root where it is wrong', async () => {
    const { message } = await catchError(nearest('wrong/SPEC.md', '.'));
    expect(message).toContain('in wrong/.spec-writer.yml, line 1, found "fail-in".');
  });

  it('is the file that somebody named, for every file', async () => {
    const read = createNamedConfigurationReader(folder.path, 'repository/.spec-writer.json');
    expect(await read('SPEC.md')).toMatchObject({ failOn: 'warning' });
    const absent = createNamedConfigurationReader(folder.path, 'absent.yml');
    expect((await catchError(absent('SPEC.md'))).message).toContain('"absent.yml", found nothing');
  });
});

describe('the first configuration', () => {
  it('is written once and never replaces another one', async () => {
    const root = join(folder.path, 'loose');
    expect(await writeStarterConfiguration(root)).toBe('.spec-writer.yml');
    expect(await readFile(join(root, '.spec-writer.yml'), 'utf8')).toBe(starterConfiguration);
    const again = await catchError(writeStarterConfiguration(root));
    expect(again.message).toBe('Expected no configuration file yet, found .spec-writer.yml.');
    const other = await catchError(writeStarterConfiguration(join(folder.path, 'repository')));
    expect(other.message).toContain('.spec-writer.json');
  });
});
