import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../../src/research/read-facts.ts';
import { groupByTechnology } from '../../../src/research/same-technology.ts';

type Texts = Readonly<Record<string, string>>;

const groupsIn = (texts: Texts): string[][] => {
  const facts = Object.entries(texts).flatMap(([path, text]) => readFacts({ path, text }));
  const versions = facts.filter((fact) => fact.is === 'version');
  return groupByTechnology(versions).map((group) => group.facts.map(({ name }) => name));
};

describe('one package in several spellings', () => {
  it.each<[string, Texts, string[][]]>([
    [
      'the manifest and the lock file of Python',
      {
        'requirements.txt': 'typing_extensions==4.9.0\n',
        'poetry.lock': '[[package]]\nname = "typing-extensions"\nversion = "4.10.0"\n',
      },
      [['typing_extensions', 'typing-extensions']],
    ],
    [
      'the manifest and the lock file of Rust',
      {
        'Cargo.toml': '[dependencies]\nserde-json = "1.0"\n',
        'Cargo.lock': '[[package]]\nname = "serde_json"\nversion = "1.0.114"\n',
      },
      [['serde-json', 'serde_json']],
    ],
    [
      'a package of Elixir and its module in prose',
      {
        'mix.lock':
          '%{\n  "nimble_csv": {:hex, :nimble_csv, "1.2.0", "a", [:mix], [], "hexpm", "b"},\n}\n',
        'notes.md': '# Stack\n\n- NimbleCSV 1.1.0\n',
      },
      [['nimble_csv', 'NimbleCSV']],
    ],
    [
      'a package and its module where there is only prose',
      { 'notes.md': '# Stack\n\n- `nimble_csv` 1.2.0\n- NimbleCSV 1.1.0\n' },
      [['nimble_csv', 'NimbleCSV']],
    ],
  ])('are one technology: %s', (_, texts, groups) => {
    expect(groupsIn(texts)).toEqual(groups);
  });

  it.each<[string, Texts]>([
    [
      'one manifest of npm',
      { 'package.json': '{ "dependencies": { "date-fns": "3.0.0", "datefns": "0.1.0" } }' },
    ],
    [
      'manifests of two registries',
      {
        'package.json': '{ "dependencies": { "socket.io-like": "4.7.0" } }',
        'requirements.txt': 'socket-io-like==0.9\n',
      },
    ],
  ])('are two technologies: %s', (_, texts) => {
    expect(groupsIn(texts)).toHaveLength(2);
  });
});
