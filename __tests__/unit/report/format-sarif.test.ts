import { describe, expect, it } from '@jest/globals';
import { formatSarif } from '../../../src/report/format-sarif.ts';
import { rules } from '../../../src/rules/index.ts';
import type { Finding } from '../../../src/rules/rule.ts';

const finding: Finding = {
  rule: 'no-hedge',
  severity: 'error',
  message: 'Expected a statement.',
  hint: 'Say it.',
  line: 12,
  column: 3,
  endLine: 13,
  endColumn: 8,
};

const printed = (path: string, findings: Finding[]): unknown =>
  JSON.parse(formatSarif({ files: [{ path, findings }] }));

describe('formatSarif', () => {
  it('describes every rule, even when nothing was found', () => {
    expect(printed('SPEC.md', [])).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          results: [],
          tool: {
            driver: {
              name: 'spec-writer',
              rules: rules.map(({ id, about, severity }) => ({
                id,
                shortDescription: { text: about },
                defaultConfiguration: { level: severity },
              })),
            },
          },
        },
      ],
    });
  });

  it('points a result at its rule and its region', () => {
    expect(printed('docs/SPEC.md', [finding])).toMatchObject({
      runs: [
        {
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'no-hedge',
              ruleIndex: rules.findIndex(({ id }) => id === 'no-hedge'),
              level: 'error',
              message: { text: 'Expected a statement. Say it.' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'docs/SPEC.md' },
                    region: { startLine: 12, startColumn: 3, endLine: 13, endColumn: 8 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['./my docs/SPÉC #1.md', 'my%20docs/SP%C3%89C%20%231.md'],
    ['docs\\SPEC.md', 'docs/SPEC.md'],
    ['a%b?.md', 'a%25b%3F.md'],
    ['lone\ud800.md', 'lone%EF%BF%BD.md'],
  ])('writes the path %j as the relative address %s', (path, uri) => {
    expect(printed(path, [finding])).toMatchObject({
      runs: [{ results: [{ locations: [{ physicalLocation: { artifactLocation: { uri } } }] }] }],
    });
  });
});
