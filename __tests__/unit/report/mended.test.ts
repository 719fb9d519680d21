import { describe, expect, it } from '@jest/globals';
import { applyPatch } from 'diff';
import { describeCheckOutputs } from '../../../src/report/describe-outputs.ts';
import { describeCheckSummary } from '../../../src/report/describe-summary.ts';
import { formatJson } from '../../../src/report/format-json.ts';
import { formatPatch } from '../../../src/report/format-patch.ts';
import { formatText } from '../../../src/report/format-text.ts';
import type { ReportFile } from '../../../src/report/report-file.ts';
import type { Finding } from '../../../src/rules/rule.ts';

const finding: Finding = {
  rule: 'steps-numbered',
  severity: 'error',
  message: 'Expected step 2.1 here, found 2.3.',
  hint: 'Number it 2.1.',
  line: 12,
  column: 3,
  endLine: 12,
  endColumn: 6,
};
const change = { path: './docs/SPEC.md', before: '# A\n\nb\n', after: '# A\n\nc\n' };
const file: ReportFile = {
  path: 'docs/SPEC.md',
  findings: [],
  mended: {
    fixed: [finding],
    refused: [{ rule: 'phases-in-order', why: 'phase\u001b 2 is there twice' }],
    changes: [change],
  },
};

describe('what was mended', () => {
  it('is told line by line, with why the rest was not, and counted', () => {
    expect(formatText({ files: [file] })).toBe(
      [
        'docs/SPEC.md:12:3 mended Expected step 2.1 here, found 2.3. [steps-numbered]',
        'docs/SPEC.md not mended by code: phase 2 is there twice [phases-in-order]',
        '0 errors, 0 warnings, 1 mended',
        '',
      ].join('\n'),
    );
  });

  it('is told as what would be, where nothing was written', () => {
    const shown = {
      ...file,
      mended: { fixed: [finding], refused: [], changes: [], isOnlyShown: true },
    };
    expect(formatText({ files: [shown] })).toBe(
      [
        'docs/SPEC.md:12:3 would mend Expected step 2.1 here, found 2.3. [steps-numbered]',
        '0 errors, 0 warnings, 1 would be mended',
        '',
      ].join('\n'),
    );
  });

  it('is listed for programs', () => {
    expect(JSON.parse(formatJson({ files: [file] }))).toMatchObject({
      errors: 0,
      files: [
        {
          valid: true,
          diagnostics: [],
          fixed: [finding],
          refused: [{ rule: 'phases-in-order' }],
          changed: ['./docs/SPEC.md'],
        },
      ],
    });
  });

  it('is shown as a patch from the root', () => {
    expect(formatPatch({ files: [file, { path: 'B.md', findings: [] }] })).toBe(
      '--- a/docs/SPEC.md\n+++ b/docs/SPEC.md\n@@ -1,3 +1,3 @@\n # A\n \n-b\n+c\n',
    );
  });

  it.each([
    ['ended', '\n'],
    ['not ended', ''],
  ])('is shown whole where nearly everything differs, with a last line that is %s', (_, end) => {
    const many = (sign: string): string =>
      Array.from({ length: 600 }, (__, index) => `${sign} ${index}`).join('\n') + end;
    const [before, after] = [many('a'), many('b')];
    const changes = [{ path: 'SPEC.md', before, after }];
    const patch = formatPatch({
      files: [{ ...file, mended: { fixed: [], refused: [], changes } }],
    });
    expect(patch).toContain('@@ -1,600 +1,600 @@');
    expect(applyPatch(before, patch)).toBe(after);
  });
});

describe('what comments let pass', () => {
  const files: ReportFile[] = [
    {
      path: 'SPEC.md',
      findings: [],
      suppressed: [{ ...finding, justification: 'two | teams <b>agreed</b>' }],
    },
  ];

  it('stands in the summary of a job with its reason, as text', () => {
    const summary = describeCheckSummary({ files });
    expect(summary).toContain('1 finding disabled with a reason:');
    expect(summary).toContain('| `SPEC.md:12` | `steps-numbered` | two \\| teams');
    expect(summary).not.toContain('<b>');
  });

  it('is counted in the outputs of a job', () => {
    expect(describeCheckOutputs({ files }, 'error')).toMatchObject({
      outcome: 'valid',
      errors: '0',
      reason: '1 file was checked: 0 errors, 0 warnings, 1 finding disabled with a reason.',
    });
  });
});
