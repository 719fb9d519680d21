import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refreshReadme } from '../../scripts/write-docs.ts';
import { tool } from '../../src/version.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

describe('the project', () => {
  it('writes its own version into documents', () => {
    const { name, version } = JSON.parse(read('package.json')) as { name: string; version: string };
    expect(tool).toBe(`${name}/${version}`);
  });

  it('has the inputs and outputs of action.yml in its README', async () => {
    expect(await refreshReadme(read('README.md'), read('action.yml'))).toBe(read('README.md'));
  });

  it('runs in CI the two commands that its README begins with', () => {
    const commands = [...read('README.md').matchAll(/```sh\n([^\n]+)\n```/gu)].map(
      ([, line]) => line,
    );
    const [write = '', test = ''] = commands;
    expect(read('.ci/run')).toContain(`\n${write}\n`);
    // CI installs first to have the linters, then runs the second half of the command.
    expect(test).toBe('npm ci && npm test');
    expect(read('.ci/run')).toMatch(/\nnpm ci\n[^]*\nnpm test\n$/u);
  });

  it('gives a reason for every dependency', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const reasons = read('docs/dependencies.md');
    const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    const unexplained = names.filter(
      (name) => !reasons.includes(`\`${name}\``) && !name.startsWith('@types/'),
    );
    expect(unexplained).toEqual([]);
  });

  it('pins every dependency exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/u.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('records no download address in its lock file', () => {
    expect(read('package-lock.json')).not.toContain('"resolved": "http');
  });
});
