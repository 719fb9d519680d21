import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../../src/research/read-facts.ts';

/** Numbers that stand where a version could stand: ids, ports, dates, sections, addresses, sizes, shares, counts. */
const texts: readonly (readonly [language: string, lines: readonly string[]])[] = [
  [
    'English',
    [
      'Requirement 1.1 must hold, see REQ 2.4 and FR-3.2.',
      'Listen on port 8080 of 10.0.0.1 and 192.168.1.10:5432.',
      'Redis listens on 6379 and PostgreSQL on 5432.',
      'Postgres port 5432; MySQL port 3306.',
      'See section 4.2.1 and Chapter 7.',
      'RFC 9110 section 15.5.6, ISO 8601, ISO/IEC 27001, WCAG 2.1 AA.',
      'The file is 12.5 MB, 3.2 KB gzipped, 99.9 % uptime.',
      'Released on 2024-03-12 and 12.03.2024, in 2023.',
      'Issue #1234 and PR 567 in Milestone 3.2 of Sprint 12.',
      'Docker uses 2.5 GB, Kafka 4 partitions, Node 3 times.',
      'Kubernetes needs 3 nodes, Redis 6 replicas.',
      'Java heap of 2.5 GB; Python 40% faster; Go 12 ms.',
      'React 60 fps, Vue 2 way binding.',
      'Step 1.2: install Redis',
      'UTF-8, SHA-256, AES-128, Base64, x86_64, ARM64, UTC+2.',
      'Table 3.1 shows Redis 95th percentile 1.2 ms',
      'Python takes 3.5 seconds and Rust 0.2 s.',
      'On 5.12. we met; GitHub 2FA; AWS 1.5 USD.',
      'Priority 1.0, weight 0.5, score 4.7/5, ratio 16:9.',
      'The API v2 returns JSON. Endpoint /v1/users.',
      'Phase 2.0: Redis caching',
      'US-1.2: As a user, story 3.4',
      'PostgreSQL 100 connections, MongoDB 16 MB limit',
      'Line 12 in Django settings; page 34',
      'Elasticsearch 9200, Kafka 9092, MongoDB 27017, nginx 443.',
      'Windows 365 and Office 2019; Fortune 500.',
      'ISBN 978-3-16-148410-0, phone +49 30 1234567',
      'Latitude 52.5200, longitude 13.4050 in Berlin 10115.',
      'Java 1.5x faster, Node.js 2x slower',
      'CVE-2024-3094 affects xz',
      'Error 1045 in MySQL; ORA-00942; PostgreSQL 23505 unique violation',
      'GPT 4 tokens 128000; temperature 0.2',
      'Redis 2024 roadmap; Angular 2025 survey',
      'Python 1991 was first released',
      'Kafka 3 brokers and ZooKeeper 5 nodes',
    ],
  ],
  [
    'German',
    [
      'Anforderung 1.1 und Kapitel 4.2, Abschnitt 3.1.',
      'Redis lauscht auf Port 6379, PostgreSQL auf 5432.',
      'Am 12.03.2024 um 10.30 Uhr, Frist 31.12.2025.',
      'Die Datei ist 12,5 MB groß, Docker braucht 2,5 GB.',
      'Meilenstein 2.1, Tabelle 3.2, Abbildung 4.5',
      'DIN 5008, ISO 27001, DSGVO Art. 6 Abs. 1',
      'HTTP 404, Fehler 500; Kafka 3 Knoten',
      'Python 3,5 Sekunden; Java 20 Prozent schneller',
      'MongoDB 3 Replikate, Kubernetes 5 Pods',
      'Seite 12, Zeile 34, Version 1.2 des Dokuments',
      'Stand 2024, Lastenheft 1.0',
    ],
  ],
  [
    'French',
    [
      'Exigence 1.1, chapitre 4.2, étape 3.1',
      'Redis écoute sur le port 6379 et PostgreSQL sur 5432.',
      'Le 12.03.2024 à 10 h 30',
      'Docker utilise 2,5 Go, 99,9 % de disponibilité',
      'Kubernetes exige 3 nœuds; MongoDB 16 Mo',
      'Article 6.1 du RGPD, annexe 2.3',
      'Python 3,5 secondes, Java 20 pour cent',
      'Phase 2.1 : mise en place de Redis',
      'Tableau 3.2 et figure 4.1',
      'Erreur 404, code HTTP 503',
      'Version 1.2 du document',
    ],
  ],
  [
    'Spanish',
    [
      'Requisito 1.1, capítulo 4.2, paso 3.1',
      'Redis escucha en el puerto 6379',
      'El 12.03.2024, hito 2.1',
      'Docker usa 2,5 GB; Kafka 3 nodos; MongoDB 16 MB',
      'Tabla 3.2, figura 4.1, artículo 6.1',
      'Python 3,5 segundos; Java 20 por ciento',
      'Error 404; código HTTP 503',
      'Kubernetes requiere 3 nodos',
    ],
  ],
  [
    'Portuguese',
    [
      'Requisito 1.1, capítulo 4.2, etapa 3.1',
      'Redis escuta na porta 6379',
      'Em 12.03.2024, marco 2.1',
      'Docker usa 2,5 GB; Kafka 3 nós; MongoDB 16 MB',
      'Tabela 3.2, figura 4.1, artigo 6.1',
      'Python 3,5 segundos; Java 20 por cento',
      'LGPD art. 7.1',
    ],
  ],
  [
    'Italian',
    [
      'Requisito 1.1, capitolo 4.2, passo 3.1',
      'Redis ascolta sulla porta 6379',
      'Il 12.03.2024, traguardo 2.1',
      'Kafka 3 nodi; Docker 2,5 GB',
      'Tabella 3.2, figura 4.1, articolo 6.1',
      'Python 3,5 secondi; Java 20 per cento',
    ],
  ],
  [
    'Russian',
    [
      'Требование 1.1, глава 4.2, шаг 3.1',
      'Redis слушает порт 6379, PostgreSQL 5432.',
      '12.03.2024 в 10.30; этап 2.1',
      'Kafka 3 узла; Docker 2,5 ГБ; MongoDB 16 МБ',
      'Таблица 3.2, рисунок 4.1, пункт 6.1',
      'Python 3,5 секунды; Java 20 процентов быстрее',
      'ГОСТ 34.602, ошибка 404',
      'Kubernetes 5 подов',
      'Java 20 раз',
    ],
  ],
  [
    'Chinese',
    [
      '需求 1.1，第 4.2 节，步骤 3.1',
      'Redis 监听端口 6379，PostgreSQL 5432 端口',
      '2024年3月12日，2024.03.12 发布',
      'Docker 占用 2.5 GB，Kafka 3 个节点',
      '表 3.2，图 4.1，第 6.1 条',
      'Python 快 3.5 倍，Java 20 秒',
      'HTTP 404，错误码 500',
      '行高 1.5，字号 12',
      'Kubernetes 3 台，Redis 6 台',
      'React 18 条规则',
      'Vue 3 种写法',
    ],
  ],
  [
    'Japanese',
    [
      '要件 1.1、第 4.2 章、手順 3.1',
      'Redis はポート 6379、PostgreSQL は 5432',
      '2024年3月12日、2024.03.12',
      'Docker は 2.5 GB、Kafka 3 台',
      '表 3.2、図 4.1、Java 20 秒',
      'Kubernetes 3 ノード',
      'React 18 個',
      '優先度 1.0',
    ],
  ],
  [
    'Korean',
    [
      '요구사항 1.1, 4.2절, 단계 3.1',
      'Redis는 포트 6379, PostgreSQL은 5432',
      '2024년 3월 12일, 2024.03.12',
      'Docker 2.5 GB, Kafka 3대',
      '표 3.2, 그림 4.1, Java 20초',
      'Kubernetes 3 노드',
    ],
  ],
  [
    'Polish',
    [
      'Wymaganie 1.1, rozdział 4.2, krok 3.1',
      'Redis nasłuchuje na porcie 6379',
      '12.03.2024, kamień milowy 2.1',
      'Kafka 3 węzły; Docker 2,5 GB',
      'Tabela 3.2, rysunek 4.1',
      'Python 3,5 sekundy; Java 20 procent',
    ],
  ],
  [
    'tables',
    [
      '| ID | Requirement |\n|---|---|\n| 1.1 | Redis cache |\n| 1.2 | PostgreSQL |',
      '| Service | Port |\n|---|---|\n| Redis | 6379 |\n| PostgreSQL | 5432 |',
      '| Tool | Size |\n|---|---|\n| React | 45.2 KB |\n| Vue | 33.1 |',
      '| Version | Date | Author |\n|---|---|---|\n| 1.0 | 2024-01-01 | Ann |\n| 1.1 | 2024-02-01 | Bob |',
      '| Library | Stars | Downloads |\n|---|---|---|\n| axios | 104.2 | 45.1 |',
      '| Metrik | Redis | Kafka |\n|---|---|---|\n| Latenz | 1.2 | 3.4 |',
    ],
  ],
];

