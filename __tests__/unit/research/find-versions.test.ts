import { describe, expect, it } from '@jest/globals';
import { findVersions } from '../../../src/research/prose/find-versions.ts';
import { maskLine } from '../../../src/research/prose/mask-line.ts';

const pairsIn = (line: string, isStack = false): string[] =>
  findVersions(maskLine(line), { isStack }).map(({ name, version }) => `${name} ${version}`);

describe('findVersions', () => {
  it.each([
    ['The API runs on FastAPI 0.109.0.', ['FastAPI 0.109.0']],
    ['- **Python** 3.11+', ['Python 3.11']],
    ['- **Python:** 3.11', ['Python 3.11']],
    ['Node.js >= 20, npm 10', ['Node.js 20', 'npm 10']],
    ['`hyper` 1.1 is used', ['hyper 1.1']],
    ['[hyper](https://crates.io/crates/hyper/0.14.0) 1.0', ['hyper 1.0']],
    ['MSRV is now 1.75', ['MSRV 1.75']],
    ['The minimum rust version has been increased to 1.80.1', ['rust 1.80.1']],
    ['Electron (Chromium) (18.2.0 / Chromium 100)', ['Electron 18.2.0', 'Chromium 100']],
    ['install `react@19.0.0` first', ['react 19.0.0']],
    ['`pydantic[email]==2.5.3`', ['pydantic 2.5.3']],
    ['`org.acme:ledger-core:1.2.3`', ['org.acme:ledger-core 1.2.3']],
    ['`postgres:16` and `redis:7.2-alpine`', ['postgres 16', 'redis 7.2-alpine']],
    ['Java 17 and Kotlin 1.9.22', ['Java 17', 'Kotlin 1.9.22']],
    ['Spring Boot 3.2.1, Spring Cloud 2023.0.0', ['Spring Boot 3.2.1', 'Spring Cloud 2023.0.0']],
    ['.NET 8 with C# 12', ['.NET 8', 'C# 12']],
    ['Ruby on Rails 7.1.2', ['Ruby on Rails 7.1.2']],
    ['C++20 and Python3.12', ['C++ 20', 'Python 3.12']],
    ['Terraform >= 1.5.0 with AWS provider ~> 5.0', ['Terraform 1.5.0', 'AWS provider 5.0']],
    ['ESP-IDF v5.1', ['ESP-IDF 5.1']],
    ['the React library 19.1', ['React 19.1']],
    ['version 3.12 of Python', ['Python 3.12']],
    ['Hibernate 6.4.4.Final', ['Hibernate 6.4.4.Final']],
    ['React 19.0.0-rc.1', ['React 19.0.0-rc.1']],
    ['使用 Vue 3.4 和 Element Plus 2.5.3', ['Vue 3.4', 'Element Plus 2.5.3']],
    ['Django 5.0、Celery 5.3', ['Django 5.0', 'Celery 5.3']],
    ['Java 17 이상', ['Java 17']],
    ['Используется PostgreSQL 15', ['PostgreSQL 15']],
    ['Rocky Linux 9.3 is the host', ['Rocky Linux 9.3']],
    ['Use the `tidy-json` v2.3 package', ['tidy-json 2.3']],
    [
      'lib/parser v0.0.0-20240414002931-afd174a4e478',
      ['lib/parser 0.0.0-20240414002931-afd174a4e478'],
    ],
  ])('finds the pairs of "%s"', (line, pairs) => {
    expect(pairsIn(line)).toEqual(pairs);
  });

  it.each([
    'FR-1.1 The system shall answer.',
    'Requirement 2.4: the user signs in',
    'UC 1.1, NFR 3.2, REQ 2.1.3',
    '### 3.1.2 Data model',
    'See Section 4.2, Figure 1.3 and Table 2.1.',
    'Kapitel 3.2, Abschnitt 1.1, étape 1.2, sección 2.3, rozdział 4.1',
    'Chapter One 1.1.1 and Task 1.2.1 Implement',
    'RFC 9110, ISO 27001, IEEE 802.11',
    'On 2024-01-15 at 10:30, on 01.02.2024 and 2024.03.01',
    'Python 2024 survey',
    '99.9% uptime, 1.5 MB, 20 px, 3.5 seconds, 16 MHz, 3.5 秒, 2.5초',
    'http://192.168.1.1:8080/v1.2 and localhost:3000, redis:6379, 10.0.0.12',
    'HTTP 404 and status 500',
    'Python 10 lines; Redis 3 nodes; Go 2 steps further; Make 3 copies',
    'Removed in hyper 1.0, deprecated since React 18.3',
    'Upgrade from Angular 14',
    'It does not support Python 3.7',
    'Kubernetes 1.28 is end of life; Kafka 3.7 is out of scope',
    'iOS 14 以下はサポートされません',
    'Version 1.0 of this document, Draft 0.9, Price 19.99, Rating 4.8/5',
    'Accuracy 0.95, `temperature` 0.7, `lineHeight`: 1.5, p-value 0.05',
    'Semantic Versioning 2.0.0, Apache License 2.0, Contributor Covenant 2.1',
    'The `max_length` 1.0.1 parameter, `config.yaml` 1.2',
    '[#1234] fixes 1.2.3, v1.2.3 was tagged',
    'Deferred to v1.4.0+, Install v1.2.1, Milestone M1 (`v0.2.0`)',
    'Sprint 2.1, Planning 1.5, GPA 3.5',
    'Node 1 fails while Node 2 goes on',
    'Python < 4.0',
    '[e.g., Python 3.11, Swift 5.9]',
    '| 1.0 | 2.0 | 3.0 |',
  ])('finds no version in "%s"', (line) => {
    expect(pairsIn(line)).toEqual([]);
  });

  it('takes a lone unknown name only where the project tells what it is built on', () => {
    expect(pairsIn('- Karpenter 0.35.2')).toEqual([]);
    expect(pairsIn('- Karpenter 0.35.2', true)).toEqual(['Karpenter 0.35.2']);
    expect(pairsIn('- riverpod: ^2.5.1', true)).toEqual(['riverpod 2.5.1']);
  });

  it.each([
    ['Node.js >= 20', '>= 20'],
    ['Python 3.11+', '3.11+'],
    ['PHP 8.2.x', '8.2.x'],
    ['React ^19.0.0', '^19.0.0'],
    ['React 19.0.0', undefined],
  ])('keeps the range that "%s" states', (line, range) => {
    expect(findVersions(line, { isStack: false })[0]?.range).toBe(range);
  });
});
