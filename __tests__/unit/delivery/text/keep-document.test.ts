import { describe, expect, it } from '@jest/globals';
import { holdsDocument, keepDocument } from '../../../../src/delivery/text/keep-document.ts';
import { readMarker } from '../../../../src/delivery/text/marker.ts';
import { writeComment } from '../../../../src/delivery/text/write-comment.ts';
import { makeDocument, target } from './make-document.ts';

const here = { outcome: 'created', keptSections: [], stepsDown: [] } as const;
const document = makeDocument();
const published = writeComment({ is: 'published', document, publication: here }, target);
const failed = writeComment({ is: 'failed', reason: 'The model is away.', hint: 'Wait.' }, target);
const cancelled = writeComment({ is: 'cancelled' }, target);
const title = `\n# ${document.spec.title}\n`;

describe('a comment that holds the document', () => {
  it('is told from one that only links it, and from one without any', () => {
    const publication = { ...here, branch: 'spec/7', commit: 'c'.repeat(40) };
    const linked = writeComment({ is: 'published', document, publication }, target);
    expect([published, linked, failed].map(holdsDocument)).toEqual([true, false, false]);
  });

  it('keeps it below the news, with the marker of its input', () => {
    const kept = keepDocument(failed, published) ?? '';
    expect(kept).toContain('The model is away.');
    expect(kept.endsWith(published.slice(published.indexOf(title)))).toBe(true);
    expect(readMarker(kept)).toEqual(readMarker(published));
    expect(holdsDocument(kept)).toBe(true);
  });

  it('forgets old news, however often there are new ones', () => {
    const kept = keepDocument(cancelled, keepDocument(failed, published) ?? '') ?? '';
    expect(kept).not.toContain('The model is away.');
    expect(kept.split(title)).toHaveLength(2);
    expect(keepDocument(failed, kept)).toBe(keepDocument(failed, published));
  });

  it('is left as it is when there is no room for both', () => {
    expect(keepDocument(failed, `${published}${'x'.repeat(65_536)}`)).toBeUndefined();
  });
});
