import type { CommandFact } from '../research.ts';
import type { CodePiece, Document } from './document.ts';
import { quoteLine } from './quote-line.ts';

type Purpose = CommandFact['purpose'];

const shellLanguages = new Set([
  'bash',
  'sh',
  'shell',
  'console',
  'zsh',
  'terminal',
  'shell-session',
  'powershell',
  'ps1',
  'cmd',
  'fish',
  'bat',
]);

/** What a command does, told by its words; the first that fits. */
const byWords: readonly (readonly [RegExp, Purpose])[] = [
  [
    /\b(?:eslint|prettier|lint|clippy|fmt|format|ruff|flake8|pylint|black|mypy|rubocop|phpstan|pint|php-cs-fixer|checkstyle|ktlint|detekt|golangci-lint|credo|dialyzer|analyze|tflint|validate)\b/iu,
    'lint',
  ],
  [
    /\b(?:test|tests|pytest|jest|vitest|rspec|phpunit|pest|tox|nox|ctest|check|verify|playwright|cypress|karma|mocha|xcodebuild test)\b/iu,
    'test',
  ],
  [
    /^(?:sudo )?(?:npm (?:ci|i|install)|yarn(?: install)?$|pnpm (?:i|install)|pip3? install|poetry install|uv (?:sync|pip)|bundle install|composer install|mix deps\.get|go mod (?:download|tidy)|cargo fetch|dotnet restore|flutter pub get|dart pub get|terraform init|helm (?:repo|dependency)|conda (?:env )?create|brew install|apt(?:-get)? install|git submodule)\b/iu,
    'install',
  ],
  [
    /\b(?:build|compile|package|bundle|assemble|publish|tsc|make|cmake|ninja|bootJar|shadowJar|\w{0,60}Distribution|assemble\w{0,60}|docker build|west build|idf\.py build)\b/iu,
    'build',
  ],
  [
    /\b(?:start|serve|run|dev|up|server|bootRun|uvicorn|gunicorn|watch|preview|phx\.server)\b/iu,
    'start',
  ],
];
const byHeading: readonly (readonly [RegExp, Purpose])[] = [
  [/test|测试|測試|テスト|테스트|prueba|тест/iu, 'test'],
  [
    /install|setup|set up|getting started|prerequisite|安装|安裝|インストール|セットアップ|설치|einrichtung|instalac|instalaç|installazione|установк/iu,
    'install',
  ],
  [/build|compil|packag|构建|編譯|编译|ビルド|빌드|bauen|construi|compila|сборк/iu, 'build'],
  [
    /\brun|start|usage|develop|serve|deploy|运行|启动|开发|実行|起動|실행|ausführ|exécut|ejecut|execut|esegui|запуск/iu,
    'start',
  ],
];

const tools =
  /^(?:\.\/|sudo )?(?:npm|npx|yarn|pnpm|bun|node|deno|pip3?|python3?|poetry|uv|uvicorn|gunicorn|pytest|tox|nox|make|cmake|ninja|ctest|cargo|rustup|go|mvn|mvnw|gradle|gradlew|dotnet|php|composer|artisan|bundle|bin\/\w+|rails|rake|rspec|mix|iex|flutter|dart|fastlane|xcodebuild|swift|terraform|tofu|kubectl|helm|kustomize|ansible\S*|docker|docker-compose|podman|sbt|build\/sbt|lein|stack|cabal|Rscript|R|julia|conda|west|idf\.py|platformio|pio|arduino-cli|vsce|tsc|eslint|jest|vitest|ruff|mypy|pre-commit|alembic|prisma|ng|vite|next|nx|turbo|\w+\.(?:sh|cmd|ps1))(?=\s|$)/u;
const longestCommand = 200;
/** A guide shows a few commands; a longer list is a reference. */
const mostCommands = 60;

const purposeOf = (command: string, headings: readonly string[]): Purpose => {
  const word = byWords.find(([words]) => words.test(command))?.[1];
  if (word !== undefined) return word;
  const title = headings.at(-1) ?? '';
  return byHeading.find(([words]) => words.test(title))?.[1] ?? 'other';
};

const isRunnable = (command: string): boolean =>
  tools.test(command) &&
  command.length <= longestCommand &&
  !/[<>]\w+[ -]?\w*>|\\$|[{}]/u.test(command);

/** In a session only the lines after a prompt are commands, the others are answers. */
const commandsOf = (piece: CodePiece): { readonly command: string; readonly line: number }[] => {
  const lines = piece.text.split('\n');
  const isSession = lines.some((line) => /^\s*[$%] /u.test(line));
  return lines.flatMap((raw, index) => {
    const prompt = /^\s*(?:[$%]|PS>|>) +/u.exec(raw)?.[0] ?? '';
    if (isSession && prompt === '') return [];
    const isContinued = index > 0 && /[\\`]$/u.test(lines[index - 1]?.trimEnd() ?? '');
    const command = raw
      .slice(prompt.length)
      .replace(/(?<!\s)\s+#(?:\s.*)?$/u, '')
      .trim();
    return isContinued || !isRunnable(command) ? [] : [{ command, line: piece.firstLine + index }];
  });
};

/** Reads the commands by which a project is installed, built, tested and started. */
export const readCommands = (document: Document): CommandFact[] =>
  document.pieces
    .filter(
      (piece): piece is CodePiece => piece.is === 'code' && shellLanguages.has(piece.language),
    )
    .filter(({ place }) => !place.isHistory)
    .flatMap((piece) =>
      commandsOf(piece).map(({ command, line }) => ({
        is: 'command' as const,
        purpose: purposeOf(command, piece.place.headings),
        command,
        evidence: quoteLine(document, line),
      })),
    )
    .slice(0, mostCommands);
