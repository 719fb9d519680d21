import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../../src/research/read-facts.ts';
import type { AlternativeFact } from '../../../src/research/research.ts';

const alternativesOf = (text: string): AlternativeFact[] =>
  readFacts({ path: 'docs/report.md', text }).filter((fact) => fact.is === 'alternative');
const shortly = (text: string): string[] =>
  alternativesOf(text).map(
    ({ topic, options, recommended = '-' }) =>
      `${topic}: ${options.map(({ name }) => name).join(' | ')} > ${recommended}`,
  );

describe('alternatives of a document', () => {
  it.each([
    ['# Cache\n\nWe can take Redis or Memcached for it.\n', 'Cache: Redis | Memcached > -'],
    ['# Web\n\n- **Framework**: React / Vue / Svelte\n', 'Framework: React | Vue | Svelte > -'],
    ['# HTTP\n\nUse `httpx` instead of `requests`.\n', 'HTTP: httpx | requests > httpx'],
    ['# Store\n\nWe recommend PostgreSQL over MySQL.\n', 'Store: PostgreSQL | MySQL > PostgreSQL'],
    ['# Store\n\nMySQL or PostgreSQL (recommended)\n', 'Store: MySQL | PostgreSQL > PostgreSQL'],
    ['# 缓存\n\n推荐 Redis 或 Memcached\n', '缓存: Redis | Memcached > Redis'],
    [
      '# Speicher\n\nWir empfehlen `fast-pdf` statt `slow-pdf`.\n',
      'Speicher: fast-pdf | slow-pdf > fast-pdf',
    ],
  ])('reads %j', (text, expected) => {
    expect(shortly(text)).toEqual([expected]);
  });

  it('reads a cell that offers several packages, with the first cell as the topic', () => {
    const text = '# Stack\n\n| Need | Choice |\n|---|---|\n| Export | ledger-docx / docx |\n';
    expect(shortly(text)).toEqual(['Export: ledger-docx | docx > -']);
  });

  it.each([
    ['Recommended', 'Alternative'],
    ['推荐方案', '备选'],
    ['Empfohlen', 'Alternative'],
    ['推奨', '代替'],
  ])('reads a table with the columns %s and %s', (advised, other) => {
    const text = `# Choices\n\n| Layer | ${advised} | ${other} |\n|---|---|---|\n| Web | React + Vite | Vue 3 + Vite |\n`;
    expect(shortly(text)).toEqual(['Web: React | Vue > React']);
  });

  it('reads options that are headings of one section', () => {
    const text = '## Queue\n\n### Option A: RabbitMQ\n\ntext\n\n### Option B: Kafka\n';
    expect(shortly(text)).toEqual(['Queue: RabbitMQ | Kafka > -']);
    expect(shortly('## Parser\n\n### 2.1 推荐：tidy-md\n\n### 2.2 备选：marked\n')).toEqual([
      'Parser: tidy-md | marked > tidy-md',
    ]);
  });

  it.each([
    'It runs on iOS / Android and Chrome/Edge/Firefox.',
    'Export as JSON or YAML.',
    'Built with React/TypeScript and Python/Django.',
    'Redis or something similar',
    'Markers are preferred over multi-part ones.',
    'Either now or later, and/or never.',
    'The limit is 3 or 4.',
  ])('sees no choice between technologies in "%s"', (line) => {
    expect(shortly(`# Notes\n\n${line}\n`)).toEqual([]);
  });
});
