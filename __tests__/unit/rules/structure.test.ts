import { describe, expect, it } from '@jest/globals';
import { checkSpec } from '../../../src/rules/check-spec.ts';
import { locales } from '../../../src/locales/index.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import { changedSpec, completeSpec, findingsOf, pointedAt } from '../../support/check-rule.ts';

const text = renderSpec(completeSpec());
const without = (from: string, to: string): string =>
  text.slice(0, text.indexOf(from)) + text.slice(text.indexOf(to));

describe('a complete document', () => {
  it.each(locales.map(({ tag }) => tag))('has no error in %s', (locale) => {
    const findings = checkSpec(parseSpec(renderSpec(completeSpec({ locale }))), {});
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['pin-is-grounded', 'warning'],
    ]);
  });
});

describe('front-matter-is-readable', () => {
  it.each([
    ['without front matter', text.slice(text.indexOf('# Item service'))],
    ['with broken YAML', text.replace('schemaVersion: 1', 'schemaVersion: [1')],
  ])('rejects a document %s', (_, document) => {
    expect(findingsOf('front-matter-is-readable', document).length).toBeGreaterThan(0);
  });

  it('accepts front matter in any order', () => {
    const reordered = text.replace(/(schemaVersion: 1\n)(title: [^\n]+\n)/u, '$2$1');
    expect(reordered).not.toBe(text);
    expect(findingsOf('front-matter-is-readable', reordered)).toEqual([]);
  });
});

describe('sections-in-order', () => {
  it('names each missing section', () => {
    const document = without('## 2. Data', '## 4. Implementation');
    expect(findingsOf('sections-in-order', document).map(({ message }) => message)).toEqual([
      'Expected the heading "## 2. Data Models & Interfaces", found none.',
      'Expected the heading "## 3. Core Logic & Algorithms", found none.',
    ]);
  });

  it('names every other level-2 heading', () => {
    const document = text.replace('## 3.', '## Risks\n\nNone.\n\n## 3.');
    const [finding, ...others] = findingsOf('sections-in-order', document);
    expect(others).toEqual([]);
    expect(finding?.message).toContain('found "## Risks"');
    expect(finding && pointedAt(document, finding)).toBe('## Risks');
  });

  it.each([
    ['## 3. Core Logic & Algorithms', '## 3. Core Logic and Algorithms'],
    ['## 3. Core Logic & Algorithms', '## Core Logic & Algorithms'],
    ['## 3. Core Logic & Algorithms', '## 3) Core Logic & Algorithms'],
    ['## 1. Architecture Overview', '## 1. architecture overview'],
  ])('corrects a heading that is nearly right: %s as %s', (right, wrong) => {
    const findings = findingsOf('sections-in-order', text.replace(right, wrong));
    expect(findings.map(({ hint }) => hint)).toEqual([`Write "${right}" to the letter.`]);
  });

  it('finds a section that stands after a later one', () => {
    const [second, third] = [text.indexOf('## 2.'), text.indexOf('## 3.')];
    const fourth = text.indexOf('## 4.');
    const document =
      text.slice(0, second) +
      text.slice(third, fourth) +
      text.slice(second, third) +
      text.slice(fourth);
    expect(findingsOf('sections-in-order', document).map(({ message }) => message)).toEqual([
      'Expected section 2 before section 3, found it after.',
    ]);
  });

  it('finds a section that stands twice', () => {
    const document = text.replace('## 4.', '## 2. Data Models & Interfaces\n\n## 4.');
    expect(findingsOf('sections-in-order', document).map(({ message }) => message)).toEqual([
      'Expected "## 2. Data Models & Interfaces" once, found it again.',
    ]);
  });

  it('expects exactly one title', () => {
    expect(findingsOf('sections-in-order', text.replace('# Item service\n', '\n'))).toHaveLength(1);
    const twice = text.replace('## 1.', '# Another\n\n## 1.');
    expect(findingsOf('sections-in-order', twice)[0]?.message).toContain('"Another"');
  });

  it.each([
    ['a level-3 heading', text.replace('## 3.', '### Risks\n\n## 3.')],
    ['number signs in code', text.replace('## 3.', '```\n## Risks\n```\n\n## 3.')],
  ])('does not object to %s', (_, document) => {
    expect(findingsOf('sections-in-order', document)).toEqual([]);
  });
});

