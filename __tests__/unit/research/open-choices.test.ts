import { describe, expect, it } from '@jest/globals';
import { findLocale } from '../../../src/locales/index.ts';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { askAboutConflicts } from '../../../src/research/ask-about-conflicts.ts';
import type { Conflict } from '../../../src/research/conflict.ts';
import { readResearch } from '../../../src/research/read-research.ts';

type Texts = Readonly<Record<string, string>>;

const read = (clauses: readonly string[]): Requirement =>
  readRequirement({
    source: 'requirement.md',
    title: 'X1',
    body: clauses.map((text) => `- ${text}\n`).join(''),
    comments: [],
  });
const conflictsIn = (requirement: Requirement, texts: Texts = {}): readonly Conflict[] =>
  readResearch(
    { files: Object.entries(texts).map(([path, text]) => ({ path, text })), skipped: [] },
    requirement,
  ).conflicts;
const shortly = ({ options, chosen, because }: Conflict): string =>
  `${options.map(({ value }) => value).join(' | ')} > ${chosen} (${because})`;
const questionsOf = (clauses: readonly string[], texts: Texts = {}, tag = 'en') =>
  askAboutConflicts(conflictsIn(read(clauses), texts), findLocale(tag));

const offers = 'The server must store orders in Postgres or MySQL.';
const manifest = (dependencies: Texts): string => JSON.stringify({ dependencies }, null, 2);

describe('a clause that offers several technologies', () => {
  it.each([
    [offers, 'Postgres', 'MySQL'],
    ['The database must be either PostgreSQL or MySQL.', 'PostgreSQL', 'MySQL'],
    ['The page must be built with React / Vue.', 'React', 'Vue'],
    ['Database: PostgreSQL or MySQL', 'PostgreSQL', 'MySQL'],
    ['The service must use Postgres, MySQL or SQLite.', 'Postgres', 'MySQL', 'SQLite'],
    ['The service must use Postgres 16 or MySQL 8.', 'Postgres', 'MySQL'],
    ['服务器必须将订单存储在 Postgres 或 MySQL 中。', 'Postgres', 'MySQL'],
    ['伺服器必須將訂單儲存在 Postgres 或 MySQL 中。', 'Postgres', 'MySQL'],
    ['サーバーは注文を Postgres または MySQL に保存しなければならない。', 'Postgres', 'MySQL'],
    ['서버는 주문을 Postgres 또는 MySQL에 저장해야 한다.', 'Postgres', 'MySQL'],
    ['Der Server muss Bestellungen in Postgres oder MySQL speichern.', 'Postgres', 'MySQL'],
    ['Le serveur doit stocker les commandes dans Postgres ou MySQL.', 'Postgres', 'MySQL'],
    ['El servidor debe guardar los pedidos en Postgres o MySQL.', 'Postgres', 'MySQL'],
    ['O servidor deve armazenar os pedidos no Postgres ou MySQL.', 'Postgres', 'MySQL'],
    ['Сервер должен хранить заказы в Postgres или MySQL.', 'Postgres', 'MySQL'],
    ['Il server deve salvare gli ordini in Postgres o MySQL.', 'Postgres', 'MySQL'],
    ['Serwer musi zapisywać zamówienia w Postgres lub MySQL.', 'Postgres', 'MySQL'],
  ])('is asked about where nothing decides: %s', (clause, ...options) => {
    expect(questionsOf([clause])).toEqual([{ text: clause, options, recommended: 0 }]);
  });

  it.each<[string, Texts, string]>([
    [
      'a table of versions under its proper name',
      { 'stack.md': '| Technology | Version |\n| --- | --- |\n| PostgreSQL | 16.4 |\n' },
      'Postgres | MySQL > Postgres (pinned)',
    ],
    [
      'the image of a service',
      { 'compose.yaml': 'services:\n  db:\n    image: postgres:16.4\n' },
      'Postgres | MySQL > Postgres (manifest)',
    ],
    [
      'the driver in a manifest',
      { 'package.json': manifest({ mysql2: '3.9.0' }) },
      'Postgres | MySQL > MySQL (manifest)',
    ],
  ])('is decided by %s, which is cited', (_, texts, expected) => {
    const [conflict, ...others] = conflictsIn(read([offers]), texts);
    expect(others).toEqual([]);
    expect(conflict && shortly(conflict)).toBe(expected);
    const chosen = conflict?.options.find(({ value }) => value === conflict.chosen);
    expect(chosen?.evidence.map(({ path }) => path)).toContain(Object.keys(texts)[0]);
    expect(questionsOf([offers], texts)).toEqual([]);
  });

  it('is decided by what people answered', () => {
    const [conflict] = conflictsIn({ ...read([offers]), settled: ['Postgres'] });
    expect(conflict && shortly(conflict)).toBe('Postgres | MySQL > Postgres (requirement)');
  });

  it('is decided by another clause, under whichever name', () => {
    const clauses = [offers, 'The migrations must be written for PostgreSQL.'];
    const [conflict] = conflictsIn(read(clauses));
    expect(conflict && shortly(conflict)).toBe('Postgres | MySQL > Postgres (requirement)');
  });

  it.each([
    ['serves both', 'The service must support Postgres or MySQL as its database.'],
    ['lets somebody choose', 'The operator must be able to choose Postgres or MySQL.'],
    ['tells of a case', 'If Postgres or MySQL is down, the service must answer with 503.'],
    ['forbids them', 'The page must not be built with React or Vue.'],
    ['reads from them', 'The tool must read dumps of Postgres or MySQL.'],
    ['serves both in German', 'Der Server muss mit Postgres oder MySQL kompatibel sein.'],
    ['serves both in Japanese', 'サーバーは Postgres または MySQL に対応しなければならない。'],
    ['prefers one', 'The service must use MySQL instead of Postgres.'],
    ['uses them together', 'The service must work with Postgres and MySQL.'],
  ])('is asked about never where it %s', (_, clause) => {
    expect(questionsOf([clause])).toEqual([]);
  });

  it('is asked about never where a manifest holds both', () => {
    const both = { 'package.json': manifest({ mysql2: '3.9.0', pg: '8.11.0' }) };
    expect(questionsOf([offers], both)).toEqual([]);
  });
});
