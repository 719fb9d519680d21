import type { CommandFact } from '../../../research/research.ts';
import type { Verification } from '../../../spec/spec.ts';
import { toCode } from '../../../spec/text.ts';
import type { Context } from '../context.ts';

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
export function makeFindCommand(context: Context): FindCommand {
  const { ecosystem, projectFiles, assignment } = context;
  const isOfProject = new Set(projectFiles.flatMap(({ researchPaths }) => researchPaths));
  const commands = assignment.research.facts.flatMap((fact) =>
    fact.is === 'command' && isRunnable(fact.command) ? [fact] : [],
  );
  const stated = (purpose: CommandPurpose): string | undefined =>
    commands.find(
      ({ purpose: own, evidence }) =>
        own === factPurposes[purpose] && isOfProject.has(evidence.path),
    )?.command;
  return (purpose) => {
    const usual = purpose === 'lint' ? undefined : ecosystem.commands[purpose];
    const command =
      purpose === 'check' || purpose === 'install'
        ? (usual ?? stated(purpose))
        : (stated(purpose) ?? usual);
    return command;
  };
}

/** A command where there is one, and else what a person looks at. */
export const verifyBy = (command: string | undefined, manual: string): Verification =>
  command === undefined ? { manual } : { command };
