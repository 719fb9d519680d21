import { describe, expect, it } from '@jest/globals';
import { orderFiles } from '../../../src/spec/order-files.ts';

const order = (...paths: string[]): string[] =>
  orderFiles(paths.map((path) => ({ path }))).map(({ path }) => path);

describe('orderFiles', () => {
  it('puts folders before files, each by name', () => {
    expect(order('b.ts', 'a.ts', 'src/b.ts', 'src/a/x.ts', 'docs/a.md')).toStrictEqual([
      'docs/a.md',
      'src/a/x.ts',
      'src/b.ts',
      'a.ts',
      'b.ts',
    ]);
  });

  it('keeps one order for a file and a folder of one name', () => {
    const expected = ['a/b.ts', '0.ts', 'a'];
    expect(order('a', 'a/b.ts', '0.ts')).toStrictEqual(expected);
    expect(order(...expected)).toStrictEqual(expected);
  });

  it('keeps the first of files with one path', () => {
    const files = orderFiles([
      { path: 'a', purpose: 'first' },
      { path: 'a', purpose: 'second' },
    ]);
    expect(files).toStrictEqual([{ path: 'a', purpose: 'first' }]);
  });
});
