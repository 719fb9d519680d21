import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import createMarkdown from 'markdown-it-15';
import { locales } from '../../../src/locales/index.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import { arbitrarySpec } from '../../support/arbitrary-spec.ts';
import { makeSpec } from '../../support/make-spec.ts';

const markdown = createMarkdown({ html: true, linkify: true });
markdown.disable('reference');

const withoutFrontMatter = (document: string): string =>
  document.replace(/^---\n[^]*?\n---\n/u, '');

/** The kinds of block and inline elements that a reader of the document meets. */
const elements = (document: string): Set<string> =>
  new Set(
    markdown
      .parse(withoutFrontMatter(document), {})
      .flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)]),
  );

describe('renderSpec', () => {
  it('writes the four sections of the prompt, its parts in order, and footnotes at the end', () => {
    const lines = renderSpec(makeSpec()).split('\n');
    const labels = lines.filter((line) => /^(?:#|- \*\*|\[\^)/u.test(line));
    expect(labels.map((line) => line.replace(/(?<=:).*$/u, ''))).toStrictEqual([
      '# Item service',
      '## 1. Architecture Overview',
      '- **Tech Stack**:',
      '- **Project Structure**:',
      '- **Design Pattern**:',
      '- **Decisions**:',
      '- **Out of Scope**:',
      '## 2. Data Models & Interfaces',
      '- **Schema Definitions**:',
      '- **API Signatures**:',
      '- **Configuration Files**:',
      '- **Constants**:',
      '- **Examples**:',
      '## 3. Core Logic & Algorithms',
      '- **Logic Flows**:',
      '- **Implementation Details**:',
      '- **Error Handling**:',
      "## 4. Implementation Steps (Builder's Plan)",
      '- **Phase 1:',
      '- **Phase 2:',
      '- **Phase 3:',
      '- **Phase 4:',
      '- **Phase 5:',
      '[^r1]:',
      '[^r2]:',
      '[^r3]:',
      '[^e1]:',
      '[^e2]:',
      '[^e3]:',
    ]);
  });

  it('sets fences and tables apart by one blank line, and ends with one line feed', () => {
    const document = renderSpec(makeSpec());
    expect(document).not.toContain('\n\n\n');
    expect(document).toMatch(/[^\n]\n$/u);
    expect(document.match(/[^\n]\n *```[a-z]+\n/gu)).toBeNull();
  });

  it('writes a step as a task with its files, clauses, needs and check', () => {
    expect(renderSpec(makeSpec())).toContain(
      [
        '  - [ ] **2.1** Define `Item` and `create_item` in `src/models.py`.',
        '    - Files: `src/models.py`',
        '    - Requirements: R1[^r1]',
        '    - Uses: `Item`, `MAX_LABEL`',
        '    - Depends on: 1.1',
        '    - Verify: `python -c "import src.models"`',
      ].join('\n'),
    );
  });

  it('says where a clause comes from, and what proves a pin', () => {
    const document = renderSpec(makeSpec());
    expect(document).toContain(
      '[^r1]: **R1** (functional, `requirement.md:5`, `FR-1`): The service must store an item.',
    );
    expect(document).toContain('- `Python` `3.11.8` (language, research): Runs the service.[^e1]');
    expect(document).toContain(
      '[^e1]: `research/report.md:10`: `The service runs on Python 3.11.8.`',
    );
  });

  it('says at the top that it is an offline draft, in the language of the document', () => {
    for (const { tag, offlineDraft } of locales) {
      const spec = makeSpec({ locale: tag });
      const generator = { ...spec.generator, model: 'offline' };
      expect(renderSpec({ ...spec, generator })).toContain(`# Item service\n\n> ${offlineDraft}\n`);
      expect(renderSpec(spec)).not.toContain(offlineDraft);
    }
  });

  it('shows everything as it is written: no HTML, link, image, emphasis or further heading', () => {
    fc.assert(
      fc.property(arbitrarySpec, (spec) => {
        const document = renderSpec(spec);
        const met = elements(document);
        for (const live of [
          'html_block',
          'html_inline',
          'link_open',
          'image',
          'em_open',
          's_open',
          'hr',
        ]) {
          expect(met).not.toContain(live);
        }
        const headings = markdown
          .parse(withoutFrontMatter(document), {})
          .flatMap(({ type, tag }) => (type === 'heading_open' ? [tag] : []));
        expect(headings).toStrictEqual(['h1', 'h2', 'h2', 'h2', 'h2']);
      }),
    );
  });
});

describe('the words of every locale', () => {
  it.each(locales.map((locale) => [locale.tag, locale] as const))(
    'can be told apart when a document in %s is read back',
    (_tag, { parts, labels }) => {
      const groups = [
        Object.values(parts),
        [
          labels.files,
          labels.clauses,
          labels.uses,
          labels.dependsOn,
          labels.verify,
          labels.verifyManually,
        ],
        [labels.field, labels.type, labels.required, labels.default, labels.description],
        [labels.name, labels.value, labels.unit, labels.file],
        [labels.options, labels.reason, labels.clauses, labels.decision],
        [labels.yes, labels.no],
        [labels.given, labels.expected],
      ];
      for (const group of groups) {
        expect(new Set(group.map((word) => word.toLowerCase())).size).toBe(group.length);
        expect(group.filter((word) => /[:：*`,，、()]/u.test(word))).toStrictEqual([]);
      }
    },
  );
});
