import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

  it('is valid by the schema of SARIF, with findings and without', () => {
    const path = join(import.meta.dirname, '../../fixtures/sarif/sarif-2.1.0.schema.json');
    // Draft 4 names itself by `id`, and one of its patterns is no Unicode one; the rest is what Ajv reads.
    const { $schema, id, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<
      string,
      unknown
    >;
    expect([$schema, id]).not.toContain(undefined);
    const validate = new Ajv({
      strict: false,
      validateFormats: false,
      unicodeRegExp: false,
    }).compile(schema);
    const suppressed = [{ ...finding, justification: 'A quotation.' }];
    const passed: unknown = JSON.parse(
      formatSarif({ files: [{ path: 'SPEC.md', findings: [], suppressed }] }),
    );
    expect(passed).toHaveProperty('runs.0.results.0.suppressions');
    for (const log of [printed('SPEC.md', []), printed('a b.md', [finding, finding]), passed]) {
      expect([validate(log), validate.errors]).toEqual([true, null]);
    }
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  const fingerprints = (
    findings: Finding[],
    lines: readonly (readonly [number, string])[],
  ): string[] => {
    const log = JSON.parse(
      formatSarif({ files: [{ path: 'SPEC.md', findings, lines: new Map(lines) }] }),
    ) as { runs: { results: { partialFingerprints: { primaryLocationLineHash: string } }[] }[] };
    return (log.runs[0]?.results ?? []).map(
      ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
    );
  };

  it('keeps the fingerprint of a finding whose line moves, and changes it with the words', () => {
    const moved = { ...finding, line: 40, endLine: 41 };
    const [before] = fingerprints([finding], [[12, 'Do maybe this']]);
    expect(fingerprints([moved], [[40, '  Do  maybe this']])).toEqual([before]);
    expect(fingerprints([finding], [[12, 'Do that']])).not.toEqual([before]);
    expect(fingerprints([{ ...finding, rule: 'no-fluff' }], [[12, 'Do maybe this']])).not.toEqual([
      before,
    ]);
  });

  it('gives repeats of one line fingerprints of their own', () => {
    const again = { ...finding, line: 20 };
    const found = fingerprints(
      [finding, again],
      [
        [12, 'same'],
        [20, 'same'],
      ],
    );
    expect(new Set(found).size).toBe(2);
  });
});
