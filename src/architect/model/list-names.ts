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

/** Every name that interfaces and logic define, with its file: what a plan may refer to. */
export function listNames(parts: Parts): string {
  const { data: named } = Named.safeParse(fitShape(parts, Named).value);
  if (named === undefined) return '';
  const { schemas, signatures, constants, configs, examples, flows, errorHandling } = named;
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['Schemas', schemas.map(({ name, file }) => at(name, file))],
    ['Signatures', signatures.map(({ signature, file }) => at(signature, file))],
    ['Constants', constants.map(({ name, value, file }) => at(`${name} = ${value}`, file))],
    ['Flows', flows.map((flow) => at(describeFlow(flow), flow.files.join(', ')))],
    ['Error handling', errorHandling.map(({ failure, file }) => at(failure, file))],
    ['Examples', examples.map(({ subject }) => `- ${toLine(subject)}`)],
  ];
  const lists = groups
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}:\n${lines.join('\n')}`);
  const contents = configs.map(
    ({ file, content }) => `${toLine(file)}:\n${content.slice(0, longestContent).toWellFormed()}`,
  );
  return [...lists, ...contents].join('\n\n');
}

const describeFlow = ({ name, requirements }: Draft['flows'][number]): string =>
  `${name} (${requirements.join(', ')})`;

const at = (name: string, file: string): string => `- ${toLine(name)} in ${toLine(file)}`;
