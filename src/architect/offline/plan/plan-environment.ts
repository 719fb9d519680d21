import type { Manifest } from '../place-manifests.ts';
import { toCodeSpan } from '../wording.ts';
import { verifyBy } from './find-command.ts';
import type { StepDraft } from './number-steps.ts';
import { listFiles, type Planning } from './planning.ts';

/** Phase 1: manifests with the pins, settings, the constraints on both, and an entry to grow from. */
export function planEnvironment(planning: Planning): StepDraft[] {
  const { context, layout, findCommand } = planning;
  const { plan, look } = context.texts;
  const steps = [
    ...layout.manifests.map((manifest, index) => planManifest(planning, manifest, index)),
    ...planSettings(planning),
    ...planConstraints(planning),
  ];
  const { entry } = layout;
  if (entry?.change === 'new') {
    const manual = look.files(toCodeSpan(entry.path));
    steps.push({
      action: plan.scaffold(toCodeSpan(entry.path)),
      files: [entry.path],
      clauses: [],
      verify: verifyBy(findCommand('check'), manual),
    });
  }
  if (steps.length > 0) return steps;
  const paths = entry ? [entry.path] : layout.modules.slice(0, 1).map(({ source }) => source);
  return [
    {
      action: plan.scaffold(listFiles(planning, paths)),
      files: paths,
      clauses: [],
      verify: { manual: look.files(listFiles(planning, paths)) },
    },
  ];
}

function planManifest(planning: Planning, manifest: Manifest, index: number): StepDraft {
  const { context, findCommand } = planning;
  const { texts, ecosystem } = context;
  const { plan, look } = texts;
  const file = toCodeSpan(manifest.path);
  const sentences = declareIn(planning, manifest);
  const test = ecosystem.commands.test;
  if (
    index === 0 &&
    manifest.path.endsWith('package.json') &&
    findCommand('test') === test &&
    test !== undefined &&
    !statesTest(planning)
  ) {
    sentences.push(plan.addTest(toCodeSpan(test), file));
  }
  return {
    action: sentences.join(texts.gap),
    files: [manifest.path],
    clauses: [],
    verify: verifyBy(index === 0 ? findCommand('install') : undefined, look.files(file)),
  };
}

/** Whether a manifest of the project has its test command already. */
const statesTest = ({ context }: Planning): boolean => {
  const manifests = new Set(context.projectFiles.flatMap(({ researchPaths }) => researchPaths));
  return context.assignment.research.facts.some(
    (fact) => fact.is === 'command' && fact.purpose === 'test' && manifests.has(fact.evidence.path),
  );
};

/** So many are named with their versions; a manifest seldom declares more. */
const mostPins = 40;

/** The exact versions to install; those whose manifest holds a range come first, for it alone installs newer ones. */
function listPins({ context: { texts } }: Planning, pins: Manifest['pins']): string {
  const ranged = pins.filter(({ range }) => range !== undefined);
  const ordered = [...ranged, ...pins.filter((pin) => !ranged.includes(pin))];
  const shown = ordered
    .slice(0, mostPins)
    .map(({ name, version }) => `${toCodeSpan(name)} ${version}`)
    .join(texts.separator);
  const hidden = ordered.length - mostPins;
  return hidden > 0 ? `${shown} (+${hidden})` : shown;
}

/** A configuration declares versions too, but neither names the project nor runs its commands. */
function declareIn(planning: Planning, { path, role, change, pins }: Manifest): string[] {
  const { plan } = planning.context.texts;
  const file = toCodeSpan(path);
  const names = pins.map(({ name }) => name);
  const declare = names.length === 0 ? [] : [plan.declare(file, listPins(planning, pins))];
  if (role === 'configuration')
    return change === 'new' ? [plan.configure(file), ...declare] : declare;
  if (change === 'new') return [plan.createManifest(file), ...declare];
  return [plan.modifyManifest(file), ...(names.length === 0 ? [] : [plan.keepVersions(file)])];
}

function planSettings(planning: Planning): StepDraft[] {
  const { plan, look } = planning.context.texts;
  const { settings } = planning.layout;
  const shown = new Set(planning.context.projectFiles.map(({ path }) => path));
  const created = settings.filter(({ change }) => change === 'new');
  const parts = [
    { say: plan.configure, part: created.filter(({ path }) => shown.has(path)) },
    { say: plan.named, part: created.filter(({ path }) => !shown.has(path)) },
    { say: plan.keep, part: settings.filter(({ change }) => change === 'keep') },
  ];
  return parts.flatMap(({ say, part }) => {
    if (part.length === 0) return [];
    const paths = part.map(({ path }) => path);
    const listed = listFiles(planning, paths);
    return [
      { action: say(listed), files: paths, clauses: [], verify: { manual: look.files(listed) } },
    ];
  });
}

function planConstraints(planning: Planning): StepDraft[] {
  const { context, layout } = planning;
  const { groups, texts, list } = context;
  if (groups.setup.length === 0) return [];
  const owners = [...layout.manifests, ...layout.modules.map(({ source }) => ({ path: source }))];
  const files = owners.slice(0, 1).map(({ path }) => path);
  const clauses = list(groups.setup);
  return [
    {
      action: texts.plan.constrain(clauses, listFiles(planning, files)),
      files,
      clauses: groups.setup,
      verify: { manual: texts.look.clauses(clauses, listFiles(planning, files)) },
    },
  ];
}
