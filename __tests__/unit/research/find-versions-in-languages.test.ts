import { describe, expect, it } from '@jest/globals';
import { findVersions } from '../../../src/research/prose/find-versions.ts';
import { maskLine } from '../../../src/research/prose/mask-line.ts';

const pairsIn = (line: string): string[] =>
  findVersions(maskLine(line), { isStack: false }).map(({ name, version }) => `${name} ${version}`);

describe('versions in many languages', () => {
  it.each([
    ['PostgreSQL in Version 16.4 wird verwendet.', 'PostgreSQL 16.4'],
    ['Redis mindestens in der Version 7.2.', 'Redis 7.2'],
    ['Die Version 3.12.6 von Python ist Pflicht.', 'Python 3.12.6'],
    ['Nicht nur PostgreSQL 16.4 wird geprüft.', 'PostgreSQL 16.4'],
    ['Se usará PostgreSQL en su versión 16.4.', 'PostgreSQL 16.4'],
    ['Redis a partir de la 7.2.', 'Redis 7.2'],
    ['Usar PostgreSQL na versão 16.4.', 'PostgreSQL 16.4'],
    ['Os dados ficam no PostgreSQL 16.4.', 'PostgreSQL 16.4'],
    ['Si usa PostgreSQL versione 16.4.', 'PostgreSQL 16.4'],
    ['La versione 3.12.6 di Python è obbligatoria.', 'Python 3.12.6'],
    ['Node.js almeno 22.9.', 'Node.js 22.9'],
    ['Używamy PostgreSQL w wersji 16.4.', 'PostgreSQL 16.4'],
    ['Node.js co najmniej 22.9.', 'Node.js 22.9'],
    ['Nodig is PostgreSQL versie 16.4.', 'PostgreSQL 16.4'],
    ['Нужен nginx версии не менее 1.26.', 'nginx 1.26'],
    ['Нужен не ниже Redis 7.2.', 'Redis 7.2'],
    ['Версия Python — 3.12.6.', 'Python 3.12.6'],
    ['Используем версию 2.3 библиотеки Celery.', 'Celery 2.3'],
    ['Node.js не нижче 22.9.', 'Node.js 22.9'],
    ['Версія Python — 3.12.6.', 'Python 3.12.6'],
    ['PostgreSQL sürümü 16.4 olmalıdır.', 'PostgreSQL 16.4'],
    ["Redis'in 7.2 sürümü kullanılır.", 'Redis 7.2'],
    ['React (sürüm 18.3.1) seçildi.', 'React 18.3.1'],
    ['Sử dụng PostgreSQL phiên bản 16.4.', 'PostgreSQL 16.4'],
    ['Phiên bản 7.2 của Redis.', 'Redis 7.2'],
    ['Kafka tối thiểu 3.8.0.', 'Kafka 3.8.0'],
    ['Gunakan PostgreSQL versi 16.4.', 'PostgreSQL 16.4'],
    ['يستخدم النظام PostgreSQL الإصدار 16.4.', 'PostgreSQL 16.4'],
    ['الإصدار 3.12 من Python مطلوب.', 'Python 3.12'],
    ['از PostgreSQL نسخه 16.4 استفاده شود.', 'PostgreSQL 16.4'],
    ['נדרש Node.js בגרסה 22.9 ומעלה.', 'Node.js 22.9'],
    ['Python संस्करण 3.12.6 चाहिए।', 'Python 3.12.6'],
    ['Redis का संस्करण 7.2 हो।', 'Redis 7.2'],
    ['ใช้ PostgreSQL เวอร์ชัน 16.4', 'PostgreSQL 16.4'],
    ['Node.js 版本不低于 22.9。', 'Node.js 22.9'],
    ['Vue は3系を使う。', 'Vue 3'],
  ])('reads "%s"', (line, pair) => {
    expect(pairsIn(line)).toEqual([pair]);
  });

  it.each([
    ['Terraform 1.9 → 1.10', 'Terraform 1.10'],
    ['Terraform 1.9 から 1.10 へ移行する。', 'Terraform 1.10'],
    ['Переход с Java 17 на Java 21.', 'Java 21'],
    ['从Java 17升级到Java 21。', 'Java 21'],
    ["Java 17'den Java 21'e geçilecek.", 'Java 21'],
    ['Migrate from Java 17 to Java 21.', 'Java 21'],
  ])('reads of "%s" what it becomes', (line, pair) => {
    expect(pairsIn(line)).toEqual([pair]);
  });

  it.each([
    'Never use MySQL 8.0.',
    'Avoid MySQL 8.0.',
    'MySQL 8.0 must not be used.',
    'MySQL 8.0 wird nicht verwendet.',
    'Ne pas utiliser MySQL 8.0.',
    'No usar MySQL 8.0.',
    'Não usar MySQL 8.0.',
    'Non usare MySQL 8.0.',
    'Nie używamy MySQL 8.0.',
    'MySQL 8.0 не используем.',
    'Не использовать MySQL 8.0.',
    'MySQL 8.0 は使わない。',
    'MySQL 8.0 を使用しません。',
    'MySQL 8.0은 사용하지 않는다.',
    'Django 5.1 미만은 지원하지 않는다.',
    '不使用MySQL 8.0。',
    'لا نستخدم MySQL 8.0.',
    'MySQL 8.0 का उपयोग न करें।',
    'MySQL 8.0 kullanılmayacak.',
    "Django 5.1'den eski sürümler desteklenmez.",
    'Không dùng MySQL 8.0.',
    'Jangan gunakan MySQL 8.0.',
  ])('reads nothing from "%s", which speaks against it', (line) => {
    expect(pairsIn(line)).toEqual([]);
  });

  it.each([
    'Die Version 3.2 ist neu.',
    'Dokument in Version 1.2.3',
    'Document version 1.2.3',
    'Documento versão 1.2.3',
    'Questa versione 3.2 del documento.',
    'Aktualna wersja 3.2 systemu.',
    'Mevcut sürüm 3.2.1 belgesi',
    'Bản phiên bản 3.2.1 mới',
    'Dokumen versi 3.2.1',
    'Время ответа не более 2.5 с, см. раздел 3.2.',
    'Bölüm 3.2, Madde 4.1.2, yanıt süresi 2.5 saniye.',
    'Xem mục 3.2 và điều 4.1.2, không quá 2.5 giây.',
    'انظر القسم 3.2، زمن الاستجابة 2.5 ثانية.',
    'अनुभाग 3.2 देखें, समय 2.5 सेकंड से कम हो।',
    '3.2절과 요구사항 4.1.2를 따른다.',
  ])('reads nothing from "%s", which names no technology', (line) => {
    expect(pairsIn(line)).toEqual([]);
  });
});
