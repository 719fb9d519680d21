import type { Clause, Spec } from '../../spec/spec.ts';
import { mostNaming } from './compose-stack.ts';
import { uniqueBy } from './choose-interfaces.ts';
import { findNamingClauses, type Context } from './context.ts';
import { findCallFile } from './find-file.ts';
import type { Layout } from './layout.ts';
import type { PlacedModule } from './place-modules.ts';
import { listSome } from './list-some.ts';
import { toCodeSpan, withoutTitle } from './wording.ts';
import { countShared, readWords } from './words.ts';

type Flow = Spec['logic']['flows'][number];

const mostQualityFiles = 12;

/** One flow for each module: what to use, what to exchange, and each clause in the author's order. */
export function composeFlows(context: Context, layout: Layout): Flow[] {
  const { groups, texts, quoting } = context;
  const flows = layout.modules
    .filter(({ clauses }) => clauses.length > 0)
    .map((module) => toFlow(context, layout, module));
  if (groups.qualities.length === 0) return flows;
  const files = layout.modules.map(({ source }) => source).slice(0, mostQualityFiles);
  const uphold: Flow = {
    name: texts.flows.qualities,
    files,
    requirements: groups.qualities.map(({ id }) => id),
    steps: groups.qualities.map(({ id, text }) => texts.flows.uphold(id, quoting.phrase(text))),
  };
  return [...flows, uphold];
}

function toFlow(context: Context, layout: Layout, module: PlacedModule): Flow {
  const { texts, quoting } = context;
  const { title, source, test, clauses, present } = module;
  const schemas = findSchemas(layout, module);
  const build = present === undefined ? texts.flows.build : texts.flows.compare;
  return {
    name: quoting.plain(title),
    files: [source, test],
    requirements: clauses.map(({ id }) => id),
    steps: [
      ...useTechnologies(context, clauses),
      ...(schemas.length > 0 ? [texts.flows.data(listSome(context, schemas))] : []),
      ...clauses.map(({ id, text }) => build(id, quoting.phrase(withoutTitle(text, title)))),
    ],
  };
}

/** The pinned technologies that clauses name, each with its version. */
function useTechnologies(
  { assignment, texts, list }: Context,
  clauses: readonly Clause[],
): string[] {
  const pins = uniqueBy(assignment.pins, ({ name }) => name.toLowerCase());
  return pins.flatMap(({ name, version, scope }) => {
    const isSubject = findNamingClauses(assignment.requirement.clauses, name).length > mostNaming;
    const naming = scope === 'own' || isSubject ? [] : findNamingClauses(clauses, name);
    if (naming.length === 0) return [];
    return [texts.flows.use(`${toCodeSpan(name)} ${toCodeSpan(version)}`, list(naming))];
  });
}

/** The structures that the calls of a module name, else those whose name its heading or clauses hold. */
export function findSchemas(layout: Layout, module: PlacedModule): string[] {
  const { title, clauses, source } = module;
  const names = layout.models.flatMap(({ schemas }) => schemas.map(({ name }) => name));
  const calls = layout.interfaces.callables
    .filter((callable) => findCallFile(layout, callable) === source)
    .map(({ signature }) => signature);
  const called = names.filter((name) => calls.some((call) => wordsOf(call).includes(name)));
  if (called.length > 0) return called;
  const words = [...clauses.map(({ text }) => text.replace(fileName, ' ')), title].map(readWords);
  return names.filter((name) => {
    const wanted = readWords(name);
    return wanted.size > 0 && words.some((known) => countShared(wanted, known) === wanted.size);
  });
}

/** `link-checker.json` speaks of no link. */
const fileName = /`[^`\s]{1,80}\.\w{1,6}`/gu;
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
