import type { Clause, Spec } from '../../spec/spec.ts';
import { mostNaming } from './compose-stack.ts';
import { uniqueBy } from './choose-interfaces.ts';
import { findNamingClauses, type Context } from './context.ts';
import type { Layout } from './layout.ts';
import type { PlacedModule } from './place-modules.ts';
import { listSome } from './list-some.ts';
import { toCodeSpan } from './wording.ts';
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

/** A short clause repeats its heading so that it can be understood alone; below the heading it need not. */
const withoutTitle = (text: string, title: string): string =>
  text.startsWith(`${title}: `) ? text.slice(title.length + 2) : text;

/** The pinned technologies that clauses name, each with its version. */
function useTechnologies(
  { assignment, texts, list }: Context,
  clauses: readonly Clause[],
): string[] {
  const pins = uniqueBy(assignment.pins.pins, ({ name }) => name.toLowerCase());
  return pins.flatMap(({ name, version, scope }) => {
    const isSubject = findNamingClauses(assignment.requirement.clauses, name).length > mostNaming;
    const naming = scope === 'own' || isSubject ? [] : findNamingClauses(clauses, name);
    if (naming.length === 0) return [];
    return [texts.flows.use(`${toCodeSpan(name)} ${toCodeSpan(version)}`, list(naming))];
  });
}

/** The structures whose name a module's heading or clauses hold. */
export function findSchemas({ models }: Layout, { title, clauses }: PlacedModule): string[] {
  const words = clauses.map(({ text }) => readWords(text)).concat(readWords(title));
  return models.flatMap(({ schemas }) =>
    schemas.flatMap(({ name }) => {
      const wanted = readWords(name);
      const isSpokenOf =
        wanted.size > 0 && words.some((known) => countShared(wanted, known) === wanted.size);
      return isSpokenOf ? [name] : [];
    }),
  );
}
