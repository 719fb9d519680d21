import { describe, expect, it } from '@jest/globals';
import { readHandWritten } from '../../../../scripts/validator/clean-documents.ts';
import { disorders } from '../../../../scripts/validator/disorders/index.ts';
import { mendPlanted } from '../../../../scripts/validator/disorders/mend-planted.ts';

/* Every kind in one document that has a place for it, another one for each kind; the exhaustive suite takes all. */
const documents = readHandWritten();
const rows = disorders.flatMap((disorder, index) => {
  const rotated = [...documents.slice(index % documents.length), ...documents];
  const fit = rotated.find((document) => disorder.plant(document).length > 0);
  return fit === undefined
    ? []
    : [[disorder.id, disorder.answers, mendPlanted(disorder, [fit], 1)] as const];
});

describe('a document out of order', () => {
  it('is there for nearly every kind', () => {
    expect(rows.length).toBeGreaterThanOrEqual(disorders.length - 1);
  });

  it.each(rows)('with %s is the original again where there is %s answer', (_, answers, row) => {
    expect(row).toMatchObject({
      planted: 1,
      mended: answers === 'one' ? 1 : 0,
      left: answers === 'one' ? [] : [{ refused: [{ why: expect.any(String) }] }],
      other: [],
    });
  });
});
