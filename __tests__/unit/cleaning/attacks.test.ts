import { describe, expect, it } from '@jest/globals';
import { cleanText } from '../../../src/cleaning/clean-text.ts';
import { canary, readAttacks, type AttackCase } from '../../support/attack-corpus.ts';

const rows: readonly (readonly [string, AttackCase])[] = ['S10', 'S11', 'S12'].flatMap((row) =>
  readAttacks(row).map((attack) => [`${row} ${attack.name}`, attack] as const),
);

describe('cleaning takes out what an attack hides', () => {
  it.each(rows)('%s', (_, { attack, shown }) => {
    const { text, removed } = cleanText(attack, 'markdown');
    if (shown === undefined) expect(text).not.toContain(canary);
    else expect(text).toBe(shown);
    expect(removed).not.toEqual([]);
    expect(cleanText(text, 'markdown')).toEqual({ text, removed: [] });
  });
});

describe('cleaning leaves alone what looks like an attack', () => {
  it.each(rows)('%s', (_, { twin }) => {
    expect(cleanText(twin, 'markdown')).toEqual({ text: twin, removed: [] });
  });
});
