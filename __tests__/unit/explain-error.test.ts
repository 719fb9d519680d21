import { describe, expect, it } from '@jest/globals';
import { SpecWriterError, type ErrorKind } from '../../src/errors.ts';
import { explainError } from '../../src/explain-error.ts';

const failure = (kind: ErrorKind, message: string): SpecWriterError =>
  new SpecWriterError(kind, { message, hint: 'Do this.' });

describe('an explanation', () => {
  it.each([
    ['input', 2],
    ['model', 3],
    ['github', 3],
    ['network', 3],
    ['internal', 3],
  ] as const)('of a %s error ends with status %i', (kind, exitStatus) => {
    expect(explainError(failure(kind, 'Expected a, found b.'), [])).toEqual({
      message: 'Expected a, found b.',
      hint: 'Do this.',
      exitStatus,
    });
  });

  it('never shows a secret', () => {
    const { message } = explainError(failure('model', 'found sk-secret and sk-secret'), [
      'sk-secret',
    ]);
    expect(message).toBe('found *** and ***');
  });

  it('leaves words alone that are as short as a secret cannot be', () => {
    expect(explainError(failure('model', 'abc'), ['a']).message).toBe('abc');
  });

  it('tells a mistake of our own without its stack', () => {
    const { message, hint } = explainError(new TypeError('x is not a function\n at y'), []);
    expect(message).toBe('Expected no trouble of our own, found TypeError: x is not a function');
    expect(hint).toContain('report it');
  });

  it('survives something thrown that is no error', () => {
    expect(explainError('text', []).message).toContain('text');
  });
});
