import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeText } from '../../../src/adapters/files/decode-text.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

describe('decoding a file', () => {
  it('returns every text that was written as UTF-8', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !/^\ufeff|\0/u.test(one));
    fc.assert(
      fc.property(text, (written) => {
        expect(decodeText(Buffer.from(written))).toEqual({ text: written });
      }),
    );
  });

  it('never throws, and never returns text with a NUL character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const decoded = decodeText(bytes);
        expect('fault' in decoded || !decoded.text.includes('\0')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [[0x61, 0xc3], 1],
    [[0xff], 0],
    [[0xef, 0xbf, 0xbd, 0x80], 3],
    [[0xef, 0xbf, 0xbd, 0xef, 0xbf, 0xbd, 0x61, 0xed, 0xa0, 0x80], 7],
    [[0xf0, 0x9f, 0x8c, 0xb1, 0xf0, 0x9f], 4],
    [[0xef, 0xbb, 0xbf, 0xfe], 3],
  ])('says of the bytes %j that the one at offset %d is not UTF-8', (bytes, offset) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({
      fault: `a byte that is not UTF-8 at offset ${offset}`,
    });
  });

  it.each([
    [[0xff, 0xfe, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], 'UTF-32'],
    [[0xff, 0xfe, 0x61], 'bytes that are not UTF-16LE'],
    [[0xfe, 0xff, 0xd8, 0x00], 'bytes that are not UTF-16BE'],
    [[0xfe, 0xff, 0x00, 0x61, 0x00, 0x00], 'binary content'],
  ])('refuses the bytes %j as %s', (bytes, fault) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ fault });
  });

  it('finds the one wrong byte behind many replacement characters in a moment', () => {
    const bytes = Buffer.concat([Buffer.from('\ufffd'.repeat(600_000)), Buffer.of(0xff)]);
    expect(
      leastTimeOf(() => {
        expect(decodeText(bytes)).toEqual({ fault: 'a byte that is not UTF-8 at offset 1800000' });
      }, 2000),
    ).toBeLessThan(2000);
  });
});
