import type { ProjectFile, Spec } from '../../spec/spec.ts';
import { isPath, type CompletePath } from './complete-path.ts';
import type { Draft } from './draft.ts';

type Rest = Pick<Spec, 'interfaces' | 'logic' | 'plan'>;

/**
 * The files of the tree: those that the draft lists, and those that it names elsewhere and forgot,
 * with the words that were written where they are named first.
 */
export function completeFiles(draft: Draft, rest: Rest, completePath: CompletePath): ProjectFile[] {
  const listed = draft.files.map((file) => ({ ...file, path: completePath(file.path) }));
  const known = new Set(listed.map(({ path }) => path));
  const forgotten = new Map<string, ProjectFile>();
  for (const { path, purpose } of listNamedFiles(rest)) {
    if (known.has(path) || forgotten.has(path) || !isPath(path)) continue;
    forgotten.set(path, { path, purpose, change: 'new' });
  }
  return [...listed, ...forgotten.values()];
}

/** What a signature or a step says of a file describes it best; a name alone least. */
function listNamedFiles({
  interfaces,
  logic,
  plan,
}: Rest): Pick<ProjectFile, 'path' | 'purpose'>[] {
  const steps = plan.phases.flatMap((phase) => phase.steps);
  return [
    ...interfaces.signatures.map(({ file, description }) => ({ path: file, purpose: description })),
    ...steps.flatMap(({ files, action }) => files.map((path) => ({ path, purpose: action }))),
    ...logic.flows.flatMap(({ files, name }) => files.map((path) => ({ path, purpose: name }))),
    ...logic.errorHandling.map(({ file, strategy }) => ({ path: file, purpose: strategy })),
    ...[...interfaces.schemas, ...interfaces.constants].map(({ file, name }) => ({
      path: file,
      purpose: `\`${name}\``,
    })),
    ...interfaces.configs.map(({ file }) => ({ path: file, purpose: `\`${file}\`` })),
  ];
}
