import { describe, expect, it } from '@jest/globals';
import { SpecWriterError } from '../../../../src/errors.ts';
import { preferGiven, starterConfiguration } from '../../../../src/rules/settings/configuration.ts';
import { readConfiguration } from '../../../../src/rules/settings/read-configuration.ts';
import { rules } from '../../../../src/rules/index.ts';

const read = (text: string): unknown => {
  const { rules: settings, ...rest } = readConfiguration(text, '.spec-writer.yml');
  return { ...rest, rules: Object.fromEntries(settings) };
};
function mistakesOf(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof SpecWriterError) return error.message;
    throw error;
  }
  throw new Error('Expected a mistake, found none.');
}

describe('readConfiguration', () => {
  it.each([
    ['an empty file', '', { rules: {} }],
    ['a file of comments', '# nothing yet\n', { rules: {} }],
    ['rules without one', 'rules:\n', { rules: {} }],
    [
      'severities',
      'rules:\n  no-hedge: off\n  no-fluff: error\n',
      { rules: { 'no-hedge': 'off', 'no-fluff': 'error' } },
    ],
    ['the severity that fails', 'fail-on: never', { rules: {}, failOn: 'never' }],
    [
      'JSON',
      '{\n\t"fail-on": "warning",\n\t"rules": {\n\t\t"no-hedge": "off"\n\t}\n}\n',
      { rules: { 'no-hedge': 'off' }, failOn: 'warning' },
    ],
    [
      'a byte order mark and line ends of Windows',
      '\ufefffail-on: error\r\nrules:\r\n  no-hedge: off\r\n',
      { rules: { 'no-hedge': 'off' }, failOn: 'error' },
    ],
  ])('reads %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    [
      'an unknown key',
      'fail-on: error\nfailon: error',
      'Expected rules or fail-on in .spec-writer.yml, line 2, found "failon". Did you mean "fail-on"?',
    ],
    [
      'an unknown rule',
      'rules:\n  no-hedge: off\n  no-hegde: off',
      `Expected a rule's id in .spec-writer.yml, line 3, found "no-hegde". Did you mean "no-hedge"?`,
    ],
    [
      'an unknown severity',
      'rules:\n  # why\n  no-hedge: warn',
      'Expected off, warning, error after "no-hedge:" in .spec-writer.yml, line 3.',
    ],
    [
      'a severity that is none',
      'rules:\n  no-hedge: 0',
      'Expected off, warning, error after "no-hedge:" in .spec-writer.yml, line 2.',
    ],
    [
      'another fail-on',
      'fail-on: always',
      'Expected error, warning, never after "fail-on:" in .spec-writer.yml, line 1.',
    ],
    [
      'a list of rules',
      'fail-on: error\nrules: [no-hedge]',
      'Expected "rule-id: severity" below "rules:" in .spec-writer.yml, line 2, found something else.',
    ],
    [
      'a text',
      'no-hedge',
      'Expected the keys rules and fail-on in .spec-writer.yml, line 1, found something else.',
    ],
    [
      'a key twice',
      'rules:\n  no-hedge: off\n  no-hedge: error',
      'Expected YAML in .spec-writer.yml, line 3, found: Map keys must be unique.',
    ],
    [
      'an alias',
      'rules: &a\n  no-hedge: off\nfail-on: *a',
      'Expected plain values in .spec-writer.yml, found an alias.',
    ],
  ])('names %s with its line', (_, text, expected) => {
    expect(mistakesOf(text)).toBe(expected);
  });

  it('names every mistake at once', () => {
    expect(mistakesOf('rule: {}\nrules:\n  x-y: off\n  no-hedge: no').split('\n')).toHaveLength(3);
  });

  it.each([
    ['longer than any configuration', `# ${'x'.repeat(40_000)}`],
    ['nested without an end', '['.repeat(31_000)],
    ['nested in flow maps', '{a: '.repeat(7_000)],
    ['many anchors', '&a '.repeat(10_000)],
  ])('refuses a text that is %s', (_, text) => {
    expect(mistakesOf(text)).toMatch(/^Expected /u);
  });

  it('reads its own starter, which changes nothing', () => {
    const starter = readConfiguration(starterConfiguration, '.spec-writer.yml');
    expect(starter.failOn).toBe('error');
    expect(starter.rules.size).toBeGreaterThan(0);
    for (const [id, setting] of starter.rules) {
      expect(rules.find((rule) => rule.id === id)?.severity).toBe(setting);
    }
  });
});

describe('preferGiven', () => {
  it('puts what was given before what is configured, rule by rule', () => {
    const stated = readConfiguration(
      'fail-on: never\nrules: { no-hedge: off, no-fluff: error }',
      'a.yml',
    );
    const given = { rules: new Map([['no-hedge', 'warning' as const]]) };
    expect(preferGiven(given, stated)).toEqual({
      rules: new Map([
        ['no-hedge', 'warning'],
        ['no-fluff', 'error'],
      ]),
      failOn: 'never',
    });
    expect(preferGiven({ ...given, failOn: 'error' }, stated).failOn).toBe('error');
    expect(preferGiven(given)).toEqual(given);
  });
});
