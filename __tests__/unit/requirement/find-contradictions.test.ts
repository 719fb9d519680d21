import { describe, expect, it } from '@jest/globals';
import { findLocale, locales } from '../../../src/locales/index.ts';
import { findContradictions } from '../../../src/requirement/find-contradictions.ts';
import { findQuestions } from '../../../src/requirement/find-questions.ts';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';

const read = (body: string): Requirement =>
  readRequirement({ source: 'x', title: 'X', body, comments: [] });
const below = (first: string, second: string): Requirement =>
  read(`## Requirements\n\n- ${first}\n- ${second}`);

describe('two demands that cannot both hold', () => {
  it.each([
    [
      'The API must answer within 100 ms.',
      'The API must answer within 300 ms.',
      '100 ms',
      '300 ms',
    ],
    ['The API must answer within 1 s', 'The API must answer within 300 ms', '1 s', '300 ms'],
    ['An upload holds at most 5 MB', 'An upload holds at most 10 MB', '5 MB', '10 MB'],
    [
      'Die API muss innerhalb von 2 Sekunden antworten.',
      'Die API muss innerhalb von 5 Sekunden antworten.',
      ...['2 Sekunden', '5 Sekunden'],
    ],
    ['Le serveur répond en moins de 2 s', 'Le serveur répond en moins de 5 s', '2 s', '5 s'],
    ['系统必须在 100 毫秒以内返回结果', '系统必须在 300 毫秒以内返回结果', '100 毫秒', '300 毫秒'],
    [
      '応答は 100 ミリ秒以内に返すこと',
      '応答は 300 ミリ秒以内に返すこと',
      '100 ミリ秒',
      '300 ミリ秒',
    ],
  ])('differ in an amount: %s', (first, second, ...choices) => {
    expect(findContradictions(below(first, second))).toEqual([{ first, second, line: 6, choices }]);
  });

  it.each([
    ['The tool must store orders in SQLite.', 'The tool must not store orders in SQLite.'],
    ['Das System muss Daten lokal speichern.', 'Das System darf Daten lokal nicht speichern.'],
    ["L'outil doit garder les journaux.", "L'outil ne doit pas garder les journaux."],
    ['El sistema debe guardar los registros.', 'El sistema no debe guardar los registros.'],
    ['O sistema deve guardar os registros.', 'O sistema não deve guardar os registros.'],
    ['Il sistema deve salvare i registri.', 'Il sistema non deve salvare i registri.'],
    ['Система должна хранить журналы.', 'Система не должна хранить журналы.'],
    ['System musi zapisywać dzienniki.', 'System nie może zapisywać dzienniki.'],
    ['系统必须将日志写入磁盘', '系统不得将日志写入磁盘'],
    ['注文をキャッシュに保存しなければならない', '注文をキャッシュに保存してはならない'],
    ['주문을 캐시에 저장해야 한다', '주문을 캐시에 저장해서는 안 된다'],
  ])('say and forbid the same: %s', (first, second) => {
    expect(findContradictions(below(first, second))).toEqual([
      { first, second, line: 6, choices: [first, second] },
    ]);
  });

  it('stand in one clause', () => {
    const first = 'The tool must keep the old logs.';
    const second = 'The tool must not keep the old logs.';
    expect(findContradictions(read(`## Requirements\n\n- ${first} ${second}`))).toEqual([
      { first, second, line: 5, choices: [first, second] },
    ]);
  });

  it('are asked about once, with every value', () => {
    const said = [100, 300, 500]
      .map((time) => `- The API must answer within ${time} ms`)
      .join('\n');
    const [question, ...others] = findQuestions(
      read(`## Requirements\n\n${said}`),
      findLocale('en'),
    );
    expect(others).toEqual([]);
    expect(question?.options).toEqual(['100 ms', '300 ms', '500 ms']);
  });

  it('are asked about in a language of its own for every locale', () => {
    const found = below('The tool must keep the old logs.', 'The tool must not keep the old logs.');
    const texts = locales.map((locale) => findQuestions(found, locale)[0]?.text);
    expect(new Set(texts).size).toBe(locales.length);
  });
});

describe('demands that can stand beside each other', () => {
  it.each([
    ['Send a reminder 1 day before the visit', 'Send a reminder 2 days before the visit'],
    ['Send a reminder after 1 day of silence', 'Send a reminder after 3 days of silence'],
    ['Reads must end within 100 ms', 'Writes must end within 300 ms'],
    ['Searches hold at least 3 characters', 'Searches hold at most 30 characters'],
    ['Answer within 100 ms for 95 % of reads', 'Answer within 300 ms for 99 % of reads'],
    ['Retry within 5 s up to 3 times', 'Retry within 9 s up to 6 times'],
    ['Return 404 for an unknown order', 'Return 410 for an unknown order'],
    ['The tool must store orders', 'The tool must not store cards'],
    ['The tool must not only store orders', 'The tool must only store orders'],
    ['Add a column of width 10', 'Add a column of width 20'],
    ['Keep it', 'Do not keep it'],
    ['Requests must end within 1 second', 'Requests must end within 1000 ms'],
    ['Die Suche muss binnen 1 Stunde enden', 'Die Suche muss binnen 60 Minuten enden'],
  ])('are none: %s / %s', (first, second) => {
    expect(findContradictions(below(first, second))).toEqual([]);
  });

  it('are none in one clause that says when each holds', () => {
    const first = 'Debugging keeps logs. The tool must keep the old logs.';
    const second = 'Real use keeps none. The tool must not keep the old logs.';
    expect(findContradictions(read(`## Requirements\n\n- ${first} ${second}`))).toEqual([]);
  });

  it.each([
    ['## Free plan', '## Paid plan'],
    ['## Phase one\n\n### Requirements', '## Phase two\n\n### Requirements'],
    ['## Requirements', '## Out of scope'],
  ])('stand below %j and %j', (first, second) => {
    const body = `${first}\n\n- The API must answer within 100 ms on every request that a client of the shop sends.\n\n${second}\n\n- The API must answer within 300 ms on every request that a client of the shop sends.`;
    expect(findContradictions(read(body))).toEqual([]);
  });
});
