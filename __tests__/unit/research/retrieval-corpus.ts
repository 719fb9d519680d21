import type { ResearchFile } from '../../../src/research/research.ts';

/** A corpus in many languages and formats, in which each question has one right place. */
export const corpus: readonly ResearchFile[] = [
  {
    path: 'docs/upload.md',
    text: `# Uploads

The page shows a list of files that were sent before.

## Chunks

A file above eight megabytes is sent in chunks. Every chunk carries its offset, and the server answers with the next offset that it expects.

## Resuming

When the connection breaks, the client asks for the offset of the upload and continues from there. An upload that rests for a day is deleted.

## Virus scan

Each finished file is handed to the scanner before anybody can download it.
`,
  },
  {
    path: 'docs/accounts.md',
    text: `# Accounts

People sign in with an address and a password.

## Lockout

Five wrong passwords lock an account for fifteen minutes; an administrator can unlock it earlier.

## Sessions

A session ends after thirty minutes without a request. The cookie is \`HttpOnly\` and \`SameSite=Lax\`.

## Export

An account's data is exported as one archive with a file for each table.
`,
  },
  {
    path: 'docs/billing.rst',
    text: `Billing
=======

Invoices are numbered without gaps.

Currencies
----------

Amounts are kept as integers of the smallest unit, so that no cent is lost by rounding.

Refunds
-------

A refund never exceeds what was paid. Partial refunds are summed up per invoice.
`,
  },
  {
    path: 'docs/operations.adoc',
    text: `= Operations

== Backups
A snapshot of the database is taken each night and kept for thirty days.

== Metrics
The endpoint for metrics is scraped every fifteen seconds; histograms use exponential buckets.
`,
  },
  {
    path: '文档/缓存.md',
    text: `# 缓存

## 失效策略

写入数据库之后必须立即删除对应的缓存键，读取时再重新填充。

## 重试

数据库连接失败时最多重试三次，每次等待时间加倍。

## 日志

日志按天切分，保留十四天。
`,
  },
  {
    path: 'docs/検索.md',
    text: `# 検索

## 索引の更新

記事を保存した後、全文検索の索引を非同期で更新する。

## 並び替え

検索結果は関連度の高い順に表示する。

## 権限

非公開の記事は作成者だけが閲覧できる。
`,
  },
  {
    path: 'docs/알림.md',
    text: `# 알림

## 이메일

이메일은 대기열에 넣고 한 시간에 한 번 보낸다.

## 푸시

사용자가 푸시 알림을 끄면 서버는 토큰을 삭제한다.
`,
  },
  {
    path: 'docs/thai.md',
    text: `# คู่มือ

## การชำระเงิน

ลูกค้าชำระเงินด้วยบัตรเครดิตเท่านั้น

## การจัดส่ง

สินค้าจัดส่งภายในสามวันทำการ
`,
  },
  {
    path: 'docs/handbuch.md',
    text: `# Handbuch

## Mahnungen

Bleibt eine Rechnung unbezahlt, verschickt das System nach vierzehn Tagen eine Mahnung.

## Urlaubsanträge

Ein Antrag auf Urlaub wird von der Leitung der Abteilung genehmigt.
`,
  },
  {
    path: 'docs/руководство.md',
    text: `# Руководство

## Очередь

Задание, которое завершилось ошибкой, возвращается в очередь и повторяется через минуту.

## Отчёты

Отчёты формируются ночью и рассылаются руководителям.
`,
  },
  {
    path: 'src/rate-limiter.ts',
    text: `import { clock } from './clock.ts';

/** Refills the bucket. */
export function refill(bucket: Bucket): Bucket {
  return { ...bucket, left: bucket.size, at: clock() };
}

/** Tells whether a request may pass. */
export function maySendRequest(bucket: Bucket, tokensPerMinute: number): boolean {
  return bucket.left > 0 || clock() - bucket.at > 60_000 / tokensPerMinute;
}

export type Bucket = {
  readonly size: number;
  readonly left: number;
  readonly at: number;
};
`,
  },
  {
    path: 'api/openapi.yaml',
    text: `openapi: 3.1.0
info:
  title: Orders
paths:
  /orders:
    get:
      summary: Lists orders
      parameters:
        - name: pageToken
          in: query
    post:
      summary: Places an order
  /orders/{id}/cancellation:
    post:
      summary: Cancels an order that was not shipped yet
components:
  schemas:
    Shipment:
      type: object
      properties:
        carrier:
          type: string
        trackingNumber:
          type: string
`,
  },
  {
    path: 'db/schema.sql',
    text: `-- Who may do what.
CREATE TABLE role_grant (
  role text NOT NULL,
  permission text NOT NULL,
  PRIMARY KEY (role, permission)
);

-- What was changed by whom.
CREATE TABLE audit_entry (
  id bigint PRIMARY KEY,
  actor text NOT NULL,
  changed_at timestamptz NOT NULL
);
`,
  },
  {
    path: 'notes/meeting.txt',
    text: `We spoke about the plans for the year.

Nobody objected to the new office. The coffee machine will be replaced.

The file server, the account of the intern and the order of the desks were topics too.
`,
  },
];

