import { describe, expect, it } from '@jest/globals';
import { benchPlants, benchRight } from '../../../scripts/bench-citations.ts';
import { plants } from '../../../scripts/citations/plants.ts';
import { readCorpora, readExamples } from '../../../scripts/citations/read-corpora.ts';

describe('wrong citations that are planted in real documents', () => {
  const rows = benchPlants(readExamples());

  it.each(Object.keys(plants))('are all caught when the mistake is "%s"', (kind) => {
    const row = rows.find((each) => each.kind === kind);
    expect(row?.planted).toBeGreaterThan(20);
    expect(row?.missed).toEqual([]);
    expect(row?.caught).toBe(row?.planted);
  });

  it('stand beside more than 1,000 right ones, of which no rule finds any wrong', () => {
    const { right, alarms } = benchRight(readCorpora());
    expect(right).toBeGreaterThan(1000);
    expect(alarms).toEqual([]);
  });
});
