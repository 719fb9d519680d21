import { describe, expect, it } from '@jest/globals';
import { checkSpec } from '../../../src/rules/check-spec.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import { completeSpec, findingsOf, pointedAt } from '../../support/check-rule.ts';

const text = renderSpec(completeSpec());
const replaced = (from: string | RegExp, to: string): string => {
  const document = text.replace(from, to);
  if (document === text) throw new Error(`Nothing to replace: ${String(from)}`);
  return document;
};
const errorsIn = (document: string): string[] =>
  checkSpec(parseSpec(document), {})
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

describe('part-is-readable', () => {
  it('finds a part that says something in another form', () => {
    const document = replaced(
      /- \*\*Error Handling\*\*:[^#]*/u,
      '- **Error Handling**: We retry.\n\n',
    );
    expect(findingsOf('part-is-readable', document)).toHaveLength(1);
  });

  it('reports a footnote that cannot be read once, where it is defined', () => {
    const document = replaced(/\[\^e2\]: .*/u, '[^e2]: somewhere in the research');
    const findings = findingsOf('part-is-readable', document);
    expect(findings).toHaveLength(1);
    expect(findings[0] && pointedAt(document, findings[0])).toBe('somewhere in the research');
  });

  it('leaves a footnote that is not defined to the rule about references', () => {
    const document = replaced('Runs the service.[^e1]', 'Runs the service.[^e7]');
    expect(errorsIn(document)).toEqual(['reference-resolves']);
  });

  it('finds a clause that is cited as evidence', () => {
    const document = replaced('Runs the service.[^e1]', 'Runs the service.[^r1]');
    expect(findingsOf('part-is-readable', document)).toHaveLength(1);
  });
});

describe('parts-in-order', () => {
  it.each([
    ['a heading', '### Tech Stack'],
    ['a paragraph', '**Tech Stack**:'],
    ['another name', '- **Technology Stack**:'],
    ['another language', '- **Technologie-Stack**:'],
  ])('holds the label to the letter: %s', (_, label) => {
    const document = replaced('- **Tech Stack**:', label);
    const findings = findingsOf('parts-in-order', document);
    expect(findings.map(({ message }) => message)).toEqual([
      `Expected "- **Tech Stack**:", found "${label}".`,
    ]);
  });

  it('accepts the colon inside of the bold label', () => {
    const document = replaced('- **Tech Stack**:', '- **Tech Stack:**');
    expect(findingsOf('parts-in-order', document)).toEqual([]);
  });

  it('finds a part in the wrong section', () => {
    const start = text.indexOf('- **Examples**');
    const part = text.slice(start, text.indexOf('## 3.'));
    const document = text.replace(part, '').replace('## 4.', `${part}## 4.`);
    expect(findingsOf('parts-in-order', document).map(({ message }) => message)).toEqual([
      'Expected the part "Examples" in section 2, found it in section 3.',
    ]);
  });
});

describe('sections-in-order', () => {
  it('asks for the heading in the language of the document', () => {
    const german = renderSpec(completeSpec({ locale: 'de' }));
    const [heading = ''] = /## 1\..*/u.exec(german) ?? [];
    const document = german.replace(heading, '## 1. Architecture Overview');
    expect(findingsOf('sections-in-order', document).map(({ hint }) => hint)).toEqual([
      `Write "${heading}" to the letter.`,
    ]);
  });
});

describe('one cause', () => {
  it.each([
    [
      'a missing plan',
      (document: string) => document.replace(/## 4\.[^[]*- \[[^]*?(?=\[\^r1\]: )/u, ''),
    ],
    ['a missing section 2', (document: string) => document.replace(/## 2\.[^]*?(?=## 3\.)/u, '')],
    ['a missing section 3', (document: string) => document.replace(/## 3\.[^]*?(?=## 4\.)/u, '')],
  ])('has one finding: %s', (_, remove) => {
    const document = remove(text);
    expect(document).not.toBe(text);
    expect(errorsIn(document)).toEqual(['sections-in-order']);
  });

  it('has one finding for a part without content', () => {
    const document = replaced(
      /- \*\*Constants\*\*:[^#]*?(?=- \*\*Examples)/u,
      '- **Constants**:\n\n',
    );
    expect(errorsIn(document)).toEqual(['part-is-not-empty']);
  });
});