/** What is asked, and the words that stand only in the right place. */
export const questions: readonly (readonly [query: string, place: string, words: string])[] = [
  [
    'An interrupted upload must be resumed where it broke off.',
    'docs/upload.md',
    'continues from there',
  ],
  ['Large files must be sent as chunks with an offset.', 'docs/upload.md', 'carries its offset'],
  ['Lock the account after several wrong passwords.', 'docs/accounts.md', 'fifteen minutes'],
  [
    'Retries of the database connection must be limited. 数据库连接必须重试。',
    '文档/缓存.md',
    '重试三次',
  ],
  ['缓存必须在写入之后失效', '文档/缓存.md', '缓存键'],
  ['記事の保存後に全文検索の索引を更新しなければならない。', 'docs/検索.md', '非同期'],
  ['検索結果を関連度で並び替える', 'docs/検索.md', '関連度'],
  ['서버는 푸시 토큰을 저장해야 합니다', 'docs/알림.md', '토큰을'],
  ['이메일을 대기열로 보내야 한다', 'docs/알림.md', '대기열에'],
  ['ระบบต้องรองรับบัตรเครดิต', 'docs/thai.md', 'บัตรเครดิต'],
  [
    'Das System muss Mahnungen für unbezahlte Rechnungen verschicken.',
    'docs/handbuch.md',
    'vierzehn Tagen',
  ],
  ['Urlaubsantrag genehmigen', 'docs/handbuch.md', 'Leitung der Abteilung'],
  ['Повторять задания с ошибками из очереди', 'docs/руководство.md', 'через минуту'],
  [
    'Requests must be limited by tokens per minute.',
    'src/rate-limiter.ts',
    'tokensPerMinute: number',
  ],
  ['Call `maySendRequest` before each call.', 'src/rate-limiter.ts', 'tokensPerMinute: number'],
  ['The user can cancel an order before shipping.', 'api/openapi.yaml', 'Cancels an order'],
  ['Show the tracking number of the carrier.', 'api/openapi.yaml', 'trackingNumber'],
  ['Every change must be audited with its actor.', 'db/schema.sql', 'audit_entry'],
  ['Permissions are granted to roles.', 'db/schema.sql', 'role_grant'],
  ['Partial refunds must not exceed the invoice.', 'docs/billing.rst', 'Partial refunds'],
  ['Keep currency amounts without rounding.', 'docs/billing.rst', 'smallest unit'],
  ['Histograms of the metrics endpoint', 'docs/operations.adoc', 'exponential buckets'],
  ['Nightly backups are kept for thirty days.', 'docs/operations.adoc', 'each night'],
];
