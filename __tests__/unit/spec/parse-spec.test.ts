import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { locales } from '../../../src/locales/index.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../src/spec/render-spec.ts';
import { makeSpec } from '../../support/make-spec.ts';

/** What stands at a pointer of a document, if it is on one line. */
const found = (document: string, pointer: string): string => {
  const { at, lines } = parseSpec(document);
  const { line, column, endColumn } = at(pointer);
  return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
};

const byHand = `# Item service

## 1. Architecture Overview
- **Tech Stack**: Python 3.11, FastAPI 0.109.0, Pydantic v2.5
- **Project Structure**: The whole tree.
    \`\`\`text
    item_service/
    ├── src/
    │   └── main.py   # Entry point
    └── requirements.txt
    \`\`\`
- **Design Pattern**: Layered Architecture

## 2. Data Models & Interfaces
- **Schema Definitions**:
- **API Signatures**:
  - \`POST /items/ -> ItemResponse\`

## Core Logic & Algorithms
### Error Handling
- Retry calls in \`src/main.py\`

## 5. Appendix

## 4. Implementation Steps (Builder's Plan)
- **Phase 1: Environment**: Write \`requirements.txt\`.
- **Phase 2: Core**
  - [ ] Create \`src/main.py\` for R1 and R2
  - [x] 2.7 Test \`src/main.py\`
    - Verify: \`pytest\`

### Phase 4: Interface

1. Add \`src/api.py\`
`;

