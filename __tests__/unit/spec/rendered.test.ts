import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findEdited } from '../../../src/delivery/merge/find-edited.ts';
import { readRendered, writeRendered } from '../../../src/spec/rendered.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import { arbitrarySpec } from '../../support/arbitrary-spec.ts';
import { makeSpec } from '../../support/make-spec.ts';

const text = renderSpec(makeSpec());

describe('what a document says of how it was written', () => {
  it('is one line of the front matter, with a digest for each piece in order', () => {
    const [line = '', ...others] = text.match(/^rendered: .*$/gmu) ?? [];
    expect(others).toEqual([]);
    expect(line).toMatch(
      /^rendered: title=[0-9a-f]{6}(?: [0-9a-f]{6}){5} r1=[0-9a-f]{6}(?: [0-9a-f]{6})* e1=/u,
    );
    expect([...readRendered([line]).keys()].slice(0, 7)).toEqual([
      ...['title', 'lead', 'section-1', 'section-2', 'section-3', 'section-4', 'r1'],
    ]);
    expect(writeRendered(readRendered([line]))).toBe(line);
  });

  it('is true of every document as it was written', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const ids = new Set(spec.requirement.clauses.map(({ id }) => id));
        fc.pre(ids.size === spec.requirement.clauses.length);
        expect(findEdited(renderSpec(spec))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['a word of a section', 'Runs the service.', 'Runs everything.', ['1. Architecture Overview']],
    ['the title', '# Item service', '# Items', ['Items']],
    ['a clause', 'must store an item', 'must store items', ['[^r1]']],
    ['the words of a proof', 'The service runs on', 'It runs on', ['[^e1]']],
    ['a line that is added', '\n## 4.', '\nMore.\n\n## 4.', ['3. Core Logic & Algorithms']],
  ])('finds a change of %s', (_, from, to, edited) => {
    expect(text).toContain(from);
    expect(findEdited(text.replace(from, to))).toEqual(edited);
  });

  it.each(['', 'rendered:', 'rendered: zzz ???', 'rendered: 1a2b3c', 'other: title=1a2b3c'])(
    'knows nothing from %j',
    (line) => {
      expect([...readRendered([line])]).toEqual([]);
    },
  );
});
