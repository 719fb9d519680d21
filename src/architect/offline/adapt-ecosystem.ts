import type { Ecosystem } from './ecosystems/ecosystem.ts';
import { toPascal, toSnake } from './file-names.ts';

type HasPin = (...names: readonly string[]) => boolean;
type Adaptation = {
  readonly id: string;
  readonly pins: readonly string[];
  readonly change: (ecosystem: Ecosystem) => Ecosystem;
};

const withCommands =
  (commands: Ecosystem['commands']) =>
  (ecosystem: Ecosystem): Ecosystem => ({
    ...ecosystem,
    commands: { ...ecosystem.commands, ...commands },
  });

/** Where frameworks and tools keep files and run commands otherwise than their language; all that fit are made. */
const adaptations: readonly Adaptation[] = [
  {
    id: 'dart',
    pins: ['flutter'],
    change: withCommands({
      install: 'flutter pub get',
      check: 'flutter analyze',
      test: 'flutter test',
    }),
  },
  {
    id: 'ruby',
    pins: ['rails'],
    change: (ecosystem) => ({
      ...ecosystem,
      source: (name) => `app/services/${toSnake(name)}.rb`,
      commands: { ...ecosystem.commands, test: 'bin/rails test' },
    }),
  },
  {
    id: 'ruby',
    pins: ['rspec-rails', 'rspec'],
    change: (ecosystem) => ({
      ...ecosystem,
      test: (name) => `spec/${toSnake(name)}_spec.rb`,
      commands: { ...ecosystem.commands, test: 'bundle exec rspec' },
    }),
  },
  {
    id: 'php',
    pins: ['laravel/framework'],
    change: (ecosystem) => ({
      ...ecosystem,
      source: (name) => `app/Services/${toPascal(name)}.php`,
      test: (name) => `tests/Feature/${toPascal(name)}Test.php`,
      commands: { ...ecosystem.commands, test: 'php artisan test' },
    }),
  },
  { id: 'typescript', pins: ['pnpm'], change: withCommands({ install: 'pnpm install' }) },
  { id: 'javascript', pins: ['pnpm'], change: withCommands({ install: 'pnpm install' }) },
  { id: 'typescript', pins: ['yarn'], change: withCommands({ install: 'yarn install' }) },
  { id: 'javascript', pins: ['yarn'], change: withCommands({ install: 'yarn install' }) },
];

/** The conventions of a language as the pinned frameworks and tools change them. */
export const adaptEcosystem = (ecosystem: Ecosystem, hasPin: HasPin): Ecosystem =>
  adaptations
    .filter(({ id, pins }) => id === ecosystem.id && hasPin(...pins))
    .reduce((adapted, { change }) => change(adapted), ecosystem);
