import { describe, expect, it } from '@jest/globals';
import { createSecretSearch } from '../../../src/secrets/find-secrets.ts';
import { readAttacks } from '../../support/attack-corpus.ts';

const attacks = readAttacks('S17');
const key = attacks[0]?.attack ?? '';
const search = createSecretSearch([key]);
const rows = attacks.map((attack) => [attack.name, attack] as const);

describe('a secret of this run is found', () => {
  it.each(rows)('%s', (_, { attack }) => {
    expect(search(`Text before. ${attack} Text behind.`)).not.toEqual([]);
  });
});

describe('no secret is found in what looks like one', () => {
  it.each(rows)('%s', (_, { twin }) => {
    expect(search(`Text before. ${twin} Text behind.`)).toEqual([]);
  });

  it('nor in forty commits of any repository', () => {
    const commits = Array.from({ length: 40 }, (_, number) =>
      Array.from({ length: 40 }, (__, at) =>
        ((number * 7 + at * at * 13 + at) % 16).toString(16),
      ).join(''),
    );
    expect(search(commits.join('\n'))).toEqual([]);
  });
});
