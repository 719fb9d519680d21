import { describe, expect, it } from '@jest/globals';
import type { Packing } from '../../../src/architect/model/packing.ts';
import { describeReport } from '../../../src/report/describe-report.ts';
import { describeSummary } from '../../../src/report/describe-summary.ts';
import type { WriteResult } from '../../../src/write-request.ts';
import { makeAssignment } from '../architect/model/make-assignment.ts';

const packing: Packing = {
  pieces: 3_000,
  packed: 500,
  tokens: 90_000,
  maxTokens: 91_000,
  leftOut: Array.from({ length: 2_500 }, (_, index) => ({
    path: 'docs/a|b.md',
    line: index + 1,
    endLine: index + 1,
    reason: 'no room was left',
  })),
};
const result: WriteResult = {
  outcome: 'created',
  reason: 'SPEC.md was written.',
  paths: {},
  inputHash: '',
  model: 'some-model',
  findings: [],
  questions: [],
  notices: [],
  usage: { requests: 1, promptTokens: 1, completionTokens: 1 },
};

describe('what the model was not shown', () => {
  it('stands in the report with its lines and its reason, as many as anybody reads', () => {
    const assignment = makeAssignment();
    const report = describeReport({ ...result, packing }, assignment);
    const { leftOut, ...counts } = packing;
    expect(report).toMatchObject({
      research: { packing: { ...counts, leftOut: leftOut.slice(0, 1_000), moreLeftOut: 1_500 } },
    });
    expect(JSON.stringify(report).length).toBeLessThan(200_000);
    expect(JSON.stringify(describeReport(result, assignment))).not.toContain('packing');
  });

  it('is one line of the summary', () => {
    expect(describeSummary({ ...result, packing })).toContain(
      '\n\nResearch: packed 500 of 3000 pieces of the research, 90k of 91k tokens; left out: 2500 × no room was left.\n\n',
    );
    expect(describeSummary(result)).not.toContain('packed');
  });
});
