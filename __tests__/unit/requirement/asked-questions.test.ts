import { describe, expect, it } from '@jest/globals';
import { findContradictions } from '../../../src/requirement/find-contradictions.ts';
import { findOpenDecisions } from '../../../src/requirement/find-open-decisions.ts';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';

const read = (body: string): Requirement =>
  readRequirement({ source: 'x', title: 'Export', body, comments: [] });
const among = (heading: string, demand: string, item: string): Requirement =>
  read(`## ${heading}\n\n- ${demand}\n- ${item}\n`);
const openIn = (requirement: Requirement): readonly string[] =>
  findOpenDecisions(requirement).map(({ text }) => text);

const demand = 'The service must write all orders of a day.';

describe('a question among demands', () => {
  it.each([
    ['Requirements', demand, 'Which database should be used?'],
    ['Requirements', demand, 'CSV or Excel?'],
    ['需求', '系统必须导出当天的订单。', '应该使用哪种数据库？'],
    ['需求', '系統必須匯出當天的訂單。', '應該使用哪種資料庫？'],
    ['要件', 'システムは一日の注文を出力しなければならない。', 'どのデータベースを使いますか？'],
    ['요구사항', '시스템은 하루의 주문을 내보내야 한다.', '어떤 데이터베이스를 사용할까요?'],
    ['Anforderungen', 'Der Dienst muss alles schreiben.', 'Welche Datenbank nehmen wir?'],
    ['Exigences', 'Le service doit tout écrire.', 'Quelle base de données utiliser ?'],
    ['Requisitos', 'El servicio debe escribir todo.', '¿Qué base de datos se debe usar?'],
    ['Requisitos', 'O serviço deve gravar tudo.', 'Qual banco de dados deve ser usado?'],
    ['Требования', 'Сервис должен записывать заказы.', 'Какую базу данных использовать?'],
    ['Requisiti', 'Il servizio deve scrivere tutto.', 'Quale database usare?'],
    ['Wymagania', 'Usługa musi zapisywać zamówienia.', 'Jakiej bazy danych użyć?'],
  ])('is open below %s: %s %s', (heading, said, question) => {
    expect(openIn(among(heading, said, question))).toEqual([question]);
  });

  it('names its choices', () => {
    const [decision] = findOpenDecisions(among('Requirements', demand, 'CSV or Excel?'));
    expect(decision?.choices).toEqual(['CSV', 'Excel']);
  });

  it.each([
    [`${demand} Which database should be used? The file must be in CSV.`],
    [`${demand} The file must be in CSV. Which database should be used?`],
  ])('is open in prose: %s', (body) => {
    expect(openIn(read(body))).toEqual(['Which database should be used?']);
  });

  it('is open below a heading that says so, whatever is weighed there', () => {
    const body = `- ${demand}\n\n## Open question: which database?\n\nWe could use SQLite.\n`;
    expect(openIn(read(body))).toEqual(['which database?']);
    expect(openIn(read(`${body}\nDecision: SQLite.\n`))).toEqual([]);
  });

  it.each([
    ['answered below', `- ${demand}\n- Which database should be used?\n  - PostgreSQL`],
    ['answered in prose', `${demand} Which file should be used? It is the CSV file.`],
    ['a request', `- ${demand}\n- Can you add an export as CSV?`],
    ['shown in a dialog', `- ${demand}\n- The app must show the dialog 'Delete file?'.`],
    ['asked of the user', `- ${demand}\n- Before deletion, ask the user: Delete file?`],
    ['asked of the user in German', `- ${demand}\n- Vor dem Löschen fragen: Datei löschen?`],
    ['a text of its own', `- ${demand}\n- "Which file should be deleted?"`],
    [
      'in a survey',
      `## Requirements\n\nThe survey must ask:\n\n- How old are you?\n\nIt must be fast.`,
    ],
    ['a heading of texts', `- ${demand}\n\n## Messages\n\n- Delete file?\n- The file must go.`],
    ['a check', `- ${demand}\n\n## Acceptance criteria\n\n- Is the file there after a minute?`],
    ['in a FAQ', `- ${demand}\n\n## FAQ\n\n- All must work.\n- Which ones?`],
    [
      'rhetoric',
      `## Motivation\n\n- Who has not lost an export?\n\n## Requirements\n\n- ${demand}`,
    ],
    ['rhetoric in prose', `Who has never lost an export? ${demand} What do you think?`],
    ['followed by its answer', `How should it work? When a user clicks, it should write a file.`],
  ])('is none where it is %s', (_, body) => {
    expect(openIn(read(body))).toEqual([]);
  });

  it('of the product itself is a demand', () => {
    const item = 'Before deletion, ask the user: Delete file?';
    const { clauses } = read(`- ${demand}\n- ${item}`);
    expect(clauses.map(({ text }) => text)).toContain(item);
  });
});

