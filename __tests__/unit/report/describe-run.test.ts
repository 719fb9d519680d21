import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describeCheckOutputs, describeOutputs } from '../../../src/report/describe-outputs.ts';
import { describeCheckSummary, describeSummary } from '../../../src/report/describe-summary.ts';
import { describeWriting, writingStatus } from '../../../src/report/describe-writing.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import type { WriteResult } from '../../../src/write-request.ts';
import { makeSpec } from '../../support/make-spec.ts';

const finding: Finding = {
  rule: 'no-hedge',
  severity: 'error',
  message: 'Expected a decision, found "a | b".',
  hint: 'Say <b>one</b>.',
  line: 7,
  column: 3,
  endLine: 7,
  endColumn: 9,
};

const written: WriteResult = {
  outcome: 'created',
  reason: 'SPEC.md was written and passed every check.',
  paths: { spec: 'docs/SPEC.md', twin: 'docs/SPEC.json', report: 'docs/SPEC.report.json' },
  inputHash: 'a'.repeat(64),
  model: 'some-model',
  findings: [],
  questions: [],
  notices: [],
  usage: { requests: 2, promptTokens: 30, completionTokens: 4 },
  spec: makeSpec(),
};
const blocked: WriteResult = {
  ...written,
  outcome: 'blocked',
  reason: 'The requirement leaves 1 questions open.',
  paths: { report: 'docs/SPEC.report.json' },
  questions: [{ text: 'What is built?', options: ['This', 'That'], recommended: 1 }],
};

describe('the outputs', () => {
  it('are all named in action.yml', () => {
    const metadata = parse(
      readFileSync(join(import.meta.dirname, '..', '..', '..', 'action.yml'), 'utf8'),
    ) as { outputs: Record<string, unknown> };
    const names = [
      ...Object.keys(describeOutputs(written)),
      ...Object.keys(describeCheckOutputs({ files: [] }, 'error')),
    ];
    expect(names.filter((name) => !(name in metadata.outputs))).toEqual([]);
  });

  it('say outcome, validity, paths and cost', () => {
    expect(
      describeOutputs({ ...written, findings: [{ ...finding, severity: 'warning' }] }),
    ).toEqual({
      outcome: 'created',
      reason: written.reason,
      valid: 'true',
      errors: '0',
      warnings: '1',
      'spec-path': 'docs/SPEC.md',
      'spec-json-path': 'docs/SPEC.json',
      'report-path': 'docs/SPEC.report.json',
      'input-hash': 'a'.repeat(64),
      model: 'some-model',
      requests: '2',
      'prompt-tokens': '30',
      'completion-tokens': '4',
    });
  });

  it.each([
    ['error', 'invalid'],
    ['never', 'valid'],
  ] as const)('of a check with an error are, for fail-on %s, %s', (failOn, outcome) => {
    const report = { files: [{ path: 'SPEC.md', findings: [finding] }] };
    expect(describeCheckOutputs(report, failOn)).toMatchObject({ outcome, errors: '1' });
  });
});

describe('what a terminal is told', () => {
  it('is the path on standard output and the rest aside', () => {
    const { asked, aside } = describeWriting(written);
    expect(asked).toBe('docs/SPEC.md\n');
    expect(aside).toContain('passed every check');
    expect(aside).toContain('some-model: 2 requests, 30 tokens sent, 4 received');
    expect(writingStatus(written)).toBe(0);
  });

  it('is numbered questions when the requirement is blocked', () => {
    expect(describeWriting(blocked).asked).toBe(
      '1. What is built?\n   a) This\n   b) That (recommended)\n',
    );
    expect(writingStatus(blocked)).toBe(1);
  });
});

describe('the job summary', () => {
  it('shows stack, coverage and cost', () => {
    const summary = describeSummary(written);
    expect(summary).toContain('## Specification created');
    expect(summary).toMatch(/\| `\S+` \| `\S+` \| `\S+:\d+` \|/u);
    expect(summary).toContain('2 requests, 30 tokens sent, 4 received');
  });

  it('keeps a table row whole and shows no live HTML', () => {
    const summary = describeSummary({ ...written, outcome: 'invalid', findings: [finding] });
    const row = summary.split('\n').find((line) => line.startsWith('| error'));
    expect(row).toBe(
      '| error | 7 | `no-hedge` | Expected a decision, found "a \\| b". | Say &lt;b>one&lt;/b>. |',
    );
  });

  it('asks the questions of a blocked run', () => {
    expect(describeSummary(blocked)).toContain('What is built?');
  });

  it('tells where answers stand that became no document, and how they outlive the runner', () => {
    const paths = { report: 'SPEC.report.json', answers: ['SPEC.answer-1.txt'] };
    const kept = /paid for and stands only in `SPEC\.answer-1\.txt`: .* uploads it\./u;
    expect(describeSummary({ ...written, outcome: 'failed', paths })).toMatch(kept);
    expect(describeSummary({ ...written, paths })).not.toMatch(kept);
    expect(describeSummary({ ...written, outcome: 'failed' })).not.toContain('paid for');
  });

  it('cuts long tables and says how much is left', () => {
    const summary = describeCheckSummary({
      files: [{ path: 'SPEC.md', findings: Array.from({ length: 60 }, () => finding) }],
    });
    expect(summary).toContain('… 20 more errors not shown here (');
    expect(summary).toContain('| `SPEC.md` | 60 | 0 |');
  });
});
