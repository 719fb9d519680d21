import { describe, expect, it } from '@jest/globals';
import { readArguments } from '../../src/adapters/terminal/read-arguments.ts';

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
    [['SPEC.md', '--research', 'a/**'], ['SPEC.md'], ['a/**'], undefined],
    [['--research', 'a/**', 'SPEC.md'], ['SPEC.md'], ['a/**'], undefined],
    [['SPEC.md', '--research'], ['SPEC.md'], [], 'always'],
    [['--research', 'SPEC.md'], ['SPEC.md'], [], 'always'],
    [['--research', '--quiet', 'SPEC.md'], ['SPEC.md'], [], 'always'],
    [['SPEC.md', 'B.md', '--research', '--format', 'json'], ['SPEC.md', 'B.md'], [], 'always'],
    [['--research', 'a.md', '--research', 'SPEC.md'], ['SPEC.md'], ['a.md'], undefined],
    [['SPEC.md'], ['SPEC.md'], [], undefined],
  ])('reads what is to be checked against what in %j', (words, files, research, cited) => {
    const { is, ...rest } = readArguments(['check', ...words]);
    expect(is).toBe('check');
    expect(rest).toMatchObject({ files, research, ...(cited && { cited }) });
    expect('cited' in rest).toBe(cited !== undefined);
  });

  it('takes a glob for no file to check', () => {
    expect(() => readArguments(['check', '--research', 'a/**'])).toThrow(/files to check/u);
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
    [
      ['help', 'chekc'],
      'Expected a command that this program knows, found "chekc". Did you mean "check"?',
    ],
    [['help', 'write', 'check'], 'Expected one command to explain, found 2.'],
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
