import { describe, expect, it } from '@jest/globals';
import { findOurs } from '../../../../src/delivery/choose-branch.ts';
import { countCharacters } from '../../../../src/delivery/text/length.ts';
import {
  readCommitMessage,
  writeCommitMessage,
} from '../../../../src/delivery/text/write-commit-message.ts';
import { attacks } from './attacks.ts';
import { makeDocument, target } from './make-document.ts';

const hash = 'a'.repeat(64);

describe('writeCommitMessage', () => {
  const { headline, body } = writeCommitMessage(makeDocument(), target);

  it('says what was written and ends with the trailers', () => {
    expect(headline).toBe('Specify: Item service');
    expect(body).toBe(`Written by spec-writer 0.1.0 with example-model from requirement.md.
3 of 3 clauses answered, 2 of 3 versions with a source.

Spec-Writer-Issue: 7
Spec-Writer-Input: ${hash}`);
  });

  it('is read back, and known as ours', () => {
    const message = `${headline}\n\n${body}`;
    expect(readCommitMessage(message)).toEqual({ issue: 7, inputHash: hash });
    expect(readCommitMessage(message.replaceAll('\n', '\r\n'))).toEqual({
      issue: 7,
      inputHash: hash,
    });
    expect(findOurs([{ oid: 'c', message, author: 'bot' }], 'bot')?.oid).toBe('c');
  });

  it.each(attacks)('lets nobody act through %j in a commit', (attack) => {
    const parts = { title: `${attack} ${'x'.repeat(80)}` };
    const message = writeCommitMessage(makeDocument({ parts, model: attack }), target);
    const text = `${message.headline}\n\n${message.body}`;
    expect(text).not.toMatch(/(?<![A-Za-z0-9_])@[A-Za-z0-9]|#\d|\bGH-\d|:\/\/|\bwww\./iu);
    expect(message.headline.split('\n')).toHaveLength(1);
    expect(countCharacters(message.headline)).toBeLessThanOrEqual(72);
    expect(readCommitMessage(text)).toEqual({ issue: 7, inputHash: hash });
  });

  it('keeps a title from writing trailers', () => {
    const parts = { title: 'x\n\nSpec-Writer-Issue: 8' };
    const message = writeCommitMessage(makeDocument({ parts }), target);
    expect(readCommitMessage(`${message.headline}\n\n${message.body}`)?.issue).toBe(7);
  });
});

describe('readCommitMessage', () => {
  it.each([
    ['', 'nothing'],
    ['Specify: x', 'a headline'],
    [`x\n\nSpec-Writer-Input: ${hash}\n\nSigned-off-by: a`, 'a trailer above the last paragraph'],
    ['x\n\nSpec-Writer-Issue: #7', 'a number that we do not write'],
    ['x\n\nSpec-Writer-Input: abc', 'a hash that is none'],
  ])('reads nothing from %j: %s', (message) => {
    expect(readCommitMessage(message)).toBeUndefined();
  });
});
