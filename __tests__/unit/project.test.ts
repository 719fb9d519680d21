import { describe, expect, it } from '@jest/globals';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { refreshActionPage } from '../../scripts/write-docs.ts';
import { tool } from '../../src/version.ts';

/** The pages that people read; those that scripts write are proved fresh elsewhere. */
const pages = globSync('docs/**/*.md', { cwd: join(import.meta.dirname, '..', '..') }).sort();

/** The anchors that GitHub gives to the headings of a page. */
const listAnchors = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

const root = join(import.meta.dirname, '..', '..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

describe('the project', () => {
  it('writes its own version into documents', () => {
    const { name, version } = JSON.parse(read('package.json')) as { name: string; version: string };
    expect(tool).toBe(`${name}/${version}`);
  });

  it('has the inputs and outputs of action.yml in its documentation', async () => {
    expect(await refreshActionPage(read('docs/action.md'), read('action.yml'))).toBe(
      read('docs/action.md'),
    );
  });

  it.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...pages])(
    'names in %s only files and headings that are there',
    (page) => {
      const links = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/gu)];
      const broken = links.filter(([, path = '', heading]) => {
        const target = path === '' ? page : posix.join(posix.dirname(page), path);
        if (!existsSync(join(root, target))) return true;
        return heading !== undefined && !listAnchors(read(target)).includes(heading);
      });
      expect(broken.map(([link]) => link)).toEqual([]);
    },
  );

  it('has in CONTRIBUTING.md every room and every script', () => {
    const guide = read('CONTRIBUTING.md');
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object };
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `\`src/${name}\``);
    const named = new Set(
      guide.match(/npm (?:run )?[\w:-]+/gu)?.map((text) => text.split(' ').at(-1)),
    );
    const absent = [
      ...rooms.filter((room) => !guide.includes(room)),
      ...Object.keys(scripts).filter((script) => !named.has(script)),
    ];
    expect(absent).toEqual([]);
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
    const unexplained = names.filter((name) => !reasons.includes(`\`${name}\``));
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
