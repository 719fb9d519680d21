import { describe, expect, it } from '@jest/globals';
import { readArguments } from '../../src/adapters/read-arguments.ts';

describe('the command line', () => {
  it('hands the options of write over as inputs of the same names', () => {
    expect(
      readArguments([
        ...['write', '--requirement', 'r.md', '--research', 'a/**', '--research', '!a/b.md'],
        ...['--out', 'docs/SPEC.md', '--max-repairs', '1', '--locale=de', '--quiet', '--root', 'x'],
      ]),
    ).toEqual({
      is: 'write',
      root: 'x',
      quiet: true,
      requirementFromInput: false,
      inputs: {
        'requirement-file': 'r.md',
        research: 'a/**\n!a/b.md',
        'spec-path': 'docs/SPEC.md',
        'max-repairs': '1',
        locale: 'de',
        publish: 'none',
      },
    });
  });

  it('takes files that a shell expanded from a research glob', () => {
    const command = readArguments(['write', '--requirement', 'r.md', '--research', 'a.md', 'b.md']);
    expect(command).toMatchObject({ inputs: { research: 'a.md\nb.md' } });
  });

  it('reads the requirement from standard input when it is a dash', () => {
    const command = readArguments(['write', '--requirement', '-']);
    expect(command).toMatchObject({ requirementFromInput: true, inputs: { publish: 'none' } });
  });

  it('reads check with its format and files', () => {
    expect(
      readArguments(['check', 'A.md', 'B.md', '--format', 'sarif', '--fail-on', 'never']),
    ).toEqual({
      is: 'check',
      root: '.',
      quiet: false,
      files: ['A.md', 'B.md'],
      research: [],
      format: 'sarif',
      failOn: 'never',
    });
  });

  it.each([
    [['wirte'], 'Expected a command that this program knows, found "wirte". Did you mean "write"?'],
    [
      ['write', '--reserch', 'x'],
      'Expected an option that this program knows, found "--reserch". Did you mean "--research"?',
    ],
    [['check'], 'Expected the files to check, found none. Name one: spec-writer check SPEC.md'],
    [
      ['check', 'a.md', '--format', 'xml'],
      'Expected --format to be text | json | sarif | github, found "xml".',
    ],
    [['rules', 'a', 'b'], 'Expected one rule, found 2.'],
  ])('refuses %j with one clear sentence', (words, message) => {
    expect(() => readArguments(words)).toThrow(message);
  });

  it.each([[[]], [['--help']], [['write', '--help']], [['help', 'check']]])(
    'shows help for %j',
    (words: string[]) => {
      expect(readArguments(words).is).toBe('help');
    },
  );
});
