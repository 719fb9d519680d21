import { describe, expect, it } from '@jest/globals';
import { describeLeftOut } from '../../../src/report/describe-left-out.ts';
import { describeMalformed } from '../../../src/report/describe-malformed.ts';

const repeat = (
  count: number,
  reason: (at: number) => string,
): { path: string; reason: string }[] =>
  Array.from({ length: count }, (_, at) => ({ path: `${at}.md`, reason: reason(at) }));

describe('what is said of files that were left out', () => {
  it('is a line for each of the first ten, and nothing more when there are no others', () => {
    expect(describeLeftOut([])).toEqual([]);
    const lines = describeLeftOut(repeat(10, () => 'it is empty'));
    expect(lines).toHaveLength(10);
    expect(lines[9]).toBe('Left out 9.md: it is empty');
  });

  it('counts the others by reason, whatever sizes, offsets and paths the reasons name', () => {
    const lines = describeLeftOut([
      ...repeat(10, () => 'it is empty'),
      ...repeat(3, (at) => `found binary content (a NUL byte at offset ${at})`),
      ...repeat(2, (at) => `found ${at + 3}.5 MB, more than the 2.0 MB that are read`),
      ...repeat(
        2,
        (at) => `Expected a path inside the root folder, found "${at}", which leads out of it.`,
      ),
    ]);
    expect(lines).toHaveLength(11);
    expect(lines[10]).toBe(
      'Left out 7 more files: 3 × found binary content; 2 × found … MB, more than the … MB that are read; 2 × Expected a path inside the root folder, found "…", which leads out of it.',
    );
  });
});

describe('what is said of manifests that are malformed', () => {
  it('names the file and the reason, and counts all but the first ten', () => {
    const broken = { path: 'research/package.json', text: '{ "dependencies": {' };
    expect(describeMalformed([broken, { path: 'a.md', text: 'Fine.' }])).toEqual([
      expect.stringMatching(/^research\/package\.json: Expected a well-formed .*, found .*\.$/u),
    ]);
    const lines = describeMalformed(Array.from({ length: 12 }, () => broken));
    expect(lines).toHaveLength(11);
    expect(lines[10]).toBe('2 more manifests could not be read as a whole.');
  });
});
