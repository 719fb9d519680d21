import { describe, expect, it } from '@jest/globals';
import { findLocale, locales } from '../../../src/locales/index.ts';
import { findQuestions } from '../../../src/requirement/find-questions.ts';
import type { Question } from '../../../src/requirement/question.ts';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

const ask = (body: string, tag = 'en', comment = ''): Question[] =>
  findQuestions(
    readRequirement({
      source: 'x',
      title: 'Export of reports',
      body: `## List\n\n- As PDF, on demand\n\n${body}`,
      comments: comment === '' ? [] : [{ author: 'ann', body: comment }],
    }),
    findLocale(tag),
  );
const textsOf = (body: string): string[] => ask(body).map(({ text }) => text);

describe('a decision that the author left open', () => {
  it.each([
    ['en', 'Open questions', 'Do we keep the logs?'],
    ['zh-CN', '待确认事项', '是否保留日志？'],
    ['zh-TW', '待確認事項', '是否保留日誌？'],
    ['ja', '未決事項', 'ログを残すか？'],
    ['ko', '미해결 질문', '로그를 보관할까요?'],
    ['de', 'Offene Fragen', 'Behalten wir die Protokolle?'],
    ['fr', 'Questions ouvertes', 'Gardons-nous les journaux ?'],
    ['es', 'Preguntas abiertas', '¿Guardamos los registros?'],
    ['pt-BR', 'Perguntas em aberto', 'Guardamos os registros?'],
    ['ru', 'Открытые вопросы', 'Храним ли мы журналы?'],
    ['it', 'Domande aperte', 'Che cosa si fa con i registri del server?'],
    ['pl', 'Otwarte pytania', 'Czy logi są przechowywane na serwerze?'],
  ])('is asked in the words of the author, with two ways out in %s', (tag, title, text) => {
    const [question, ...others] = ask(`## ${title}\n\n- ${text}`, tag);
    expect(others).toEqual([]);
    expect(question?.text).toBe(text);
    expect(question?.options).toHaveLength(2);
    expect(question?.recommended).toBe(0);
  });

  it('offers its ways out in a language of its own for every locale', () => {
    const options = locales.map(({ tag }) => ask('TBD: the name of the file', tag)[0]?.options[0]);
    expect(new Set(options).size).toBe(locales.length);
  });

  it.each([
    ['TBD: how long the logs are kept', 'how long the logs are kept'],
    ['- TBD - how long the logs are kept', 'how long the logs are kept'],
    ['To be decided: how long\nthe logs are kept', 'how long the logs are kept'],
    ['??? : how long the logs are kept', 'how long the logs are kept'],
    ['Noch zu klären: Wie lange bleiben die Protokolle?', 'Wie lange bleiben die Protokolle?'],
    ['待定：日志保留多久', '日志保留多久'],
    ['- The retention period: TBD', 'The retention period: TBD'],
    ['- Retention period: ???', 'Retention period: ???'],
    ['The retention period is to be decided.', 'The retention period is to be decided.'],
    ['| Requirement | Value |\n|--|--|\n| Retention | TBD |', 'Retention: Value: TBD'],
  ])('can be a line or a value: %j', (body, text) => {
    expect(
      textsOf(`## Storage of all the logs\n\n${body}`).map((found) =>
        found.replace(/^Storage of all the logs: /u, ''),
      ),
    ).toEqual([text]);
  });

  it.each([
    ['Do we store it in PostgreSQL or SQLite?', ['PostgreSQL', 'SQLite']],
    ['Which one: PostgreSQL, MariaDB or SQLite?', ['PostgreSQL', 'MariaDB', 'SQLite']],
    ['Do we store it in `a.db` or in memory?', ['in `a.db`', 'in memory']],
    ['Do we write it down for every single clerk or for none of them at all?', undefined],
    ['Do we keep the logs for 30 days or one year?', ['30 days', 'one year']],
    ['Do we block or warn?', ['block', 'warn']],
    ['Do we need it or not?', undefined],
    ['Speichern wir es in PostgreSQL oder SQLite?', ['PostgreSQL', 'SQLite']],
    ['¿Lo guardamos en PostgreSQL o SQLite?', ['PostgreSQL', 'SQLite']],
    ['数据存储使用 PostgreSQL 还是 SQLite？', ['PostgreSQL', 'SQLite']],
    ['保存先は PostgreSQL または SQLite？', ['PostgreSQL', 'SQLite']],
    ['Храним в PostgreSQL или SQLite?', ['PostgreSQL', 'SQLite']],
  ])('%s takes its options from the question', (text, options) => {
    const [question] = ask(`## Open questions\n\n- ${text}`);
    expect(question?.text).toBe(text);
    if (options === undefined) expect(question?.options[0]).toMatch(/^Decide it/u);
    else expect(question?.options).toEqual(options);
  });

  it('takes its options from the list below it', () => {
    const body = '**Open questions**\n\n- Which store?\n  - a file on the disk\n  - a table';
    expect(ask(body)[0]?.options).toEqual(['a file on the disk', 'a table']);
  });
});

describe('what looks like an open decision', () => {
  it.each([
    ['an answered question', '## Open questions\n\n- Do we keep the logs? No, never.'],
    ['a noted decision', '## Open questions\n\n- Do we keep the logs?\n  - Decision: never'],
    ['a ticked question', '## Open questions\n\n- [x] Do we keep the logs?'],
    ['a struck question', '## Open questions\n\n- ~~Do we keep the logs?~~'],
    ['an empty list', '## Open questions\n\n- None so far.\n- n/a\n- Keine'],
    ['prose', '## Open questions\n\nAsk the clerks in May.'],
    ['a word in a sentence', '- Reject a document that holds the word TBD somewhere in its text'],
    ['code', '- The linter reports `TBD`\n\n```\nTBD: a name\n```'],
    ['what is left out', '## Out of scope\n\n- TBD: the colours of the page'],
    ['a question in prose', 'Should we expose commands?'],
    ['tasks', 'To be done: move the tables'],
    ['how to open issues', '## How to open issues\n\n- Fill in the form of the tracker'],
    ['a state', '- 新订单的状态设为待定'],
  ])('is none for %s', (_, body) => {
    expect(ask(body)).toEqual([]);
  });

  it('is none in a comment', () => {
    expect(ask('', 'en', '## Open questions\n\n- Do we keep the logs?\n\nTBD: the name')).toEqual(
      [],
    );
  });
});

describe('an open question of 100 KB', () => {
  it.each(['a', 'a:', 'A or B, ', '? ', '(', '`'])('is read in time: %j', (bit) => {
    const body = `## Open questions\n\n- ${bit.repeat(100_000 / bit.length)}:?`;
    // Quadratic work would take tens of seconds.
    expect(
      leastTimeOf(() => {
        ask(body);
      }, 2000),
    ).toBeLessThan(2000);
  });
});
