import { describe, expect, it } from '@jest/globals';
import { findOpenDecisions } from '../../../src/requirement/find-open-decisions.ts';
import { readRequirement } from '../../../src/requirement/read-requirement.ts';

const find = (below: string, heading = 'Open questions'): string[] =>
  findOpenDecisions(
    readRequirement({
      source: 'x',
      title: 'Orders',
      body: `- Cancel an order\n\n## ${heading}\n\n${below}`,
      comments: [],
    }),
  ).map(({ text }) => text);

describe('what stands below open questions', () => {
  it.each([
    'Do we keep the logs?',
    'Whether we keep the logs',
    'Which database to use',
    'Retention: how long we keep the logs',
    'We have to decide which database we use',
    'PostgreSQL or MySQL',
    'PostgreSQL vs MySQL',
    'Ob wir die Protokolle behalten',
    'Welche Datenbank wir nutzen',
    'Quelle base de données utiliser',
    'Qué base de datos usar',
    'Qual banco de dados usar',
    'Quale database usare',
    'Какую базу данных выбрать',
    'Czy przechowujemy logi',
    'ログを残すかどうか',
    '是否保留日志',
    '로그를 보관할지 여부',
  ])('blocks where it asks or names a choice: %s', (text) => {
    expect(find(`- ${text}`)).toEqual([text]);
  });

  it.each([
    'Ask the clerks in May.',
    'The budget of the next year',
    'Sync with the team of the shop on the names.',
    'See the notes of the meeting',
    'Die Abstimmung mit dem Betriebsrat läuft.',
    'Wie besprochen folgt das Protokoll.',
    'What we know: the server is old.',
    'The log is at https://example.org/?page=1 for now',
    'The query `a ? b : c` is slow',
    '会議の議事録',
    '会议纪要',
    'La reunión es en mayo.',
    'Совещание в мае.',
  ])('blocks nothing where it only tells: %s', (text) => {
    expect(find(`- ${text}`)).toEqual([]);
  });

  it.each([
    'What parts of the design do you expect to resolve through the RFC process before this gets merged?',
    'What parts of the design do you expect to resolve through the implementation of this feature before stabilization?',
    'What related issues do you consider out of scope for this RFC that could be addressed in the future independently of the solution that comes out of this RFC?',
    'Optional, but suggested for first drafts. What parts of the design are still TBD?',
    '[Any points that are still being decided/discussed.]',
    'How will security be reviewed, and by whom?',
    'Are there any open questions?',
    'Which questions are still unresolved?',
    'Welche Fragen sind noch offen?',
    'Quelles questions restent en suspens ?',
    '¿Qué preguntas quedan abiertas?',
    'Quais questões ainda estão em aberto?',
    'Quali domande restano aperte?',
    'Какие вопросы остаются открытыми?',
    'Jakie pytania pozostają otwarte?',
    '未解決の質問はありますか？',
    '还有哪些问题尚未解决？',
    '還有哪些問題尚未解決？',
    '남아 있는 질문이 있습니까?',
  ])('blocks nothing where a template asks for questions: %s', (text) => {
    expect([find(`- ${text}`), find(text)]).toEqual([[], []]);
  });

  it.each([
    'How do we name the flag? (can be decided during implementation)',
    'How do we name the flag? To be resolved before stabilization.',
    'Should we support Windows? This is future work',
    'Do we need themes (out of scope for this version)?',
    'Later: do we need themes?',
    'Wie heißt der Schalter? (später zu klären)',
    'Brauchen wir Themen in einer späteren Version?',
    'Quel nom donner ? (à décider plus tard)',
    '¿Qué nombre usamos? (decidir más adelante)',
    'Qual nome usar? (decidir mais tarde)',
    'Quale nome usare? (da decidere in seguito)',
    'Как назвать? (решим позже)',
    'Jaka nazwa? (do ustalenia później)',
    '名前をどうするか？（後で決める）',
    '使用什么名称？（后续再决定）',
    '이름은 무엇인가요? (추후 결정)',
  ])('blocks nothing where it has time: %s', (text) => {
    expect(find(`- ${text}`)).toEqual([]);
  });

  it.each([
    ['in the item', '- Do we keep the logs?\n  No, for 30 days only.'],
    ['below the item', '- Do we keep the logs?\n\n  No, for 30 days only.'],
    ['in a list below', '- Do we keep the logs?\n  - Yes\n  - Legal asked for it.'],
    ['in the next item', '- Q: Do we keep the logs?\n- A: Never'],
    ['behind a choice', '- Q: PostgreSQL or MySQL? A: PostgreSQL'],
    ['by repeating one choice', '- Do we use PostgreSQL or MySQL? MySQL.'],
    ['below a heading', '### Do we keep the logs?\n\nNo, never.'],
    ['below a bold line', '**Do we keep the logs?**\n\nNo, never.'],
    ['in the next paragraph', 'Do we keep the logs?\n\nNo, never.'],
    ['by a recommendation', '- Which store?\n  - a file\n  - Recommendation: a table'],
    ['in a section for later', '### During implementation\n\n- Which name does it get?'],
    ['below an item for later', '- Before stabilization:\n  - Which name does it get?'],
  ])('blocks nothing where the answer stands %s', (_, below) => {
    expect(find(below)).toEqual([]);
  });

  it.each([
    ['a heading', '### Do we keep the logs?\n'],
    ['a bold line', '**Do we keep the logs?**\n'],
    ['a paragraph', 'Do we keep the logs?'],
    ['an item of an item', '- Storage of the data\n  - Do we keep the logs?'],
  ])('blocks where nothing answers %s', (_, below) => {
    expect(find(below)).toEqual(['Do we keep the logs?']);
  });

  it.each(['Can a user change the name later?', 'Is Windows in or out of scope?'])(
    'takes no other word for having time: %s',
    (text) => {
      expect(find(`- ${text}`)).toEqual([text]);
    },
  );
});
