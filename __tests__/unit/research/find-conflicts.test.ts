import { describe, expect, it } from '@jest/globals';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';
import { choosePins } from '../../../src/research/choose-pins.ts';
import type { Conflict } from '../../../src/research/conflict.ts';
import { readResearch } from '../../../src/research/read-research.ts';

type Texts = Readonly<Record<string, string>>;
const plain = '- The service must list the orders of a day.\n';

const research = (texts: Texts, body: string): ReturnType<typeof readResearch> => {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return readResearch({ files, skipped: [] }, requirementOf(body));
};
const requirementOf = (body: string): ReturnType<typeof readRequirement> =>
  readRequirement({ source: 'requirement.md', title: 'Orders', body, comments: [] });
const conflictsIn = (texts: Texts, body = plain): readonly Conflict[] =>
  research(texts, body).conflicts;
const pinsIn = (texts: Texts, body = plain): string[] =>
  choosePins(research(texts, body), requirementOf(body)).map(
    ({ name, version }) => `${name} ${version}`,
  );
const shortly = ({ about, options, chosen, because }: Conflict): string =>
  `${about}: ${options.map(({ value }) => value).join(' | ')} > ${chosen} (${because})`;

const packageJson = (dependencies: Texts): string =>
  JSON.stringify({ name: 'shop', version: '1.0.0', dependencies }, null, 2);

describe('conflicts between versions', () => {
  it.each([
    [
      'a manifest and prose',
      { 'package.json': packageJson({ react: '^19.0.0' }), 'README.md': 'Built with React 17.\n' },
      plain,
      'version: 19.0.0 | 17 > 19.0.0 (manifest)',
    ],
    [
      'two sentences of one document',
      { 'notes.md': 'The API runs on Django 4.2.\n\n## Later\n\nWe deploy Django 5.0.\n' },
      plain,
      'version: 4.2 | 5.0 > 4.2 (first)',
    ],
    [
      'a newer and an older dated document',
      {
        'a.md': 'Date: 2023-02-01\n\nThe API runs on Django 4.2.\n',
        'b.md': 'Date: 2024-02-01\n\nThe API runs on Django 5.0.\n',
      },
      plain,
      'version: 5.0 | 4.2 > 5.0 (dated)',
    ],
    [
      'the requirement and a manifest',
      { 'package.json': packageJson({ react: '^18.0.0' }) },
      '- The page must use React 19.\n',
      'version: 19 | 18.0.0 > 19 (requirement)',
    ],
    [
      'a superseded document and a current one',
      {
        'old.md': '# Stack\n\nStatus: Superseded by [new](new.md)\n\nWe run Django 4.2.\n',
        'new.md': '# Stack of the backend\n\nWe run Django 5.0.\n',
      },
      plain,
      'version: 5.0 | 4.2 > 5.0 (superseded)',
    ],
  ])('are found between %s', (_, texts, body, expected) => {
    expect(conflictsIn(texts, body).map(shortly)).toContain(expected);
  });

  it('cite a line for every value', () => {
    const texts = {
      'package.json': packageJson({ react: '^19.0.0' }),
      'README.md': 'Built with React 17.\n',
    };
    const [conflict] = conflictsIn(texts);
    expect(conflict?.options.map(({ evidence }) => evidence[0]?.path)).toEqual([
      'package.json',
      'README.md',
    ]);
  });
});

