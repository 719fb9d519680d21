import { describe, expect, it } from '@jest/globals';
import { readCommand } from '../../../src/trigger/read-command.ts';

describe('the command', () => {
  it.each([
    ['/spec', ''],
    ['/Spec', ''],
    ['  \r\n\n  /spec  \r\n', ''],
    ['/spec also think of X', 'also think of X'],
    ['/spec\tquickly', 'quickly'],
    ['/spec\r\nThink of X.\r\n\r\nAnd of Y.', 'Think of X.\r\n\r\nAnd of Y.'],
    ['/spec /spec', '/spec'],
  ])('stands in %j, with the words %j behind it', (comment, words) => {
    expect(readCommand(comment)).toBe(words);
  });

  it.each([
    '',
    'spec',
    '/specs',
    '/spec-writer',
    '/spec,',
    'Please /spec',
    '> /spec',
    'Hello\n/spec',
    '//spec',
  ])('does not stand in %j', (comment) => {
    expect(readCommand(comment)).toBeUndefined();
  });

  it('is found at once in a long comment of anybody', () => {
    const long = ' \n\t'.repeat(100_000);
    expect(readCommand(`${long}x${long}`)).toBeUndefined();
    expect(readCommand(`${long}/spec${long}x`)).toBe('x');
  });
});
