import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../../src/research/read-facts.ts';
import type { VersionFact } from '../../../src/research/research.ts';

const versionsOf = (text: string, path = 'docs/report.md'): VersionFact[] =>
  readFacts({ path, text }).filter((fact) => fact.is === 'version');
const pairsOf = (text: string, path?: string): string[] =>
  versionsOf(text, path).map(({ name, version }) => `${name} ${version}`);

describe('versions of a document', () => {
  it('reads a table with a version column and quotes the row', () => {
    const table = '| Library | Version |\n|---|---|\n| `ledger` / `ledger-dom` | ^2.1.0 |\n';
    expect(versionsOf(table)).toEqual([
      expect.objectContaining({
        name: 'ledger',
        version: '2.1.0',
        range: '^2.1.0',
        strength: 'prose',
        evidence: {
          path: 'docs/report.md',
          line: 3,
          quote: '| `ledger` / `ledger-dom` | ^2.1.0 |',
        },
      }),
      expect.objectContaining({ name: 'ledger-dom', version: '2.1.0' }),
    ]);
  });

  it('takes the known technology of a row whatever the heads of the columns say', () => {
    const table = '| Layer | Choice | Version |\n|---|---|---|\n| Store | PostgreSQL | 16.2 |\n';
    expect(pairsOf(table)).toEqual(['PostgreSQL 16.2']);
  });

  it.each([
    '| Version | Date | Author |\n|---|---|---|\n| 1.2 | 2024-03-01 | Ada |\n',
    '| Nr. | Datum | Version | Änderung |\n|---|---|---|---|\n| 1 | 01.02.2024 | 1.1 | alles |\n',
    '| Name | Version |\n|---|---|\n| Ledger | latest |\n',
    '| Model | Accuracy |\n|---|---|\n| XGBoost | 0.95 |\n',
  ])('reads no version from the table %j', (table) => {
    expect(pairsOf(table)).toEqual([]);
  });

  it('reads the rows of a table without a version column as prose', () => {
    expect(pairsOf('| Part | Choice |\n|---|---|\n| Web | FastAPI 0.110.1 |\n')).toEqual([
      'FastAPI 0.110.1',
    ]);
  });

  it('counts lines below front matter', () => {
    expect(versionsOf('---\nversion: 3.1.4\n---\n\nUse FastAPI 0.110.1.\n')[0]?.evidence.line).toBe(
      5,
    );
  });

  it('tells the date of a document that states one', () => {
    expect(versionsOf('# R\n\nLast updated: 2024-05-03\n\nFastAPI 0.110.1\n')[0]?.dated).toBe(
      '2024-05-03',
    );
    expect(versionsOf('FastAPI 0.110.1\n', 'notes/2023-11-02-api.md')[0]?.dated).toBe('2023-11-02');
  });

  it('takes from a history only the newest least version of what everything runs on', () => {
    const history = [
      '# Changelog',
      '## 2.0.0',
      '- The minimum Rust version is now 1.80',
      '- Upgrade tokio to 1.40.0',
      '## 1.0.0',
      '- The minimum Rust version is now 1.70',
      '- React 18.2.0',
    ].join('\n');
    expect(pairsOf(history, 'CHANGELOG.md')).toEqual(['Rust 1.80']);
  });

  it.each([
    '## Changelog',
    '## 更新日志',
    '## Änderungsverlauf',
    '## История изменений',
    '## 変更履歴',
  ])('reads no history below the heading "%s"', (heading) => {
    const text = `# Notes\n\n${heading}\n\n- React 18.2.0 was added\n\n## Stack\n\n- React 19.1.0\n`;
    expect(pairsOf(text)).toEqual(['React 19.1.0']);
  });

  it('knows a history by its headings, and numbered sections are none', () => {
    expect(pairsOf('## 1.2.0 - 2024-01-02\n- React 18.1.0\n## 1.1.0\n## v1.0.0\n')).toEqual([]);
    expect(pairsOf('### 1.1 Stack\nReact 18.1.0\n### 1.2 Data\n### 1.3 Flow\n')).toEqual([
      'React 18.1.0',
    ]);
  });

  it('leaves out the subject that a document is about', () => {
    expect(pairsOf('# LedgerBox v2.3.0\n\nLedgerBox v2.3.0 uses React 19.1.0.\n')).toEqual([
      'React 19.1.0',
    ]);
  });

  it.each([
    ['bash', 'npm install react@19.0.0 @acme/kit@^2.1.0', ['react 19.0.0', '@acme/kit 2.1.0']],
    ['bash', '$ pip install "fastapi==0.110.1"', ['fastapi 0.110.1']],
    ['sh', 'composer require acme/csv:^9.15', ['acme/csv 9.15']],
    ['sh', 'go get example.org/kit@v1.4.2', ['example.org/kit v1.4.2']],
    ['sh', 'dotnet add package Acme.Pdf --version 2.1.28', ['Acme.Pdf 2.1.28']],
    ['sh', 'docker run -p 8080:80 postgres:16.2', ['postgres 16.2']],
    ['sh', 'docker run acme/own-server:1.0.0', []],
    ['sh', 'curl http://localhost:8080/v1.2', []],
    ['sh', 'nvm install 20', ['node 20']],
    ['toml', '[dependencies]\nserde = "1.0.2"', ['serde 1.0.2']],
    [
      'xml',
      '<dependency>\n<groupId>org.acme</groupId>\n<artifactId>kit</artifactId>\n<version>2.2.0</version>\n</dependency>',
      ['org.acme:kit 2.2.0'],
    ],
    ['elixir', '{:oban, "~> 2.17"}', ['oban 2.17']],
    ['ruby', 'gem "rails", "~> 7.1.3"', ['rails 7.1.3']],
    ['text', 'mlflow==2.11.1\nprophet>=1.1', ['mlflow 2.11.1', 'prophet 1.1']],
    ['python', 'print("FastAPI 0.110.1")', []],
    ['json', '{ "version": "1.2.3", "size": 2.5 }', []],
  ])('reads fenced %s: %j', (language, code, pairs) => {
    const text = `# Guide\n\n\`\`\`${language}\n${code}\n\`\`\`\n`;
    expect(pairsOf(text)).toEqual(pairs);
  });

  it('cites the line of the document for what it shows of a manifest', () => {
    const text = '# Guide\n\n```toml\n[dependencies]\nserde = "1.0.2"\n```\n';
    expect(versionsOf(text)[0]).toMatchObject({
      strength: 'prose',
      evidence: { line: 5, quote: 'serde = "1.0.2"' },
    });
  });
});
