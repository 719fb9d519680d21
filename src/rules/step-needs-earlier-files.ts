import type { ParsedSpec } from '../spec/parsed-spec.ts';
import { listSteps, type PlacedStep } from './list-steps.ts';
import type { Problem, Rule } from './rule.ts';
import { readCommands } from './shell/read-commands.ts';

export const stepNeedsEarlierFiles: Rule = {
  id: 'step-needs-earlier-files',
  about:
    'A step and its check use only files, schemas and constants that this step or an earlier one writes.',
  severity: 'error',
  reason: 'Steps are built and checked in their order; what a later step writes is not there yet.',
  ignores: 'Files that exist already, and names that a file defines which is there by then.',
  example: {
    place: 'command',
    bad: 'test -s tests/test_main.py',
    good: 'test -s src/models.py',
  },
  check(parsed) {
    const steps = listSteps(parsed);
    const firstStep = readFirstSteps(parsed, steps);
    const filesOf = readDefiningFiles(parsed);
    return steps.flatMap((placed, index) => [
      ...findInCommand(placed, index, { parsed, firstStep }),
      ...findInUses(placed, index, { parsed, firstStep, filesOf }),
    ]);
  },
};

type Known = { readonly parsed: ParsedSpec; readonly firstStep: ReadonlyMap<string, number> };
type KnownNames = Known & { readonly filesOf: ReadonlyMap<string, readonly string[]> };

/** The files that define each schema and each constant. */
function readDefiningFiles({ spec }: ParsedSpec): Map<string, string[]> {
  const { schemas, constants } = spec.interfaces;
  const files = new Map<string, string[]>();
  for (const { name, file } of [...schemas, ...constants]) {
    const known = files.get(name);
    if (known === undefined) files.set(name, [file]);
    else known.push(file);
  }
  return files;
}

/** The first step that writes each new file of the tree. */
function readFirstSteps({ spec }: ParsedSpec, steps: readonly PlacedStep[]): Map<string, number> {
  const fresh = new Set(
    spec.architecture.structure.files.flatMap(({ path, change }) =>
      change === 'new' ? [path] : [],
    ),
  );
  const first = new Map<string, number>();
  steps.forEach(({ step }, index) => {
    for (const file of step.files) {
      if (fresh.has(file) && !first.has(file)) first.set(file, index);
    }
  });
  return first;
}

function findInCommand(
  { step: { id, verify }, pointer }: PlacedStep,
  index: number,
  { parsed, firstStep }: Known,
): Problem[] {
  if (!('command' in verify)) return [];
  const words = readCommands(verify.command).commands.flatMap((command) => command.words);
  return words
    .map((word) => word.replace(/^\.\//u, ''))
    .filter((word) => (firstStep.get(word) ?? index) > index)
    .map((file) => ({
      at: parsed.at(`${pointer}.verify`),
      message: `Expected the check of step ${id} to use what is there by then, found ${file}, which a later step writes.`,
      hint: 'Check the step by what it writes itself, or move the file into this step.',
    }));
}

function findInUses(
  { step: { id, uses = [] }, pointer }: PlacedStep,
  index: number,
  { parsed, firstStep, filesOf }: KnownNames,
): Problem[] {
  return uses.flatMap((name, position) => {
    const files = filesOf.get(name) ?? [];
    const isLater = files.every((file) => (firstStep.get(file) ?? index) > index);
    if (files.length === 0 || !isLater) return [];
    const message = `Expected step ${id} to use what is there by then, found ${name}, whose file a later step writes.`;
    const hint = 'Move the step behind the one that defines the name, or define it here.';
    return [{ at: parsed.at(`${pointer}.uses.${position}`), message, hint }];
  });
}
