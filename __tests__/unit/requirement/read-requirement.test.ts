import { describe, expect, it } from '@jest/globals';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';
import type { Requirement, RequirementText } from '../../../src/requirement/requirement.ts';

const read = (body: string, rest: Partial<RequirementText> = {}): Requirement =>
  readRequirement({ source: 'wish.md', title: 'Export of reports', body, comments: [], ...rest });
const textsOf = ({ clauses }: Requirement): string[] => clauses.map(({ text }) => text);
const kindsOf = ({ clauses }: Requirement): string[] =>
  clauses.map(({ kind, text }) => `${kind}: ${text}`);
const aliasesOf = ({ clauses }: Requirement): string[] =>
  clauses.map(({ alias, text }) => `${alias ?? '-'}: ${text}`);

describe('the text that clause lines count in', () => {
  it('is the title, an empty line, the body and the comments', () => {
    const found = read('- Export as PDF\n', {
      comments: [{ author: 'ann', body: 'It must also print.' }],
    });
    expect(found.text).toBe(
      '# Export of reports\n\n- Export as PDF\n\n--- Comment by @ann ---\n\nIt must also print.',
    );
    expect(found.clauses.map(({ line, text }) => [line, text])).toEqual([
      [3, 'Export as PDF'],
      [7, 'It must also print.'],
    ]);
  });

  it.each([
    ['a first heading', '# Orders\n\n- Cancel an order\n', 'Orders', 3],
    ['front matter', '---\nid: 7\ntitle: "Orders"\n---\n\n- Cancel an order\n', 'Orders', 6],
    ['a byte order mark and a heading', '\ufeffOrders\n======\n\n- Cancel an order', 'Orders', 4],
    [
      'a first sentence',
      'Orders need care. They are many.\n\n- Cancel an order',
      'Orders need care.',
      3,
    ],
  ])('is the file byte for byte when its title comes from %s', (_, body, title, line) => {
    const found = read(body, { title: '' });
    expect(found.text).toBe(body);
    expect(found.title).toBe(title);
    expect(found.clauses).toEqual([
      { id: 'R1', text: 'Cancel an order', line, kind: 'functional' },
    ]);
  });

  it('does not repeat a title that the body starts with', () => {
    const body = '# Export of **reports**\n\n- Export as PDF';
    expect(read(body).text).toBe(body);
  });

  it('keeps the lines of a body with Windows line ends', () => {
    expect(
      read('One\r\n\r\n- Export as PDF\r\n- Print\r\n').clauses.map(({ line }) => line),
    ).toEqual([5, 6]);
  });
});

describe('a clause from a list', () => {
  it('is a leaf, read with the sentence and the parent that introduce it', () => {
    const found = read('The page shows:\n\n- a bar:\n  - a search field\n  - a button\n- a list');
    expect(textsOf(found)).toEqual([
      'The page shows: a bar: a search field',
      'The page shows: a bar: a button',
      'The page shows: a list',
    ]);
  });

  it('is also the parent when the parent demands something by itself', () => {
    const found = read(
      '- The server must answer within one second\n  - measured at the gateway, without the network',
    );
    expect(textsOf(found)).toEqual([
      'The server must answer within one second',
      'The server must answer within one second: measured at the gateway, without the network',
    ]);
  });

  it('is read with its heading when it is short and the heading names a subject', () => {
    expect(
      textsOf(read('## Requirements\n\n- Dark mode\n\n### 2.1 Login page\n\n- Two fields')),
    ).toEqual(['Dark mode', 'Login page: Two fields']);
  });

  it('says that it is optional when its heading says so', () => {
    expect(
      textsOf(read('## Acceptance (optional)\n\n- The export runs in the background')),
    ).toEqual(['Acceptance (optional): The export runs in the background']);
  });

  it.each([
    ['a table of contents', '- [Goals](#goals)\n  - [More](#more)\n- [Scope](#scope)'],
    ['references', '## References\n\n- The manual of the printer must be read'],
    ['a change log', '## Change log\n\n- 1.2: must export'],
    ['alternatives', '## Alternatives considered\n\n- We should buy it'],
    ['a roadmap', '## Roadmap\n\n- Version 2 must print'],
    ['links alone', '- https://example.org/a\n- [The manual](https://example.org/b)'],
    [
      'promises of a form',
      '- [x] I have searched the existing issues\n- [ ] I agree to follow the code of conduct',
    ],
    ['open questions', '- What happens when the disk is full?'],
    ['an unfilled template', '- [What the system does]\n- [Entity 1]: [What it is]'],
    [
      'steps that lead to a defect',
      '### Steps to reproduce\n\n1. Open the page\n2. Press the button',
    ],
  ])('is none for %s', (_, body) => {
    expect(textsOf(read(body))).toEqual(['Export of reports']);
  });

  it('drops the rank that an author gives a demand', () => {
    expect(textsOf(read('- Export as PDF\n- Priority: P2'))).toEqual(['Export as PDF']);
  });
});

