import { describe, expect, it } from '@jest/globals';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';
import type { Requirement } from '../../../src/requirement/requirement.ts';

const read = (body: string, title = 'Export of reports'): Requirement =>
  readRequirement({ source: 'x', title, body, comments: [] });
const textsOf = (body: string): string[] => read(body).clauses.map(({ text }) => text);

describe('what somebody ticks in a form', () => {
  it.each([
    ['en', 'I searched existing issues', 'I have read the contribution guide'],
    ['en', 'Searched the existing issues', "I've checked the documentation"],
    ['zh-CN', '我已搜索现有的 issue', '已阅读贡献指南'],
    ['zh-TW', '我已搜尋現有的 issue', '已閱讀貢獻指南'],
    ['ja', '既存の Issue を検索しました', 'ドキュメントを確認した'],
    ['ko', '기존 이슈를 검색했습니다', '기여 가이드를 읽었습니다'],
    ['de', 'Ich habe nach bestehenden Issues gesucht', 'Habe die Richtlinien gelesen'],
    ['fr', "J'ai cherché dans les issues existantes", "J'ai lu le guide de contribution"],
    ['es', 'He buscado en los issues existentes', 'Leí la guía de contribución'],
    ['pt-BR', 'Procurei por issues existentes', 'Li o guia de contribuição'],
    ['ru', 'Я искал среди существующих issue', 'Прочитал правила участия'],
    ['it', 'Ho cercato tra le issue esistenti', 'Ho letto le linee guida'],
    ['pl', 'Przeszukałem istniejące zgłoszenia', 'Przeczytałam wytyczne'],
  ])('in %s is no demand: %s', (_, ticked, open) => {
    expect(textsOf(`### Check\n\n- [x] ${ticked}\n- [ ] ${open}\n\n### List\n\n- PDF 1`)).toEqual([
      'List: PDF 1',
    ]);
  });

  it.each([
    'The search reads the issue list',
    'Leitfaden als PDF ausgeben',
    'La guía se busca por título',
    '検索結果を一覧に表示する',
    'Прочитанные задачи отмечаются',
  ])('is a demand when it tells of the software: %s', (text) => {
    expect(textsOf(`## Requirements\n\n- [ ] ${text}`)).toEqual([text]);
  });
});

describe('the question of a form', () => {
  it('is read with no item below it and is no title of the requirement', () => {
    const body = [
      '**Is your feature request related to a problem? Please describe.**\n',
      'Clerks copy reports by hand.\n',
      "**Describe the solution you'd like**\n",
      'Export of reports as CSV. The file has a head.',
    ].join('\n');
    const found = read(body, '');
    expect(found.title).toBe('Export of reports as CSV.');
    expect(found.clauses.map(({ text }) => text)).toEqual([
      'Export of reports as CSV.',
      'The file has a head.',
    ]);
  });

  it('is no title of a list below it', () => {
    expect(textsOf('### Colours of the page\n\n- Dark mode')).toEqual([
      'Colours of the page: Dark mode',
    ]);
    expect(textsOf('### What do you want to see?\n\n- Dark mode')).toEqual(['Dark mode']);
  });
});

describe('a bold line above a list', () => {
  it.each([
    ['What we need', 'Export the reports'],
    ['Was wir brauchen', 'Berichte als Datei ausgeben'],
    ['Lo que necesitamos', 'Exportar los informes'],
    ['Что нам нужно', 'Выгрузка отчётов'],
    ['我们需要', '导出报表'],
    ['How it works', 'Export the reports'],
  ])('"%s" names a section and no subject', (label, item) => {
    expect(textsOf(`**${label}**\n\n- ${item}`)).toEqual([item]);
  });

  it('is read with its items when it names a subject or says that they are optional', () => {
    expect(
      textsOf('**Login page**\n\n- Two fields\n\n**Nice to have**\n\n- Dark mode, on demand'),
    ).toEqual(['Login page: Two fields', 'Nice to have: Dark mode, on demand']);
  });

  it('that is a sentence demands by itself', () => {
    expect(textsOf('**The export must be fast.**\n\nReports are long.')).toEqual([
      'The export must be fast.',
    ]);
  });
});

describe('facts about the document', () => {
  it.each([
    ['The server must answer.', 'Status: Accepted', 'Author: @ann', 'Supersedes: RFC 31'],
    ['Der Server muss die Frage beantworten.', 'Status: Neu', 'Autor: Ann', 'Ersetzt: RFC 31'],
    ['Le serveur doit répondre.', 'Statut : accepté', 'Auteur : Ann', 'Remplace : RFC 31'],
    ['El servidor debe responder.', 'Estado: nuevo', 'Autor: Ann', 'Reemplaza: RFC 31'],
    ['O servidor deve responder em um segundo.', 'Situação: nova', 'Autor: Ann', 'Equipe: X'],
    ['Il server deve rispondere.', 'Stato: nuovo', 'Autore: Ann', 'Sostituisce: RFC 31'],
    ['Сервер должен отвечать.', 'Статус: принят', 'Автор: Анна', 'Заменяет: RFC 31'],
    ['Serwer musi odpowiadać na żądanie.', 'Status: nowy', 'Autor: Anna', 'Zastępuje: RFC 31'],
    ['服务器必须应答。', '状态：已接受', '作者：平台组', '取代：RFC 31'],
    ['伺服器必須應答。', '狀態：已接受', '作者：平台組', '取代：RFC 31'],
    ['サーバーは応答しなければならない。', '状態：承認済み', '作成者：基盤', '承認者：田中'],
    ['서버는 응답해야 한다.', '상태: 승인됨', '작성자: 플랫폼 팀', '검토자: 김민수'],
  ])('in a list at the top are no demands beside: %s', (demand, ...items) => {
    expect(textsOf(`${items.map((item) => `- ${item}`).join('\n')}\n\n${demand}`)).toEqual([
      demand,
    ]);
  });

  it('are not taken for the demands of a list below a heading, or of one that binds', () => {
    expect(textsOf('## Columns\n\n- Status: open\n- Author: the name')).toHaveLength(2);
    expect(textsOf('- Status: must be shown\n- Author: must be shown')).toHaveLength(2);
  });

  it.each([
    'The key words "MUST" and "SHOULD" are to be interpreted as described in RFC 2119.',
    'Das Wort „MUSS“ ist nach RFC 8174 zu verstehen und muss groß stehen.',
    '「必須」（MUST）依 RFC 2119 解釋，不得另作他解。',
    'Ключевые слова должны толковаться по BCP 14.',
  ])('say how words are to be read, which is no demand: %s', (sentence) => {
    expect(textsOf(`- PDF 1\n\n${sentence}`)).toEqual(['PDF 1']);
    expect(textsOf(`- PDF 1\n- ${sentence}`)).toEqual(['PDF 1']);
  });
});
