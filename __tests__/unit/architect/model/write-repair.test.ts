import { describe, expect, it } from '@jest/globals';
import { writeRepair } from '../../../../src/architect/model/write-repair.ts';
import type { Finding } from '../../../../src/rules/rule.ts';

const finding = (rule: string, severity: Finding['severity']): Finding => ({
  rule,
  severity,
  message: `The message of ${rule}.`,
  hint: 'The hint.',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
});
const asked = (findings: readonly Finding[]): string =>
  writeRepair('{}', findings)[1]?.content ?? '';

describe('A repair', () => {
  it('asks for errors first', () => {
    const text = asked([finding('no-fluff', 'warning'), finding('no-hedge', 'error')]);
    expect(text.match(/^- .*? (?=The message)/gmu)).toEqual([
      '- error no-hedge: ',
      '- warning no-fluff: ',
    ]);
  });

  it('does not ask for the source of a version that the model took from memory', () => {
    const text = asked([finding('no-hedge', 'error'), finding('pin-is-grounded', 'warning')]);
    expect(text).not.toContain('pin-is-grounded');
  });

  it('asks for it where a project calls it an error', () => {
    expect(asked([finding('pin-is-grounded', 'error')])).toContain('- error pin-is-grounded');
  });
});