describe('what is no conflict', () => {
  const lock = JSON.stringify({
    name: 'shop',
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { react: '^19.0.0' } },
      'node_modules/react': { version: '19.1.4' },
      'node_modules/ms': { version: '2.1.3' },
      'node_modules/debug/node_modules/ms': { version: '2.0.0' },
    },
  });
  const workflow = `jobs:
  test:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        node-version: [18, 20, 22]
    steps:
      - uses: actions/setup-node@v4
        with:
          node-version: 18
`;
  it.each<[string, Texts, string?]>([
    [
      'a range and the lock file that satisfies it, and two majors of an indirect package',
      { 'package.json': packageJson({ react: '^19.0.0' }), 'package-lock.json': lock },
    ],
    [
      'the own version of the project',
      {
        'package.json': packageJson({}),
        'README.md': '# shop\n\nshop 0.9.0 is the first release.\n',
      },
    ],
    [
      'a change log',
      {
        'package.json': packageJson({ react: '^19.0.0' }),
        'CHANGELOG.md': '# Changelog\n\n## 1.2.0\n\n- Upgrade to React 18.\n',
      },
    ],
    [
      'a version that was left behind',
      {
        'package.json': packageJson({ react: '^19.0.0' }),
        'README.md':
          'We migrated from React 17 to React 19.\n\nIt previously used React 16.\n\n~~React 15~~\n',
      },
    ],
    [
      'a matrix of versions in a pipeline',
      {
        'package.json': '{ "name": "shop", "engines": { "node": ">=20.0.0" } }',
        '.github/workflows/ci.yml': workflow,
      },
    ],
    [
      'images of two stages and of two services',
      {
        Dockerfile: 'FROM node:22-alpine AS build\nFROM node:20-alpine\n',
        'docker-compose.yml':
          'services:\n  db:\n    image: postgres:16\n  keycloak-db:\n    image: postgres:14\n',
      },
    ],
    [
      'several supported versions of which one is used',
      {
        'package.json': packageJson({ react: '^19.0.0' }),
        'README.md': 'It supports React 17, React 18 and React 19.\n',
      },
    ],
    [
      "the environment of an issue's author",
      { 'package.json': '{ "name": "shop", "engines": { "node": ">=20.0.0" } }' },
      '- The service must list the orders.\n\n## Environment\n\n- Node.js: 18.2.0\n- Browser: Chrome 114\n',
    ],
    [
      'a document of its own without a successor',
      { 'old.md': '# Notes\n\nStatus: Deprecated\n\nDjango 4.2 was used.\n' },
    ],
    [
      'one document that compares',
      { 'study.md': 'Measured: FastAPI 0.110.0 with 900 requests, Flask 3.0.2 with 400.\n' },
    ],
    [
      "classes of the project's own",
      { 'plan.md': '# Scope\n\nThe decision stays in `ProjectAnalyzer` or `ImpactAnalyzer`.\n' },
    ],
    [
      'technologies that a manifest holds together',
      { 'package.json': packageJson({ express: '^4.18.0', fastify: '^4.26.0' }) },
      '- The gateway must use Fastify.\n',
    ],
    [
      'a requirement that excludes or leaves behind',
      { 'package.json': packageJson({ fastify: '^4.26.0' }) },
      '- The gateway must not use Express.\n- Orders are shipped by Express delivery.\n- It must replace Koa.\n',
    ],
  ])('%s', (_, texts, body = plain) => {
    expect(conflictsIn(texts, body).map(shortly)).toEqual([]);
  });
});

describe('conflicts between technologies', () => {
  it('are found between the requirement and a manifest, and the requirement wins', () => {
    const texts = { 'package.json': packageJson({ express: '^4.18.0' }) };
    const body = '- The gateway must use Fastify.\n';
    expect(conflictsIn(texts, body).map(shortly)).toEqual([
      'purpose: express | Fastify > Fastify (requirement)',
    ]);
    expect(conflictsIn(texts, body)[0]?.options[1]?.evidence).toEqual([
      { path: 'requirement.md', line: 3, quote: body.trim() },
    ]);
    expect(pinsIn(texts, body)).toEqual([]);
  });

  it('are found between the image of a service and what the requirement demands', () => {
    const texts = { 'docker-compose.yml': 'services:\n  db:\n    image: postgres:16.2\n' };
    const body = '- Orders must be stored in MySQL.\n';
    expect(conflictsIn(texts, body).map(shortly)).toEqual([
      'purpose: postgres | MySQL > MySQL (requirement)',
    ]);
  });

  it('are found between two documents, and the newer one decides', () => {
    const texts = {
      'a.md': 'Date: 2023-02-01\n\nThe API runs on Flask 3.0.2.\n',
      'b.md': 'Date: 2024-02-01\n\nThe API runs on FastAPI 0.110.0.\n',
    };
    expect(conflictsIn(texts).map(shortly)).toEqual(['purpose: Flask | FastAPI > FastAPI (dated)']);
    expect(pinsIn(texts)).toEqual(['FastAPI 0.110.0']);
  });
});

