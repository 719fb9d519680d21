import { toLine } from '../../spec/text.ts';
import { Draft } from './draft.ts';
import type { Parts } from './draft-sections.ts';
import { fitShape } from './fit-shape.ts';

/** The plan runs what a configuration names; more of it than this is data. */
const longestContent = 1500;

const Named = Draft.pick({
  schemas: true,
  signatures: true,
  constants: true,
  configs: true,
  examples: true,
  flows: true,
  errorHandling: true,
});

/** A name, and the file that holds it or the files that take part in it. */
type Place = { readonly name: string; readonly file: string };

/**
 * Every name that interfaces and logic define, below its file: what a plan may refer to. A file is named
 * once in each list, because no endpoint keeps this part of the prompt.
 */
export function listNames(parts: Parts): string {
  const { data: named } = Named.safeParse(fitShape(parts, Named).value);
  if (named === undefined) return '';
  const { schemas, signatures, constants, configs, examples, flows, errorHandling } = named;
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['Schemas', byFile(schemas)],
    ['Signatures', byFile(signatures.map(({ signature, file }) => at(signature, file)))],
    ['Constants', byFile(constants.map(({ name, value, file }) => at(`${name} = ${value}`, file)))],
    ['Flows', byFile(flows.map((flow) => at(describeFlow(flow), flow.files.join(', '))))],
    ['Failures', byFile(errorHandling.map(({ failure, file }) => at(failure, file)))],
    ['Examples', [...new Set(examples.map(({ subject }) => `- ${toLine(subject)}`))]],
  ];
  const lists = groups
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}:\n${lines.join('\n')}`);
  const contents = configs.map(({ file, content }) => `${toLine(file)}:\n${tighten(content)}`);
  return [...lists, ...contents].join('\n');
}

/** What a configuration says, without the space that only eyes need. */
function tighten(content: string): string {
  const lines = content.slice(0, longestContent).toWellFormed().split('\n');
  const isObject = lines[0]?.startsWith('{') === true;
  return lines
    .map((line) => (isObject ? line.trim() : line))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

const describeFlow = ({ name, requirements }: Draft['flows'][number]): string =>
  `${name} (${requirements.join(', ')})`;

const at = (name: string, file: string): Place => ({ name, file });

function byFile(places: readonly Place[]): string[] {
  const names = new Map<string, string[]>();
  for (const { name, file } of places) {
    const known = names.get(file) ?? [];
    names.set(file, known);
    known.push(`- ${toLine(name)}`);
  }
  return [...names].flatMap(([file, lines]) => [`${toLine(file)}:`, ...lines]);
}
