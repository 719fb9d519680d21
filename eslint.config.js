import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Only the doors and `adapters/` may touch the world; everything else is handed what it needs. */
const world = ['@actions/*', 'openai', 'openai/*', 'node:*', '**/adapters/**', 'tinyglobby'];
const doors = [
  'src/index.ts',
  'src/cli.ts',
  'src/main.ts',
  'src/bundled-main.ts',
  'src/require-kept.ts',
  'src/action.ts',
  'src/terminal.ts',
  'src/adapters/**',
];

export default defineConfig(
  { ignores: ['dist/', 'build/', 'coverage/', '__tests__/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      complexity: ['error', 10],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: doors,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: world, message: 'The core is pure: take this as an argument.' }] },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout'],
    },
  },
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
);
