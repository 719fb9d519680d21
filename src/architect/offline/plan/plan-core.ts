import type { Present } from '../find-present.ts';
import type { PlacedModule } from '../place-modules.ts';
import { toCodeSpan } from '../wording.ts';
import { verifyBy } from './find-command.ts';
import type { StepDraft } from './number-steps.ts';
import { buildModule, listFiles, sortModules, type Planning } from './planning.ts';

/** Phase 2: the data that everything else is about. */
export function planCore(planning: Planning): StepDraft[] {
  const { context, layout } = planning;
  const { core, logic } = sortModules(layout);
  const steps = [
    ...planModels(planning),
    ...planTypes(planning, layout.types),
    ...core.flatMap((module) => buildModule(planning, module, context.texts.plan.core)),
  ];
  const [first] = logic;
  if (steps.length > 0 || first === undefined) return steps;
  return first.present === undefined
    ? planTypes(planning, first.source)
    : locate(planning, first, first.present);
}

/** What is present is found before it is compared with what is asked. */
function locate(
  { context }: Planning,
  { source, clauses }: PlacedModule,
  present: Present,
): StepDraft[] {
  const { texts, list, quoting } = context;
  const file = toCodeSpan(source);
  return [
    {
      action: texts.plan.locate(list(clauses), quoting.quote(present.quote), file),
      files: [source],
      clauses: [],
      verify: { manual: texts.look.clauses(list(clauses), file) },
    },
  ];
}

function planModels({ context, layout, findCommand }: Planning): StepDraft[] {
  const { plan, look } = context.texts;
  if (layout.models.length === 0) return [];
  const planning = { context, layout, findCommand };
  const files = layout.models.map(({ path }) => path);
  const names = layout.models.flatMap(({ schemas }) => schemas.map(({ name }) => name));
  const listed = listFiles(planning, files);
  return [
    {
      action: plan.models(listFiles(planning, names), listed),
      files,
      clauses: [],
      uses: names,
      verify: verifyBy(findCommand('check'), look.schemas(listed)),
    },
  ];
}

function planTypes(
  { context, layout, findCommand }: Planning,
  path: string | undefined,
): StepDraft[] {
  if (path === undefined) return [];
  const { texts, list } = context;
  const clauses = layout.modules.flatMap((module) => module.clauses);
  const file = toCodeSpan(path);
  const named =
    clauses.length === 0 ? context.quoting.phrase(layout.modules[0]?.title ?? '') : list(clauses);
  return [
    {
      action: texts.plan.types(named, file),
      files: [path],
      clauses: [],
      verify: verifyBy(findCommand('check'), texts.look.files(file)),
    },
  ];
}
