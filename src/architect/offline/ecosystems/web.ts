import { toPascal } from '../file-names.ts';
import type { Ecosystem } from './ecosystem.ts';

const manifest = (): string => 'package.json';

export const typescript: Ecosystem = {
  id: 'typescript',
  languages: ['typescript', 'ts', 'tsx', 'vue', 'svelte', 'angular', 'nestjs', 'next.js', 'deno'],
  extensions: ['ts', 'tsx', 'mts', 'vue', 'svelte'],
  manifests: ['tsconfig.json', 'deno.json', 'angular.json'],
  manifest,
  entries: { program: () => 'src/main.ts', library: () => 'src/index.ts' },
  source: (name) => `src/${name}.ts`,
  test: (name) => `tests/${name}.test.ts`,
  commands: { install: 'npm install', check: 'npx tsc --noEmit', test: 'npm test' },
};

export const javascript: Ecosystem = {
  id: 'javascript',
  languages: ['javascript', 'js', 'jsx', 'node', 'node.js', 'nodejs', 'react', 'express'],
  extensions: ['js', 'jsx', 'mjs', 'cjs'],
  manifests: ['package.json', 'manifest.json'],
  manifest,
  entries: { program: () => 'src/main.js', library: () => 'src/index.js' },
  source: (name) => `src/${name}.js`,
  test: (name) => `tests/${name}.test.js`,
  commands: { install: 'npm install', test: 'npm test' },
  bareTest: 'node --test',
};

export const php: Ecosystem = {
  id: 'php',
  languages: ['php', 'laravel', 'symfony', 'wordpress'],
  extensions: ['php'],
  manifests: ['composer.json', 'composer.lock'],
  manifest: () => 'composer.json',
  entries: { program: () => 'public/index.php', library: () => 'src/bootstrap.php' },
  source: (name) => `src/${toPascal(name)}.php`,
  test: (name) => `tests/${toPascal(name)}Test.php`,
  type: (name) => `src/Model/${name}.php`,
  commands: { install: 'composer install', test: 'vendor/bin/phpunit' },
};
