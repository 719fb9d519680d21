import { describe, expect, it } from '@jest/globals';
import { SpecWriterError } from '../../../src/errors.ts';
import { readRuleSettings } from '../../../src/rules/read-rule-settings.ts';

describe('readRuleSettings', () => {
  it('reads one setting a line and leaves out comments and empty lines', () => {
    const settings = readRuleSettings(
      '# ours\n\nno-hedge: off   # for now\r\n  pin-is-grounded:ERROR\ntype-is-defined : warning\n',
    );
    expect([...settings]).toEqual([
      ['no-hedge', 'off'],
      ['pin-is-grounded', 'error'],
      ['type-is-defined', 'warning'],
    ]);
  });

  it('reads that comments of a document let nothing pass', () => {
    expect([...readRuleSettings('inline-config: off\n')]).toEqual([['inline-config', 'off']]);
  });

  it('reads nothing from an empty text', () => {
    expect(readRuleSettings(' \n# nothing\n').size).toBe(0);
  });

  it.each([
    [
      'no-hedges: off',
      'Expected a rule\'s id in line 1, found "no-hedges". Did you mean "no-hedge"?',
    ],
    ['zzzzzzzzzzz: off', 'Expected a rule\'s id in line 1, found "zzzzzzzzzzz".'],
    ['no-hedge: maybe', 'Expected off, warning or error for no-hedge in line 1, found "maybe".'],
    ['no-hedge:', 'Expected off, warning or error for no-hedge in line 1, found "".'],
    ['inline-config: error', 'Expected off for inline-config in line 1, found "error".'],
    [
      'inline-confg: off',
      'Expected a rule\'s id in line 1, found "inline-confg". Did you mean "inline-config"?',
    ],
    ['no-hedge', 'Expected "rule-id: off | warning | error" in line 1, found "no-hedge".'],
    [
      'no-hedge: off\nno-hedge: error',
      'Expected one setting for "no-hedge", found two in lines 1 and 2.',
    ],
  ])('refuses %j', (text, message) => {
    expect(() => readRuleSettings(text)).toThrow(SpecWriterError);
    expect(() => readRuleSettings(text)).toThrow(message);
  });

  it('reports every mistake at once, as trouble with the input', () => {
    const mistakes = 'one: off\nno-hedge: on\nthree\n';
    const read = (): unknown => {
      try {
        return readRuleSettings(mistakes);
      } catch (error) {
        return error;
      }
    };
    expect(read()).toMatchObject({ kind: 'input' });
    expect(String(read()).match(/Expected/gu)).toHaveLength(3);
  });
});
