import { describe, expect, it } from '@jest/globals';
import { checkSpec } from '../../../src/rules/check-spec.ts';
import { readRuleSettings } from '../../../src/rules/read-rule-settings.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import { changedSpec, completeSpec } from '../../support/check-rule.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

const bad = changedSpec(({ architecture, decisions }) => {
  Object.assign(architecture.techStack[1] ?? {}, {
    version: '^0.109.0',
    purpose: 'Maybe serves it.',
  });
  Object.assign(decisions[0] ?? {}, { reason: 'Perhaps it is newer.' });
});
const parsed = parseSpec(renderSpec(bad));
const rulesOf = (settings: string): string[] =>
  checkSpec(parsed, {}, readRuleSettings(settings)).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );

describe('checkSpec', () => {
  it('gives the findings in the order of the document', () => {
    const findings = checkSpec(parsed, {});
    const places = findings.map(({ line, column }) => line * 10_000 + column);
    expect(findings.length).toBeGreaterThan(3);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });

  it('leaves out a rule that is off and takes over another severity', () => {
    const before = rulesOf('');
    expect(before).toContain('no-hedge error');
    expect(before).toContain('pin-is-grounded warning');
    const after = rulesOf('no-hedge: off\npin-is-grounded: error\nversion-is-exact: warning');
    expect(after.filter((rule) => rule.startsWith('no-hedge'))).toEqual([]);
    expect(after).toContain('pin-is-grounded error');
    expect(after).toContain('version-is-exact warning');
  });

  it.each([
    ['a document of another kind', '# Notes\n\n## 1. Introduction\n\nText.\n\n- **Tech Stack**\n'],
    ['half of a character', '# \ud800\n\n## 1. Architecture Overview\n'],
  ])('rejects %s for its missing sections', (_, text) => {
    const missing = checkSpec(parseSpec(text), {}).filter(
      ({ rule, message }) =>
        rule === 'sections-in-order' && message.includes('Expected the heading'),
    );
    expect(missing.length).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['nothing', ''],
    ['one line', 'Hello'],
    ['front matter that never ends', '---\ntitle: x\n'],
    ['null characters', '\0'.repeat(100)],
    ['a requirement', '# Shop\n\n## Wishes\n\nIt sells.\n\n## Out of scope\n\n- Returns.\n'],
  ])('says once that %s is no specification', (_, text) => {
    const findings = checkSpec(parseSpec(text), {});
    const layout = findings.filter(({ rule }) => /^(?:sections|parts)-in-order$/u.test(rule));
    expect(layout.map(({ message }) => message)).toEqual([
      'Expected a specification, found none of its four sections.',
    ]);
    expect(layout[0]?.hint).toContain('"## 1. Architecture Overview"');
  });

  it('gives every finding a place, a message and a hint', () => {
    for (const finding of checkSpec(parsed, {})) {
      expect(finding.line).toBeGreaterThanOrEqual(1);
      expect(finding.column).toBeGreaterThanOrEqual(1);
      expect(finding.message).toMatch(/^Expected .*\.$/u);
      expect(finding.hint).toMatch(/\.$/u);
    }
  });

  it('has time that grows with the length of the document only', () => {
    const step = (length: number): string => {
      const actions = Array.from({ length }, (_, index) => ({
        id: `1.${index + 1}`,
        action: 'You could maybe use PostgreSQL or SQLite, TODO: decide `x` "y".',
        files: [`src/missing-${index}.py`],
        requirements: ['R1', `R${index + 10}`],
        verify: { manual: 'See.' },
      }));
      const spec = completeSpec();
      const phases = spec.plan.phases.map((phase, index) =>
        index === 0 ? { ...phase, steps: actions } : phase,
      );
      return renderSpec({ ...spec, plan: { phases } });
    };
    const timeOf = (text: string, limit?: number): number =>
      leastTimeOf(() => checkSpec(parseSpec(text), {}), limit);
    // Eight times the length, with room for a busy machine; quadratic time would be 64 times.
    const limit = Math.max(timeOf(step(400)), 5) * 30;
    expect(timeOf(step(3200), limit)).toBeLessThan(limit);
  });

  it.each(['“', '" ', '`', '](', '[^', '<insert ', '<!-- ', 'or ', 'You  ', '或', '| ', '\\'])(
    'reads 200 KB of %j without stumbling',
    (unit) => {
      const hostile = unit.repeat(200_000 / unit.length);
      const text = renderSpec(completeSpec()).replace('## 2.', `x ${hostile}\n\n## 2.`);
      // A quadratic search would take minutes; the limit leaves room for a busy machine.
      expect(
        leastTimeOf(() => {
          expect(checkSpec(parseSpec(text), {}).length).toBeGreaterThan(0);
        }, 5000),
      ).toBeLessThan(5000);
    },
  );
});
