import { describe, expect, it } from '@jest/globals';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';
import type { Clause } from '../../../src/requirement/requirement.ts';

const read = (body: string): readonly Clause[] =>
  readRequirement({ source: 'x', title: 'X1', body, comments: [] }).clauses;

describe('a table whose rows are counted', () => {
  it.each([
    ['No.', 'ID', 'Requirement'],
    ['#', 'Req ID', 'Description'],
    ['番号', '要件ID', 'システムの要件'],
    ['Nr.', 'Kennung', 'Anforderung'],
    ['№', 'Код', 'Требование'],
    ['N°', 'Réf', 'Exigence'],
    ['Lp.', 'Identyfikator', 'Wymaganie'],
    ['序号', '编号', '需求'],
    ['순번', '요구사항 ID', '요구사항'],
    ['', 'Código', 'Requisito'],
  ])('gives neither %j as text nor as id, but the column %j', (count, id, demand) => {
    const body = `| ${count} | ${id} | ${demand} |\n|--|--|--|\n| 1 | PX-01 | PDF |\n| 2. | PX-02 | CSV |`;
    expect(read(body).map(({ alias, text }) => [alias, text])).toEqual([
      ['PX-01', 'PDF'],
      ['PX-02', 'CSV'],
    ]);
  });

  it('keeps numbers that are values', () => {
    const body = '## Requirements\n\n| Setting | Value |\n|--|--|\n| Retries | 3 |';
    expect(read(body).map(({ text }) => text)).toEqual(['Retries: Value: 3']);
  });
});

describe('a table of the fields of a record', () => {
  it.each([
    ['Event record', 'Field', 'Type', 'Description'],
    ['Aufbau der Nachricht und des Kopfes', 'Feld', 'Typ', 'Beschreibung'],
    ['Format du message', 'Champ', 'Type', 'Description'],
    ['Formato del mensaje', 'Campo', 'Tipo', 'Descripción'],
    ['Formato da mensagem', 'Campo', 'Tipo', 'Descrição'],
    ['Formato del messaggio', 'Campo', 'Tipo', 'Descrizione'],
    ['Формат сообщения', 'Поле', 'Тип', 'Описание'],
    ['Format komunikatu i nagłówka w pliku', 'Pole', 'Typ', 'Opis'],
    ['消息格式', '字段', '类型', '说明'],
    ['訊息格式', '欄位', '型別', '說明'],
    ['メッセージ形式', '項目', '型', '説明'],
    ['메시지 형식', '필드', '타입', '설명'],
  ])('%s is one demand that names each field with its type', (title, field, type, about) => {
    const body = `## ${title}\n\n| ${field} | ${type} | ${about} |\n|--|--|--|\n| \`id\` | UUID | key |\n| \`at\` | date | in UTC |`;
    expect(read(body)).toEqual([
      {
        id: 'R1',
        text: `${title}: \`id\` (UUID; key), \`at\` (date; in UTC)`,
        line: 7,
        kind: 'functional',
      },
    ]);
  });

  it('says of what a cell is when the cell does not tell', () => {
    const body =
      '## Requirements\n\n| Field | Type | Required |\n|--|--|--|\n| id | UUID | yes |\n| note | text | no |';
    expect(read(body).map(({ text }) => text)).toEqual([
      'Requirements: id (UUID; Required: yes), note (text; Required: no)',
    ]);
  });

  it('is a demand wherever it stands, and its type is no date', () => {
    const body =
      '## Datenmodell der Buchung\n\n| Spalte | Datentyp | Pflicht |\n|--|--|--|\n| id | UUID | ja |';
    expect(read(body).map(({ text }) => text)).toEqual([
      'Datenmodell der Buchung: id (UUID; Pflicht: ja)',
    ]);
  });

  it.each([
    ['Order', 'Name', 'Type', 'Description', 'uuid', 'decimal(10,2)'],
    ['Order', 'Parameter', 'Type', 'Notes', '`string`', 'string[]'],
    ['Order', 'Name', 'Data type', 'Description', 'VARCHAR(20) NOT NULL', 'boolean?'],
    ['Aufbau der Bestellung', 'Name', 'Typ', 'Beschreibung', 'Zahl', 'Text'],
    ['Format de la commande', 'Nom', 'Type', 'Description', 'chaîne', 'entier'],
    ['データの項目とフォーマット', '名前', '型', '説明', '文字列', '数値'],
    ['订单格式', '名称', '类型', '说明', '字符串', '整数'],
  ])('%s (%s, %s) is known by its types', (title, name, type, about, first, second) => {
    const body = `## ${title}\n\n| ${name} | ${type} | ${about} |\n|--|--|--|\n| a | ${first} | x |\n| b | ${second} | y |`;
    expect(read(body).map(({ text }) => text)).toEqual([
      `${title}: a (${first}; ${about === 'Notes' ? 'Notes: x' : 'x'}), b (${second}; ${about === 'Notes' ? 'Notes: y' : 'y'})`,
    ]);
  });

  it('is none where the types are kinds of demands', () => {
    const body =
      '## Requirements\n\n| Name | Type | Description |\n|--|--|--|\n| Export | functional | as PDF |\n| Speed | quality | in time |';
    expect(read(body)).toHaveLength(2);
  });

  it('stays a demand for each row when its rows have ids', () => {
    const body = '| ID | Field | Type |\n|--|--|--|\n| D-1 | name | text |\n| D-2 | born | date |';
    expect(read(body).map(({ alias }) => alias)).toEqual(['D-1', 'D-2']);
  });
});
