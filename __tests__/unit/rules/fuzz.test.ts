import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentsFrom } from '../../../scripts/fuzz/hostile-documents.ts';
import { judgeDocument } from '../../../scripts/fuzz/judge-document.ts';
import { readCleanDocuments } from '../../../scripts/validator/clean-documents.ts';
import { hostileTexts } from '../../../scripts/validator/hostile-texts.ts';

/* A few of them on each run; npm run fuzz tries a hundred thousand. */
const runs = 60;

describe('any document', () => {
  it('is read and checked without a crash, in time, with findings inside of its text', () => {
    const texts = readCleanDocuments().map(({ text }) => text);
    fc.assert(
      fc.property(documentsFrom(texts), (text) => {
        expect(judgeDocument(text)).toBeUndefined();
      }),
      { numRuns: runs },
    );
  });

  it.each(hostileTexts(8 * 1024))('is judged alike when it is $what', ({ text }) => {
    expect(judgeDocument(text)).toBeUndefined();
  });
});
