import { describe, expect, it } from '@jest/globals';
import { makeLockFile } from '../../scripts/lock-files/make-lock-file.ts';
import { createLocalFiles } from '../../src/adapters/workspace/local-files.ts';
import { thinLockFile } from '../../src/adapters/research/thin-lock-file.ts';
import { readFacts } from '../../src/research/read-facts.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';
import { leastTimeOf } from '../support/processor-time.ts';

const megabyte = 1024 * 1024;

describe('a lock file of more than 2 MB', () => {
  it.each(['package-lock.json', 'Cargo.lock', 'poetry.lock', 'uv.lock'])(
    '%s is read to its end, each version from its own line',
    async (name) => {
      const whole = makeLockFile(name, 3 * megabyte);
      await using folder = await createTemporaryFolder({ [`r/${name}`]: whole });
      const files = createLocalFiles(folder.path);
      const { files: read, skipped } = await files.chooseResearch(['r/**']);
      expect(skipped).toEqual([]);
      const { text, path } = read[0] ?? { text: '', path: '' };
      expect(text.split('\n')).toHaveLength(whole.split('\n').length);
      expect((await files.chooseCited([`r/${name}`])).files).toEqual(read);
      const tell = (of: string): string[] =>
        readFacts({ path, text: of }).flatMap((fact) =>
          fact.is === 'version' ? [`${fact.name} ${fact.version} ${fact.evidence.line}`] : [],
        );
      const found = tell(text);
      expect(found.length).toBeGreaterThan(5000);
      expect(found).toEqual(tell(whole));
    },
  );

  it('is read to its end however many lines it has', async () => {
    const whole = makeLockFile('go.sum', 8 * megabyte);
    await using folder = await createTemporaryFolder({ 'r/go.sum': whole });
    const { files, skipped } = await createLocalFiles(folder.path).chooseResearch(['r/**']);
    expect(skipped).toEqual([]);
    expect(files[0]?.text.split('\n')).toHaveLength(whole.split('\n').length);
  });

  it('is left out with the bound of its kind when it is larger than any that is read', async () => {
    const whole = makeLockFile('yarn.lock', 33 * megabyte);
    await using folder = await createTemporaryFolder({ 'r/yarn.lock': whole });
    const { files, skipped } = await createLocalFiles(folder.path).chooseResearch(['r/**']);
    expect(files).toEqual([]);
    expect(skipped[0]?.reason).toMatch(/^found 33\.\d MB, more than the 32\.0 MB that are read$/u);
  });

  it('is left out with its size when even its names and versions are too many', async () => {
    const whole = makeLockFile('package-lock.json', 20 * megabyte);
    await using folder = await createTemporaryFolder({ 'r/package-lock.json': whole });
    const { files, skipped } = await createLocalFiles(folder.path).chooseResearch(['r/**']);
    expect(files).toEqual([]);
    expect(skipped[0]?.reason).toMatch(
      /^found \d+\.\d MB of names and versions, more than the 4\.0 MB/u,
    );
  });
});

describe('thinning a lock file', () => {
  it.each([
    ['"integrity": "sha512-AAAABBBBCCCCDDDDEEEEFFFF/+==",', '"integrity": "",'],
    ['"resolved": "https://example.org/a/-/a-1.0.0.tgz",', '"resolved": "",'],
    ['"node_modules/@scope/abcdefghijklmnopqrstuvwxyz/node_modules/abcdefghijkl": {', undefined],
    ['source = "registry+https://github.com/rust-lang/crates.io-index"', undefined],
    ['"resolved": "13.0.3",', undefined],
    ['example.org/a v1.0.0 h1:' + 'A'.repeat(43) + '=', 'example.org/a v1.0.0 '],
  ])('makes of %s what still states the same', (line, wanted) => {
    expect(thinLockFile(line)).toBe(wanted ?? line);
  });

  it('takes no longer on one unbroken run', () => {
    for (const run of ['a', '0', 'sha512-', 'h1:', "'https://"]) {
      const text = run.repeat(megabyte / run.length);
      expect(
        leastTimeOf(() => {
          thinLockFile(text);
        }, 1000),
      ).toBeLessThan(1000);
    }
  });
});