describe('documents that others replace', () => {
  const now = '# 7. Keep orders in PostgreSQL\n\n## Status\n\nAccepted\n';
  it.each([
    ['a status', '# 3. Keep orders in MongoDB\n\nStatus: Superseded by ADR-0007\n'],
    [
      'a heading of that name',
      '# 3. Keep orders in MongoDB\n\n## Status\n\nSuperseded by [ADR 7](0007-postgresql.md)\n',
    ],
    [
      'front matter',
      '---\ntitle: 3. Keep orders in MongoDB\nstatus: superseded by 0007-postgresql.md\n---\n\nText.\n',
    ],
    [
      'a row of a table',
      '# 3. Keep orders in MongoDB\n\n| Field | Value |\n| --- | --- |\n| Status | Superseded by ADR 7 |\n',
    ],
    [
      'a sentence at the top',
      '# 3. Keep orders in MongoDB\n\n> **Deprecated**: see [7](./0007-postgresql.md).\n',
    ],
    [
      'its status in German',
      '# 3. Keep orders in MongoDB\n\n* **Status:** ~~Angenommen~~ Ersetzt durch [ADR 7](0007-postgresql.md)\n',
    ],
    [
      'its status in Chinese',
      '# 3. Keep orders in MongoDB\n\n状态：已被 [ADR 7](0007-postgresql.md) 取代\n',
    ],
    [
      'its status in Russian',
      '# 3. Keep orders in MongoDB\n\n**Статус**: заменено на [ADR 7](0007-postgresql.md)\n',
    ],
  ])('are found by %s', (_, old) => {
    const texts = { 'docs/adr/0003-mongodb.md': old, 'docs/adr/0007-postgresql.md': now };
    const [conflict, ...more] = conflictsIn(texts);
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({
      about: 'document',
      topic: 'docs/adr/0003-mongodb.md',
      chosen: '7. Keep orders in PostgreSQL',
      because: 'superseded',
    });
    expect(conflict?.options.map(({ value }) => value)).toEqual([
      '7. Keep orders in PostgreSQL',
      '3. Keep orders in MongoDB',
    ]);
    expect(conflict?.options.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  it('are found by what the newer one says of them', () => {
    const texts = {
      'docs/rfc-3.md': '# RFC 3: Keep orders in files\n',
      'docs/rfc-9.md': '# RFC 9: Keep orders in a table\n\n- Supersedes: RFC 0003\n',
    };
    expect(conflictsIn(texts).map(shortly)).toEqual([
      'document: RFC 9: Keep orders in a table | RFC 3: Keep orders in files > RFC 9: Keep orders in a table (superseded)',
    ]);
  });

  it('are left out when they speak of nothing that is asked', () => {
    const texts = {
      'docs/adr/0003.md': '# Use tabs\n\nStatus: Superseded by ADR-7\n',
      'docs/adr/0007.md': '# Use spaces\n',
    };
    expect(conflictsIn(texts)).toEqual([]);
  });

  it.each([
    'Status: Accepted',
    'Status: Proposed, not superseded',
    '## Status\n\nAccepted. It replaced the old plan.',
    'Superseded by RFC 42: the earlier plan used EKS 1.27.',
    'The API deprecated this call.',
  ])('are not made of "%s"', (status) => {
    const texts = {
      'docs/adr/0003.md': `# Orders\n\n${status}\n\nWe run Django 4.2.\n`,
      'docs/adr/0042.md': '# Orders of RFC 42\n',
    };
    expect(conflictsIn(texts)).toEqual([]);
    expect(pinsIn(texts)).toContain('Django 4.2');
  });

  it('pin nothing that only they state', () => {
    const texts = {
      'old.md': '# Orders\n\nStatus: Obsolete\n\nWe run Django 4.2.\n',
      'new.md': '# Orders\n\nWe run Flask 3.0.2.\n',
    };
    expect(pinsIn(texts)).toEqual(['Flask 3.0.2']);
  });
});
