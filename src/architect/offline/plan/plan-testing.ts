import { testPath } from '../choose-named-files.ts';
import type { Clause } from '../../../spec/spec.ts';
import { toCodeSpan } from '../wording.ts';
import { verifyBy } from './find-command.ts';
import type { StepDraft } from './number-steps.ts';
import { planNamed } from './plan-logic.ts';
import { divide, isProvedAtOnce, listFiles, mostFilesOfStep, type Planning } from './planning.ts';

/** Phase 5: what proves that the requirement is met. */
export function planTesting(planning: Planning): StepDraft[] {
  const { context, layout } = planning;
  const { groups, texts } = context;
  const [only] = isProvedAtOnce(layout) ? [] : layout.modules;
  return [
    ...(only === undefined ? [] : proveWith(planning, only.test, only.clauses, texts.plan.prove)),
    ...planNamed(
      planning,
      layout.named.filter(({ path }) => testPath.test(path)),
    ),
    ...proveWith(planning, layout.qualityTest, groups.qualities, texts.plan.quality),
    ...planWhole(planning),
    ...planFinish(planning),
  ];
}

/** One test file for some clauses, a few of them at a time. */
function proveWith(
  { context, findCommand }: Planning,
  ...[path, clauses, sentence]: [
    path: string | undefined,
    clauses: readonly Clause[],
    sentence: (clauses: string, test: string) => string,
  ]
): StepDraft[] {
  if (path === undefined) return [];
  return divide(clauses).map((part) => {
    const named = part.length === 0 ? toCodeSpan(path) : context.list(part);
    return {
      action: sentence(named, toCodeSpan(path)),
      files: [path],
      clauses: part,
      verify: verifyBy(findCommand('test'), context.texts.look.clauses(named, toCodeSpan(path))),
    };
  });
}

function planWhole(planning: Planning): StepDraft[] {
  const { context, layout, findCommand } = planning;
  const { texts, groups } = context;
  const { wholeTest } = layout;
  if (wholeTest === undefined) return [];
  if (groups.acceptance.length > 0) {
    return proveWith(planning, wholeTest, groups.acceptance, texts.plan.acceptance);
  }
  const manual = texts.look.files(toCodeSpan(wholeTest));
  return [
    {
      action: texts.plan.whole(toCodeSpan(wholeTest)),
      files: [wholeTest],
      clauses: [],
      verify: verifyBy(findCommand('test'), manual),
    },
  ];
}

/** The last look: every check that the project has, on all of it. */
function planFinish(planning: Planning): StepDraft[] {
  const { context, layout, findCommand } = planning;
  const commands = (['lint', 'check', 'test'] as const).flatMap(
    (purpose) => findCommand(purpose) ?? [],
  );
  const [first, ...others] = [...new Set(commands)];
  if (first === undefined) return [];
  const files = layout.modules.map(({ test }) => test).slice(0, mostFilesOfStep);
  return [
    {
      action: context.texts.plan.finish(listFiles(planning, [first, ...others])),
      files,
      clauses: [],
      verify: { command: [first, ...others].join(' && ') },
    },
  ];
}
