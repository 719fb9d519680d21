import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../../src/research/read-facts.ts';
import type { AlternativeFact } from '../../../src/research/research.ts';

const alternativesOf = (text: string): AlternativeFact[] =>
  readFacts({ path: 'docs/report.md', text }).filter((fact) => fact.is === 'alternative');
const shortly = (line: string): string[] =>
  alternativesOf(`# Notes\n\n${line}\n`).map(
    ({ options, recommended = '-' }) =>
      `${options.map(({ name }) => name).join(' | ')} > ${recommended}`,
  );

describe('what a paragraph weighs', () => {
  it.each([
    [
      'Zustand 5.0.2 or Redux Toolkit 2.5.0; Zustand is enough.',
      'Zustand | Redux Toolkit > Zustand',
    ],
    [
      'We use React 18.3.1. It is Zustand 5.0.2 or Redux Toolkit 2.5.0; Zustand is enough.',
      'Zustand | Redux Toolkit > Zustand',
    ],
    [
      'Throttling: use `acme.org/x/pace`; the alternative `acme/throttle` v0.3.1 blocks.',
      'acme.org/x/pace | acme/throttle > acme.org/x/pace',
    ],
    ['We chose Redis 7.4.0. Memcached 1.6.31 was rejected.', 'Redis | Memcached > Redis'],
    ['Either `tidy-md` 2.1.0 or `quick-md` 3.0.0 parses it.', 'tidy-md | quick-md > -'],
    [
      'Zur Wahl stehen Redis 7.4.0 und Memcached 1.6.31. Redis genügt.',
      'Redis | Memcached > Redis',
    ],
    [
      'Für die Suche gibt es Redis 7.4.0; die Alternative Memcached 1.6.31 scheidet aus.',
      'Redis | Memcached > Redis',
    ],
    ['Redis 7.4.0 et Memcached 1.6.31 sont au choix. Choix : Redis.', 'Redis | Memcached > Redis'],
    [
      'Hay que elegir entre Redis 7.4.0 y Memcached 1.6.31. Memcached basta.',
      'Redis | Memcached > Memcached',
    ],
    [
      'É preciso escolher entre Redis 7.4.0 e Memcached 1.6.31. Memcached foi descartado.',
      'Redis | Memcached > Redis',
    ],
    [
      'Si può scegliere tra Redis 7.4.0 e Memcached 1.6.31. Abbiamo scelto Redis.',
      'Redis | Memcached > Redis',
    ],
    [
      'Do wyboru są Redis 7.4.0 i Memcached 1.6.31. Memcached wystarczy.',
      'Redis | Memcached > Memcached',
    ],
    ['На выбор: Redis 7.4.0 и Memcached 1.6.31. Выбран Redis.', 'Redis | Memcached > Redis'],
    ['候选：Redis 7.4.0 和 Memcached 1.6.31。采用 Redis。', 'Redis | Memcached > Redis'],
    ['候選為 Redis 7.4.0 與 Memcached 1.6.31。選用 Redis。', 'Redis | Memcached > Redis'],
    [
      '検索には `kensaku` 0.22.0 と自作の索引のどちらかを使う。速いため、自作の索引を採用する。',
      'kensaku | 自作の索引 > 自作の索引',
    ],
    ['Memcached 1.6.31 ではなく Redis 7.4.0 を使う。', 'Memcached | Redis > Redis'],
    [
      'Redis 7.4.0과 Memcached 1.6.31 중 하나를 쓴다. Redis를 채택했다.',
      'Redis | Memcached > Redis',
    ],
    ['Memcached 1.6.31 대신 Redis 7.4.0을 사용한다.', 'Memcached | Redis > Redis'],
  ])('is read from "%s"', (line, expected) => {
    expect(shortly(line)).toEqual([expected]);
  });

  it('is proved by the sentence that decides', () => {
    const [fact] = alternativesOf(
      '# Queue\n\nZur Wahl stehen Redis 7.4.0 und Memcached 1.6.31.\nRedis genügt.\n',
    );
    expect(fact?.because).toEqual({ path: 'docs/report.md', line: 4, quote: 'Redis genügt.' });
  });

  it.each([
    'Built with Redis 7.4.0 and Celery 5.4.0.',
    'Redis 7.4.0 is enough for 200 users.',
    'The service uses Redis 7.4.0, and Memcached 1.6.31 runs beside it.',
    'An alternative way is to write the file twice.',
    'Wir verwenden Redis 7.4.0 und Celery 5.4.0.',
    'React 19 is recommended over React 18.',
  ])('holds no choice in "%s"', (line) => {
    expect(shortly(line)).toEqual([]);
  });
});

describe('a record of a decision', () => {
  const record = (options: string, decision: string): string[] =>
    alternativesOf(
      `# Cache of the desk\n\n## ${options}\n\n- Redis 7.4.0\n- Memcached 1.6.31\n\n## ${decision}\n\nRedis, it keeps the data.\n`,
    ).map(
      ({ topic, options: names, recommended = '-' }) =>
        `${topic}: ${names.map(({ name }) => name).join(' | ')} > ${recommended}`,
    );

  it.each([
    ['Considered options', 'Decision outcome'],
    ['Optionen', 'Entscheidung'],
    ['Options envisagées', 'Décision'],
    ['Opciones consideradas', 'Decisión'],
    ['Opções consideradas', 'Decisão'],
    ['Opzioni considerate', 'Decisione'],
    ['Rozważane opcje', 'Decyzja'],
    ['Рассмотренные варианты', 'Решение'],
    ['候选方案', '决定'],
    ['候選方案', '決定'],
    ['検討した選択肢', '決定'],
    ['검토한 대안', '결정'],
  ])('is read below "%s" and "%s"', (options, decision) => {
    expect(record(options, decision)).toEqual(['Cache of the desk: Redis | Memcached > Redis']);
  });

  it('names what lies below its rejected alternatives and what its decision takes', () => {
    const [fact] = alternativesOf(
      '# Cache\n\n## Decision\n\nWe use Redis 7.4.0.\n\n## Rejected alternatives\n\n- Memcached 1.6.31: no replicas.\n',
    );
    expect(fact).toMatchObject({
      recommended: 'Redis',
      options: [{ name: 'Memcached' }, { name: 'Redis' }],
    });
  });

  it.each([
    ['Verdict', 'chosen', 'rejected'],
    ['Ergebnis', 'gewählt', 'verworfen'],
    ['採否', '採用', '不採用'],
    ['Taken?', '✅', '❌'],
  ])('is a table with the column %s', (column, taken, left) => {
    const [fact] = alternativesOf(
      `# Cache\n\n| Option | Version | ${column} |\n|---|---|---|\n| Redis | 7.4.0 | ${taken} |\n| Memcached | 1.6.31 | ${left} |\n`,
    );
    expect(fact).toMatchObject({
      recommended: 'Redis',
      options: [{ name: 'Redis' }, { name: 'Memcached' }],
    });
  });
});
