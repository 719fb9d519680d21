import { describe, expect, it } from '@jest/globals';
import { makeLockFile } from '../../scripts/lock-files/make-lock-file.ts';
import { chooseResearch } from '../../src/adapters/research/choose-research.ts';
import { openGitHubResearch } from '../../src/adapters/github/open-github-research.ts';
import type { GitHub, Tree, TreeEntry } from '../../src/github.ts';
import type { ChosenResearch } from '../../src/write-request.ts';

type Content = string | Uint8Array | { readonly link: string } | { readonly bytes: number };

/** How many entries GitHub lists at once here; the real number is a hundred thousand. */
type Limits = { readonly mostEntries?: number };

/** A repository that answers as GitHub does: an id for every folder, lists that are cut short. */
function makeRepository(
  files: Readonly<Record<string, Content>>,
  { mostEntries = 1_000 }: Limits = {},
): {
  readonly github: Pick<GitHub, 'readDefaultBranch' | 'readHead' | 'readTree' | 'readBlob'>;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const all = Object.entries(files).flatMap(([path, content]) => toEntries(path, content));
  const entries = [...new Map(all.map((entry) => [entry.path, entry])).values()];
  const readTree = (oid: string, depth: 'one' | 'all'): Promise<Tree> => {
    asked.push(`tree ${oid} ${depth}`);
    const folder = oid === 'head' ? '' : `${oid.replace('tree:', '')}/`;
    const below = entries
      .filter(({ path }) => path.startsWith(folder))
      .map((entry) => ({ ...entry, path: entry.path.slice(folder.length) }))
      .filter(({ path }) => depth === 'all' || !path.includes('/'));
    return Promise.resolve({
      entries: below.slice(0, mostEntries),
      isWhole: below.length <= mostEntries,
    });
  };
  return {
    asked,
    github: {
      readDefaultBranch: () => Promise.resolve('main'),
      readHead: (branch) => Promise.resolve(branch === 'main' ? 'head' : undefined),
      readTree,
      readBlob: (oid) => {
        asked.push(`blob ${oid}`);
        return Promise.resolve(toBytes(files[oid.replace('blob:', '')] ?? ''));
      },
    },
  };
}

function toEntries(path: string, content: Content): TreeEntry[] {
  const parents = path.split('/').slice(0, -1);
  const folders = parents.map((_, index) => parents.slice(0, index + 1).join('/'));
  const is = typeof content === 'object' && 'link' in content ? 'link' : 'file';
  const bytes =
    typeof content === 'object' && 'bytes' in content ? content.bytes : toBytes(content).length;
  return [
    ...folders.map((folder) => ({
      path: folder,
      oid: `tree:${folder}`,
      is: 'folder' as const,
      bytes: 0,
    })),
    { path, oid: `blob:${path}`, is, bytes },
  ];
}

function toBytes(content: Content): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  if (content instanceof Uint8Array) return content;
  return Buffer.from('link' in content ? content.link : '');
}

const choose = (
  { github }: ReturnType<typeof makeRepository>,
  globs: readonly string[],
  wanted: readonly string[] = [],
): Promise<ChosenResearch> =>
  chooseResearch(openGitHubResearch({ github, branch: undefined }), globs, wanted);
const pathsOf = ({ files }: ChosenResearch): string[] => files.map(({ path }) => path);

