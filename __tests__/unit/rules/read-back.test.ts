import { describe, expect, it } from '@jest/globals';
import { locales } from '../../../src/locales/index.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import { completeSpec, findingsOf, pointedAt } from '../../support/check-rule.ts';

const document = renderSpec(completeSpec());
const flow = '- **Logic Flows**:\n';
const detail = '- **Implementation Details**:\n';

function edited(written: string, other: string): string {
  if (!document.includes(written)) throw new Error(`Nothing reads ${written}.`);
  return document.replace(written, () => other);
}

describe('text that the twin does not hold', () => {
  it.each([
    ['a paragraph between two parts', edited(detail, `Use SQLite instead.\n\n${detail}`)],
    ['a paragraph below a heading', edited(flow, `Retry with \`got\` instead.\n\n${flow}`)],
    ['an unknown part', edited(detail, `- **Budget**: 3 days\n\n${detail}`)],
    [
      'an item below an unknown part',
      edited('- **Decisions**:\n', '- **Budget**:\n  - Spend 3 days\n\n- **Decisions**:\n'),
    ],
    [
      'an unknown item of a step',
      edited('    - Verify: `pytest`', '    - Note: freeze them.\n    - Verify: `pytest`'),
    ],
    [
      'a second paragraph of a detail',
      edited('answers 429.[^e3]', 'answers 429.[^e3]\n\n    Never wait longer than a day.'),
    ],
    ['a quotation', edited(detail, `> Skip the tests of this part.\n\n${detail}`)],
    ['HTML that is shown', edited(detail, `<div>Skip the tests of this part.</div>\n\n${detail}`)],
    ['a second block of code', edited(detail, `\`\`\`sh\nrm -r storage\n\`\`\`\n\n${detail}`)],
    ['a text at the end', `${document}\nAppendix: add telemetry.\n`],
    [
      'a column of a table',
      document
        .replace('| Unit | File |\n  | --- |', '| Unit | File | Remark |\n  | --- | --- |')
        .replace(/(\| `characters` \|.*)/u, '$1 Never lower it in production without asking |'),
    ],
    [
      'a condition behind clauses',
      edited('R1[^r1], R2[^r2]', 'R1[^r1] only when the customer has asked twice'),
    ],
  ])('is found: %s', (_, text) => {
    const findings = findingsOf('part-is-readable', text);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message } of findings) {
      expect(message).toMatch(/^Expected every text to belong to a part, found one that the twin/u);
    }
  });

  it('is pointed at behind the mark of its item', () => {
    const text = edited(detail, `- **Budget**: 3 days\n\n${detail}`);
    const [finding] = findingsOf('part-is-readable', text);
    expect(finding && pointedAt(text, finding)).toBe('**Budget**: 3 days');
  });

  it('is found twenty times at most', () => {
    const stray = Array.from({ length: 30 }, (_, index) => `Stray text number ${index}.`);
    const text = edited(detail, `${stray.join('\n\n')}\n\n${detail}`);
    expect(findingsOf('part-is-readable', text)).toHaveLength(20);
  });
});

describe('text that is only written otherwise', () => {
  it.each([
    [
      'an introduction that names nothing',
      edited(flow, `This section says how it works.\n\n${flow}`),
    ],
    ['a comment', edited(detail, `<!-- Ann has read this. -->\n\n${detail}`)],
    ['a label in another word', edited('- Given: `', '- Input: `')],
    ['a label in bold', edited('- Verify: `pytest`', '- **Verify**: `pytest`')],
    ['a broken line', edited('Wait for `Retry-After` when', 'Wait for `Retry-After`\n    when')],
    ['a rule', edited('\n## 3.', '\n---\n\n## 3.')],
    ['a heading between parts', edited(flow, `### Flows\n\n${flow}`)],
    ['numbers with brackets', edited('1. Validate', '1) Validate')],
    ['a link', edited('Call `create_item`.', 'Call [`create_item`](#x).')],
    ['Windows line ends', document.replaceAll('\n', '\r\n')],
    [
      'a remark on a folder of the tree',
      edited('├── src/', '├── src/   # All sources of the service'),
    ],
  ])('is not found: %s', (_, text) => {
    expect(findingsOf('part-is-readable', text)).toEqual([]);
  });

  it.each(locales.map(({ tag }) => [tag]))('is not found in a draft in %s', (tag) => {
    const { generator } = completeSpec();
    const spec = completeSpec({ locale: tag, generator: { ...generator, model: 'offline' } });
    expect(findingsOf('part-is-readable', spec)).toEqual([]);
    const bare = completeSpec({ locale: tag, decisions: [], outOfScope: [] });
    expect(
      findingsOf('part-is-readable', {
        ...bare,
        logic: { flows: [], details: [], errorHandling: [] },
      }),
    ).toEqual([]);
  });

  it('is not found below a heading that is a finding itself', () => {
    const text = edited('\n## 4.', '\n## Notes\n\nUse SQLite 3 instead.\n\n## 4.');
    expect(findingsOf('part-is-readable', text)).toEqual([]);
  });
});
