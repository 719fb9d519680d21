import type { Spec } from '../spec/spec.ts';
import { listSteps } from './list-steps.ts';
import { locateText } from './locate-text.ts';
import type { Rule } from './rule.ts';
import { programOf, readCommands } from './shell/read-commands.ts';

/** Tools of one ecosystem each: the files that they work on, and the names that stand for it in a stack. */
const tools: readonly {
  readonly programs: RegExp;
  readonly files: RegExp;
  readonly names: RegExp;
}[] = [
  { programs: /^mvnw?$/u, files: /pom\.xml$/u, names: /java|kotlin|scala|maven|spring/iu },
  { programs: /^gradlew?$/u, files: /gradle/u, names: /java|kotlin|gradle|android|groovy/iu },
  { programs: /^(?:cargo|rustc)$/u, files: /Cargo\.toml$|\.rs$/u, names: /rust|cargo|tauri/iu },
  { programs: /^(?:bundle|rake|rspec)$/u, files: /Gemfile|\.rb$/u, names: /ruby|rails|bundler/iu },
  {
    programs: /^(?:composer|phpunit)$/u,
    files: /composer\.json$|\.php$/u,
    names: /php|laravel|composer/iu,
  },
  {
    programs: /^dotnet$/u,
    files: /\.(?:\w*proj|slnx?|cs|fs|vb)$/u,
    names: /\.net|dotnet|c#|f#|unity/iu,
  },
  { programs: /^(?:go|gofmt)$/u, files: /go\.(?:mod|work)$|\.go$/u, names: /^go(?:lang)?\b/iu },
  { programs: /^mix$/u, files: /mix\.exs$|\.exs?$/u, names: /elixir|phoenix|erlang/iu },
  { programs: /^(?:dart|flutter)$/u, files: /pubspec\.yaml$|\.dart$/u, names: /dart|flutter/iu },
];

export const commandFitsStack: Rule = {
  id: 'command-fits-stack',
  about: 'The command that checks a step runs a tool of the technology stack.',
  severity: 'error',
  reason: 'A tool that nobody installs fails, whatever the Builder wrote.',
  ignores:
    'Tools that serve many stacks, such as make, npm and docker, and tools that it does not know.',
  example: { place: 'command', bad: 'mvn -q test', good: 'python -m pytest' },
  check: (parsed) =>
    listSteps(parsed).flatMap(({ step: { id, verify }, pointer }) => {
      if (!('command' in verify)) return [];
      const foreign = readCommands(verify.command)
        .commands.map((command) => programOf(command)[0] ?? '')
        .find((program) => isForeign(program, parsed.spec));
      if (foreign === undefined) return [];
      return [
        {
          at: locateText(parsed, `${pointer}.verify`, foreign),
          message: `Expected a tool of the technology stack in the check of step ${id}, found ${foreign}.`,
          hint: 'Check with a tool that section 1 pins, or pin this one.',
        },
      ];
    }),
};

function isForeign(program: string, { architecture }: Spec): boolean {
  const name = program.slice(program.lastIndexOf('/') + 1);
  const tool = tools.find(({ programs }) => programs.test(name));
  const { techStack, structure } = architecture;
  // Without a stack or a tree, that is the finding.
  if (tool === undefined || techStack.length === 0 || structure.files.length === 0) return false;
  if (structure.files.some(({ path }) => tool.files.test(path))) return false;
  return !techStack.some(
    (technology) => tool.names.test(technology.name) || tool.programs.test(technology.name),
  );
}
