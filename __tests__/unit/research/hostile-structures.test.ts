import { describe, expect, it } from '@jest/globals';
import { describeMalformed } from '../../../src/report/describe-malformed.ts';
import { cutFile } from '../../../src/research/cut/cut-file.ts';
import { readFacts } from '../../../src/research/read-facts.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

const levels = 100_000;
const deep = '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);
const letters = Array.from('bcdefghij');
/** Each line stands for nine of the line before: a billion nodes in all. */
const laughs = [
  `a: &a [${Array(9).fill('lol').join(', ')}]`,
  ...letters.map((letter, at) => {
    const before = at === 0 ? 'a' : (letters[at - 1] ?? '');
    return `${letter}: &${letter} [${Array(9).fill(`*${before}`).join(', ')}]`;
  }),
].join('\n');
const entities = letters
  .map((letter, at) => `<!ENTITY ${letter} "${`&${letters[at - 1] ?? 'amp'};`.repeat(10)}">`)
  .join('\n');
const pom = `<!DOCTYPE project [${entities}]>\n<project><dependencies><dependency>
<groupId>org.x</groupId><artifactId>y</artifactId><version>&j;</version>
</dependency></dependencies></project>`;

describe('a structure that is made to take for ever', () => {
  it.each([
    [
      'pubspec.yaml',
      `name: a\n${laughs}`,
      /^pubspec\.yaml: Expected .* aliases that stand for .*\.$/u,
    ],
    ['pnpm-lock.yaml', `lockfileVersion: '9.0'\n${laughs}`, /aliases that stand for more than/u],
    ['pom.xml', pom, /found entities of its own, which are not expanded\.$/u],
    ['package.json', `{"dependencies":${deep}}`, /found too many nested levels\.$/u],
    ['Cargo.toml', `[dependencies]\na = ${'['.repeat(levels / 5)}`, /^Cargo\.toml: Expected/u],
  ])('is told in one line: %s', (path, text, notice) => {
    expect(
      leastTimeOf(() => {
        const file = { path, text };
        expect(JSON.stringify(readFacts(file)).length).toBeLessThan(2_000);
        expect(cutFile(file).length).toBeLessThan(100);
        const notices = describeMalformed([file]);
        expect(notices).toEqual([expect.stringMatching(notice)]);
        expect(notices[0]).not.toContain('\n');
      }, 2_000),
    ).toBeLessThan(2_000);
  });

  it.each([
    ['openapi.yaml', `openapi: 3.1.0\npaths: *j\n${laughs}`],
    ['openapi.json', `{"openapi":"3.1.0","paths":${deep}}`],
    ['a.ipynb', `{"cells":${deep}}`],
    ['a.json', deep],
    ['a.xml', pom],
    ['a.html', '<div>'.repeat(levels)],
    ['a.md', `${'> '.repeat(levels)}a`],
    ['a.md', '- a\n'.repeat(20_000)],
    ['a.md', `FastAPI ${'0.'.repeat(levels)}`],
    ['a.ts', 'export function '.repeat(20_000)],
    ['a.tf', 'resource "a" "b" {\n'.repeat(20_000)],
  ])('costs no more than its length: %s', (path, text) => {
    expect(
      leastTimeOf(() => {
        readFacts({ path, text });
        cutFile({ path, text });
      }, 3_000),
    ).toBeLessThan(3_000);
  });

  it('is no alias that a person writes', () => {
    const text = 'name: a\nx: &x\n  http: 1.2.3\ndependencies: *x\ndev_dependencies:\n  <<: *x\n';
    expect(describeMalformed([{ path: 'pubspec.yaml', text }])).toEqual([]);
  });
});
