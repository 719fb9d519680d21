import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCleanDocuments, type CleanDocument } from '../../scripts/validator/clean-documents.ts';
import { disorders } from '../../scripts/validator/disorders/index.ts';
import { mendPlanted } from '../../scripts/validator/disorders/mend-planted.ts';
import { checkSpec } from '../../src/rules/check-spec.ts';
import { fixDocument } from '../../src/rules/fixes/fix-document.ts';
import { keepsWords } from '../../src/rules/fixes/keeps-words.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';

const documents = readCleanDocuments();
const everywhere = Number.POSITIVE_INFINITY;

describe('every disorder in every place', () => {
  it.each(disorders.map((disorder) => [disorder.id, disorder] as const))(
    '%s is mended where there is one answer, and left where there are several',
    (_, disorder) => {
      const row = mendPlanted(disorder, documents, everywhere);
      expect(row.planted).toBeGreaterThan(0);
      expect(row.other).toEqual([]);
      expect(row.mended).toBe(disorder.answers === 'one' ? row.planted : 0);
      expect(row.left.filter(({ refused }) => refused.length === 0)).toEqual([]);
    },
  );
});

type Choice = readonly [kind: number, place: number];
const pick = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items[number % Math.max(1, items.length)];

/** One disorder after the other, each in what the one before left. */
const disturb = (document: CleanDocument, choices: readonly Choice[]): CleanDocument =>
  choices.reduce((broken, [kind, place]) => {
    const planted = pick(pick(disorders, kind)?.plant(broken) ?? [], place);
    return planted === undefined
      ? broken
      : { ...broken, ...planted, parsed: parseSpec(planted.text) };
  }, document);

describe('several disorders in one document', () => {
  it.each(documents.map((document) => [document.name, document] as const))(
    'leave %s no worse, with every word, and done after one run',
    (_, document) => {
      const choices = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 2, maxLength: 4 });
      fc.assert(
        fc.property(choices, (chosen) => {
          const broken = disturb(document, chosen);
          const { parsed, context } = fixDocument(broken.parsed, broken.context, new Map());
          expect(keepsWords(broken.parsed.lines, parsed.lines)).toBe(true);
          expect(checkSpec(parsed, context).length).toBeLessThanOrEqual(
            checkSpec(broken.parsed, broken.context).length,
          );
          expect(fixDocument(parsed, context, new Map()).parsed.text).toBe(parsed.text);
        }),
        { numRuns: 40 },
      );
    },
  );
});
