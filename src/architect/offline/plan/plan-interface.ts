import { isClient } from '../choose-pattern.ts';
import { shortenEndpoint } from '../compose-structure.ts';
import type { SignatureFact } from '../../../research/research.ts';
import { toCodeSpan } from '../wording.ts';
import { verifyBy } from './find-command.ts';
import type { StepDraft } from './number-steps.ts';
import { planQualities } from './plan-logic.ts';
import { findEndpointClauses } from '../endpoint-clauses.ts';
import { buildModule, listFiles, mostFilesOfStep, sortModules, type Planning } from './planning.ts';

/** Phase 4: what is seen and called from outside, and the entry that binds it. */
export function planInterface(planning: Planning): StepDraft[] {
  const { context, layout } = planning;
  const { screen } = sortModules(layout);
  const steps = [
    ...screen.flatMap((module) => buildModule(planning, module, context.texts.plan.screen)),
    ...planRoutes(planning),
    ...planEntry(planning),
    ...(screen.length === 0 ? [] : planQualities(planning)),
  ];
  return steps.length > 0 ? steps : planExport(planning);
}

function planRoutes(planning: Planning): StepDraft[] {
  const { context, layout, findCommand } = planning;
  const { plan, look } = context.texts;
  const { routeTest } = layout;
  const tests = routeTest === undefined ? [] : [routeTest];
  return layout.routes.map(({ path, endpoints }) => {
    const file = toCodeSpan(path);
    const names = endpoints.map(({ signature }) => shortenEndpoint(signature));
    const say = isClient(context) ? plan.client : plan.routes;
    const action = say(listFiles(planning, names), file);
    const statuses = endpoints.some(({ errors }) => errors.length > 0) ? [plan.statuses] : [];
    const proof = tests.map((test) => plan.proveRoutes(toCodeSpan(test)));
    return {
      action: [action, ...statuses, ...proof].join(context.texts.gap),
      files: [path, ...tests],
      clauses: findEndpointClauses(context, endpoints),
      uses: findUsed(
        layout.models.flatMap(({ schemas }) => schemas.map(({ name }) => name)),
        endpoints,
      ),
      verify: verifyBy(findCommand('test'), look.endpoints(file)),
    };
  });
}

/** The structures that the endpoints name. */
function findUsed(names: readonly string[], endpoints: readonly SignatureFact[]): string[] {
  const words = new Set(endpoints.flatMap(({ signature }) => signature.split(/[^\p{L}\p{N}_-]+/u)));
  return names.filter((name) => words.has(name));
}

function planEntry({ context, layout, findCommand }: Planning): StepDraft[] {
  const { plan, look } = context.texts;
  const isAllPresent = layout.modules.every(({ present }) => present !== undefined);
  if (layout.entry === undefined || (isAllPresent && layout.routes.length === 0)) return [];
  const { path } = layout.entry;
  const builtOn = [
    ...layout.modules.map(({ source }) => source),
    ...layout.routes.map((routes) => routes.path),
  ];
  return [
    {
      action: plan.entry(toCodeSpan(path)),
      files: [path],
      clauses: [],
      builtOn,
      verify: verifyBy(findCommand('check'), look.files(toCodeSpan(path))),
    },
  ];
}

function planExport(planning: Planning): StepDraft[] {
  const { context, layout, findCommand } = planning;
  const { plan, look } = context.texts;
  const files = layout.modules.map(({ source }) => source).slice(0, mostFilesOfStep);
  const clauses = layout.modules.flatMap((module) => module.clauses);
  const listed = listFiles(planning, files);
  const named = clauses.length === 0 ? listed : context.list(clauses);
  return [
    {
      action: plan.expose(named, listed),
      files,
      clauses,
      verify: verifyBy(findCommand('check'), look.clauses(named, listed)),
    },
  ];
}
