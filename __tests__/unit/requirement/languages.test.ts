import { describe, expect, it } from '@jest/globals';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';

/** For each shipped language: a sentence that binds, headings for demands, exclusions and acceptance, and a plain request. */
const languages = [
  [
    'en',
    'The server must answer every request.',
    'Requirements',
    'Out of scope',
    'Acceptance criteria',
    'I want to filter the list by date.',
  ],
  [
    'zh-CN',
    '系统必须记录每次登录。',
    '功能需求',
    '不在范围内',
    '验收标准',
    '希望可以按日期筛选列表。',
  ],
  [
    'zh-TW',
    '系統必須記錄每次登入。',
    '功能需求',
    '不在範圍內',
    '驗收標準',
    '希望可以依日期篩選清單。',
  ],
  [
    'ja',
    'システムはすべてのログインを記録しなければならない。',
    '機能要件',
    '対象外',
    '受け入れ基準',
    '一覧を日付で絞り込めるようにしてほしい。',
  ],
  [
    'ko',
    '시스템은 모든 로그인을 기록해야 한다.',
    '기능 요구사항',
    '범위 제외',
    '인수 조건',
    '목록을 날짜로 거를 수 있으면 좋겠습니다.',
  ],
  [
    'de',
    'Der Server muss jede Anfrage beantworten.',
    'Anforderungen',
    'Nicht im Umfang',
    'Abnahmekriterien',
    'Ich möchte die Liste nach Datum filtern.',
  ],
  [
    'fr',
    'Le serveur doit répondre à chaque requête.',
    'Exigences',
    'Hors périmètre',
    "Critères d'acceptation",
    'Je voudrais filtrer la liste par date.',
  ],
  [
    'es',
    'El servidor debe responder a cada solicitud.',
    'Requisitos',
    'Fuera de alcance',
    'Criterios de aceptación',
    'Me gustaría filtrar la lista por fecha.',
  ],
  [
    'pt-BR',
    'O servidor deve responder a cada requisição.',
    'Requisitos',
    'Fora do escopo',
    'Critérios de aceitação',
    'Gostaria de filtrar a lista por data.',
  ],
  [
    'ru',
    'Сервер должен отвечать на каждый запрос.',
    'Требования',
    'Вне рамок',
    'Критерии приёмки',
    'Хочу фильтровать список по дате.',
  ],
  [
    'it',
    'Il server deve rispondere a ogni richiesta.',
    'Requisiti',
    'Fuori ambito',
    'Criteri di accettazione',
    "Vorrei filtrare l'elenco per data.",
  ],
  [
    'pl',
    'Serwer musi odpowiadać na każde żądanie.',
    'Wymagania',
    'Poza zakresem',
    'Kryteria akceptacji',
    'Chciałbym filtrować listę według daty.',
  ],
] as const;

const read = (body: string): (readonly [string, string])[] =>
  readRequirement({ source: 'x', title: 'X1', body, comments: [] }).clauses.map(
    ({ kind, text }) => [kind, text] as const,
  );

describe.each(languages)(
  'a requirement in %s',
  (_, binding, demands, exclusion, acceptance, request) => {
    it('demands with a binding sentence, and not with the sentence beside it', () => {
      const beside = binding.replace(/^(\S+|.)/u, 'PDF');
      expect(read(`${binding} XYZ 1.`)).toEqual([['functional', binding]]);
      expect(beside).not.toBe(binding);
    });

    it('demands with lists, whose kind its headings tell', () => {
      const body = `## 1. ${demands}\n\n- PDF 1\n\n## 2. ${exclusion}\n\n- PDF 2\n\n## 3. ${acceptance}\n\n- [ ] PDF 3\n`;
      expect(read(body)).toEqual([
        ['functional', 'PDF 1'],
        ['exclusion', 'PDF 2'],
        ['acceptance', 'PDF 3'],
      ]);
    });

    it('demands with a request in plain prose', () => {
      expect(read(`${request}\n\nXYZ 1.`)).toEqual([['functional', request]]);
    });
  },
);

describe('Chinese words that hold the sign of a demand', () => {
  it.each(['接口的响应在这里说明。', '错误码对应为下表。', '这是一个应用程序。', '适应在线环境。'])(
    '%s binds nobody',
    (sentence) => {
      const found = read(`- 导出报表\n\n${sentence}`);
      expect(found).toEqual([['functional', '导出报表']]);
    },
  );
});

describe('a table in another language', () => {
  it.each([
    ['需求 ID', '描述', '优先级'],
    ['Nr.', 'Anforderung', 'Priorität'],
    ['N°', 'Exigence', 'Priorité'],
    ['№', 'Требование', 'Приоритет'],
    ['Lp', 'Wymaganie', 'Priorytet'],
    ['番号', '要件', '優先度'],
  ])('is read by its head %s | %s | %s', (id, demand, rank) => {
    const found = readRequirement({
      source: 'x',
      title: 'X1',
      body: `| ${id} | ${demand} | ${rank} |\n|--|--|--|\n| F1.1 | PDF | P0 |\n`,
      comments: [],
    });
    expect(found.clauses).toEqual([
      { id: 'R1', text: 'PDF', line: 5, kind: 'functional', alias: 'F1.1' },
    ]);
  });
});
