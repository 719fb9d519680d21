import { describe, expect, it } from '@jest/globals';
import { findVersions } from '../../../src/research/prose/find-versions.ts';
import { maskLine } from '../../../src/research/prose/mask-line.ts';
import { leastTimeOf } from '../../support/processor-time.ts';

const pairsIn = (line: string): string[] =>
  findVersions(maskLine(line), { isStack: false }).map(({ name, version }) => `${name} ${version}`);

describe('versions in Chinese, Japanese and Korean', () => {
  it.each([
    ['認証には Keycloak バージョン 24.0.5 を使用する。', 'Keycloak 24.0.5'],
    ['Fastify のバージョンは 4.26.2 です。', 'Fastify 4.26.2'],
    ['Fastify は v4.26.2 を使用します。', 'Fastify 4.26.2'],
    ['`zod` の v3.23 を使用', 'zod 3.23'],
    ['「Redis」のバージョン7.2を利用する。', 'Redis 7.2'],
    ['PostgreSQL は 16.2 を使う。', 'PostgreSQL 16.2'],
    ['フレームワークは Fastify で、バージョン 4.26.2 を使う。', 'Fastify 4.26.2'],
    ['バージョン 3.23.8 の zod を使用する', 'zod 3.23.8'],
    ['Node.js はバージョン 20 以上が必要。', 'Node.js 20'],
    ['Fastify의 버전은 4.26.2입니다.', 'Fastify 4.26.2'],
    ['Redis는 버전 7.2를 사용한다.', 'Redis 7.2'],
    ['버전 16.2의 PostgreSQL을 사용한다.', 'PostgreSQL 16.2'],
    ['zod 使用 v3.23.8', 'zod 3.23.8'],
    ['zod 的版本为 3.23.8', 'zod 3.23.8'],
    ['Redis 固定在 7.2.4', 'Redis 7.2.4'],
    ['Fastify 采用 4.26.2 版本。', 'Fastify 4.26.2'],
    ['使用 4.26.2 版本的 Fastify', 'Fastify 4.26.2'],
    ['PostgreSQL 版本要求：16.2', 'PostgreSQL 16.2'],
  ])('reads "%s"', (line, pair) => {
    expect(pairsIn(line)).toEqual([pair]);
  });

  it.each([
    'Redis は 3 つのノードで動かす。',
    'PostgreSQL は 2 台で動かす。',
    'PostgreSQL は 0.5 秒で答える。',
    'React の 2.5 章を読む。',
    'Go は 1.5 倍速い。',
    'Redis는 2.5배 빠르다.',
    'Redis 需要 2.5 GB 内存',
    'Kafka 使用 3 个分区。',
    '本書のバージョン 1.2.3',
    'API のバージョンは 2.1 とする。',
    '図 1.2 の Redis を見る。',
    '第 2.3 节的 Redis 配置',
    '3 の React コンポーネント',
    '2024 年版の React',
  ])('reads nothing from "%s"', (line) => {
    expect(pairsIn(line)).toEqual([]);
  });

  it.each(['の', 'は ', '版本', 'バージョンは', '使用', 'A の1.2', '1.2の'])(
    'takes little time for a line of nothing but "%s"',
    (part) => {
      const line = part.repeat(4000);
      expect(
        leastTimeOf(() => {
          findVersions(line, { isStack: false });
        }, 2000),
      ).toBeLessThan(2000);
    },
  );
});
