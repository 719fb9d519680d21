import { describe, expect, it } from '@jest/globals';
import { readInputs } from '../../../src/inputs.ts';
import { nameOptions } from '../../../src/report/name-options.ts';
import { usageText } from '../../../src/report/usage-text.ts';

describe('a message at a terminal', () => {
  it.each([
    ['Expected input "locale" to be a tag.', 'Expected --locale to be a tag.'],
    ['Expected an API key for provider openai.', 'Expected an API key for --provider openai.'],
    [
      'Raise max-total-tokens or max-output-tokens.',
      'Raise --max-total-tokens or --max-output-tokens.',
    ],
    ['Set spec-path to another path.', 'Set --out to another path.'],
    ['Pass api-key from a secret.', 'Set OPENAI_API_KEY.'],
    [
      'Set model to one that your endpoint serves.',
      'Set --model to one that your endpoint serves.',
    ],
    ['Check base-url: it must be an address.', 'Check --base-url: it must be an address.'],
  ])('says %j as %j', (text, told) => {
    expect(nameOptions(text)).toBe(told);
  });

  it.each([
    'Raise --max-total-tokens.',
    'Choose another model or endpoint.',
    'Expected a file at "docs/spec-path.md", found nothing.',
    'Expected a file at "base-url/x.md", found nothing.',
  ])('leaves %j as it is', (text) => {
    expect(nameOptions(text)).toBe(text);
  });

  it('names an option of the help wherever it names one', () => {
    const help = usageText('write');
    const told = nameOptions(
      failureOf({ 'max-repairs': 'x', 'timeout-seconds': '0', locale: '?' }),
    );
    const options = told.match(/--[a-z-]+/gu) ?? [];
    expect(options).toEqual(['--max-repairs', '--timeout-seconds', '--locale']);
    for (const option of options) expect(help).toContain(`${option} `);
  });
});

function failureOf(given: Readonly<Record<string, string>>): string {
  try {
    readInputs(given);
  } catch (error) {
    return String(error);
  }
  throw new Error('Expected inputs that are refused.');
}
