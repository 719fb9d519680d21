import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutFile } from '../../../../src/research/cut/cut-file.ts';
import type { Piece } from '../../../../src/research/cut/piece.ts';
import { leastTimeOf } from '../../../support/processor-time.ts';

const splitLines = (text: string): string[] => text.split(/\r\n?|\n/u);

/** The first line of each piece, which shows where a file was cut. */
const cutAt = (path: string, text: string): string[] =>
  cutFile({ path, text }).map((piece) => splitLines(text)[piece.line - 1]?.trim() ?? '');

/** What holds for the pieces of any file. */
function expectWhole(text: string, pieces: readonly Piece[]): void {
  const lines = splitLines(text);
  if (text.trim() === '') {
    expect(pieces).toEqual([]);
    return;
  }
  expect(pieces[0]?.line).toBe(1);
  expect(pieces.at(-1)?.endLine).toBe(lines.length);
  for (const [index, { line, endLine, text: shown }] of pieces.entries()) {
    expect(endLine).toBeGreaterThanOrEqual(line);
    expect(line).toBe((pieces[index - 1]?.endLine ?? 0) + 1);
    const own = lines.slice(line - 1, endLine);
    while (own.at(-1)?.trim() === '') own.pop();
    expect(shown).toBe(own.join('\n'));
  }
}

const openApi = `openapi: 3.1.0
info:
  title: Shop
  description: |
    paths: this is text
      get: and this too
paths:
  # What can be bought.
  /goods:
    get:
      summary: List
    post:
      summary: Add
  /goods/{id}:
    get:
      summary: One
components:
  schemas:
    Good:
      type: object
    Price:
      type: number
`;

const notebook = JSON.stringify(
  {
    cells: [
      { cell_type: 'markdown', metadata: {}, source: ['# Load the data\n', 'First.'] },
      { cell_type: 'code', outputs: [], source: ['import pandas as pd\n', 'cells: []'] },
    ],
    nbformat: 4,
  },
  undefined,
  1,
);