describe('the id that an author gave', () => {
  it.each([
    ['- **FR-001**: Export as PDF', 'FR-001: Export as PDF'],
    ['- F1.1：Export as PDF', 'F1.1: Export as PDF'],
    ['- [US-04] Export as PDF', 'US-04: Export as PDF'],
    ['- /LF10/ Export as PDF', 'LF10: Export as PDF'],
    ['RF 7 - Export as PDF', 'RF 7: Export as PDF'],
    ['NFR-3: the export is fast', 'NFR-3: the export is fast'],
    ['### REQ-12 Export as PDF', 'REQ-12: Export as PDF'],
    ['### F2: Export\n\nThe page offers a button.', 'F2: Export: The page offers a button.'],
    ['- ТЗ-4.2: Export as PDF', 'ТЗ-4.2: Export as PDF'],
    ['- UTF-8: the only encoding', '-: UTF-8: the only encoding'],
    ['- SHA-256: the only digest', '-: SHA-256: the only digest'],
  ])('%j is an alias', (body, expected) => {
    expect(aliasesOf(read(body))).toEqual([expected]);
  });

  it('is read at the start of each line of a paragraph', () => {
    expect(
      aliasesOf(
        read('N1.01    Export as PDF.     2\nN1.02    Print it on\n         paper.      1'),
      ),
    ).toEqual(['N1.01: Export as PDF.', 'N1.02: Print it on paper.']);
  });

  it('is given to the items that it introduces, to each with a number of its own', () => {
    expect(aliasesOf(read('- R3: The page shows:\n  - a search field\n  - a list'))).toEqual([
      'R3.1: The page shows: a search field',
      'R3.2: The page shows: a list',
    ]);
  });

  it('is not made up where the author gave it to another demand', () => {
    const body =
      '### U1: Booking\n\n- The clerk picks a day\n- The page shows the hours\n\n## Features\n\n- U1.1: Print it';
    expect(aliasesOf(read(body))).toEqual([
      '-: Booking: The clerk picks a day',
      'U1.2: Booking: The page shows the hours',
      'U1.1: Print it',
    ]);
  });

  it.each([
    ['FR1', '**FR1** Orders are sorted.', '**FR2** Orders survive a restart.', 'FR2'],
    ['REQ-2', '**REQ-2:** Orders are sorted.', '**REQ-3**: Orders survive a restart.', 'REQ-3'],
    ['RF01', '__RF01__ Orders are sorted.', '**[RF02]** Orders survive a restart.', 'RF02'],
    ['US-1', '- **US-1** Orders are sorted.', '- **US-2.** Orders survive a restart.', 'US-2'],
  ])('in bold type, such as %s, opens a demand on each line', (first, one, two, second) => {
    expect(aliasesOf(read(`## Features\n\n${one}\n${two}`))).toEqual([
      `${first}: Orders are sorted.`,
      `${second}: Orders survive a restart.`,
    ]);
  });

  it('in bold type keeps all sentences of its line together and leaves a standard alone', () => {
    const body =
      '**NFR1** The list opens. It is short.\n**NFR2** It loads.\n\n**HTTP 404** must be answered.';
    expect(aliasesOf(read(body))).toEqual([
      'NFR1: The list opens. It is short.',
      'NFR2: It loads.',
      '-: HTTP 404 must be answered.',
    ]);
  });

  it('can be all that a heading says', () => {
    expect(aliasesOf(read('### FR-7\n\nThe page offers a button.'))).toEqual([
      'FR-7: The page offers a button.',
    ]);
  });
});

