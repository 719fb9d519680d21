import { describe, expect, it } from '@jest/globals';
import { readCommandFile } from '../../support/read-command-file.ts';
import { readCommands } from '../../support/read-commands.ts';

describe('the harness reads the log as the runner does', () => {
  it.each([
    ['::error::x', 'error'],
    ['   ::warning file=a::x', 'warning'],
    ['text ##[error]x', 'error'],
    ['##[add-mask]x', 'add-mask'],
  ])('finds a command in %j', (line, name) => {
    expect(readCommands(`before\n${line}\nafter`).map((command) => command.name)).toEqual([name]);
  });

  it.each(['x ::error::y', '::unknown::x', '::error', ':: error::x', '##[unknown]x', '##[error'])(
    'finds none in %j',
    (line) => {
      expect(readCommands(line)).toEqual([]);
    },
  );

  it('obeys nothing between a stop and its token', () => {
    const log = '::stop-commands::abc\n::error::x\n::abc::\n::notice::y';
    expect(readCommands(log).map(({ name }) => name)).toEqual(['stop-commands', 'notice']);
  });
});

describe('the harness reads a file of outputs as the runner does', () => {
  it.each([
    ['a=b', { a: 'b' }],
    ['a=b<<c', { a: 'b<<c' }],
    ['a<<E\nx\n=y\nE\nb=1\n', { a: 'x\n=y', b: '1' }],
    ['a<<E\nE\n', { a: '' }],
    ['', {}],
  ])('%j is %j', (text, values) => {
    expect(readCommandFile(text)).toEqual(values);
  });

  it.each(['a', 'a<<E\nx', 'a<<E\nx\n E\n', 'a<<\nx\n\n', '<<E\nx\nE'])('refuses %j', (text) => {
    expect(() => readCommandFile(text)).toThrow(/Invalid/u);
  });
});
