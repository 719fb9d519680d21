import { describe, expect, it } from '@jest/globals';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/rules/index.ts';
import { explainRule, listRules } from '../../../src/rules/explain-rule.ts';
import { SpecWriterError } from '../../../src/errors.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'src', 'rules');

const isRule = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && 'check' in value;

describe('the list of rules', () => {
  it('holds every rule of the folder, each in a file named like its id', async () => {
    const files = globSync('*.ts', { cwd: folder }).filter((file) => file !== 'index.ts');
    const found: string[] = [];
    for (const file of files) {
      const exported = (await import(join(folder, file))) as Record<string, unknown>;
      for (const rule of Object.values(exported).filter(isRule)) {
        expect(`${rule.id}.ts`).toBe(file);
        found.push(rule.id);
      }
    }
    expect(rules.map(({ id }) => id).sort()).toEqual(found.sort());
  });

  it('gives every rule its own kebab-case id, and words for people', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, about, reason } of rules) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
      expect(about).toMatch(/^[A-Z].*\.$/u);
      expect(reason).toMatch(/^[A-Z].*\.$/u);
    }
  });

  it('warns of what proves nothing or says nothing, and makes everything else an error', () => {
    const warnings = rules.filter(({ severity }) => severity === 'warning');
    expect(warnings.map(({ id }) => id)).toEqual([
      'tree-branches-fit',
      'pin-is-grounded',
      'citation-is-current',
      'section-is-current',
      'research-is-current',
      'conflict-is-decided',
      'manifest-installs-pins',
      'footnote-is-cited',
      'footnotes-in-order',
      'no-fluff',
    ]);
  });
});

describe('the catalogue', () => {
  it('lists one rule a line with its severity', () => {
    const lines = listRules().trimEnd().split('\n');
    expect(lines).toHaveLength(rules.length);
    expect(lines.find((line) => line.startsWith('pin-is-grounded '))).toMatch(
      /^pin-is-grounded\s+warning\s+\S.*\.$/u,
    );
  });

  it('explains one rule with its severity and its reason', () => {
    const text = explainRule('no-hedge');
    expect(text).toMatch(/^no-hedge \(error\)\n/u);
    expect(text).toContain('\nWhy: ');
  });

  it('names the nearest rule when the id is unknown', () => {
    const explain = (): string => explainRule('no-hedges');
    expect(explain).toThrow(SpecWriterError);
    expect(explain).toThrow('Expected the id of a rule, found "no-hedges".');
  });
});