describe('a card with an id', () => {
  it('is its description and its acceptance, without what administers it', () => {
    const body = [
      ...['### FR-1: Export', '**Priority**: high', '**Description**: The page writes a CSV file'],
      ...['**Rationale**: people must print it', '**Acceptance criteria**:', ''],
      ...['- [ ] The file has a head', '- [ ] The file opens', '**Status**: draft', ''],
      ...['### Import', '**ID:** FR-2', '**Description:** The page must read CSV', ''],
      ...[
        '### US-3: Label',
        '**As a** clerk',
        '**I want** to print a label',
        '**So that** I save time',
      ],
    ].join('\n');
    expect(read(body).clauses.map(({ kind, alias, text }) => [kind, alias, text])).toEqual([
      ['functional', 'FR-1', 'Export: The page writes a CSV file'],
      ['acceptance', undefined, 'The file has a head'],
      ['acceptance', undefined, 'The file opens'],
      ['functional', 'FR-2', 'The page must read CSV'],
      ['functional', 'US-3', 'As a clerk I want to print a label So that I save time'],
    ]);
  });

  it('gives its id to the demands in it that have none of their own', () => {
    expect(
      aliasesOf(
        read('### F4: Styles\n\n- The font of the body text can be chosen from a list of names'),
      ),
    ).toEqual(['F4: Styles: The font of the body text can be chosen from a list of names']);
  });

  it.each([
    ['a list', '- **Author**: Ann\n- **Version**: 1.0\n- **Status**: draft'],
    [
      'a table',
      '## About\n\n| Field | Description |\n|--|--|\n| Author | Ann |\n| Version | 1.0 |',
    ],
  ])('is no demand when %s of it tells of the document', (_, body) => {
    expect(textsOf(read(body))).toEqual(['Export of reports']);
  });

  it('keeps the fields of a record that are called like metadata', () => {
    expect(textsOf(read('An event has:\n\n- id: uuid\n- date: ISO 8601\n- status: open'))).toEqual([
      'An event has: id: uuid',
      'An event has: date: ISO 8601',
      'An event has: status: open',
    ]);
  });
});

describe('a clause from a table', () => {
  it('is a row, with the id as its alias and without what administers it', () => {
    const found = read(
      '| ID | Description | Priority |\n|--|--|--|\n| A-1 | Export as **PDF** | P0 |\n| A-2 | Print | P1 |',
    );
    expect(found.clauses).toEqual([
      { id: 'R1', text: 'Export as PDF', line: 5, kind: 'functional', alias: 'A-1' },
      { id: 'R2', text: 'Print', line: 6, kind: 'functional', alias: 'A-2' },
    ]);
  });

  it('joins the cells that say something', () => {
    const found = read(
      '## Table style\n\n| Option | Description | Values |\n|--|--|--|\n| Border | Colour of the line | #ccc, #eee |\n| Head | - | bold |',
    );
    expect(textsOf(found)).toEqual([
      'Table style: Border: Colour of the line; Values: #ccc, #eee',
      'Table style: Head: Values: bold',
    ]);
  });

  it.each([
    [
      'facts about the document',
      '| Description | Text |\n|--|--|\n| Author | Ann |\n| Status | Draft |',
    ],
    ['a glossary', '## Glossary\n\n| Term | Description |\n|--|--|\n| PDF | A format |'],
    [
      'versions to come',
      '## Release plan\n\n| Version | Description |\n|--|--|\n| 1.0 | must export |',
    ],
    ['data without demands', '## Measured\n\n| Machine | Seconds |\n|--|--|\n| A | 3 |'],
  ])('is none for %s', (_, body) => {
    expect(textsOf(read(body))).toEqual(['Export of reports']);
  });
});

