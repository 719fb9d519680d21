import { describe, expect, it } from '@jest/globals';
import { composeOffline } from '../../../../src/architect/offline/compose-offline.ts';
import { checkSpec } from '../../../../src/rules/check-spec.ts';
import { parseSpec } from '../../../../src/spec/parse-spec.ts';
import { renderSpec } from '../../../../src/spec/render-spec.ts';
import { Spec } from '../../../../src/spec/spec.ts';
import type { VersionFact } from '../../../../src/research/research.ts';
import { fileWith, makeAssignment, pinOf } from './assignments.ts';

const two = (first: string, second: string): string =>
  `## ${first}\n\n- ${first}: A.\n- ${first}: B.\n\n## ${second}\n\n- ${second}: C.\n- [quality] D.\n- [exclusion] E.\n- [acceptance] F.\n`;

type Row = {
  readonly ecosystem: string;
  readonly locale: string;
  readonly title: string;
  readonly headings: readonly [string, string];
  readonly manifest: string;
  readonly pins: readonly (Partial<VersionFact> & { name: string; version: string })[];
  readonly source: string;
  readonly test: string;
  readonly command: string;
};

const rows: readonly Row[] = [
  {
    ecosystem: 'TypeScript',
    locale: 'zh-CN',
    title: '便签应用',
    headings: ['导出功能', '搜索'],
    manifest: 'package.json',
    pins: [{ name: 'typescript', version: '5.7.0', kind: 'language', scope: 'development' }],
    source: 'src/export.ts',
    test: 'tests/export.test.ts',
    command: 'npm test',
  },
  {
    ecosystem: 'JavaScript',
    locale: 'pl',
    title: 'Notatnik',
    headings: ['Eksport notatek', 'Wyszukiwanie'],
    manifest: 'package.json',
    pins: [{ name: 'marked', version: '15.0.0' }],
    source: 'src/eksport-notatek.js',
    test: 'tests/eksport-notatek.test.js',
    command: 'npm test',
  },
  {
    ecosystem: 'Python',
    locale: 'en',
    title: 'Invoice mailer',
    headings: ['Sending', 'Archive'],
    manifest: 'pyproject.toml',
    pins: [{ name: 'httpx', version: '0.27.0' }],
    source: 'src/invoice_mailer/sending.py',
    test: 'tests/test_sending.py',
    command: 'python -m pytest',
  },
  {
    ecosystem: 'Rust',
    locale: 'ja',
    title: 'ログ解析',
    headings: ['検索', '通知'],
    manifest: 'Cargo.toml',
    pins: [{ name: 'regex', version: '1.11.0' }],
    source: 'src/search.rs',
    test: 'tests/search.rs',
    command: 'cargo test',
  },
  {
    ecosystem: 'Go',
    locale: 'de',
    title: 'Rechnungsprüfung',
    headings: ['Prüfung der Summen', 'Ablage'],
    manifest: 'go.mod',
    pins: [{ name: 'golang.org/x/net', version: 'v0.30.0' }],
    source: 'pruefung_summen.go',
    test: 'pruefung_summen_test.go',
    command: 'go test ./...',
  },
  {
    ecosystem: 'Kotlin',
    locale: 'ru',
    title: 'Учёт расходов',
    headings: ['Категории', 'Отчёты'],
    manifest: 'build.gradle.kts',
    pins: [{ name: 'ktor', version: '3.0.0', kind: 'framework' }],
    source: 'src/main/kotlin/uchetraskhodov/Kategorii.kt',
    test: 'src/test/kotlin/uchetraskhodov/KategoriiTest.kt',
    command: './gradlew test',
  },
  {
    ecosystem: 'Java',
    locale: 'it',
    title: 'Magazzino',
    headings: ['Ordini', 'Spedizioni'],
    manifest: 'pom.xml',
    pins: [{ name: 'org.slf4j:slf4j-api', version: '2.0.16' }],
    source: 'src/main/java/magazzino/Ordini.java',
    test: 'src/test/java/magazzino/OrdiniTest.java',
    command: 'mvn -q test',
  },
  {
    ecosystem: 'C#',
    locale: 'fr',
    title: 'Carnet d’adresses',
    headings: ['Recherche', 'Import'],
    manifest: 'App.csproj',
    pins: [{ name: 'Serilog', version: '4.1.0' }],
    source: 'src/CarnetAdresses/Recherche.cs',
    test: 'tests/CarnetAdresses.Tests/RechercheTests.cs',
    command: 'dotnet test',
  },
  {
    ecosystem: 'PHP',
    locale: 'es',
    title: 'Gestor de citas',
    headings: ['Reservas', 'Avisos'],
    manifest: 'composer.json',
    pins: [{ name: 'monolog/monolog', version: '3.8.0' }],
    source: 'src/Reservas.php',
    test: 'tests/ReservasTest.php',
    command: 'vendor/bin/phpunit',
  },
  {
    ecosystem: 'Ruby',
    locale: 'pt-BR',
    title: 'Fila de impressão',
    headings: ['Envio', 'Cancelamento'],
    manifest: 'Gemfile',
    pins: [{ name: 'sinatra', version: '4.1.0', kind: 'framework' }],
    source: 'lib/fila_impressao/envio.rb',
    test: 'test/envio_test.rb',
    command: 'bundle exec rake test',
  },
  {
    ecosystem: 'Dart',
    locale: 'ko',
    title: '할 일 앱',
    headings: ['알림', '검색'],
    manifest: 'pubspec.yaml',
    pins: [{ name: 'flutter', version: '3.27.0', kind: 'framework' }],
    source: 'lib/src/notification.dart',
    test: 'test/notification_test.dart',
    command: 'flutter test',
  },
  {
    ecosystem: 'Elixir',
    locale: 'zh-TW',
    title: '聊天室',
    headings: ['訊息', '權限'],
    manifest: 'mix.exs',
    pins: [{ name: 'jason', version: '1.4.4' }],
    source: 'lib/project/message.ex',
    test: 'test/project/message_test.exs',
    command: 'mix test',
  },
];

