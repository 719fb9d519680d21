import { describe, expect, it } from '@jest/globals';
import { correctBranches } from '../../../src/spec/correct-branches.ts';
import { readCleanDocuments } from '../../../scripts/validator/clean-documents.ts';

const drawn = [
  'app/',
  '├── src/',
  '│   └── main/',
  '│       └── java/',
  '│           └── Main.java',
  '└── test/',
  '    ├── one.java  # The first one.',
  '    └── deep/',
  '        └── two.java',
];
const isBranch = (line: string): boolean => /^[ │]*[├└]──/u.test(line);

describe('correctBranches', () => {
  it('leaves a drawing that fits', () => {
    expect(correctBranches(drawn)).toEqual(drawn);
  });

  it('gives the drawing back when every branch goes on, or none', () => {
    expect(correctBranches(drawn.map((line) => line.replace('└', '├')))).toEqual(drawn);
    expect(correctBranches(drawn.map((line) => line.replace('├', '└')))).toEqual(drawn);
    expect(correctBranches(drawn.map((line) => line.replaceAll('│', ' ')))).toEqual(drawn);
  });

  it.each([
    ['it has no root', drawn.slice(1)],
    ['another line stands in it', drawn.toSpliced(3, 0, 'More of it:')],
    ['it is drawn by indentation', ['app/', '  src/', '    main.ts']],
  ])('leaves a drawing alone when %s', (_, lines) => {
    expect(correctBranches(lines)).toBeUndefined();
  });

  it.each(readCleanDocuments().map(({ name, text }) => [name, text] as const))(
    'finds nothing wrong in the tree of %s',
    (_, text) => {
      const lines = text.split('\n').map((line) => line.slice(line.startsWith('  ') ? 2 : 0));
      const first = lines.findIndex(isBranch);
      const count = lines.slice(first).findIndex((line) => !isBranch(line));
      const tree = lines.slice(first - 1, first + count);
      expect(tree.length).toBeGreaterThan(3);
      expect(correctBranches(tree)).toEqual(tree);
    },
  );
});
