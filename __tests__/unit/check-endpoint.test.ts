import { describe, expect, it } from '@jest/globals';
import { checkEndpoint } from '../../src/check-endpoint.ts';
import { catchError } from '../support/catch-error.ts';

describe('The address of an endpoint', () => {
  it.each([
    'https://models.example/v1',
    'https://10.0.0.7/v1',
    'http://localhost:11434/v1',
    'http://LOCALHOST/v1',
    'http://127.0.0.1:8080/v1',
    'http://127.1/v1',
    'http://[::1]:1234/v1',
    'http://[::ffff:127.0.0.1]/v1',
    'https://name.openai.azure.com/openai/deployments/m?api-version=2024-10-21',
  ])('may be %s', (address) => {
    expect(checkEndpoint(address).href).toBe(new URL(address).href);
  });

  it.each([
    ['https://models.github.ai/inference', 'GitHub Models was retired', 'provider copilot'],
    [
      'https://models.inference.ai.azure.com',
      'GitHub Models was retired',
      'openai.azure.com/openai/v1',
    ],
    ['https://MODELS.github.ai./inference', 'GitHub Models was retired', 'openrouter.ai'],
    ['http://models.example/v1', 'found http://models.example:', 'Use https'],
    ['http://10.0.0.7:8000/v1', 'found http://10.0.0.7:', 'a tunnel'],
    ['http://localhost.example/v1', 'in the open', 'Use https'],
    ['http://127.0.0.1.example/v1', 'in the open', 'Use https'],
    ['ftp://models.example/v1', 'begin with https://', 'Use https'],
    ['http://169.254.169.254/latest', 'get their credentials', 'Correct base-url'],
    ['https://169.254.169.254/', 'get their credentials', 'Correct base-url'],
    ['http://2852039166/', 'get their credentials', 'Correct base-url'],
    ['http://0xa9fea9fe/', 'get their credentials', 'Correct base-url'],
    ['http://[::ffff:169.254.169.254]/', 'get their credentials', 'Correct base-url'],
    ['https://[fd00:ec2::254]/', 'get their credentials', 'Correct base-url'],
    ['https://[fe80::a9fe:a9fe]/', 'get their credentials', 'Correct base-url'],
    ['http://metadata.google.internal/', 'get their credentials', 'Correct base-url'],
    ['https://metadata.google.internal./', 'get their credentials', 'Correct base-url'],
    ['https://user:hidden@models.example', 'one that has them', 'api-key'],
    ['models.example', 'found something else', 'https://host/v1'],
  ])('may not be %s', async (address, message, hint) => {
    const error = await catchError((async () => Promise.resolve(checkEndpoint(address)))());
    expect(error.kind).toBe('input');
    expect(error.message).toMatch(/^Expected .*, found .*\.$/u);
    expect(error.message).toContain(message);
    expect(error.hint).toContain(hint);
    expect(`${error.message}${error.hint}`).not.toContain('hidden');
  });
});
