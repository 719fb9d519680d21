import { describe, expect, it } from '@jest/globals';
import { findPythonInstall } from '../../../../src/architect/offline/python-install.ts';
import { changesOf, composeWritten } from './read-story.ts';

const body = '- The tool must list every shelf of the depot.\n';
const pathsOf = (files: Readonly<Record<string, string>>): readonly string[] => [
  ...changesOf(composeWritten({ title: 'Depot', body, files })).keys(),
];

describe('the program that can be run', () => {
  it.each([
    [
      'Go with cobra',
      {
        'research/go.mod':
          'module example.org/depot\n\ngo 1.23\n\nrequire github.com/spf13/cobra v1.8.1\n',
      },
      'cmd/depot/main.go',
    ],
    [
      'Python with click',
      {
        'research/pyproject.toml':
          '[project]\nname = "depot"\nversion = "1.0.0"\ndependencies = ["click==8.1.8"]\n',
      },
      'src/depot/__main__.py',
    ],
    [
      'TypeScript with a bin',
      {
        'research/package.json':
          '{"name":"depot","version":"1.0.0","bin":"./dist/x.js","devDependencies":{"typescript":"5.8.3"}}',
      },
      'src/cli.ts',
    ],
    [
      'Rust with clap',
      {
        'research/Cargo.toml':
          '[package]\nname = "depot"\nversion = "0.2.0"\n\n[dependencies]\nclap = "4.5.23"\n',
      },
      'src/main.rs',
    ],
    [
      'a Python service',
      {
        'research/pyproject.toml':
          '[project]\nname = "depot"\nversion = "1.0.0"\ndependencies = ["fastapi==0.115.6"]\n',
      },
      'src/depot/app.py',
    ],
  ])('has its entry in %s', (_, files, expected) => {
    expect(pathsOf(files)).toContain(expected);
  });

  it('is the one that the research names, where it names one', () => {
    const paths = pathsOf({
      'research/pyproject.toml':
        '[project]\nname = "depot"\nversion = "1.0.0"\ndependencies = ["click==8.1.8"]\n',
      'research/notes.md': '# Notes\n\nThe command line is read in `src/depot/cli.py` today.\n',
    });
    expect(paths).toContain('src/depot/cli.py');
    expect(paths).not.toContain('src/depot/__main__.py');
  });
});

describe('how a Python project is installed', () => {
  const install = (text: string): string | undefined =>
    findPythonInstall([{ path: 'research/pyproject.toml', text }]);

  it.each([
    [
      '[dependency-groups]\ndev = ["ruff", "pytest>=8"]\n',
      'python -m pip install -e . --group dev',
    ],
    [
      '[dependency-groups]\nlint = ["ruff"]\ntest = [\n  "pytest",\n]\n',
      'python -m pip install -e . --group test',
    ],
    [
      '[project.optional-dependencies]\ntests = ["pytest"]\n',
      'python -m pip install -e ".[tests]"',
    ],
    ['[tool.poetry]\nname = "depot"\n', 'poetry install'],
    ['[project]\ndependencies = ["pytest"]\n', undefined],
  ])('is read from %j', (text, expected) => {
    expect(install(text)).toBe(expected);
  });
});

describe('what the sources do not state', () => {
  const spec = composeWritten({
    title: 'Depot',
    body: '- The depot must answer `GET /shelves` with every shelf.\n',
    files: {
      'research/pyproject.toml':
        '[project]\nname = "depot"\nversion = "1.0.0"\ndependencies = ["fastapi==0.115.6"]\n',
    },
  });
  const steps = spec.plan.phases.flatMap((phase) => phase.steps);
  const routes = steps.find(({ action }) => action.includes('`GET /shelves`'));

  it('is no status of an endpoint', () => {
    expect(routes?.action).not.toMatch(/status/u);
  });

  it('leaves the endpoint with the clause that asks for it, and with a whole sentence', () => {
    expect(routes?.requirements).toEqual(['R1']);
    expect(spec.interfaces.signatures.map(({ description }) => description)).toEqual([
      'Demanded by R1.',
    ]);
  });

  it('is no endpoint where only a server framework is pinned', () => {
    const { pattern } = composeWritten({
      title: 'Depot',
      body,
      files: {
        'research/pyproject.toml':
          '[project]\nname = "depot"\nversion = "1.0.0"\ndependencies = ["fastapi==0.115.6"]\n',
      },
    }).architecture;
    expect(pattern.rationale).not.toContain('state HTTP endpoints');
  });
});

describe('the interfaces of notes in another language', () => {
  const rust = {
    'research/Cargo.toml': '[package]\nname = "depot"\nversion = "0.2.0"\n',
    'research/memo.md':
      '# 調査\n\n```rust\npub struct Shelf {\n    pub code: String,\n}\n\npub fn seek(shelves: &[Shelf], text: &str) -> usize { todo!() }\n```\n',
  };

  it('are built though they share no word with the clauses', () => {
    const { interfaces } = composeWritten({
      title: '倉庫の検索',
      body: '- 棚を部分一致で検索できること。\n',
      files: rust,
    });
    expect(interfaces.schemas.map(({ name }) => name)).toEqual(['Shelf']);
    expect(interfaces.signatures).toHaveLength(1);
  });

  it('are left where a guide to a pinned library shows them', () => {
    const { interfaces } = composeWritten({
      title: '倉庫の検索',
      body: '- 棚を部分一致で検索できること。\n',
      files: {
        'research/Cargo.toml':
          '[package]\nname = "depot"\nversion = "0.2.0"\n\n[dependencies]\nshelving = "1.2.0"\n',
        'research/memo.md': rust['research/memo.md'].replace('調査', 'shelving の使い方'),
      },
    });
    expect(interfaces.schemas).toEqual([]);
  });

  it('quote the endpoint of somebody else and do not build it', () => {
    const spec = composeWritten({
      title: 'Erinnerungen',
      body: '- Der Dienst muss jede Erinnerung senden.\n',
      files: {
        'research/anbieter.md':
          '# Anbieter\n\nDer Betreiber nimmt Briefe über `POST /v3/letters` an. Die Antwort ist `202 Accepted`.\n',
      },
    });
    expect(spec.interfaces.signatures).toEqual([]);
    expect(spec.logic.details.map(({ text }) => text).join()).toContain('`POST /v3/letters`');
  });
});

describe('a project that is only begun', () => {
  const manifest =
    '{"name":"depot","version":"0.0.0","private":true,"bin":"./src/cli.ts","scripts":{"test":"node --test","lint":"eslint ."},"devDependencies":{"eslint":"9.24.0","typescript":"5.8.3"}}';
  const spec = composeWritten({
    title: 'Depot',
    body,
    files: {
      'research/package.json': manifest,
      'research/notes.md':
        '# Notes\n\n## Files\n\n```text\ndepot/\n├── src/\n│   └── cli.ts # arguments\n├── package.json\n└── tsconfig.json\n```\n',
    },
  });
  const actions = spec.plan.phases.flatMap(({ steps }) => steps.map(({ action }) => action)).join();

  it('has no file that is there already', () => {
    expect(new Set(changesOf(spec).values())).toEqual(new Set(['new']));
  });

  it('shows its manifest word for word, and adds no command that stands in it', () => {
    expect(spec.interfaces.configs).toEqual([
      { file: 'package.json', language: 'json', content: manifest },
    ]);
    expect(actions).not.toContain('Add the command');
  });

  it('runs no linter that has no configuration', () => {
    expect(actions).not.toContain('npm run lint');
  });
});
