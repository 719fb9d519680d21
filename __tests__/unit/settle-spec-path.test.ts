import { describe, expect, it } from '@jest/globals';
import { settleSpecPath } from '../../src/settle-spec-path.ts';

describe('the path of the document', () => {
  it.each([
    ['SPEC.md', undefined, 'SPEC.md'],
    [' docs/SPEC.md ', 7, 'docs/SPEC.md'],
    ['docs/{issue}/SPEC-{issue}.md', 7, 'docs/7/SPEC-7.md'],
    ['docs/..SPEC', undefined, 'docs/..SPEC'],
    ['v1.2/SPEC', undefined, 'v1.2/SPEC'],
    ['SPEC.MD', undefined, 'SPEC.MD'],
    ['spec.v2.markdown', undefined, 'spec.v2.markdown'],
  ])('%j with issue %p is %j', (path, issue, settled) => {
    expect(settleSpecPath(path, issue)).toBe(settled);
  });

  it.each(['', '.', '..', 'docs/', 'docs/.', 'docs\\', '../'])('%j names no file', (path) => {
    expect(() => settleSpecPath(path, 1)).toThrow(/^Expected the path of a file for the document/u);
  });

  it.each(['SPEC.json', 'docs/SPEC.txt', 'SPEC.md.json', 'SPEC.'])(
    '%j names no Markdown',
    (path) => {
      expect(() => settleSpecPath(path, 1)).toThrow(
        `Expected a path that ends in .md for the document, found ${JSON.stringify(path)}.`,
      );
    },
  );

  it.each(['**/SPEC.md', 'specs/*.md', 'SPEC?.md'])('%j is a glob and no path', (path) => {
    expect(() => settleSpecPath(path, 1)).toThrow(
      `Expected the path of one document, found the glob ${JSON.stringify(path)}.`,
    );
  });

  it('needs an issue where it asks for its number', () => {
    expect(() => settleSpecPath('{issue}.md', undefined)).toThrow(
      'Expected an issue for "{issue}" in "{issue}.md", found none.',
    );
  });
});
