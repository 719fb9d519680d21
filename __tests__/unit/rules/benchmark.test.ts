import { describe, expect, it } from '@jest/globals';
import { readCleanDocuments } from '../../../scripts/validator/clean-documents.ts';
import { defects } from '../../../scripts/validator/defects/index.ts';
import { runBenchmark, runDefect, type Row } from '../../../scripts/validator/run-benchmark.ts';
import { rules } from '../../../src/rules/index.ts';

/* One place of each defect in two documents, others for each defect; npm run bench:validator takes all. */
const documents = readCleanDocuments();
const { clean } = runBenchmark(documents, [], { places: 1 });
const rows = defects.map((defect, index) => {
  const rotated = [...documents.slice(index % documents.length), ...documents];
  const fit = rotated.filter((document) => [...defect.plant(document)].length > 0).slice(0, 2);
  const row = runDefect(defect, fit, { places: 1 });
  return row.planted > 0 ? row : runDefect(defect, documents, { places: 1 });
});
const sum = (pick: (row: Row) => number): number =>
  rows.reduce((total, row) => total + pick(row), 0);

describe('the mutation benchmark', () => {
  it('begins with specifications of many languages and ecosystems', () => {
    expect(documents.length).toBeGreaterThanOrEqual(12);
    expect(new Set(documents.map(({ locale }) => locale.tag)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(documents.map(({ ecosystem }) => ecosystem)).size).toBeGreaterThanOrEqual(8);
    expect(defects.length).toBeGreaterThanOrEqual(40);
  });

  it('finds nothing in clean documents', () => {
    expect(clean).toEqual([]);
  });

  it('plants every kind of defect somewhere', () => {
    expect(rows.filter(({ planted }) => planted === 0).map(({ id }) => id)).toEqual([]);
  });

  it('names only rules that exist', () => {
    const known = new Set(rules.map(({ id }) => id));
    const unknown = defects.flatMap((defect) => defect.rules.filter((rule) => !known.has(rule)));
    expect(unknown).toEqual([]);
  });

  it('notices at least 98 of 100 planted defects', () => {
    expect(sum(({ caught }) => caught) / sum(({ planted }) => planted)).toBeGreaterThanOrEqual(
      0.98,
    );
  });

  it('says something about at most one of 100 near misses', () => {
    expect(sum(({ falseAlarms }) => falseAlarms.length)).toBeLessThanOrEqual(
      sum(({ nearMisses }) => nearMisses) / 100,
    );
  });
});