function composeRow(row: Row): { readonly spec: Spec; readonly findings: readonly string[] } {
  const path = `research/${row.manifest}`;
  const pins = row.pins.map((pin) => pinOf(path, pin));
  const assignment = makeAssignment({
    locale: row.locale,
    title: row.title,
    body: two(...row.headings),
    files: [fileWith(path, pins)],
    facts: pins,
  });
  const spec = composeOffline(assignment);
  const { requirement, research } = assignment;
  const sources = new Map(research.files.map((file) => [file.path, file.text]));
  const found = checkSpec(parseSpec(renderSpec(spec)), {
    requirement,
    sources: sources.set(requirement.source, requirement.text),
  });
  return { spec, findings: found.map(({ rule, message }) => `${rule}: ${message}`) };
}

describe('the offline architect in every ecosystem', () => {
  it.each(rows)('lays out a $ecosystem project in $locale as its tool chain expects', (row) => {
    const { spec } = composeRow(row);
    const paths = spec.architecture.structure.files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining([row.manifest, row.source, row.test]));
  });

  it.each(rows)('proves a step of a $ecosystem project with $command', (row) => {
    const { spec } = composeRow(row);
    const step = spec.plan.phases[2]?.steps.find(({ files }) => files.includes(row.source));
    expect(step?.verify).toEqual({ command: row.command });
  });

  it.each(rows)('writes a $ecosystem document in $locale that every rule accepts', (row) => {
    expect(composeRow(row).findings).toEqual([]);
  });

  it.each(rows)('writes a $ecosystem document that is read back as it was composed', (row) => {
    const { spec } = composeRow(row);
    const parsed = Spec.parse(spec);
    expect(parseSpec(renderSpec(parsed)).spec).toEqual(parsed);
  });

  it.each(rows)('pins what the manifest of the $ecosystem project states, with its line', (row) => {
    const { spec } = composeRow(row);
    const [pin] = spec.architecture.techStack;
    expect(pin).toMatchObject({ version: row.pins[0]?.version, provenance: 'manifest' });
    expect(pin?.evidence).toHaveLength(1);
  });
});
