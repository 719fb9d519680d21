import { describe, expect, it } from '@jest/globals';
import { changesOf, composeWritten } from './read-story.ts';

const python = '[project]\nname = "depot"\nversion = "1.0.0"\nrequires-python = ">=3.12"\n';
const cargo = '[package]\nname = "depot"\nversion = "1.0.0"\nedition = "2021"\n';
const node =
  '{ "name": "depot", "version": "1.0.0", "devDependencies": { "typescript": "5.8.3" } }';
const demand = '- The service must list free shelves of a day.\n- It must reserve a shelf.\n';

describe('files that prose of the research names', () => {
  it('are changed where the project exists, together with what the sentence says', () => {
    const spec = composeWritten({
      body: demand,
      files: {
        'research/pyproject.toml': python,
        'research/notes.md': 'The purge lives in `src/shelves/purge.py` and runs at night.\n',
      },
    });
    const purge = spec.architecture.structure.files.find(({ path }) => path.endsWith('purge.py'));
    expect(purge?.change).toBe('modify');
    expect(purge?.purpose).toContain('runs at night');
    const step = spec.plan.phases
      .flatMap(({ steps }) => steps)
      .find(({ files }) => files.includes('src/shelves/purge.py'));
    expect(step?.action).toMatch(/^Extend /u);
  });

  it.each([
    'A new file `src/shelves/purge.py` holds the purge.',
    'Planned: `src/shelves/purge.py`',
  ])('are new where the sentence says so: %s', (sentence) => {
    const spec = composeWritten({
      body: demand,
      files: { 'research/pyproject.toml': python, 'research/notes.md': `${sentence}\n` },
    });
    expect(changesOf(spec).get('src/shelves/purge.py')).toBe('new');
  });

  it('are seen from the folder of the member whose manifest names them', () => {
    const spec = composeWritten({
      body: demand,
      files: {
        'research/package.json':
          '{ "name": "depot", "version": "1.0.0", "workspaces": ["packages/*"] }',
        'research/packages/api/package.json':
          '{ "name": "@depot/api", "version": "1.0.0", "scripts": { "dev": "node src/server.js" } }',
      },
    });
    const paths = [...changesOf(spec).keys()];
    expect(paths).not.toContain('src/server.js');
    expect(paths).toContain('packages/api/src/server.js');
  });
});

describe('the folder of new sources', () => {
  it.each([
    ['a single file in lib', 'research/package.json', node, ['lib/shelf/model.ts'], 'lib/'],
    [
      'a flat source folder',
      'research/pyproject.toml',
      python,
      ['src/a_b.py', 'src/c_d.py', 'src/e_f.py'],
      'src/',
    ],
    ['an application folder', 'research/pyproject.toml', python, ['app/main_page.py'], 'app/'],
    [
      'folders beside the private one of a package',
      'research/pubspec.yaml',
      'name: depot\nversion: 1.0.0\nenvironment:\n  sdk: ">=3.3.0 <4.0.0"\n',
      ['lib/sync/service.dart', 'lib/data/note.dart'],
      'lib/',
    ],
  ])('is the one that %s shows', (_, path, manifest, named, folder) => {
    const list = named.map((file) => `- \`${file}\``).join('\n');
    const spec = composeWritten({
      title: 'Kiosk printing',
      body: '## Tickets\n\n- It must print.\n- It must cut.\n\n## Coins\n\n- It must count.\n- It must pay.\n',
      files: { [path]: manifest, 'research/notes.md': `Sources:\n\n${list}\n` },
    });
    const tickets = [...changesOf(spec).keys()].find((file) => /(?:^|\/)tickets\.\w+$/u.test(file));
    expect(tickets?.slice(0, tickets.lastIndexOf('/') + 1)).toBe(folder);
  });

  it('lies in the member of a workspace of which the research names most files', () => {
    const spec = composeWritten({
      body: '## Tickets\n\n- It must print.\n- It must cut.\n\n## Coins\n\n- It must count.\n- It must pay.\n',
      files: {
        'research/package.json':
          '{ "name": "depot", "version": "1.0.0", "devDependencies": { "typescript": "5.8.3" } }',
        'research/packages/api/package.json': '{ "name": "@depot/api", "version": "1.0.0" }',
        'research/packages/web/package.json': '{ "name": "@depot/web", "version": "1.0.0" }',
        'research/notes.md':
          '- `packages/api/src/shelf.ts`\n- `packages/api/src/rack.ts`\n- `packages/web/src/page.ts`\n',
      },
    });
    expect([...changesOf(spec).keys()]).toContain('packages/api/src/tickets.ts');
  });
});

