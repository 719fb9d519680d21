import { describe, expect, it } from '@jest/globals';
import { choosePaint, coloured, plain } from '../../../src/report/paint.ts';

const terminal = { isTTY: true };

describe('the choice of colours', () => {
  it.each([
    ['a terminal', {}, terminal, coloured],
    ['a pipe', {}, {}, plain],
    ['a terminal without colours', { TERM: 'dumb' }, terminal, plain],
    ['NO_COLOR', { NO_COLOR: '1' }, terminal, plain],
    ['an empty NO_COLOR, which says nothing', { NO_COLOR: '' }, terminal, coloured],
    ['a build server', { CI: 'true' }, terminal, plain],
    ['FORCE_COLOR on a pipe', { FORCE_COLOR: '1', CI: 'true' }, {}, coloured],
    ['FORCE_COLOR=0 on a terminal', { FORCE_COLOR: '0' }, terminal, plain],
  ])('follows %s', (_, environment, stream, paint) => {
    expect(choosePaint(environment, stream)).toBe(paint);
  });
});
