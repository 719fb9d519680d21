import type { CommandFact } from '../../../research/research.ts';
import type { Verification } from '../../../spec/spec.ts';
import { toCode } from '../../../spec/text.ts';
import type { Context } from '../context.ts';
import type { Layout } from '../layout.ts';

export type CommandPurpose = 'install' | 'check' | 'test' | 'lint';
/** The command of a purpose, when the project or its tool chain has one. */
export type FindCommand = (purpose: CommandPurpose) => string | undefined;

/** A check that compiles is a build; everything else is named alike. */
const factPurposes: Readonly<Record<CommandPurpose, CommandFact['purpose']>> = {
  install: 'install',
  check: 'build',
  test: 'test',
  lint: 'lint',
};
/** Commands that never end, or that need more than a shell and the project. */
const unusable = /--watch|\bwatch\b|<[a-z]|\$\{\{|docker run|\bsudo\b/iu;

const isRunnable = (command: string): boolean =>
  /[\p{L}\p{N}]/u.test(toCode(command)) && !unusable.test(command);

/** Prefers what the project's own manifests run over what the tool chain gives every project. */
export function makeFindCommand(context: Context, { manifests, settings }: Layout): FindCommand {
  const { ecosystem, projectFiles, assignment } = context;
  const isOfProject = new Set(projectFiles.flatMap(({ researchPaths }) => researchPaths));
  const commands = assignment.research.facts.flatMap((fact) =>
    fact.is === 'command' && isOfProject.has(fact.evidence.path) && isRunnable(fact.command)
      ? [fact]
      : [],
  );
  const stated = (purpose: CommandPurpose): string | undefined =>
    commands.find((fact) => fact.purpose === factPurposes[purpose])?.command;
  const hasManifest = manifests.some(({ path }) => isManifestOf(context, path));
  // A new project has only the files of this plan, and ESLint runs with no file but its own.
  const hasLintConfiguration =
    context.isExisting ||
    !context.hasPin('eslint') ||
    settings.some(({ path }) => /(?:^|\/)\.?eslint/u.test(path));
  return (purpose) => {
    if (purpose === 'lint') return hasLintConfiguration ? stated(purpose) : undefined;
    const usual = hasManifest ? ecosystem.commands[purpose] : undefined;
    if (purpose === 'test') return stated(purpose) ?? usual ?? ecosystem.bareTest;
    return usual ?? stated(purpose);
  };
}

/** Without its manifest the tool chain's commands find nothing to work on. */
function isManifestOf({ ecosystem, root }: Context, path: string): boolean {
  const base = (file: string): string => file.slice(file.lastIndexOf('/') + 1).toLowerCase();
  const usual = ecosystem.manifest?.(root);
  if (usual !== undefined && base(usual) === base(path)) return true;
  if (usual === 'package.json') return false;
  return ecosystem.manifests.some(
    (name) => base(path) === name || (name.startsWith('.') && path.endsWith(name)),
  );
}

/** A command where there is one, and else what a person looks at. */
export const verifyBy = (command: string | undefined, manual: string): Verification =>
  command === undefined ? { manual } : { command };
