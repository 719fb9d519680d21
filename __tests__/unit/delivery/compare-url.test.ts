import { describe, expect, it } from '@jest/globals';
import { writeCompareUrl } from '../../../src/delivery/compare-url.ts';
import { endMarker, readMarker, writeMarker } from '../../../src/delivery/text/marker.ts';
import { isOutdated, replaceOwnPart } from '../../../src/delivery/text/own-part.ts';
import { writePullRequest } from '../../../src/delivery/text/write-pull-request.ts';
import { makeDocument, target } from './text/make-document.ts';

const write = (title: string, branch = 'spec/issue-7', base = 'main'): URL =>
  new URL(writeCompareUrl(makeDocument({ parts: { title } }), { target, base, branch }));

describe('the link that opens a pull request', () => {
  it('leads to the comparison of the branches, with title and body filled in', () => {
    const url = write('Sell plants');
    expect(url.origin).toBe('https://github.com');
    expect(decodeURIComponent(url.pathname)).toBe('/acme/shop/compare/main...spec/issue-7');
    expect(url.searchParams.get('quick_pull')).toBe('1');
    expect(url.searchParams.get('title')).toBe('Specification: Sell plants');
    const body = url.searchParams.get('body') ?? '';
    expect(body).toContain('\nRefs #7\n');
  });

  it('begins a description whose part of ours the next document fills', () => {
    const body = write('Sell plants').searchParams.get('body') ?? '';
    const { inputHash } = makeDocument();
    expect(readMarker(body)).toEqual({ key: '7', inputHash });
    expect(isOutdated(body, inputHash)).toBe(false);
    const mine = `Mine.\n\n${body}\n\nMine too.`;
    const next = replaceOwnPart(mine, `${writeMarker(7, inputHash)}\nNext.\n${endMarker}\n`);
    expect(next).toBe(`Mine.\n\n${writeMarker(7, inputHash)}\nNext.\n${endMarker}\n\nMine too.`);
  });

  it('has the title that the pull request would have had, whole where a title may be', () => {
    const { title } = writePullRequest(
      makeDocument({ parts: { title: 'Sell plants '.repeat(40) } }),
      target,
      { baseOid: 'b'.repeat(40), keptSections: [] },
    );
    expect(write('Sell plants '.repeat(40)).searchParams.get('title')).toBe(title);
  });

  it.each(['a#b', 'a?b=c', 'a&title=x', 'ä/ö', 'a%2e%2e', "a'(b)"])(
    'names a branch like %s as it is',
    (branch) => {
      const url = write('Sell plants', branch, branch);
      expect(decodeURIComponent(url.pathname)).toBe(`/acme/shop/compare/${branch}...${branch}`);
      expect(url.hash).toBe('');
    },
  );

  it('closes and mentions nobody, whatever the title says', () => {
    const shown = write(
      'Fixes #1, see acme/shop#2 and https://github.com/a/b/issues/3 @octo',
    ).searchParams.get('title');
    expect(shown).not.toMatch(/#\d|@octo|:\/\//u);
  });

  it.each(['x'.repeat(5000), '😀'.repeat(5000), 'ä'.repeat(5000)])(
    'is short enough for a server, whatever the title is: %#',
    (title) => {
      expect(write(title, 'b'.repeat(200)).href.length).toBeLessThan(8192);
    },
  );
});