describe('parts-in-order', () => {
  it('names a missing part, and does not call it empty as well', () => {
    const document = without('- **API Signatures**', '- **Configuration');
    expect(findingsOf('parts-in-order', document).map(({ message }) => message)).toEqual([
      'Expected the part "API Signatures" in section 2, found none.',
    ]);
    expect(findingsOf('part-is-not-empty', document)).toEqual([]);
  });

  it('is silent about the parts of a section that is missing itself', () => {
    expect(findingsOf('parts-in-order', without('## 2. Data', '## 3. Core'))).toEqual([]);
  });

  it('finds parts in the wrong order', () => {
    const [schemas, calls] = [text.indexOf('- **Schema'), text.indexOf('- **API')];
    const configs = text.indexOf('- **Configuration');
    const document =
      text.slice(0, schemas) +
      text.slice(calls, configs) +
      text.slice(schemas, calls) +
      text.slice(configs);
    expect(findingsOf('parts-in-order', document)[0]?.message).toBe(
      'Expected the part "Schema Definitions" before "API Signatures", found it after.',
    );
  });

  it('lets optional parts be absent', () => {
    const spec = completeSpec({ decisions: [], outOfScope: [] });
    expect(findingsOf('parts-in-order', spec)).toEqual([]);
  });
});

describe('part-is-not-empty', () => {
  it('names a part without content', () => {
    const start = text.indexOf('- **Error Handling**');
    const document = `${text.slice(0, start)}- **Error Handling**:\n\n${text.slice(text.indexOf('## 4.'))}`;
    expect(findingsOf('part-is-not-empty', document).map(({ message }) => message)).toEqual([
      'Expected content in the part "Error Handling", found none.',
    ]);
  });

  it('accepts the sentence that says that there is rightly nothing', () => {
    const spec = changedSpec(({ logic }) => {
      logic.errorHandling = [];
    });
    expect(findingsOf('part-is-not-empty', spec)).toEqual([]);
  });
});

describe('tree-parses', () => {
  it.each([
    ['without a tree', /```text\n *item-service\/[^`]*```/u, 'A tree of four files.'],
    ['with two roots', /(\n *└── requirements\.txt[^\n]*)/u, '$1\n  other-root/\n  └── a.py'],
  ])('rejects a structure %s', (_, from, to) => {
    const document = text.replace(from, to);
    expect(document).not.toBe(text);
    expect(findingsOf('tree-parses', document).length).toBeGreaterThan(0);
  });

  it('points at an entry that is drawn below no folder', () => {
    const document = text.replace(/(?=[├└]── main\.py)/u, '│   │   ');
    const [finding, ...others] = findingsOf('tree-parses', document);
    expect(others).toEqual([]);
    expect(document.split('\n')[(finding?.line ?? 0) - 1]).toContain('main.py');
  });

  it('rejects a tree that names a path twice', () => {
    const document = text.replace(/(\n[^\n]*├── main\.py[^\n]*)/u, '$1$1');
    expect(document).not.toBe(text);
    expect(findingsOf('tree-parses', document)).toHaveLength(1);
  });

  it('leaves the missing tree to the one rule, instead of a finding for each step', () => {
    const document = text.replace(/```text\n *item-service\/[^`]*```/u, 'A tree of four files.');
    expect(findingsOf('step-path-in-tree', document)).toEqual([]);
    expect(findingsOf('interface-file-in-tree', document)).toEqual([]);
  });
});

describe('phases-in-order', () => {
  it('expects a step in every phase', () => {
    const spec = changedSpec(({ plan }) => {
      if (plan.phases[2]) plan.phases[2].steps = [];
    });
    expect(findingsOf('phases-in-order', spec).map(({ message }) => message)).toEqual([
      'Expected at least one step in phase 3, found none.',
    ]);
  });

  it('names a missing phase', () => {
    const document = without('- **Phase 2', '- **Phase 3');
    expect(findingsOf('phases-in-order', document).map(({ message }) => message)).toEqual([
      'Expected "Phase 2: Core" in the plan, found none.',
    ]);
  });

  it('finds a sixth phase', () => {
    const spec = changedSpec(({ plan }) => {
      plan.phases.push({ title: 'Release', steps: [] });
    });
    expect(findingsOf('phases-in-order', spec)[0]?.message).toBe(
      'Expected the phases 1 to 5, found phase 6.',
    );
  });

  it('is silent when the whole section is missing', () => {
    expect(findingsOf('phases-in-order', text.slice(0, text.indexOf('## 4.')))).toEqual([]);
  });
});