/** Pairs that are read all the same, so that the lists above do not pass because nothing is read at all. */
const stated: readonly (readonly [text: string, pair: string])[] = [
  ['Kafka 3.7.0 brokers, 3 nodes', 'Kafka 3.7.0'],
  ['Kubernetes 1.29 nodes', 'Kubernetes 1.29'],
  ['KSP 1.9.23-1.0.19 is needed', 'KSP 1.9.23-1.0.19'],
  ['Java 21 virtual threads', 'Java 21'],
  ['PostgreSQL 16.2 auf Port 5432', 'PostgreSQL 16.2'],
  ['Python 3.12, 40 % schneller', 'Python 3.12'],
  ['使用 React 19.0.0，行高 1.5', 'React 19.0.0'],
  ['Redis 7.2 はポート 6379', 'Redis 7.2'],
  ['Node.js 20 또는 그 이상, 포트 3000', 'Node.js 20'],
  ['Django 5.0.3, порт 8000', 'Django 5.0.3'],
];

const pairsIn = (text: string): string[] =>
  readFacts({ path: 'docs/notes.md', text: `# Notes\n\n${text}\n` }).flatMap((fact) =>
    fact.is === 'version' ? [`${fact.name} ${fact.version}`] : [],
  );

describe('a number that is no version', () => {
  it.each(texts)('is read from no line in %s', (_language, lines) => {
    const read = lines.flatMap((line) => pairsIn(line).map((pair) => `${line} => ${pair}`));

    expect(read).toEqual([]);
  });

  it.each(stated)('does not hide the version of "%s"', (text, pair) => {
    expect(pairsIn(text)).toEqual([pair]);
  });
});
