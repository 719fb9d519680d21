import type { Spec } from '../../spec/spec.ts';
import type { Context } from './context.ts';
import { architectureWords, tellsOf } from './heading-words.ts';
import type { Layout } from './layout.ts';
import { readTopics } from './topics.ts';

type Pattern = Spec['architecture']['pattern'];

const mostNodes = 14;
const mostStated = 6;

/** The architecture that the sources state, or the one that facts show, with a picture of its files. */
export function composePattern(context: Context, layout: Layout): Pattern {
  const isServer = layout.pattern === 'service' && layout.routes.length === 0;
  const [name, rationale] = context.texts.patterns[isServer ? 'server' : layout.pattern];
  const stated = findStated(context);
  const diagram = drawDiagram(context, layout);
  return {
    name,
    rationale: stated === undefined ? rationale : `${rationale}${context.texts.gap}${stated}`,
    ...(diagram === undefined ? {} : { diagram }),
  };
}

/** The clauses below a heading such as "Architecture" say it better than any pattern name. */
function findStated({ assignment, texts, quoting, list }: Context): string | undefined {
  const clauses = assignment.requirement.clauses.filter(({ kind }) => kind !== 'exclusion');
  const topics = readTopics(assignment.requirement, clauses).filter(({ title, above }) =>
    [title, ...above].some((heading) => tellsOf(heading, architectureWords)),
  );
  const stated = topics.flatMap((topic) => topic.clauses);
  if (stated.length === 0 || topics.some(({ isWholeRequirement }) => isWholeRequirement)) {
    return undefined;
  }
  const first = topics.length > 1 ? topics.flatMap((topic) => topic.clauses.slice(0, 1)) : stated;
  const phrases = first.slice(0, mostStated).map(({ text }) => quoting.phrase(text));
  return texts.statedPattern(phrases.join(texts.separator), list(stated));
}

/** Quotation marks and backticks would end or change a label. */
const label = (text: string): string =>
  `["${text.replaceAll('#', '#35;').replaceAll('"', '#quot;').replaceAll('`', "'").replaceAll('<', '#lt;').replaceAll('>', '#gt;')}"]`;

/** Who uses whom, as a Mermaid flow chart: entry, routes, modules, data. */
function drawDiagram({ list }: Context, layout: Layout): string | undefined {
  const { entry, routes, modules, models, types } = layout;
  const data = models.length === 1 ? models[0]?.path : types;
  const lines: string[] = [];
  const shown = modules.filter(({ source }) => source !== entry?.path).slice(0, mostNodes);
  if (entry !== undefined) lines.push(`  entry${label(entry.path)}`);
  if (data !== undefined) lines.push(`  data${label(data)}`);
  shown.forEach(({ source, clauses }, index) => {
    lines.push(`  m${index + 1}${label(`${source}: ${list(clauses)}`)}`);
  });
  routes.forEach(({ path }, index) => {
    lines.push(`  h${index + 1}${label(path)}`);
  });
  const nodes = lines.length;
  const names = [
    ...shown.map((_, index) => `m${index + 1}`),
    ...routes.map((_, index) => `h${index + 1}`),
  ];
  for (const name of names) {
    if (entry !== undefined) lines.push(`  entry --> ${name}`);
    if (data !== undefined) lines.push(`  ${name} --> data`);
  }
  return nodes < 2 || lines.length === nodes ? undefined : ['flowchart LR', ...lines].join('\n');
}
