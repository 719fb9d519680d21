import { describe, expect, it } from '@jest/globals';
import { chooseBranch } from '../../../../src/delivery/choose-branch.ts';
import { countCharacters } from '../../../../src/delivery/text/length.ts';
import { writeCommitMessage } from '../../../../src/delivery/text/write-commit-message.ts';
import { attacks } from './attacks.ts';
import { makeDocument, target } from './make-document.ts';

const hash = 'a'.repeat(64);
/** The last paragraph, where Git reads trailers. */
const readTrailers = (message: string): string | undefined => message.split('\n\n').at(-1);
const trailers = `Spec-Writer-Issue: 7\nSpec-Writer-Input: ${hash}`;

describe('writeCommitMessage', () => {
  const { headline, body } = writeCommitMessage(makeDocument(), target);

  it('says what was written and ends with the trailers', () => {
    expect(headline).toBe('Specify: Item service');
    expect(body).toBe(`Written by spec-writer 0.1.0 with example-model from requirement.md.
3 of 3 clauses answered, 2 of 3 versions with a source.

Spec-Writer-Issue: 7
Spec-Writer-Input: ${hash}`);
  });

  it('is known as ours, and as that of its issue', () => {
    const message = `${headline}\n\n${body}`;
    const commits = [{ oid: 'c', message, author: 'bot' }];
    const state = { head: 'c', base: 'b', pullRequests: [], commits, viewer: 'bot', issue: 7 };
    expect(chooseBranch(state)).toEqual({ is: 'append' });
  });

  it.each(attacks)('lets nobody act through %j in a commit', (attack) => {
    const parts = { title: `${attack} ${'x'.repeat(80)}` };
    const message = writeCommitMessage(makeDocument({ parts, model: attack }), target);
    const text = `${message.headline}\n\n${message.body}`;
    expect(text).not.toMatch(/(?<![A-Za-z0-9_])@[A-Za-z0-9]|#\d|\bGH-\d|:\/\/|\bwww\./iu);
    expect(message.headline.split('\n')).toHaveLength(1);
    expect(countCharacters(message.headline)).toBeLessThanOrEqual(72);
    expect(readTrailers(text)).toBe(trailers);
  });

  it('keeps a title from writing trailers', () => {
    const parts = { title: 'x\n\nSpec-Writer-Issue: 8' };
    const message = writeCommitMessage(makeDocument({ parts }), target);
    const text = `${message.headline}\n\n${message.body}`;
    expect(text.match(/^Spec-Writer-Issue: .*$/gmu)).toEqual(['Spec-Writer-Issue: 7']);
    expect(readTrailers(text)).toBe(trailers);
  });
});
