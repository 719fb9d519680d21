import { testPath, type NamedFile } from '../choose-named-files.ts';
import type { StepDraft } from './number-steps.ts';
import { verifyBy } from './find-command.ts';
import {
  buildModule,
  divide,
  listFiles,
  mostFilesOfStep,
  sortModules,
  type Planning,
} from './planning.ts';

/** Phase 3: the modules in the author's order, the files that the sources name, and the qualities of all. */
export function planLogic(planning: Planning): StepDraft[] {
  const { context, layout } = planning;
  const { logic, screen } = sortModules(layout);
  return [
    ...logic.flatMap((module) => buildModule(planning, module, context.texts.plan.module)),
    ...planNamed(
      planning,
      layout.named.filter(({ path }) => !testPath.test(path)),
    ),
    ...(screen.length === 0 ? planQualities(planning) : []),
  ];
}

/** Writes the files that no module lives in, as the sources name them; what is there already is extended. */
export function planNamed(planning: Planning, files: readonly NamedFile[]): StepDraft[] {
  const { plan } = planning.context.texts;
  const present = files.filter(({ change }) => change === 'modify');
  const others = files.filter(({ change }) => change === 'new');
  return [
    ...inParts(planning, others, plan.named),
    ...inParts(planning, present, plan.modifyManifest),
  ];
}

function inParts(
  planning: Planning,
  files: readonly NamedFile[],
  say: (files: string) => string,
): StepDraft[] {
  const { look } = planning.context.texts;
  const steps: StepDraft[] = [];
  for (let start = 0; start < files.length; start += mostFilesOfStep) {
    const part = files.slice(start, start + mostFilesOfStep);
    const paths = part.map(({ path }) => path);
    const listed = listFiles(planning, paths);
    steps.push({
      action: say(listed),
      files: paths,
      clauses: part.flatMap(({ clauses }) => clauses),
      verify: { manual: look.files(listed) },
    });
  }
  return steps;
}

/** The last thing to do with the modules, when all of them are there. */
export function planQualities(planning: Planning): StepDraft[] {
  const { context, layout, findCommand } = planning;
  const { groups, texts, list } = context;
  if (groups.qualities.length === 0) return [];
  const files = layout.modules.map(({ source }) => source).slice(0, mostFilesOfStep);
  return divide(groups.qualities).map((part) => ({
    action: texts.plan.uphold(list(part)),
    files,
    clauses: part,
    verify: verifyBy(
      findCommand('check'),
      texts.look.clauses(list(part), listFiles(planning, files)),
    ),
  }));
}
