import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toLogText, toPlainLine, toPlainText } from '../../../src/adapters/process/log-text.ts';
import { readCommands } from '../../support/read-commands.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

describe('text in the log', () => {
  it.each([
    ['::error::x', '\\::error::x'],
    ['  \t::add-mask::x', '  \t\\::add-mask::x'],
    ['one\n::warning::x', 'one\n\\::warning::x'],
    ['one\r::warning::x', 'one\n\\::warning::x'],
    ['\u0085::warning::x', '\\::warning::x'],
    ['\u2028::warning::x', '\\::warning::x'],
    ['\u00a0::warning::x', '\u00a0\\::warning::x'],
    ['\u001b[2K::warning::x', '\\::warning::x'],
    ['see ##[error]x', 'see ##\\[error]x'],
    ['\\::error::x', '\\\\::error::x'],
    ['std::vector and ## [x]', 'std::vector and ## [x]'],
  ])('prints %j as %j', (text, printed) => {
    expect(toLogText(text)).toBe(printed);
  });

  it('is never a command to the runner, whatever it says', () => {
    const part = fc.constantFrom(
      '::',
      ':',
      '##[',
      '#',
      '[',
      ']',
      'error',
      'add-mask',
      'stop-commands',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u000b',
      '\u0085',
      '\u00a0',
      '\u2028',
      '\u2029',
      '\ufeff',
      '\u001b[0m',
      '\\',
      'file=a',
      '%0A',
    );
    const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (hostile) => {
        expect(readCommands(toLogText(hostile))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('can be read back: two texts are never printed the same', () => {
    const text = fc
      .array(fc.constantFrom('::', '\\', '##[', 'x', '\n', ' '), { maxLength: 8 })
      .map((parts) => parts.join(''));
    const takeBack = (printed: string): string =>
      printed.replace(/^([^\S\n]*)\\(\\*::)/gmu, '$1$2').replace(/##\\(\\*\[)/gu, '##$1');
    fc.assert(
      fc.property(text, (given) => {
        expect(takeBack(toLogText(given))).toBe(given);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['\n', ' ', '\\', '#', '##[', ':', '\u001b[', '\u001b', '\t\n', '\\::\n'])(
    'is ready in a moment for 80 KB of %j',
    (part) => {
      const text = part.repeat(80_000 / part.length);
      expect(
        leastTimeOf(() => {
          toLogText(text);
          toPlainLine(text);
        }, 2_000),
      ).toBeLessThan(2_000);
    },
  );
});

describe('plain text', () => {
  it('has no character that moves the cursor, hides text or turns its direction', () => {
    expect(toPlainText('a\u001b[31mb\u0007c\u202ed\u2066e\u0000f\tg\nh')).toBe('abcdef\tg\nh');
  });

  it('keeps letters of every script and emoji as they are', () => {
    const text = 'Größe 東京 здесь 🌱👩‍👩‍👧';
    expect(toPlainText(text)).toBe(text);
  });

  it('fits on one line when it must', () => {
    expect(toPlainLine(' a\r\n  b\tc ')).toBe('a b c');
  });
});
