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

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const toBase32 = (text: string): string => {
  const bits = Array.from(Buffer.from(text), (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/gu) ?? []).map((group) => letters[Number.parseInt(group, 2)]).join('');
};

describe('a secret of this run is found wherever it stands among other bytes', () => {
  it.each(['', 'x', 'xy', 'xyz', 'wxyz', 'vwxyz'])('behind %j', (before) => {
    const text = `${before}${key}${before}`;
    expect(search(Buffer.from(text).toString('base64'))).not.toEqual([]);
    expect(search(Buffer.from(text).toString('base64url'))).not.toEqual([]);
    expect(search(toBase32(text))).not.toEqual([]);
  });

  it('and its place is that of its letters', () => {
    const text = `The key is ${key}, and no other.`;
    expect(search(text)).toEqual([
      { is: 'own-value', name: 'a secret of this run', start: 11, end: 11 + key.length },
    ]);
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
