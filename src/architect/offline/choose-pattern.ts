import type { ChosenInterfaces } from './choose-interfaces.ts';
import type { Context } from './context.ts';
import type { PatternName } from './texts/texts.ts';

const screens = [
  'react',
  'vue',
  'svelte',
  'angular',
  '@angular/core',
  'preact',
  'solid-js',
  'flutter',
  'next',
  'nuxt',
];
const servers = [
  'express',
  'fastify',
  'koa',
  '@nestjs/core',
  'hono',
  'django',
  'flask',
  'fastapi',
  'starlette',
  'axum',
  'actix-web',
  'rocket',
  'ktor',
  'gin',
  'github.com/gin-gonic/gin',
  'github.com/labstack/echo/v4',
  'rails',
  'sinatra',
  'laravel/framework',
  'symfony/framework-bundle',
  'phoenix',
  'spring-boot-starter-web',
  'org.springframework.boot:spring-boot-starter-web',
];
const commandLines = [
  'clap',
  'structopt',
  'commander',
  'yargs',
  'oclif',
  'click',
  'typer',
  'argparse',
  'github.com/spf13/cobra',
  'github.com/urfave/cli/v2',
  'picocli',
  'info.picocli:picocli',
  'thor',
  'symfony/console',
  'system.commandline',
];

/** The architecture that facts show; the first that fits wins. */
export function choosePattern(context: Context, interfaces: ChosenInterfaces): PatternName {
  const { ecosystem, hasPin, isExisting } = context;
  if (ecosystem.id === 'documents') return 'documents';
  if (isBrowserExtension(context)) return 'browserExtension';
  if (hasPin('vscode', 'engines.vscode', '@types/vscode')) return 'editorExtension';
  if (interfaces.endpoints.length > 0 || hasPin(...servers)) return 'service';
  if (hasPin(...screens)) return 'userInterface';
  if (hasCommands(interfaces) || hasPin(...commandLines)) return 'commandLine';
  return isExisting ? 'library' : 'modules';
}

const hasCommands = ({ callables }: ChosenInterfaces): boolean =>
  callables.some(({ kind }) => kind === 'command');

const isBrowserExtension = ({ hasPin, assignment }: Context): boolean =>
  hasPin('manifest_version') ||
  assignment.research.files.some(({ text }) => /"manifest_version"\s{0,4}:/u.test(text));
