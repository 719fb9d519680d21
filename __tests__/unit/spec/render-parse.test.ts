import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { locales } from '../../../src/locales/index.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import { arbitrarySpec } from '../../support/arbitrary-spec.ts';
import { makeSpec } from '../../support/make-spec.ts';

describe('renderSpec and parseSpec', () => {
  it('give any valid specification back, and the same document again', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const document = renderSpec(spec);
        const parsed = parseSpec(document);
        expect(parsed.spec).toStrictEqual(spec);
        expect(parsed.unreadable).toStrictEqual([]);
        expect(renderSpec(parsed.spec)).toBe(document);
      }),
      { numRuns: 100 },
    );
  });

  it.each(locales.map(({ tag }) => [tag]))('give a specification in %s back', (locale) => {
    const spec = makeSpec({ locale });
    const parsed = parseSpec(renderSpec(spec));
    expect(parsed.spec).toStrictEqual(spec);
    expect(parsed.locale.tag).toBe(locale);
    expect(parsed.unreadable).toStrictEqual([]);
  });
});
