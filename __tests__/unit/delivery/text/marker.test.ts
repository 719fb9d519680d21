import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mostCharacters } from '../../../../src/delivery/text/length.ts';
import {
  endMarker,
  readMarker,
  withoutMarkers,
  writeMarker,
} from '../../../../src/delivery/text/marker.ts';
import { replaceOwnPart, wrapOwnPart } from '../../../../src/delivery/text/own-part.ts';

const hash = '0123456789abcdef'.repeat(4);

describe('writeMarker', () => {
  it('names the issue and the input', () => {
    expect(writeMarker(7, hash)).toBe(`<!-- spec-writer: issue=7 hash=${hash} -->`);
  });

  it('leaves out what is no hash', () => {
    expect(writeMarker(7, '--> <b>')).toBe('<!-- spec-writer: issue=7 -->');
  });

  it('is read back, whatever the path is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (path) => {
        const marker = writeMarker(path, hash);
        expect(readMarker(`${marker}\ntext`)).toEqual({
          key: path.toWellFormed(),
          inputHash: hash,
        });
        expect(marker.slice(4, -3)).not.toMatch(/--|>/u);
      }),
    );
  });
});

describe('readMarker', () => {
  it.each([
    ['<!-- spec-writer: issue=7 -->\r\ntext', { key: '7' }],
    [`<!-- spec-writer: issue=7 hash=${hash} -->`, { key: '7', inputHash: hash }],
    ['<!-- spec-writer: path=specs%2FSPEC.md -->\n', { key: 'specs/SPEC.md' }],
  ])('reads %j', (body, marker) => {
    expect(readMarker(body)).toEqual(marker);
  });

  it.each([
    ['', 'nothing'],
    ['text <!-- spec-writer: issue=7 -->', 'a marker behind text'],
    ['\n<!-- spec-writer: issue=7 -->', 'a marker on the second line'],
    ['> <!-- spec-writer: issue=7 -->', 'a quotation'],
    ['<!-- spec-writer: issue=7 --> text', 'text behind the marker'],
    ['<!-- spec-writer: issue=07 -->', 'a number that we do not write'],
    ['<!-- spec-writer: issue=7 hash=xyz -->', 'a hash that is none'],
    ['<!-- spec-writer: path=%E0%A4%A -->', 'a path that cannot be decoded'],
    ['<!--spec-writer: issue=7-->', 'another spacing'],
    [endMarker, 'the end'],
  ])('reads nothing from %j: %s', (body) => {
    expect(readMarker(body)).toBeUndefined();
  });
});

describe('withoutMarkers', () => {
  it('takes the meaning of markers in code too, and leaves other comments alone', () => {
    const text = withoutMarkers(`${endMarker}\n${writeMarker(7)}\n<!-- a -->`);
    expect(text.split('\n').map((line) => line.includes('<!--'))).toEqual([false, false, true]);
  });
});

describe('replaceOwnPart', () => {
  const own = (text: string): string => wrapOwnPart(writeMarker(7, hash), text);

  it('keeps the words around it, byte for byte', () => {
    const body = `Above.\n\n${own('old')}\nBelow $& $1.\n`;
    expect(replaceOwnPart(body, own('new'))).toBe(`Above.\n\n${own('new')}\nBelow $& $1.\n`);
  });

  it('writes dollar signs as they are', () => {
    const body = replaceOwnPart(own('old'), own("$& $1 $` $' {{x}} ${{ secrets.X }}"));
    expect(body).toContain("$& $1 $` $' {{x}} ${{ secrets.X }}");
    expect(body).not.toContain('old');
  });

  it('goes to the end once where somebody removed the markers', () => {
    const body = replaceOwnPart('My own words.\n', own('ours'));
    expect(body).toBe(`My own words.\n\n${own('ours')}`);
    expect(replaceOwnPart(body, own('newer'))).toBe(`My own words.\n\n${own('newer')}`);
  });

  it('fills an empty body', () => {
    expect(replaceOwnPart(' \n', own('ours'))).toBe(own('ours'));
  });

  it('never takes words between a lost first marker and the next one', () => {
    const body = `${writeMarker(7)}\nMine now.\n\n${own('old')}`;
    expect(replaceOwnPart(body, own('new'))).toContain('Mine now.');
  });

  it('keeps the line ends of the page that people edit on', () => {
    const body = `Above.\r\n\r\n${own('old').replaceAll('\n', '\r\n')}Below.\r\n`;
    const wanted = `Above.\r\n\r\n${own('new\ntwo').replaceAll('\n', '\r\n')}Below.\r\n`;
    expect(replaceOwnPart(body, own('new\ntwo'))).toBe(wanted);
  });

  it('makes itself short where the words of others leave little room', () => {
    const theirs = 'x'.repeat(mostCharacters - 1000);
    const body = replaceOwnPart(theirs, own(`${'y'.repeat(5000)}\n\nRefs #7`));
    expect(body.startsWith(theirs)).toBe(true);
    expect(body).toContain('has no room');
    expect(body).toContain('\nRefs #7\n');
  });

  it('stays away where they leave none', () => {
    const theirs = 'x'.repeat(mostCharacters);
    expect(replaceOwnPart(theirs, own('ours'))).toBe(theirs);
  });

  it('is the same a second time, whatever stands around and in it', () => {
    const words = fc
      .array(fc.constantFrom('a', '\n', '\r\n', endMarker, writeMarker(7), '$&', '```', ' '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (body, text) => {
        const once = replaceOwnPart(body, own(text));
        expect(replaceOwnPart(once, own(text))).toBe(once);
      }),
    );
  });
});
