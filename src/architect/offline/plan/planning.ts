import type { Clause } from '../../../spec/spec.ts';
import type { Context } from '../context.ts';
import type { Layout } from '../layout.ts';
import type { PlacedModule } from '../place-modules.ts';
import { listSome } from '../list-some.ts';
import { toCodeSpan } from '../wording.ts';
import { verifyBy, type FindCommand } from './find-command.ts';
import type { StepDraft } from './number-steps.ts';

/** What every phase is planned from. */
export type Planning = {
  readonly context: Context;
  readonly layout: Layout;
  readonly findCommand: FindCommand;
};

/** More clauses than this are not built in one sitting. */
const mostClausesOfStep = 10;
/** A step that touches more files says nothing of any of them. */
export const mostFilesOfStep = 12;

/** With a single module its tests are the last phase; with several each one is proved where it is built. */
export const isProvedAtOnce = ({ modules }: Layout): boolean => modules.length > 1;

type Sentence = (clauses: string, name: string, file: string) => string;

/** The steps that build one module, a few clauses at a time. */
export function buildModule(
  { context, layout, findCommand }: Planning,
  module: PlacedModule,
  sentence: Sentence,
): StepDraft[] {
  const { texts, list, quoting } = context;
  const { source, test, clauses, title, present } = module;
  const say: Sentence = present === undefined ? sentence : texts.plan.compare;
  const proved = isProvedAtOnce(layout);
  return divide(clauses).map((part) => {
    const action = say(list(part), quoting.phrase(title), toCodeSpan(source));
    const look = texts.look.clauses(list(part), toCodeSpan(source));
    return {
      action: proved ? `${action}${texts.gap}${texts.plan.proved(toCodeSpan(test))}` : action,
      files: proved ? [source, test] : [source],
      clauses: part,
      verify: verifyBy(findCommand(proved ? 'test' : 'check'), look),
    };
  });
}

/** Parts of nearly the same size, in order. */
export function divide(clauses: readonly Clause[]): Clause[][] {
  const count = Math.max(1, Math.ceil(clauses.length / mostClausesOfStep));
  const size = Math.ceil(clauses.length / count);
  return Array.from({ length: count }, (_, index) =>
    clauses.slice(index * size, (index + 1) * size),
  ).filter((part, index) => part.length > 0 || index === 0);
}

export const listFiles = ({ context }: Planning, paths: readonly string[]): string =>
  listSome(context, paths);

/** The modules by the phase that builds them; there is always one for the business logic. */
export function sortModules({ modules }: Layout): {
  readonly core: readonly PlacedModule[];
  readonly logic: readonly PlacedModule[];
  readonly screen: readonly PlacedModule[];
} {
  const logic = modules.filter(({ role }) => role === 'logic');
  const chosen = logic.length > 0 ? logic : modules.slice(0, 1);
  const others = modules.filter((module) => !chosen.includes(module));
  return {
    core: others.filter(({ role }) => role === 'core'),
    logic: chosen,
    screen: others.filter(({ role }) => role === 'screen'),
  };
}
