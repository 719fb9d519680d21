import type { Message } from '../../ports.ts';
import { defuseTokens } from './defuse-tokens.ts';
import type { Parts } from './draft-sections.ts';
import { listNames } from './list-names.ts';
import type { RankedFact } from './rank-facts.ts';
import type { Stage } from './stages.ts';
import { tellArchitecture } from './tell-architecture.ts';

/** So many facts are read with care; the list of all of them stands in every prompt. */
const mostFacts = 30;

const demands: Readonly<Record<Stage['name'], string>> = {
  architecture: 'Fill what the architecture lacks.',
  interfaces:
    'Define every symbol that the `purpose` of a file names, in that spelling, and what it needs.',
  data: 'Define every type that the `purpose` of a file names, in that spelling, and the types they need; say for every failure what the code does then, and in which file. Functions, constants and configurations are written elsewhere at the same time.',
  signatures:
    'Declare every function, method, class, endpoint, command, event and component that the `purpose` of a file names, in that spelling. The types of these names are defined elsewhere at the same time.',
  contents:
    'Define every constant that the `purpose` of a file names, in that spelling; write the whole content of every manifest and configuration in the tree, and examples for every parser, format and algorithm. Types and functions are written elsewhere at the same time.',
  logic:
    'Write the flows, failures included, and the details that the research proves. Call what the `purpose` of a file names, in that spelling; it is defined elsewhere at the same time.',
  plan: 'Order the steps. Below is every name beside files and technologies; use no other. Build every file that is "new" or "modify", and every clause that does not exclude.',
};

/** The messages that ask for one stage: the architecture as it was decided, then what is to be done now. */
export function writeStage(
  { name, properties, facts: kinds }: Stage,
  parts: Parts,
  facts: readonly RankedFact[],
): Message[] {
  const architecture = tellArchitecture(parts);
  if (Object.keys(architecture).length === 0) return [];
  const keys = properties.map((key) => `\`${key}\``).join(', ');
  const told = [
    `# Task\n${demands[name]}`,
    describeFacts(facts.filter(({ is }) => kinds.includes(is))),
    name === 'plan' ? listNames(parts) : '',
    `Answer with one JSON object of these keys and nothing else: ${keys}.`,
  ];
  return [
    { role: 'assistant', content: defuseTokens(JSON.stringify(architecture)) },
    { role: 'user', content: defuseTokens(told.filter((part) => part !== '').join('\n\n')) },
  ];
}

function describeFacts(facts: readonly RankedFact[]): string {
  if (facts.length === 0) return '';
  const labels = facts.slice(0, mostFacts).map(({ label }) => label);
  return `Facts that matter most here: ${labels.join(', ')}.`;
}
