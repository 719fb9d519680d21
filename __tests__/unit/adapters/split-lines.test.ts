import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitLines } from '../../../src/adapters/process/split-lines.ts';

function split(bytes: Buffer, sizes: readonly number[], longest: number): string[] {
  const lines: string[] = [];
  const { add, end } = splitLines(longest, (line) => lines.push(line));
  let at = 0;
  for (const size of [...sizes, bytes.length]) {
    add(bytes.subarray(at, at + size));
    at += size;
  }
  end();
  return lines;
}

it('Bytes become the same lines wherever they are cut, also within a character', () => {
  const text = fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', ' ')));
  fc.assert(
    fc.property(text, fc.array(fc.nat({ max: 5 })), (lines, sizes) => {
      const bytes = Buffer.from(lines.join('\n'));
      const whole = lines.filter((line) => line !== '').map((line) => line.toWellFormed());
      expect(split(bytes, sizes, 1000)).toEqual(whole);
    }),
  );
});

it('A line that is too long is left out, and the one after it is not', () => {
  const bytes = Buffer.from(`short\n${'x'.repeat(30)}\nlast`);
  expect(split(bytes, [3, 10, 10], 20)).toEqual(['short', 'last']);
});
