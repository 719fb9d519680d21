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

describe('a secret that is spread or painted over', () => {
  const letters = Array.from(secret);
  const parts = secret.match(/[A-Za-z0-9]{1,3}/gu) ?? [];
  const ligature = createSecretSearch(['office-of-fidelity-1']);

  it.each([
    ['one letter a line of a list with numbers', letters.map((sign, at) => `${at + 1}. ${sign}`)],
    ['one letter a row of a table', letters.map((sign, at) => `| ${at + 1} | \`${sign}\` |`)],
    ['one row each, said of it behind', letters.map((sign) => `| ${sign} | a letter |`)],
    ['three letters a line', (secret.match(/.{1,3}/gu) ?? []).map((part) => `- Part: **${part}**`)],
    ['some letters a row, said of them behind', parts.map((part) => `| ${part} | some letters |`)],
    [
      'some letters a line behind its number',
      parts.map((part, at) => `  ${at + 9}.  ${part} are letters`),
    ],
    ['the first letters of lines', letters.map((sign) => `${sign}ome words of a poem`)],
    ['the first letters of words', [letters.map((sign) => `${sign}eta`).join(' ')]],
    ['the last letters of words', [letters.map((sign) => `a${sign}`).join(' ')]],
    ['with accents', [letters.map((sign) => `${sign}\u0301`).join('')]],
    ['with accents that are one with their letter', [secret.replace('a', 'á').replace('Z', 'Ž')]],
    ['in parentheses of their own', [secret.replace('b', '⒝').replace('s', '⒮')]],
    ['in Cyrillic', [secret.replace('K', 'К').replace('x', 'х').replace('a', 'а')]],
    ['in Greek', [secret.replace('K', 'Κ').replace('Z', 'Ζ').replace('H', 'Η')]],
  ])('is found: %s', (_, lines) => {
    const text = `These are they:\n\n${lines.join('\n')}\n\nThat was all.`;
    expect(search(text)).not.toEqual([]);
    expect(search(cover(text))).toEqual([]);
  });

  it.each([
    ['Cyrillic', 'аеорсухіјѕԁһԛԝ', 'aeopcyxijsdhqw'],
    ['Cyrillic capitals', 'АВЕКМНОРСТУХІЈЅԚԜ', 'ABEKMHOPCTYXIJSQW'],
    ['Greek', 'αγικνορυΚΗΧΤΑΒ', 'ayikvopuKHXTAB'],
    ['Greek capitals', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ])('is covered where all of it looks like %s', (_, foreign, latin) => {
    const find = createSecretSearch([`${latin}-0123456789`]);
    const text = `It is ${foreign} there`;
    expect(coverSecrets(text, find(text))).toBe('It is *** there');
  });

  it('is covered from the first line that has a piece of it to the last, and no further', () => {
    const lines = parts.map((part, at) => `${at + 9}. ${part} are letters`).join('\n');
    expect(cover(`First.\n${lines}\nLast.`)).toMatch(/^First\.\n9\. \*\*\* are letters\nLast\.$/u);
  });

  it('is found where one sign is two of its letters', () => {
    const text = 'It is oﬃce-of-ﬁdelity-1 there';
    expect(coverSecrets(text, ligature(text))).toBe('It is *** there');
  });

  it('is covered with the whole of its last character', () => {
    const bold = letters.map((sign) =>
      /[a-z]/u.test(sign) ? String.fromCodePoint(0x1d41a + sign.charCodeAt(0) - 97) : sign,
    );
    expect(cover(`It is ${bold.join('')}.`)).toBe('It is ***.');
  });

  it('is no text of another script, and no list of letters', () => {
    const plain =
      'Ключ хранится в файле настроек.\n1. a\n2. b\n3. c\n| x | y |\nΤο κλειδί μένει εκεί.';
    expect(search(plain.repeat(20))).toEqual([]);
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
