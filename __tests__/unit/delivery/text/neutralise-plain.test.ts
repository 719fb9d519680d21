import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  neutraliseBare,
  neutralisePlain,
  neutraliseWithin,
  stopClosing,
} from '../../../../src/delivery/text/neutralise-plain.ts';
import { countCharacters } from '../../../../src/delivery/text/length.ts';
import { attacks, harmless } from './attacks.ts';

const live =
  /(?<![A-Za-z0-9_])@[A-Za-z0-9]|#\d|\bGH-\d|:\/\/|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cc}]/iu;

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...attacks.map(([attack]) => attack),
        ...['@', '#', '`', '1', 'a', 'GH-', '\u202e', '\u200b', '\ufeff', '\n', ' ', 'http', '://'],
      ),
    )
    .map((parts) => parts.join('')),
);

describe('neutralisePlain', () => {
  it.each([
    ['@octocat', '@\u200boctocat'],
    ['ask @acme/security', 'ask @\u200bacme/security'],
    ['é@octocat', 'é@\u200boctocat'],
    ['fixes #1', 'fixes #\u200b1'],
    ['Closes: acme/shop#2', 'Closes: acme/shop#\u200b2'],
    ['resolves https://github.com/o/r/issues/3', 'resolves https:\u200b//github.com/o/r/issues/3'],
    ['closes GH-1', 'closes GH-\u200b1'],
    ['see www.example.org', 'see www\u200b.example.org'],
    ['a\n\nb\u202e c\u0007', 'a b c'],
    ['@\u202eoctocat', '@\u200boctocat'],
    ['`fixes #1`', '`fixes #\u200b1`'],
  ])('writes %j as %j', (written, shown) => {
    expect(neutralisePlain(written)).toBe(shown);
  });

  it.each(harmless)('leaves %j as it is', (written) => {
    expect(neutralisePlain(written)).toBe(written);
  });

  it('changes nothing a second time, and leaves nothing live outside of code', () => {
    fc.assert(
      fc.property(text, (written) => {
        const once = neutralisePlain(written);
        expect(neutralisePlain(once)).toBe(once);
        expect(neutraliseBare(once)).not.toMatch(live);
        if (!once.includes('`')) expect(once).not.toMatch(live);
      }),
    );
  });
});

describe('neutraliseBare', () => {
  it('stops a name in code too, since a message of a commit knows no code', () => {
    expect(neutraliseBare('Use `@octocat`')).toBe('Use `@\u200boctocat`');
  });
});

describe('neutraliseWithin', () => {
  it('cuts between two characters as a reader sees them', () => {
    expect(neutraliseWithin('ab👩‍👩‍👧‍👦cd', 9)).toBe('ab…');
  });

  it('stops a name whose code span was cut', () => {
    expect(neutraliseWithin('`@octocat is here`', 12)).toBe('`@\u200boctocat…');
  });

  it('never exceeds its room', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (written, most) => {
        const cut = neutraliseWithin(written, most);
        expect(countCharacters(cut)).toBeLessThanOrEqual(most);
        expect(neutralisePlain(cut)).toBe(cut);
      }),
    );
  });
});

describe('stopClosing', () => {
  it.each([
    ['`fixes #1`', '`fixes #\u200b1`'],
    ['Closes: acme/shop#2', 'Closes: acme/shop#\u200b2'],
    ['resolved\nGH-3', 'resolved\nGH-\u200b3'],
    ['fix https://github.com/o/r/issues/3', 'fix https:\u200b//github.com/o/r/issues/3'],
    ['see #4 and prefix #5', 'see #4 and prefix #5'],
    ['fixes it: #4', 'fixes it: #4'],
  ])('writes %j as %j', (written, shown) => {
    expect(stopClosing(written)).toBe(shown);
  });
});
