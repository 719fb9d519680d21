import { describe, expect, it } from '@jest/globals';
import { createSecretSearch } from '../../../src/secrets/find-secrets.ts';
import { secretInOutput } from '../../../src/secrets/secret-in-output.ts';

const search = createSecretSearch([]);
const many = (text: string, length: number): string => text.repeat(length).slice(0, length);

describe('a token of a known service', () => {
  it.each([
    ['a GitHub token', `ghp_${many('aB3', 36)}`],
    ['a GitHub token', `github_pat_${many('aB3_', 40)}`],
    ['an API key of a model endpoint', `sk-${many('aB3-', 40)}`],
    ['an AWS access key', `AKIA${many('AB3', 16)}`],
    ['a Google API key', `AIza${many('aB3', 35)}`],
    ['a Slack token', `xoxb-${many('12a-', 24)}`],
    ['a Stripe key', `sk_live_${many('aB3', 24)}`],
    ['an npm token', `npm_${many('aB3', 36)}`],
    ['a PyPI token', `pypi-AgE${many('aB3', 60)}`],
    ['a GitLab token', `glpat-${many('aB3', 20)}`],
    ['a Hugging Face token', `hf_${many('aBc', 34)}`],
    ['a signed web token', `eyJ${many('aB3', 20)}.eyJ${many('aB3', 20)}.${many('aB3', 30)}`],
    ['a private key', '-----BEGIN PRIVATE KEY-----'],
    ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----'],
    ['a private key', '-----BEGIN PGP PRIVATE KEY BLOCK-----'],
  ])('is told as %s by a name that does not tell it', (name, token) => {
    expect(search(`Such as ${token}`)).toContainEqual(
      expect.objectContaining({ is: 'token', name, start: 8, end: 8 + token.length }),
    );
  });

  it.each([
    `sk-${many('abc-', 60)}`,
    `sk-${many('ab3-', 60)}`,
    `sk-${many('aBc-', 60)}`,
    `pypi-AgE${many('aB3', 20)}`,
    `ghp_${many('aB3', 20)}`,
  ])('is not seen in %s', (text) => {
    expect(search(text)).toEqual([]);
  });
});

it('says that nothing was kept, and what was found, and what to do', () => {
  const { kind, message, hint } = secretInOutput('a GitHub token in line 3 of it');
  expect([kind, message]).toEqual([
    'model',
    'Expected a document without secrets, found a GitHub token in line 3 of it (secret-in-output).',
  ]);
  expect(hint).toMatch(/^Nothing of it was kept\. .*replace the secret/u);
});
