import { describe, expect, it } from '@jest/globals';
import { formatGithub } from '../../../src/report/format-github.ts';
import { formatJson } from '../../../src/report/format-json.ts';
import { formatText } from '../../../src/report/format-text.ts';
import { coloured } from '../../../src/report/paint.ts';
import { workflowCommand } from '../../../src/report/workflow-command.ts';
import type { Finding } from '../../../src/rules/rule.ts';

const finding: Finding = {
  rule: 'no-hedge',
  severity: 'error',
  message: 'Expected a statement, found "maybe".',
  hint: 'Say what must be done.',
  line: 12,
  column: 3,
  endLine: 12,
  endColumn: 8,
};
const warning: Finding = { ...finding, rule: 'pin-is-grounded', severity: 'warning', endLine: 14 };
const reportOf = (...findings: Finding[]): { files: { path: string; findings: Finding[] }[] } => ({
  files: [{ path: 'docs/SPEC.md', findings }],
});

describe('formatText', () => {
  it('shows place, severity, message, rule and hint, and counts at the end', () => {
    expect(formatText(reportOf(finding, warning))).toBe(
      [
        'docs/SPEC.md:12:3 error Expected a statement, found "maybe". [no-hedge]',
        '    Say what must be done.',
        'docs/SPEC.md:12:3 warning Expected a statement, found "maybe". [pin-is-grounded]',
        '    Say what must be done.',
        '1 error, 1 warning',
        '',
      ].join('\n'),
    );
  });

  const files = [
    { path: 'SPEC.md', findings: [finding], lines: new Map([[12, 'A maybe thing.']]) },
  ];

  it('shows the line with a mark below the place, above the hint', () => {
    expect(formatText({ files })).toBe(
      [
        'SPEC.md:12:3 error Expected a statement, found "maybe". [no-hedge]',
        '  12 | A maybe thing.',
        '     |   ^~~~~',
        '    Say what must be done.',
        '1 error, 0 warnings',
        '',
      ].join('\n'),
    );
  });

  it('says the same in colours', () => {
    const text = formatText({ files }, coloured);
    expect(text).toContain('\u001b[31merror\u001b[39m');
    // eslint-disable-next-line no-control-regex -- the codes of colours are what is taken away
    expect(text.replace(/\u001b\[\d+m/gu, '')).toBe(formatText({ files }));
  });

  it('counts nothing where nothing was found', () => {
    expect(formatText({ files: [] })).toBe('0 errors, 0 warnings\n');
  });

  it('lets no control character of a document reach the terminal', () => {
    const hostile = { ...finding, message: 'a\u001b[31mred\nsecond line', hint: 'b\u0007' };
    const text = formatText(reportOf(hostile));
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
    expect(text.split('\n')).toHaveLength(4);
  });
});

describe('formatJson', () => {
  it('prints exactly the promised keys, in their order', () => {
    const printed: unknown = JSON.parse(formatJson(reportOf(finding, warning)));
    const { rule, severity, message, hint, line, column, endLine, endColumn } = finding;
    const diagnostic = { rule, severity, message, hint, line, column, endLine, endColumn };
    expect(printed).toEqual({
      schemaVersion: 1,
      files: [
        {
          path: 'docs/SPEC.md',
          valid: false,
          diagnostics: [
            diagnostic,
            { ...diagnostic, rule: 'pin-is-grounded', severity: 'warning', endLine: 14 },
          ],
        },
      ],
      errors: 1,
      warnings: 1,
    });
    expect(formatJson(reportOf(finding))).toMatch(
      /"rule".*"severity".*"message".*"hint".*"line".*"column".*"endLine".*"endColumn"/su,
    );
  });

  it('calls a document with warnings only valid', () => {
    expect(JSON.parse(formatJson(reportOf(warning)))).toMatchObject({ files: [{ valid: true }] });
  });
});

describe('formatGithub', () => {
  it('places an annotation on its line and columns', () => {
    expect(formatGithub(reportOf(finding))).toBe(
      '::error file=docs/SPEC.md,line=12,endLine=12,col=3,endColumn=8,title=no-hedge::Expected a statement, found "maybe".%0ASay what must be done.\n',
    );
  });

  it('leaves out the columns of a finding that spans lines', () => {
    expect(formatGithub(reportOf(warning))).toMatch(
      /^::warning file=docs\/SPEC\.md,line=12,endLine=14,title=pin-is-grounded::/u,
    );
  });

  it('shows ten of each severity and counts the others in one notice', () => {
    const errors = Array.from({ length: 13 }, () => finding);
    const warnings = Array.from({ length: 11 }, () => warning);
    const lines = formatGithub(reportOf(...warnings, ...errors))
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
    expect(lines.at(-1)).toBe(
      '::notice title=spec-writer::3 more errors and 1 more warning not shown here (no-hedge 3, pin-is-grounded 1); the report holds all of them.',
    );
    expect(lines).toHaveLength(21);
  });

  it('shows findings of every document and rule before it repeats one', () => {
    const noisy = Array.from({ length: 30 }, () => finding);
    const report = {
      files: [
        {
          path: 'a.md',
          findings: [...noisy, { ...finding, rule: 'no-fluff', severity: 'error' as const }],
        },
        { path: 'b.md', findings: noisy },
        { path: 'c.md', findings: [{ ...finding, rule: 'tree-parses' }] },
      ],
    };
    const shown = formatGithub(report).trimEnd().split('\n');
    expect(shown.filter((line) => line.includes('a.md'))).toHaveLength(5);
    expect(shown.join('\n')).toContain('title=no-fluff');
    expect(shown.join('\n')).toContain('file=c.md');
    expect(shown.at(-1)).toContain('52 more errors in 2 documents not shown here (no-hedge 52)');
  });

  it('says how many findings comments let pass', () => {
    const suppressed = [{ ...finding, justification: 'A quotation.' }];
    expect(formatGithub({ files: [{ path: 'a.md', findings: [], suppressed }] })).toBe(
      '::notice title=spec-writer::1 finding disabled with a reason.\n',
    );
  });

  it('gives no notice for exactly ten, and prints nothing for nothing', () => {
    const ten = Array.from({ length: 10 }, () => finding);
    expect(formatGithub(reportOf(...ten))).not.toContain('::notice');
    expect(formatGithub(reportOf())).toBe('');
  });
});

describe('workflowCommand', () => {
  it.each([
    ['50% off\r\nnext', '::notice::50%25 off%0D%0Anext'],
    ['a,b:c', '::notice::a,b:c'],
    ['%0A', '::notice::%250A'],
  ])('escapes the message %j', (message, command) => {
    expect(workflowCommand('notice', {}, message)).toBe(command);
  });

  it('escapes properties so that none can end the command or begin another property', () => {
    expect(
      workflowCommand('error', { file: 'a,line=1:b%.md', line: 2, title: 'x::y\nz' }, 'm'),
    ).toBe('::error file=a%2Cline=1%3Ab%25.md,line=2,title=x%3A%3Ay%0Az::m');
  });

  it('leaves out properties without a value', () => {
    expect(workflowCommand('group', { file: undefined, title: '' }, 'Read')).toBe('::group::Read');
  });
});
