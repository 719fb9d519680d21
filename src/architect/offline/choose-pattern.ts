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
  'com.android.application',
  'react-native',
  'expo',
];
/** What is built with these runs on a device: the endpoints that its research states are a server's. */
const devices = ['flutter', 'com.android.application', 'react-native', 'expo'];
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
  'swashbuckle.aspnetcore',
  'microsoft.aspnetcore.openapi',
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
  if (isService(context, interfaces)) return 'service';
  if (hasPin(...screens)) return 'userInterface';
  if (isCommandLine(context, interfaces)) return 'commandLine';
  return isExisting && ecosystem.id !== 'terraform' ? 'library' : 'modules';
}

const isService = (context: Context, { endpoints }: ChosenInterfaces): boolean =>
  context.hasPin(...servers) || (endpoints.length > 0 && !isClient(context));

/** Whether the project calls endpoints and serves none. */
export const isClient = ({ hasPin }: Context): boolean => hasPin(...devices) && !hasPin(...servers);

const isCommandLine = (context: Context, interfaces: ChosenInterfaces): boolean =>
  hasCommands(interfaces) || context.hasPin(...commandLines) || declaresProgram(context);

const hasCommands = ({ callables }: ChosenInterfaces): boolean =>
  callables.some(({ kind }) => kind === 'command');

/** The manifest of the project at its top declares a program that a shell can call. */
const declaresProgram = ({ assignment, projectFiles }: Context): boolean =>
  projectFiles
    .filter(({ path, role }) => role === 'manifest' && !path.includes('/'))
    .flatMap(({ researchPaths }) =>
      assignment.research.files.filter(({ path }) => researchPaths[0] === path),
    )
    .some(({ text }) =>
      /"bin"\s*:|^\[\[bin\]\]|^\[(?:project|tool\.poetry)\.scripts\]/mu.test(text),
    );

const isBrowserExtension = ({ hasPin, assignment }: Context): boolean =>
  hasPin('manifest_version') ||
  assignment.research.files.some(({ text }) => /"manifest_version"\s{0,4}:/u.test(text));