describe('a mark that stands alone', () => {
  it.each([
    ['TBD', 'Error handling: TBD'],
    ['To be decided.', 'Error handling: To be decided.'],
    ['???', 'Error handling: ???'],
    ['- TBD', 'Error handling: TBD'],
  ])('leaves its section open: %s', (mark, expected) => {
    expect(openIn(read(`- ${demand}\n\n## Error handling\n\n${mark}\n`))).toEqual([expected]);
  });

  it('leaves nothing open in what is out of scope', () => {
    expect(openIn(read(`- ${demand}\n\n## Out of scope\n\n- TBD\n`))).toEqual([]);
  });
});

describe('two values of one amount', () => {
  it.each([
    ['The request must time out after 5 / 10 seconds.', '5 seconds', '10 seconds'],
    ['Timeout: 5 / 10 seconds', '5 seconds', '10 seconds'],
    ['Files must be kept for 30 or 60 days.', '30 days', '60 days'],
    ['文件必须保留 30 天或 60 天。', '30 天', '60 天'],
    ['檔案必須保留 30 天或 60 天。', '30 天', '60 天'],
    ['タイムアウトは 5 / 10 秒とする。', '5 秒', '10 秒'],
    ['파일을 30일 또는 60일 동안 보관해야 한다.', '30 일', '60 일'],
    ['Dateien müssen 30 oder 60 Tage aufbewahrt werden.', '30 Tage', '60 Tage'],
    ['Les fichiers doivent être conservés 30 ou 60 jours.', '30 jours', '60 jours'],
    ['Los archivos deben conservarse 30 o 60 días.', '30 días', '60 días'],
    ['Os arquivos devem ser mantidos por 30 ou 60 dias.', '30 dias', '60 dias'],
    ['Файлы должны храниться 30 или 60 дней.', '30 дней', '60 дней'],
    ['I file devono essere conservati per 30 o 60 giorni.', '30 giorni', '60 giorni'],
    ['Pliki muszą być przechowywane 30 lub 60 dni.', '30 dni', '60 dni'],
  ])('are open: %s', (text, ...choices) => {
    const [decision, ...others] = findOpenDecisions(read(`- ${text}\n`));
    expect(others).toEqual([]);
    expect(decision).toEqual({ text, line: 3, choices });
  });

  it.each([
    'The page must show 25 or 50 rows.',
    'Reads and writes must end after 5 / 10 seconds respectively.',
    'The user must be able to choose 5 or 10 seconds.',
    'The service must run 24/7 hours.',
    'The pause must grow: 1, 2 or 4 seconds.',
    'A read / a write must end after 5 / 10 seconds.',
  ])('are none: %s', (text) => {
    expect(openIn(read(`- ${text}\n`))).toEqual([]);
  });
});

describe('two demands of one time', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['Retention of exports: 30 days', 'Retention of exports: 60 days'],
    ['The timeout of a request is 30 s.', 'The timeout of a request is 60 s.'],
    ['导出文件必须保留 30 天。', '导出文件必须保留 60 天。'],
    ['匯出檔案必須保留 30 天。', '匯出檔案必須保留 60 天。'],
    ['出力ファイルは 30 日間保存すること。', '出力ファイルは 60 日間保存すること。'],
    ['내보낸 파일은 30일 동안 보관해야 한다.', '내보낸 파일은 60일 동안 보관해야 한다.'],
    ['Dateien müssen 30 Tage aufbewahrt werden.', 'Dateien müssen 60 Tage aufbewahrt werden.'],
    ['Les fichiers sont conservés 30 jours.', 'Les fichiers sont conservés 60 jours.'],
    ['Los archivos deben conservarse 30 días.', 'Los archivos deben conservarse 60 días.'],
    ['Os dados devem ser mantidos por 30 dias.', 'Os dados devem ser mantidos por 60 dias.'],
    ['Файлы должны храниться 30 дней.', 'Файлы должны храниться 60 дней.'],
    ['I file sono conservati per 30 giorni.', 'I file sono conservati per 60 giorni.'],
    ['Pliki muszą być przechowywane 30 dni.', 'Pliki muszą być przechowywane 60 dni.'],
  ];
  it.each(pairs)('contradict each other: %s', (first, second) => {
    const found = findContradictions(read(`- ${first}\n- ${second}\n`));
    expect(found.map((each) => [each.first, each.second])).toEqual([[first, second]]);
    expect(found[0]?.choices.map((choice) => /\d+/u.exec(choice)?.[0])).toEqual(['30', '60']);
  });

  it.each([
    ['Reminder of a visit: 1 day before', 'Reminder of a visit: 2 days before'],
    ['Send the first reminder after 1 day', 'Send the first reminder after 3 days'],
    ['Logs must be kept 30 days', 'Metrics must be kept 60 days'],
  ])('can stand beside each other: %s', (first, second) => {
    expect(findContradictions(read(`- ${first}\n- ${second}\n`))).toEqual([]);
  });
});
