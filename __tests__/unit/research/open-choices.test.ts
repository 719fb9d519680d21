import { describe, expect, it } from '@jest/globals';
import { describeConflict } from '../../../src/architect/model/describe-fact.ts';
import { findLocale } from '../../../src/locales/index.ts';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';
import { askAboutConflicts } from '../../../src/research/ask-about-conflicts.ts';
import { choosePins } from '../../../src/research/choose-pins.ts';
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

describe('two clauses that demand different things of one', () => {
  it.each([
    ['The service must run on Node 20.', 'The service must use Node 22.'],
    ['服务必须运行在 Node 20 上。', '服务必须使用 Node 22。'],
    ['服務必須在 Node 20 上執行。', '服務必須使用 Node 22。'],
    [
      'サービスは Node 20 で動作しなければならない。',
      'サービスは Node 22 を使用しなければならない。',
    ],
    ['서비스는 Node 20에서 실행해야 한다.', '서비스는 Node 22를 사용해야 한다.'],
    ['Der Dienst muss auf Node 20 laufen.', 'Der Dienst muss Node 22 verwenden.'],
    ['Le service doit tourner sous Node 20.', 'Le service doit utiliser Node 22.'],
    ['El servicio debe ejecutarse en Node 20.', 'El servicio debe usar Node 22.'],
    ['O serviço deve rodar no Node 20.', 'O serviço deve usar Node 22.'],
    ['Сервис должен работать на Node 20.', 'Сервис должен использовать Node 22.'],
    ['Il servizio deve girare su Node 20.', 'Il servizio deve usare Node 22.'],
    ['Usługa musi działać na Node 20.', 'Usługa musi używać Node 22.'],
  ])('are asked about with the newest version recommended: %s', (first, second) => {
    const [question, ...others] = questionsOf([first, second]);
    expect(others).toEqual([]);
    expect(question?.text).toContain(first);
    expect(question?.text).toContain(second);
    expect([question?.options, question?.recommended]).toEqual([['Node 20', 'Node 22'], 1]);
  });

  it.each([
    ['The dashboard must use React.', 'The dashboard must use Vue.'],
    ['The dashboard must use React 19.', 'The dashboard must use Vue 3.'],
    ['Use React.', 'Use Vue.'],
    ['页面必须使用 React。', '页面必须使用 Vue。'],
    ['頁面必須使用 React。', '頁面必須使用 Vue。'],
    ['画面は React を使用しなければならない。', '画面は Vue を使用しなければならない。'],
    ['화면은 React를 사용해야 한다.', '화면은 Vue를 사용해야 한다.'],
    ['Die Seite muss React verwenden.', 'Die Seite muss Vue verwenden.'],
    ['La page doit utiliser React.', 'La page doit utiliser Vue.'],
    ['La página debe usar React.', 'La página debe usar Vue.'],
    ['A página deve usar React.', 'A página deve usar Vue.'],
    ['Страница должна использовать React.', 'Страница должна использовать Vue.'],
    ['La pagina deve usare React.', 'La pagina deve usare Vue.'],
    ['Strona musi używać React.', 'Strona musi używać Vue.'],
  ])('are asked about for technologies: %s', (first, second) => {
    const [question, ...others] = questionsOf([first, second]);
    expect(others).toEqual([]);
    expect(question?.options).toEqual(['React', 'Vue']);
  });

  it('are asked about for languages', () => {
    const clauses = ['The tool must be written in Go.', 'The tool must be written in Rust.'];
    expect(questionsOf(clauses)[0]?.options).toEqual(['Go', 'Rust']);
  });

  it('are decided by what people answered', () => {
    const clauses = ['The service must run on Node 20.', 'The service must use Node 22.'];
    const [conflict] = conflictsIn({ ...read(clauses), settled: ['Node 22'] });
    expect(conflict && shortly(conflict)).toBe('22 | 20 > 22 (requirement)');
  });

  it.each([
    ['in one clause', 'Node 20 and 22 are supported.', 'The service must use Node 22.'],
    ['as a move', 'The page must be migrated from Vue to React.', 'The page must use React.'],
    ['as a move of versions', 'Move the service: Node 18 → Node 22.', 'It must use Node 22.'],
    ['of two parts', 'The web app must use React.', 'The admin must use Vue.'],
    ['of two parts', 'The frontend must run on Node 20.', 'The backend must run on Node 22.'],
    ['of two parts', '前端必须使用 Node 20。', '后端必须使用 Node 22。'],
    ['of two parts', 'The server must be written in Go.', 'The agent must be written in Rust.'],
    ['as a least one', 'It must run on Node 20 or newer.', 'It must run on Node 22.'],
    ['as a least one', 'It must run on at least Node 20.', 'It must run on Node 22.'],
    ['as a matrix', 'The pipeline must test on Node 20.', 'The pipeline must test on Node 22.'],
    ['with more detail', 'It must run on Node 22.', 'It must run on Node 22.12.0.'],
    ['as what it may not be', 'The page must use React.', 'The page must not use Vue.'],
    ['for some time', 'It must run on Node 20 until May.', 'It must run on Node 22 from June.'],
  ])('are none where they are named %s', (_, first, second) => {
    const requirement = read([first, second]);
    const versions = conflictsIn(requirement).filter(({ about }) => about === 'version');
    expect([questionsOf([first, second]), versions]).toEqual([[], []]);
  });

  it('are none below headings of their own', () => {
    const body =
      '## Web app\n\n- The pages must be built with React.\n\n## Admin\n\n- The pages must be built with Vue.\n';
    const requirement = readRequirement({ source: 'x', title: 'X1', body, comments: [] });
    expect(askAboutConflicts(conflictsIn(requirement), findLocale('en'))).toEqual([]);
  });

  it('are left to the one that a manifest holds', () => {
    const clauses = ['The page must use React.', 'The page must use Vue.'];
    const [conflict] = conflictsIn(read(clauses), { 'package.json': manifest({ vue: '3.4.0' }) });
    expect(conflict?.chosen).toBe('Vue');
  });
});

describe('a model', () => {
  it('is told that it has to decide or ask', () => {
    const [conflict] = conflictsIn(read(['The page must use React.', 'The page must use Vue.']));
    const text = conflict && describeConflict('C1', conflict);
    expect(text).toContain('nothing decides: decide it with a reason, or ask');
    expect(text).not.toContain('Code takes');
  });
});

describe('a version of which only the major one is stated', () => {
  const clause = 'The service must run on Node 20.';
  const pinsIn = (texts: Texts): readonly string[] => {
    const requirement = read([clause]);
    const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
    const research = readResearch({ files, skipped: [] }, requirement);
    return choosePins(research, requirement).map(({ version }) => version);
  };

  it('is pinned as it stands, and as another source says it where one says more', () => {
    expect(pinsIn({})).toEqual(['20']);
    expect(pinsIn({ 'notes.md': 'The servers run Node 20.11.1.\n' })).toEqual(['20.11.1']);
  });
});