describe('parseSpec', () => {
  it('reads the technologies that people list in one item', () => {
    const { techStack } = parseSpec(byHand).spec.architecture;
    expect(techStack.map(({ name, version }) => [name, version])).toStrictEqual([
      ['Python', '3.11'],
      ['FastAPI', '0.109.0'],
      ['Pydantic', 'v2.5'],
    ]);
  });

  it.each([
    ['- React ^19.0.0', ['React ^19.0.0']],
    ['- Node.js 20.x, Redis latest', ['Node.js 20.x', 'Redis latest']],
    ['- **Language**: Go 1.22', ['Go 1.22']],
    ['- **Python**: 3.11', ['Python 3.11']],
    ['- `fastapi==0.109.0`', ['fastapi 0.109.0']],
    ['- Python 3.11 or later', ['Python 3.11 or later']],
    ['- Backend\n    - Django 5.0\n    - PostgreSQL', ['Backend ', 'Django 5.0', 'PostgreSQL ']],
    ['- Vue3', ['Vue3 ']],
    ['- We chose tools that everybody in the whole team already knows by heart.', []],
  ])('reads %j as technologies', (items, expected) => {
    const { techStack } = parseSpec(`## 1. A\n\n### Tech Stack\n\n${items}`).spec.architecture;
    expect(techStack.map(({ name, version }) => `${name} ${version}`)).toStrictEqual(expected);
  });

  it('reads the tree of a person, with its purposes', () => {
    expect(parseSpec(byHand).spec.architecture.structure).toStrictEqual({
      root: 'item_service',
      files: [
        { path: 'src/main.py', purpose: 'Entry point', change: 'new' },
        { path: 'requirements.txt', purpose: '', change: 'new' },
      ],
    });
  });

  it('reads steps without ids, with the paths and clauses that they name', () => {
    const [environment, core, ui] = parseSpec(byHand).spec.plan.phases;
    expect(environment?.steps).toMatchObject([{ id: '1.1', files: ['requirements.txt'] }]);
    expect(core?.steps).toMatchObject([
      { id: '2.1', files: ['src/main.py'], requirements: ['R1', 'R2'], verify: { manual: '' } },
      { id: '2.7', files: ['src/main.py'], verify: { command: 'pytest' } },
    ]);
    expect(ui?.steps).toMatchObject([{ id: '4.1', files: ['src/api.py'] }]);
  });

  it('reports every heading but the title, with its number', () => {
    expect(
      parseSpec(byHand).sections.map(({ level, number, title }) => [level, number, title]),
    ).toStrictEqual([
      [2, 1, 'Architecture Overview'],
      [2, 2, 'Data Models & Interfaces'],
      [2, undefined, 'Core Logic & Algorithms'],
      [3, undefined, 'Error Handling'],
      [2, 5, 'Appendix'],
      [2, 4, "Implementation Steps (Builder's Plan)"],
      [3, undefined, 'Phase 4: Interface'],
    ]);
  });

  it('reports parts and phases with their places, and whether they are empty', () => {
    const { parts, phases } = parseSpec(byHand);
    expect(parts.map(({ name, section, empty, at }) => [name, section, empty, at.line])).toEqual([
      ['techStack', 1, false, 4],
      ['structure', 1, false, 5],
      ['pattern', 1, false, 12],
      ['schemas', 2, true, 15],
      ['signatures', 2, false, 16],
      ['errorHandling', 3, false, 20],
    ]);
    expect(phases.map(({ number, title, at }) => [number, title, at.line])).toEqual([
      [1, 'Environment', 26],
      [2, 'Core', 27],
      [4, 'Interface', 32],
    ]);
  });

  it('finds headings inside quotes and lists, but not in code', () => {
    const { sections } = parseSpec('> ## Quoted\n\n- ## Listed\n\n```\n## Code\n```');
    expect(sections.map(({ title }) => title)).toStrictEqual(['Quoted', 'Listed']);
  });

  it('takes a part that says that there is nothing as said', () => {
    const spec = makeSpec();
    const document = renderSpec({ ...spec, interfaces: { ...spec.interfaces, schemas: [] } });
    const parsed = parseSpec(document);
    expect(parsed.parts.find(({ name }) => name === 'schemas')?.empty).toBe(false);
    expect(parsed.unreadable).toStrictEqual([]);
  });

  it.each(locales.map((locale) => [locale.tag, locale] as const))(
    'recognises a document in %s that has no front matter',
    (tag, locale) => {
      const document = renderSpec(makeSpec({ locale: tag })).replace(/^---[^]*?\n---\n/u, '');
      const parsed = parseSpec(document);
      expect(parsed.locale.sections).toStrictEqual(locale.sections);
      expect(parsed.spec.plan).toStrictEqual(makeSpec().plan);
      expect(parsed.spec.locale).toBe('');
    },
  );

  it('reads the parts of a document whose front matter names another language', () => {
    const document = renderSpec(makeSpec({ locale: 'de' })).replace('locale: de', 'locale: fr');
    expect(parseSpec(document).spec.architecture).toStrictEqual(makeSpec().architecture);
  });

  it.each([
    ['title', 'Item service'],
    ['architecture', '1. Architecture Overview'],
    ['architecture.techStack', 'Tech Stack'],
    ['architecture.techStack.1.version', '`0.109.0`'],
    ['architecture.techStack.1.purpose', 'Serves the HTTP interface.'],
    [
      'architecture.structure.files.1.path',
      '│   └── models.py     # [modify] Holds the data models.',
    ],
    ['interfaces.schemas.0.fields.1.type', '`str \\| None`'],
    ['interfaces.constants.0.unit', '`characters`'],
    ['logic.flows.0.steps.1', 'Call `create_item`.'],
    ['logic.errorHandling.0.strategy', 'Retry with exponential backoff, at most 3 times.'],
    ['plan.phases.1', 'Phase 2: Core'],
    ['plan.phases.1.steps.0.id', '2.1'],
    ['plan.phases.1.steps.0.files.0', '`src/models.py`'],
    ['plan.phases.3.steps.0.verify.manual', 'The interactive documentation lists the route.'],
    ['decisions.0.options.1.value', '0.110.0'],
    ['requirement.clauses.1.text', 'The service must answer within 200 ms.'],
    ['createdAt', 'createdAt: 2026-01-02T03:04:05Z'],
  ])('knows where %s stands', (pointer, text) => {
    expect(found(renderSpec(makeSpec()), pointer)).toBe(text);
  });

  it('gives the nearest parent of a value that has no place', () => {
    const document = renderSpec(makeSpec());
    expect(found(document, 'interfaces.schemas.0.unheard.of')).toBe(
      '`Item` (record, `src/models.py`)',
    );
    expect(parseSpec('').at('plan.phases.3')).toStrictEqual({
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    });
  });

  it.each([
    ['front-matter', '---\nnot yaml\n---\n# T', 2],
    ['front-matter', '---\nlocale: [a, b]\n---\n', 2],
    ['front-matter', '---\nlocale: en\nschemaVersion: 2\n---\n', 1],
    ['tree', '## 1. A\n- **Project Structure**:\n\n  ```\n  just words here\n  ```', 4],
    [
      'tree',
      '## 1. A\n- **Project Structure**:\n\n  ```\n  ├── a/\n  │   └── b.ts\n  └── c.ts\n  ```',
      4,
    ],
    ['footnote', '## 3. A\n- **Implementation Details**:\n  - Wait.[^e1]', 3],
    ['footnote', '[^e1]: somewhere in the research', 1],
    ['part', '## 3. A\n- **Logic Flows**: It flows.', 2],
  ])('reports %s that cannot be read in %j', (what, document, line) => {
    expect(parseSpec(document).unreadable).toMatchObject([{ what, at: { line } }]);
  });

  it('takes an escaped footnote for prose', () => {
    const { spec, unreadable } = parseSpec(
      '## 3. A\n- **Implementation Details**:\n  - Write \\[^e1]',
    );
    expect(spec.logic.details).toStrictEqual([{ text: 'Write [^e1]', evidence: [] }]);
    expect(unreadable).toStrictEqual([]);
  });

  it('finds a tree that stands under no label', () => {
    const document = '## 1. A\n\n```\napp/\n├── a.ts\n└── b.ts\n```';
    expect(parseSpec(document).spec.architecture.structure.root).toBe('app');
  });

  it('reads any text without throwing', () => {
    const pieces = renderSpec(makeSpec())
      .split(/(?<=\n)|(?=[`*[|])/u)
      .concat(['\n', '---\n', '`', '**', '  ', '- [ ] ', '[^', '## 1. ', '\t', '|', '\r', '```\n']);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 80 }), (chosen) => {
        const { spec, lines, at } = parseSpec(chosen.join(''));
        const { line, endLine } = at('plan.phases.0.steps.0.action');
        expect(line).toBeLessThanOrEqual(endLine);
        expect(endLine).toBeLessThanOrEqual(lines.length);
        expect(typeof renderSpec(spec)).toBe('string');
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['brackets', '['.repeat(80_000)],
    ['emphasis', '**a '.repeat(20_000)],
    ['ticks of every length', Array.from({ length: 400 }, (_, n) => '`'.repeat(n + 1)).join(' ')],
    ['quotes', '>'.repeat(80_000)],
    ['a wide table', `|${'a|'.repeat(13_000)}\n|${'-|'.repeat(13_000)}\n|${'b|'.repeat(13_000)}`],
    ['deep lists', Array.from({ length: 400 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')],
    [
      'blanks in a tree',
      `## 1. A\n- **Project Structure**:\n\n  ~~~\n  a/\n  ├── b${' '.repeat(80_000)}c\n  ~~~`,
    ],
    ['collections in front matter', `---\n${'{'.repeat(80_000)}\n---\n`],
    ['anchors in front matter', `---\n${'title: &a [*a,*a]\n'.repeat(4_000)}---\n`],
  ])('reads %s in time that grows with the length', (_name, document) => {
    expect(parseSpec(document).text).toBe(document);
  });
});
