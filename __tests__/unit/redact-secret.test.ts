import { describe, expect, it } from '@jest/globals';
import { redactMessage } from '../../src/adapters/models/redact-secret.ts';

describe('a message of an endpoint', () => {
  it.each([
    ['401: hunter22 is no key', 'hunter22', '401: *** is no key'],
    ['Incorrect API key provided: sk-ab**yz', 'other-key', 'Incorrect API key provided: ***'],
    ['Expected a next text', 'x', 'Expected a next text'],
    ['Expected a model', '', 'Expected a model'],
  ])('"%s" is told without %s', (text, secret, told) => {
    expect(redactMessage(text, secret)).toBe(told);
  });
});
