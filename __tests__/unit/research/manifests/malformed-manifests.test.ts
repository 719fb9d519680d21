import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readManifest } from '../../../../src/research/manifests/read-manifest.ts';
import type { Evidence } from '../../../../src/spec/spec.ts';
import { toCode } from '../../../../src/spec/text.ts';
import { factsOf, versionsOf } from './read-facts-of.ts';
import { leastTimeOf } from '../../../support/processor-time.ts';

/** One well-formed manifest of every family of readers. */
const manifests: readonly (readonly [string, string])[] = [
  [
    'package.json',
    '{\n  "name": "a",\n  "version": "1.0.0",\n  "scripts": { "test": "node test/a.js" },\n  "dependencies": {\n    "b": "^2.0.0"\n  }\n}\n',
  ],
  [
    'package-lock.json',
    '{\n  "lockfileVersion": 3,\n  "packages": {\n    "node_modules/b": {\n      "version": "2.0.1"\n    }\n  }\n}\n',
  ],
  [
    'Cargo.toml',
    '[package]\nname = "a"\nversion = "0.1.0"\n[dependencies]\nserde = "1.0"\n[dependencies.clap]\nversion = "4.5.4"\n[[bin]]\npath = "src/main.rs"\n',
  ],
  [
    'pyproject.toml',
    '[project]\nname = "a"\nversion = "1"\ndependencies = [\n  "fastapi==0.109.0",\n  "httpx>=0.27",\n]\n',
  ],
  ['requirements.txt', 'Django==4.2.11  # LTS\ncelery~=5.3\n'],
  ['go.mod', 'module a\n\ngo 1.22.3\n\nrequire (\n\tgolang.org/x/net v0.24.0 // indirect\n)\n'],
  [
    'pom.xml',
    '<project>\n  <!-- c -->\n  <artifactId>a</artifactId>\n  <version>1.0</version>\n  <properties><kit.version>2.0</kit.version></properties>\n  <dependencies>\n    <dependency>\n      <groupId>g</groupId>\n      <artifactId>kit</artifactId>\n      <version>${kit.version}</version>\n    </dependency>\n  </dependencies>\n</project>\n',
  ],
  [
    'a.csproj',
    '<Project Sdk="x">\n  <TargetFramework>net8.0</TargetFramework>\n  <PackageReference Include="Dapper"\n    Version="2.1.35" />\n</Project>\n',
  ],
  [
    'build.gradle.kts',
    'val ktorVersion = "2.3.9"\r\ndependencies {\r\n  implementation("io.ktor:ktor-server-core:$ktorVersion")\r\n}\r\n',
  ],
  ['gradle.properties', 'ktorVersion=2.3.4\nkotlin_version=1.9.0\n'],
  ['Gemfile', 'ruby "3.3.0"\ngem "rails", "~> 7.1"\n'],
  ['pubspec.yaml', 'name: a\nversion: 1.0.0\ndependencies:\n  http: ^1.2.0\n'],
  ['CMakeLists.txt', 'project(a\n  VERSION 1.2.3)\nfind_package(Qt6 6.2)\n'],
  [
    'Package.swift',
    'let p = Package(dependencies: [.package(url: "https://e.org/v",\n from: "4.0")])\n',
  ],
  ['DESCRIPTION', 'Package: a\nVersion: 1.0\nImports:\n  dplyr (>= 1.1.0)\n'],
];

/** What a reader of the evidence does: takes the lines and looks for the quote in them. */
const isQuoted = (text: string, { line, endLine = line, quote }: Evidence): boolean => {
  const lines = text
    .split('\n')
    .slice(line - 1, endLine)
    .map(toCode);
  const stated = lines.join(' ');
  return stated === quote || (quote.length > 50 && stated.includes(quote));
};

const corrupt = fc.record({
  manifest: fc.constantFrom(...manifests),
  cut: fc.nat({ max: 400 }),
  at: fc.nat({ max: 400 }),
  removed: fc.nat({ max: 3 }),
  inserted: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.constantFrom('{', '[', ']', '"', '\n', '<', '<!--', '&', '=', '\\', '\t', '\uFEFF', '\r\n'),
  ),
});

describe('evidence of a manifest', () => {
  it.each(manifests)('quotes the lines of %s', (path, text) => {
    const facts = factsOf(path, text);

    expect(facts.length).toBeGreaterThan(0);
    for (const fact of facts) {
      if (fact.is === 'alternative') continue;
      expect({ ...fact.evidence, found: isQuoted(text, fact.evidence) }).toMatchObject({
        path,
        found: true,
      });
    }
  });

  it('stays true, and nothing is thrown, however a manifest is cut and changed', () => {
    fc.assert(
      fc.property(corrupt, ({ manifest: [path, whole], cut, at, removed, inserted }) => {
        const changed = whole.slice(0, at) + inserted + whole.slice(at + removed);
        const text = cut > whole.length ? changed : changed.slice(0, changed.length - cut);
        return factsOf(path, text).every(
          (fact) =>
            fact.is === 'alternative' || isQuoted(text.replace(/^\uFEFF/u, ''), fact.evidence),
        );
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a malformed manifest', () => {
  it.each([
    ['package.json', '{ "dependencies": { "a": "1.0.0", "b": ', ['a 1.0.0']],
    ['Cargo.toml', '[dependencies]\na = "1.0"\nb = \nc = "2.0"\n', ['a 1.0', 'c 2.0']],
    [
      'pom.xml',
      '<project><dependency><groupId>g</groupId><artifactId>a</artifactId><version>1.0</version></dependency><!-- cut',
      ['g:a 1.0'],
    ],
    ['pubspec.yaml', 'name: a\ndependencies:\n  b: 1.0.0\n  c: [\n', ['b 1.0.0']],
  ])('%s gives what can be read and says what cannot', (path, text, expected) => {
    const malformed = readManifest({ path, text })?.malformed;

    expect(versionsOf(path, text)).toEqual(expected);
    expect(malformed).toMatch(/^Expected a well-formed .+, found .+\.$/u);
  });

  it('that is well-formed says nothing', () => {
    expect(readManifest({ path: 'package.json', text: '{ "scripts": {} }' })).toEqual({
      facts: [],
    });
  });

  it('is told from a file that is no manifest', () => {
    expect(readManifest({ path: 'README.md', text: '# Hello\n' })).toBeUndefined();
    expect(readManifest({ path: 'package.json', text: 'not even JSON' })).toBeUndefined();
  });

  it('may begin with a byte order mark', () => {
    expect(versionsOf('package.json', '\uFEFF{ "dependencies": { "a": "1.0.0" } }')).toEqual([
      'a 1.0.0',
    ]);
  });

  it.each([
    ['package.json', '{"scripts":', '['],
    ['pom.xml', '<project><artifactId>a</artifactId>', '<a>'],
    ['Cargo.toml', '[dependencies]\na = ', '['],
    ['pubspec.yaml', 'name: a\nb: ', '["'],
    ['pubspec.yaml', 'name: a\nb: ', '\n[c]'],
    ['build.gradle', '', '"\\'],
    ['build.gradle', '', 'id ('],
    ['requirements.txt', 'a==1\nb==2\nc', ' '],
    ['CMakeLists.txt', 'project(', '(a'],
    ['gradle-wrapper.properties', 'distributionUrl=', 'gradle-1'],
  ])(
    '%s of 80 KB that begins with %j and repeats %j is read within two seconds',
    (path, head, unit) => {
      const text = head + unit.repeat(80_000 / unit.length);
      expect(
        leastTimeOf(() => {
          readManifest({ path, text });
        }, 2000),
      ).toBeLessThan(2000);
    },
  );
});