describe('research of a repository on GitHub', () => {
  it('is chosen by the same globs and the same rules as that of a folder', async () => {
    const repository = makeRepository({
      'research/b.md': 'b',
      'research/a.md': '\uFEFFa',
      'research/deep/[id].md': 'i',
      'research/deep/draft.md': 'd',
      'research/.tool-versions': 'elixir 1.16.1\n',
      'research/.hidden.md': 'h',
      'research/empty.md': '',
      'research/server.key': 'geheim',
      'research/image.png': Buffer.of(0x89, 0),
      'research/node_modules/x/readme.md': 'n',
      'notes/c.md': 'c',
    });
    const globs = ['research', '!**/draft.md', 'docs/**', 'research/deep/[id].md'];
    expect(await choose(repository, globs)).toEqual({
      files: [
        { path: 'research/.tool-versions', text: 'elixir 1.16.1\n' },
        { path: 'research/a.md', text: 'a' },
        { path: 'research/b.md', text: 'b' },
        { path: 'research/deep/[id].md', text: 'i' },
      ],
      skipped: [
        { path: 'research/empty.md', reason: 'it is empty' },
        { path: 'research/image.png', reason: 'found binary content (a NUL byte at offset 1)' },
        { path: 'research/server.key', reason: 'it may hold secrets' },
      ],
      unmatched: ['docs/**'],
    });
    expect(repository.asked).not.toContain('blob blob:research/server.key');
  });

  it('asks for no more files than it says, wherever links lead', async () => {
    const links = Array.from({ length: 2000 }, (_, index): [string, Content] => [
      `research/${index}.pem`,
      { link: `../docs/${index}.md` },
    ]);
    const repository = makeRepository(Object.fromEntries(links));
    await choose(repository, ['research/**']);
    expect(repository.asked.filter((asked) => asked.startsWith('blob')).length).toBeLessThanOrEqual(
      300,
    );
  });

  it('follows links inside the repository only, and reads each file once', async () => {
    const { files, skipped } = await choose(
      makeRepository({
        'docs/a.md': 'a',
        'r/b.md': 'b',
        'r/c.md': { link: '../docs/a.md' },
        'r/d.md': { link: 'b.md' },
        'r/e.md': { link: '../../outside.md' },
        'r/f.md': { link: 'f.md' },
        'r/g.md': { link: '/etc/passwd' },
        'r/h.md': { link: '../.env' },
        'r/i': { link: '../docs/' },
        'r/j.md': { link: 'i/a.md' },
        '.env': 'TOKEN=geheim',
      }),
      ['r/**'],
    );
    expect(files).toEqual([
      { path: 'r/b.md', text: 'b' },
      { path: 'r/c.md', text: 'a' },
    ]);
    const nowhere = 'it is a link that leads to no file';
    expect(skipped).toEqual([
      { path: 'r/d.md', reason: 'it is a link to a file that is read already' },
      { path: 'r/e.md', reason: nowhere },
      { path: 'r/f.md', reason: nowhere },
      { path: 'r/g.md', reason: nowhere },
      { path: 'r/h.md', reason: 'it may hold secrets' },
      { path: 'r/i', reason: expect.stringContaining('it is a link to a folder') },
      { path: 'r/j.md', reason: expect.stringContaining('it is a link through a linked folder') },
    ]);
  });

  it('does not ask for a file that is too large', async () => {
    const repository = makeRepository({ 'r/a.md': 'a', 'r/dump.sql': { bytes: 1024 ** 3 } });
    const { skipped } = await choose(repository, ['r/**']);
    expect(skipped).toEqual([
      { path: 'r/dump.sql', reason: 'found 1024.0 MB, more than the 2.0 MB that are read' },
    ]);
    expect(repository.asked).toEqual(['tree head all', 'blob blob:r/a.md']);
  });

  it('reads large lock files to their end as long as there is room for them', async () => {
    const whole = makeLockFile('package-lock.json', 4 * 1024 * 1024);
    const tooLarge = { bytes: 33 * 1024 * 1024 };
    const { github, asked } = makeRepository({
      'package-lock.json': whole,
      'package.json': '{ "name": "shop" }',
      'a/yarn.lock': tooLarge,
      'b/readme.txt': { bytes: 3 * 1024 * 1024 },
    });
    const { files, skipped } = await chooseResearch(openGitHubResearch({ github }), ['**']);
    const lock = files.find(({ path }) => path === 'package-lock.json');
    expect(lock?.text.split('\n')).toHaveLength(whole.split('\n').length);
    expect(lock?.text.length).toBeLessThan(whole.length / 1.2);
    expect(skipped.map(({ path }) => path)).toEqual(['a/yarn.lock', 'b/readme.txt']);
    expect(asked.filter((request) => request.startsWith('blob'))).toHaveLength(2);
  });

  it('says which large lock file had no room beside the others', async () => {
    const size = { bytes: 20 * 1024 * 1024 };
    const { github } = makeRepository({ 'a/yarn.lock': size, 'b/yarn.lock': size });
    const source = openGitHubResearch({ github });
    await source.find(['**'], []);
    await source.read('a/yarn.lock');
    expect(await source.read('b/yarn.lock')).toMatchObject({
      reason: expect.stringContaining('only 32 MB of large lock files'),
    });
  });

  it('goes from folder to folder where the list of all files is cut short', async () => {
    const repository = makeRepository(
      {
        ...Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`src/${at}.ts`, 'x'])),
        'docs/research/a.md': 'a',
        'docs/other/b.md': 'b',
        'RESEARCH.md': 'r',
      },
      { mostEntries: 10 },
    );
    const chosen = await choose(repository, ['docs/research/**', 'RESEARCH.md']);
    expect(pathsOf(chosen)).toEqual(['RESEARCH.md', 'docs/research/a.md']);
    expect(repository.asked.filter((request) => request.startsWith('tree'))).toEqual([
      'tree head all',
      'tree head one',
      'tree tree:docs all',
    ]);
  });

  it('takes at most three hundred files, those that are named, manifests and fitting paths first', async () => {
    const repository = makeRepository({
      ...Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`r/a/${at}.md`, 'x'])),
      'r/z/named.md': 'n',
      'r/z/package.json': '{}',
      'r/z/striped-zebras.md': 'z',
    });
    const chosen = await choose(repository, ['r/**'], ['Zebras must be fed, see named.md.']);
    expect(chosen.files).toHaveLength(300);
    expect(pathsOf(chosen).slice(-3)).toEqual([
      'r/z/named.md',
      'r/z/package.json',
      'r/z/striped-zebras.md',
    ]);
    expect(chosen.skipped).toHaveLength(103);
    expect(chosen.skipped[0]?.reason).toContain('check the repository out before');
  });

  it('is none where the repository or the branch has no commit', async () => {
    const { github } = makeRepository({ 'r/a.md': 'a' });
    const source = openGitHubResearch({ github, branch: 'nowhere' });
    expect(await chooseResearch(source, ['r/**'])).toEqual({
      files: [],
      skipped: [],
      unmatched: ['r/**'],
    });
  });
});