describe('a clause from prose', () => {
  it('is a sentence that binds, on its own line', () => {
    const found = read(
      'Reports are long. The export\nmust not block the page. It is fast.\n\nSee e.g. the manual.',
    );
    expect(found.clauses).toEqual([
      { id: 'R1', text: 'The export must not block the page.', line: 3, kind: 'constraint' },
    ]);
  });

  it('is read with the sentence that its first word points at', () => {
    expect(textsOf(read('The export writes a file. It must be readable.'))).toEqual([
      'The export writes a file. It must be readable.',
    ]);
  });

  it('keeps code and addresses and drops the dress of Markdown', () => {
    expect(
      textsOf(
        read(
          'The [`Router`](https://example.org/r) **must** call `a|b` at <https://example.org/x> with snake_case and *.ts.',
        ),
      ),
    ).toEqual(['The `Router` must call `a|b` at https://example.org/x with snake_case and *.ts.']);
  });

  it.each([
    ['a comment', '<!-- The export must be fast.\n\nIt must be small. -->'],
    ['code', '```\nThe export must be fast\n```\n\n    It must be small'],
    [
      'a log',
      '2024-01-01 10:00:00 the export must be fast\n[ERROR] it must be small\n    at must (a.js:1:2)',
    ],
    ['a question', 'Should we expose commands? Must it be fast?'],
    [
      'what a form says',
      '_No response_\n\nPlease search existing issues, you must not open duplicates.',
    ],
    ['a word in code', 'The name `must` is unused.'],
    ['a word of another language', 'The variables muss and sollte are in the list of the parser.'],
    ['a quotation that somebody answers', '> I cannot see it.'],
  ])('is none for %s', (_, body) => {
    expect(textsOf(read(body)).filter((text) => /must|small|fast|should/iu.test(text))).toEqual(
      body.includes('`must`') ? ['The name `must` is unused.'] : [],
    );
  });

  it('is the proposal of a form that binds nobody', () => {
    const found = read(
      '### Motivation\n\nUsers must copy by hand.\n\n### Proposal\n\nAdd a `Report::export` method.\n\n### Alternatives\n\nA script should do it.',
    );
    expect(textsOf(found)).toEqual(['Add a `Report::export` method.']);
  });

  it.each([
    [
      'I want to limit the number of results. There are many.',
      'I want to limit the number of results.',
    ],
    ['It would be helpful if the body was shown.', 'It would be helpful if the body was shown.'],
    ['The page closes on save.', 'The page closes on save.'],
    ['', 'Export of reports'],
    ['<!-- Describe the feature -->\n\n_No response_', 'Export of reports'],
  ])('falls back step by step: %j', (body, expected) => {
    expect(textsOf(read(body))).toEqual([expected]);
  });

  it.each(['.', '', 'Feature request', '[Feature]: '])(
    'is none for the title %j alone',
    (title) => {
      expect(readRequirement({ source: 'x', title, body: '', comments: [] }).clauses).toEqual([]);
    },
  );

  it('describes what a heading of code names', () => {
    expect(
      textsOf(read('## mount(component)\n\nCalled before the child. Returns nothing.')),
    ).toEqual(['mount(component): Called before the child. Returns nothing.']);
  });
});

describe('the kind of a clause', () => {
  it('comes from its heading, from its words and from the line before its list', () => {
    const body = [
      ...['## Features', '', '- Export as PDF', '- A report must never be empty', ''],
      ...['## Non-functional requirements', '', '- Under one second', ''],
      ...['## Constraints', '', '- Node 20', ''],
      ...['## Acceptance criteria', '', '- [ ] The file opens', ''],
      ...['## Non-goals', '', '- Word', ''],
      ...['## More', '', 'Out of scope:', '', '- Excel', '', 'Fonts will not be supported.'],
    ].join('\n');
    expect(kindsOf(read(body))).toEqual([
      'functional: Export as PDF',
      'constraint: A report must never be empty',
      'quality: Under one second',
      'constraint: Node 20',
      'acceptance: The file opens',
      'exclusion: Word',
      'exclusion: Excel',
      'exclusion: Fonts will not be supported.',
    ]);
  });

  it('keeps the explanation of an exclusion out of the clauses', () => {
    expect(textsOf(read('## Out of scope\n\n- Word\n  - it would take too long\n'))).toEqual([
      'Word',
    ]);
  });

  it('does not let a table of contents swallow the chapters below it', () => {
    expect(
      textsOf(
        read(
          '## Contents\n\n1. [A](#a)\n\n### 1. Import\n\n- Read the reports as CSV from the disk of the user who asked for the import',
        ),
      ),
    ).toEqual(['Read the reports as CSV from the disk of the user who asked for the import']);
  });
});

describe('what is said twice', () => {
  it('counts once, where it is said first', () => {
    const found = read('- Export as **PDF**\n\n## Key decisions\n\n- D-1: Export as PDF.\n- Print');
    expect(found.clauses).toEqual([
      { id: 'R1', text: 'Export as PDF', line: 3, kind: 'functional', alias: 'D-1' },
      { id: 'R2', text: 'Print', line: 8, kind: 'functional' },
    ]);
  });
});

describe('a comment', () => {
  it('adds only what binds, and an open fence in it hides nothing after it', () => {
    const found = read('- Export as PDF', {
      comments: [
        { author: 'ann', body: 'I want this too.\n\n> It must not be a quotation.\n\n```\n' },
        { author: 'bob', body: '- nice\n- it must print\n\nShould it?' },
      ],
    });
    expect(textsOf(found)).toEqual(['Export as PDF', 'it must print']);
    expect(found.text.split('\n')[(found.clauses[1]?.line ?? 0) - 1]).toBe('- it must print');
  });
});