describe('cutFile', () => {
  it.each<[string, string, string[]]>([
    [
      'a.md',
      '---\ntitle: A\n---\n\n# One\n\ntext\n\nTwo\n---\n\n~~~sh\n# no\n```\n## no\n~~~\n\n<h3 id="x">Three</h3>\n',
      ['---', '# One', 'Two', '<h3 id="x">Three</h3>'],
    ],
    [
      'a.mdx',
      "import X from './x'\n\n## Use\n\n<X />\n\n### More\ntext\n",
      ["import X from './x'", '## Use', '### More'],
    ],
    [
      'a.rst',
      'Title\n=====\n\nText.\n\n.. _part:\n\nPart\n----\n\n.. code-block:: sh\n\n   a\n   ---\n\n***\nTop\n***\n\ntext\n',
      ['Title', '.. _part:', '***'],
    ],
    [
      'a.adoc',
      '= Guide\nauthor\n\n[[one]]\n== One\ntext\n\n----\n== no\n----\n\n=== Two\ntext\n',
      ['= Guide', '[[one]]', '=== Two'],
    ],
    [
      'NOTES',
      'Intro text.\n\n1.2 Scope\n\nText here.\n\nERROR CODES\n\n42 is one.\n\nUnder\n=====\ntext\n',
      ['Intro text.', '1.2 Scope', 'ERROR CODES', 'Under'],
    ],
    [
      'a.html',
      '<html><body>\r\n<h1>One</h1>\r\n<p>x</p>\r\n<script>\r\nvar a = "<h2>no</h2>"\r\n</script>\r\n<!-- <h2>no</h2> -->\r\n<H2 class=a>Two\r\n more</H2>\r\n</body></html>',
      ['<html><body>', '<h1>One</h1>', '<H2 class=a>Two'],
    ],
    ['a.ipynb', notebook, ['{', '{', '{']],
    [
      'api.yaml',
      openApi,
      [
        'openapi: 3.1.0',
        '# What can be bought.',
        'get:',
        'post:',
        '/goods/{id}:',
        'get:',
        'Good:',
        'Price:',
      ],
    ],
    [
      'schema.json',
      '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "type": "object",\n  "$defs": {\n    "id": {\n      "type": "string"\n    },\n    "name": { "const": "$defs" }\n  }\n}\n',
      ['{', '"id": {', '"name": { "const": "$defs" }'],
    ],
    [
      'a.sql',
      "-- People.\nCREATE TABLE person (\n  id int, -- a; b\n  name text default ';\n CREATE'\n);\nCREATE FUNCTION f() AS $$\n  begin; CREATE TABLE x(); end;\n$$;\n\n/* Rows;\n*/\ncreate index i on person (id);\n",
      ['-- People.', 'CREATE FUNCTION f() AS $$', '/* Rows;'],
    ],
    [
      'a.proto',
      'syntax = "proto3";\n\n// A thing.\nmessage Thing {\n  string id = 1;\n}\n\nservice Things {\n  rpc Get(Id) returns (Thing);\n}\n',
      ['syntax = "proto3";', '// A thing.', 'service Things {'],
    ],
    [
      'a.graphql',
      '"""\nA thing.\n"""\ntype Thing @key(fields: "id") {\n  id: ID!\n}\n\ninput Find {\n  id: ID!\n}\nscalar Date\n',
      ['"""', 'input Find {'],
    ],
    [
      'a.ts',
      "import a from 'a';\nimport {\n  b,\n} from 'b';\n\n/** Adds. */\nexport function add(\n  one: number,\n): number {\n  return one;\n}\n\nconst x = 1;\nexport class C\n{\n  m() {}\n}\n",
      ["import a from 'a';", '/** Adds. */', 'export class C'],
    ],
    [
      'a.py',
      'import a\n\n@cached\n@other(1)\nasync def one():\n    """Doc."""\n    if x:\n        return 1\n\nclass Two:\n    def m(self):\n        pass\n',
      ['import a', '@cached', 'class Two:'],
    ],
    [
      'a.go',
      'package a\n\nimport (\n\t"fmt"\n)\n\n// Do does.\nfunc Do() {\n\tfmt.Println()\n}\n\ntype T struct {\n\tA int\n}\n',
      ['package a', '// Do does.', 'type T struct {'],
    ],
    [
      'a.rs',
      'use a;\n\n/// Doc.\n#[derive(Debug)]\npub struct A {\n    b: u8,\n}\nimpl A {\n    fn x() {}\n}\n',
      ['use a;', '/// Doc.', 'impl A {'],
    ],
  ])('cuts %s at its own joints', (path, text, firstLines) => {
    expect(cutAt(path, text)).toEqual(firstLines);
    expectWhole(text, cutFile({ path, text }));
  });

  it('tells of each piece under which headings it stands', () => {
    const text = `# Guide\n\n## Limits\n\n${'A paragraph of text. '.repeat(80)}\n\nMore.\n\n# Other\n`;
    expect(cutFile({ path: 'a.md', text }).map(({ title }) => title)).toEqual([
      'Guide',
      'Guide\nLimits',
      'Guide\nLimits',
      'Other',
    ]);
    const cells = cutFile({ path: 'a.ipynb', text: notebook });
    expect(cells.map(({ title }) => title)).toEqual(['', 'Load the data', 'Load the data']);
    expect(cutFile({ path: 'api.yaml', text: openApi }).at(4)?.title).toContain('/goods/{id}');
  });

  const fragment = fc.oneof(
    fc.constantFrom(
      ...'# H|## H|===|---|```|~~~|- a|{|}|[|]|"paths": {|"a": 1,|paths:|  get:|<h1>|</h1>|<!--|<p>|<script>|def f():|  x|/*|*/|$$|;|--|"""|.. _x:|....|[[a]]|\t| |\f|"cells": [|openapi: 3|$defs:|\0|😀|中文'.split(
        '|',
      ),
    ),
    fc.string({ maxLength: 12, unit: 'grapheme' }),
  );
  const anyText = fc
    .array(fc.tuple(fragment, fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '')), {
      maxLength: 60,
    })
    .map((parts) => parts.flat().join(''));
  const paths = 'md rst adoc txt html ipynb json yaml sql proto graphql ts py vue bin'
    .split(' ')
    .map((ending) => `a.${ending}`);

  it('covers any text of any kind without overlap and without loss', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...paths), (text, path) => {
        expectWhole(text, cutFile({ path, text }));
      }),
      { numRuns: 600 },
    );
  });

  it('keeps long files in pieces of a screen, and shortens only lines that are longer', () => {
    for (const path of paths) {
      const text = 'A line of text that stands somewhere.\n'.repeat(3_000);
      const pieces = cutFile({ path, text });
      expectWhole(text, pieces);
      expect(Math.max(...pieces.map((piece) => piece.text.length))).toBeLessThan(4_100);
    }
    const [first, ...others] = cutFile({ path: 'a.md', text: `${'x'.repeat(9_000)}\nend\n` });
    expect(first?.text).toBe(`${'x'.repeat(4_000)}…`);
    expect(others.map(({ text }) => text)).toEqual(['end']);
  });

  it('divides a manifest only where it is too long', () => {
    const text = JSON.stringify(
      { name: 'a', dependencies: { a: '1.0.0', b: '2.0.0' } },
      undefined,
      2,
    );
    expect(cutFile({ path: 'package.json', text })).toEqual([
      { path: 'package.json', line: 1, endLine: 7, text, isManifest: true, title: '' },
    ]);
  });

  it.each(
    '# |#|<h1>|<a |</b>|<!--|&|"|\\"|{|[|{"a":|- |a: |  |```|=|==\n|[[a]]\n|.. _x:\n|;|$a$|/*|--|\'|def f():\n  x\n|@\n|\n'
      .split('|')
      .map((unit) => [JSON.stringify(unit), unit]),
  )('takes a time that grows with the length only on a run of %s', (_, unit) => {
    const run = unit.repeat(Math.ceil(400_000 / unit.length));
    for (const path of paths) {
      // Others may hold the processor; a square takes five seconds of it, a linear scan less than a half.
      expect(
        leastTimeOf(() => {
          cutFile({ path, text: `${run}\nend` });
        }, 2_500),
      ).toBeLessThan(2_500);
    }
  });
});