describe('a drawn tree', () => {
  const tree = (files: readonly string[]): string =>
    ['```text', 'depot/', ...files, '```', ''].join('\n');
  const drawn = tree([
    '├── src/',
    '│   ├── cli.ts            # arguments',
    '│   ├── read-shelves.ts   # folders to shelves',
    '│   └── print-report.ts   # text and JSON',
    '├── test/',
    '│   └── read-shelves.test.ts',
    '├── package.json',
    '└── tsconfig.json',
  ]);
  const spec = composeWritten({
    title: 'Shelf reports',
    body:
      '- The tool must read every shelf of a folder.\n- It must read shelves of nested folders.\n' +
      '- It must print the report as text.\n- It must print the report as JSON with `--json`.\n',
    files: {
      'research/package.json':
        '{ "name": "depot", "version": "1.0.0", "bin": { "depot": "./src/cli.ts" }, "devDependencies": { "typescript": "5.8.3" } }',
      'research/layout.md': drawn,
    },
  });

  it('divides the clauses of one list among the files that speak of them', () => {
    const homes = spec.logic.flows.map(({ files, requirements }) => [files[0], requirements]);
    expect(homes).toEqual([
      ['src/read-shelves.ts', ['R1', 'R2']],
      ['src/print-report.ts', ['R3', 'R4']],
    ]);
  });

  it('gives the entry, the tests and the configuration that it shows', () => {
    const changes = changesOf(spec);
    expect(changes.get('src/cli.ts')).toBe('modify');
    expect(changes.get('test/read-shelves.test.ts')).toBe('modify');
    expect(changes.get('test/print-report.test.ts')).toBe('new');
    expect(changes.get('tsconfig.json')).toBe('keep');
    expect([...changes.keys()].some((path) => path.startsWith('tests/'))).toBe(false);
  });
});

describe('the entry of a package of Cargo', () => {
  it.each([
    ['a library section', `${cargo}\n[lib]\nname = "depot"\n`, '', 'src/lib.rs'],
    ['no section', cargo, '', 'src/lib.rs'],
    [
      'a program section',
      `${cargo}\n[[bin]]\nname = "depot"\npath = "src/main.rs"\n`,
      '',
      'src/main.rs',
    ],
    [
      'a shown main file',
      `${cargo}\n[lib]\n`,
      'The arguments are read in `src/main.rs`.\n',
      'src/main.rs',
    ],
    ['a parser of arguments', `${cargo}\n[dependencies]\nclap = "4.5.4"\n`, '', 'src/main.rs'],
    ['an example with a main file', cargo, 'See `examples/tour/src/main.rs`.\n', 'src/lib.rs'],
  ])('with %s is as the tool chain wants it', (_, manifest, notes, entry) => {
    const spec = composeWritten({
      body: demand,
      files: { 'research/Cargo.toml': manifest, 'research/notes.md': notes },
    });
    const paths = [...changesOf(spec).keys()].filter((path) =>
      /^src\/(?:main|lib)\.rs$/u.test(path),
    );
    expect(paths).toEqual([entry]);
  });

  it('lies in the member where the top holds only a workspace', () => {
    const spec = composeWritten({
      body: demand,
      files: {
        'research/Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
        'research/crates/bus/Cargo.toml': cargo.replace('depot', 'bus'),
      },
    });
    const paths = [...changesOf(spec).keys()];
    expect(paths).toContain('crates/bus/src/lib.rs');
    expect(paths).not.toContain('src/lib.rs');
  });
});

describe('a long list below one heading', () => {
  const items = (label: string): string =>
    Array.from(
      { length: 5 },
      (_, index) => `- ${label}: the size must be at least ${index + 1} points.`,
    ).join('\n');

  it('is divided by the subjects with which its items begin', () => {
    const body = `## Styles\n\n${['Headings', 'Tables', 'Footers'].map(items).join('\n')}\n`;
    const spec = composeWritten({ title: 'Print styles in Python', body });
    expect(spec.logic.flows.map(({ name }) => name)).toEqual(['Headings', 'Tables', 'Footers']);
  });

  it('stays whole where the items have no subjects', () => {
    const list = Array.from({ length: 15 }, (_, index) => `- The size must be at least ${index}.`);
    const spec = composeWritten({
      title: 'Print styles in Python',
      body: `## Styles\n\n${list.join('\n')}\n`,
    });
    expect(spec.logic.flows).toHaveLength(1);
  });
});

describe('endpoints in the research of an app on a device', () => {
  it('are called and not served', () => {
    const spec = composeWritten({
      title: 'Courts',
      body: '- The user must list courts.\n- The user must book a court.\n',
      files: {
        'research/pubspec.yaml':
          'name: courts\nversion: 1.0.0\nenvironment:\n  sdk: ">=3.3.0 <4.0.0"\ndependencies:\n  flutter:\n    sdk: flutter\n  dio: 5.4.0\n',
        'research/api.md': 'The server offers:\n\n- `GET /courts`\n- `POST /courts`\n',
        'research/.tool-versions': 'flutter 3.19.5\n',
      },
    });
    const file = spec.architecture.structure.files.find(({ path }) =>
      path.includes('courts_client'),
    );
    expect(file?.purpose).toContain('Calls the endpoints');
    expect(spec.architecture.pattern.name).not.toContain('HTTP');
  });
});

describe('a file whose folder alone speaks of the subject', () => {
  it('is no home of a module', () => {
    const spec = composeWritten({
      body: demand,
      files: {
        'research/pyproject.toml': python,
        'research/notes.md': 'See `src/shelves/purge.py`, which runs at night.\n',
      },
    });
    expect(spec.logic.flows[0]?.files).not.toContain('src/shelves/purge.py');
  });
});
