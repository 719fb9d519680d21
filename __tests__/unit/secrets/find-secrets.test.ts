import { describe, expect, it } from '@jest/globals';
import { coverSecrets, createSecretSearch } from '../../../src/secrets/find-secrets.ts';

const secret = 'Kq7Zt0PLx9aV2mWc-4RbHs8Yd';
const search = createSecretSearch([secret]);
const cover = (text: string): string => coverSecrets(text, search(text));
const hex = Buffer.from(secret).toString('hex');
const reversed = Array.from(secret).reverse().join('');
const codes = Array.from(secret, (letter) => letter.charCodeAt(0));
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMabcdefghijklmnopqrstuvwxyzabcdefghijklm';
const rotate = (text: string): string =>
  text.replace(/[A-Za-z]/gu, (letter) => alphabet.charAt(alphabet.indexOf(letter) + 13));

describe('a secret of the run', () => {
  it.each([
    ['whole', secret],
    ['without its first seven characters', secret.slice(7)],
    ['without its last seven characters', secret.slice(0, -7)],
    ['in other case', secret.toUpperCase()],
    ['reversed', reversed],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64 behind one byte', Buffer.from(`k${secret}`).toString('base64')],
    ['in base64 behind two bytes', Buffer.from(`k=${secret}`).toString('base64')],
    ['in base64url', Buffer.from(`key=${secret}&`).toString('base64url')],
    ['in hexadecimal', hex],
    ['in capital hexadecimal', hex.toUpperCase()],
    ['in hexadecimal with spaces', hex.replace(/../gu, '$& ')],
    ['in percent signs', hex.replace(/../gu, '%$&')],
    ['URL-encoded', encodeURIComponent(secret)],
    ['split by spaces', secret.replace(/./gu, '$& ')],
    ['split by lines', secret.replace(/.{5}/gu, '$&\n')],
    ['split by zero widths', secret.replace(/./gu, '$&\u200b')],
    ['split by marks', secret.replace(/.{3}/gu, '$&`*`')],
    ['split as quoted strings', secret.replace(/.{4}/gu, `$&" + "`)],
  ])('is found %s, and covered', (_, disguised) => {
    const text = `The value is (${disguised}), see İ above.`;
    expect(search(text)).not.toEqual([]);
    const covered = cover(text);
    expect(covered.replace(/\W/gu, '').length).toBeLessThan(
      text.replace(/\W/gu, '').length - windowOf(disguised),
    );
    expect(search(covered)).toEqual([]);
  });

  it('is not seen where there is none, nor while it is as short as a word', () => {
    expect(search('A specification that says nothing of it: Kq7Zt0PLx9 and 2mWc-4RbHs.')).toEqual(
      [],
    );
    expect(createSecretSearch(['ollama', ''])('Start ollama with ollama serve.')).toEqual([]);
  });

  it('counts from sixteen characters on', () => {
    const searchBoth = createSecretSearch(['fifteen-letters', 'sixteen-letters-']);
    expect(searchBoth('It says fifteen-letters.')).toEqual([]);
    expect(searchBoth('It says sixteen-letters.')).not.toEqual([]);
  });

  it.each([
    ['its end', secret.slice(-13)],
    ['its beginning', secret.slice(0, 12)],
    ['each letter thirteen places on', rotate(secret)],
    ['the numbers of its letters', codes.join(' ')],
    ['the numbers of its letters backwards', codes.toReversed().join(' ')],
    ['eight bits each', codes.map((code) => code.toString(2).padStart(8, '0')).join(' ')],
    ['three octal digits each', codes.map((code) => code.toString(8).padStart(3, '0')).join('\\')],
  ])('is covered from its first letter to its last: %s', (_, disguised) => {
    const shown = disguised.replace(/\W+$/u, '');
    expect(cover(`It is "${shown}" there`)).toBe('It is "***" there');
    expect(cover(`It is ${shown}`)).toBe('It is ***');
  });
});

describe('several secrets', () => {
  const token = `ghp_${'aB3'.repeat(12)}`;

  it('are covered in the order of the text', () => {
    const text = `${token} and ${secret} and ${token}`;
    expect(search(text).map(({ is }) => is)).toEqual(['token', 'own-value', 'token']);
    expect(cover(text)).toBe('*** and *** and ***');
  });

  it('are covered once where one is part of another', () => {
    expect(createSecretSearch([token])(token)).toHaveLength(2);
    expect(coverSecrets(`a ${token} b`, createSecretSearch([token])(`a ${token} b`))).toBe(
      'a *** b',
    );
  });
});

/** What must be gone at least: twelve letters of whatever form it has. */
const windowOf = (disguised: string): number => Math.min(11, disguised.length - 1);

describe('a token', () => {
  const tokens = [
    `ghp_${'aB3'.repeat(12)}`,
    `ghs_1234_${'eyJhbGciOi.'.repeat(45)}x`,
    `github_pat_${'11AAbb_'.repeat(5)}`,
    `sk-proj-${'aB3_'.repeat(10)}`,
    `AKIA${'ABCD1234'.repeat(2)}`,
    `AIza${'a'.repeat(35)}`,
    `xoxb-${'1234567890-'.repeat(3)}a`,
    `sk_live_${'a1'.repeat(12)}`,
    `npm_${'aB3'.repeat(12)}`,
    `glpat-${'a1B2'.repeat(5)}`,
    `hf_${'aB'.repeat(17)}`,
    `eyJ${'a'.repeat(20)}.eyJ${'b'.repeat(20)}.${'c'.repeat(43)}`,
    '-----BEGIN OPENSSH PRIVATE KEY-----',
  ];

  it.each(tokens)('of a known form is found: %s', (token) => {
    const places = search(`before ${token} behind`);
    expect(places.map(({ is }) => is)).toContain('token');
    expect(cover(`before ${token} behind`)).toBe('before *** behind');
  });

  it.each(tokens)('that the repository shows already is no news: %s', (token) => {
    expect(createSecretSearch([], (found) => found.startsWith(token))(`See ${token}.`)).toEqual([]);
  });

  it.each([
    'sk-learn, sk-estimator-for-a-very-long-name-of-a-css-class',
    'ghp_short and github_pat_',
    'a SHA 5ad02b80f1e2d3c4b5a697887766554433221100 and a digest sha256:' + 'ab'.repeat(32),
    'AKIA is a prefix; ASIAN and AKIALOWERcase',
    'eyJ.eyJ.x and -----BEGIN PUBLIC KEY-----',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  ])('is not seen in %s', (text) => {
    expect(search(text)).toEqual([]);
  });
});
