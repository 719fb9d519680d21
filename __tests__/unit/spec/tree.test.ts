import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawTree, parseTree } from '../../../src/spec/tree.ts';
import { arbitrarySpec } from '../../support/arbitrary-spec.ts';

const paths = (tree: string): string[] | undefined =>
  parseTree(tree)?.files.map(({ path }) => path);

describe('drawTree', () => {
  it('draws folders first, aligns purposes and marks what is not new', () => {
    const drawn = drawTree({
      root: 'app',
      files: [
        { path: 'src/lib/a.ts', purpose: 'Adds.', change: 'new' },
        { path: 'src/main.ts', purpose: 'Starts.', change: 'modify' },
        { path: 'README.md', purpose: 'Explains.', change: 'keep' },
      ],
    });
    expect(drawn).toBe(
      [
        'app/',
        '├── src/',
        '│   ├── lib/',
        '│   │   └── a.ts  # Adds.',
        '│   └── main.ts   # [modify] Starts.',
        '└── README.md     # [keep] Explains.',
      ].join('\n'),
    );
  });

  it.each([['[new] Adds'], ['[modify] Adds'], ['[MODIFY]'], ['existing: Adds'], ['# Adds']])(
    'is undone by parseTree for the purpose “%s”, which looks like a mark',
    (purpose) => {
      const files = [{ path: 'a.ts', purpose, change: 'new' as const }];
      expect(parseTree(drawTree({ root: 'app', files }))?.files).toStrictEqual(files);
    },
  );

  it('is undone by parseTree, whatever names and purposes hold', () => {
    fc.assert(
      fc.property(arbitrarySpec, ({ architecture: { structure } }) => {
        const parsed = parseTree(drawTree(structure));
        expect({ root: parsed?.root, files: parsed?.files }).toStrictEqual(structure);
      }),
    );
  });
});

describe('parseTree', () => {
  const expected = ['src/a.ts', 'src/deep/b.ts', 'Dockerfile'];

  it.each([
    [
      'box drawing',
      'app/\n├── src/\n│   ├── a.ts\n│   └── deep/\n│       └── b.ts\n└── Dockerfile',
    ],
    ['narrow box drawing', 'app\n├── src\n│ ├── a.ts\n│ ├── deep\n│ │ └── b.ts\n└── Dockerfile'],
    ['|-- and `--', 'app\n|-- src\n|   |-- a.ts\n|   `-- deep\n|       `-- b.ts\n`-- Dockerfile'],
    ['+--', '.\n+-- src\n|   +-- a.ts\n|   +-- deep\n|   |   +-- b.ts\n+-- Dockerfile'],
    ['indentation', 'app/\n  src/\n    a.ts\n    deep/\n      b.ts\n  Dockerfile'],
    ['bullets', 'app/\n- src/\n  - a.ts\n  - deep/\n    - b.ts\n- Dockerfile'],
    [
      'no-break spaces',
      'app\n├──\u00a0src\n│\u00a0\u00a0 ├──\u00a0a.ts\n│\u00a0\u00a0 └──\u00a0deep\n│\u00a0\u00a0     └──\u00a0b.ts\n└──\u00a0Dockerfile',
    ],
    ['paths in one line', 'app/\n├── src/\n│   ├── a.ts\n│   ├── deep/b.ts\n└── Dockerfile'],
    [
      'dots for the rest',
      'app/\n├── src/\n│   ├── a.ts\n│   ├── ...\n│   └── deep/b.ts\n└── Dockerfile\n',
    ],
  ])('reads %s', (_style, tree) => {
    expect(paths(tree)).toStrictEqual(expected);
  });

  it.each([['# '], ['// '], ['— '], ['<- '], ['← '], ['- '], ['-- ']])(
    'takes a comment after “%s” for the purpose',
    (mark) => {
      const tree = `app/\n├── src/   ${mark}Code\n│   └── a.ts ${mark}Adds numbers`;
      expect(parseTree(tree)?.files).toStrictEqual([
        { path: 'src/a.ts', purpose: 'Adds numbers', change: 'new' },
      ]);
    },
  );

  it.each([
    ['[MODIFY] Adds', 'modify', 'Adds'],
    ['[EXISTING] Adds', 'keep', 'Adds'],
    ['NEW: Adds', 'new', 'Adds'],
    ['Adds [modify]', 'new', 'Adds [modify]'],
  ])('reads the mark of “%s”', (comment, change, purpose) => {
    expect(parseTree(`app/\n├── a.ts # ${comment}`)?.files).toMatchObject([{ change, purpose }]);
  });

  it('gives no root to a tree with several names at its top', () => {
    expect(parseTree('├── src\n│   └── a.ts\n└── package.json')).toMatchObject({
      root: '',
      files: [{ path: 'src/a.ts' }, { path: 'package.json' }],
      lines: [1, 2],
    });
  });

  it.each([
    ['a box', '┌──────┐    ┌──────┐\n│ a.ts │───►│ b.ts │\n└──────┘    └──────┘'],
    ['YAML', 'services:\n  web:\n    image: nginx\n  db:\n    image: postgres'],
    ['TypeScript', 'const a = 1;\nexport function b(): void {\n  return;\n}'],
    ['shell commands', 'npm ci\nnpm test'],
    ['prose', 'This is a sentence.\nThis is another one.'],
    ['nothing', ''],
  ])('does not take %s for a tree', (_name, text) => {
    expect(parseTree(text)).toBeUndefined();
  });
});
