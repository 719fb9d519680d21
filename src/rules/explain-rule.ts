import { SpecWriterError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import { rules } from './index.ts';
import type { ExamplePlace, Rule } from './rule.ts';

/** The catalogue for a terminal: one line a rule, in the order in which they are checked. */
export function listRules(): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(
    ({ id, severity, about }) =>
      `${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${about}`,
  );
  return `${lines.join('\n')}\n`;
}

/** One rule for a terminal: what the document must be, how serious it is, why, examples, and how to change that. */
export function explainRule(id: string): string {
  const rule = rules.find((known) => known.id === id);
  if (rule === undefined) throw unknownRule(id);
  const { ignores, example } = rule;
  return [
    `${rule.id} (${rule.severity})`,
    '',
    rule.about,
    '',
    `Why: ${rule.reason}`,
    '',
    `Wrong ${places[example.place]}: ${example.bad}`,
    `Right: ${example.good}`,
    '',
    ...(ignores === undefined ? [] : [`Leaves alone: ${ignores}`, '']),
    ...(rule.fix === undefined ? [] : [mends, '']),
    `To change it, write one line into the rules: "${rule.id}: off", "warning" or "error".`,
    '',
  ].join('\n');
}

const places: Readonly<Record<ExamplePlace, string>> = {
  document: 'in a document',
  action: 'in a step',
  command: 'as the check of a step',
  definition: 'as a definition',
  signature: 'as a signature',
  constants: 'as constants',
  example: 'as an example',
  pattern: 'as an example of a pattern',
  twin: 'in the twin',
  research: 'in the cited line of the research',
  comment: 'as a comment',
  pin: 'as a pin',
  decision: 'as the decision between two versions',
};

/** The page docs/rules.md: every rule with its reason, an example and what it leaves alone. */
export function describeRules(): string {
  const counts = `${rules.length} rules, ${rules.filter(({ severity }) => severity === 'error').length} of them errors`;
  return [
    '# Rules',
    'Generated from the rules by `npm run docs`; do not edit it by hand.',
    `\`spec-writer check\` holds a document against ${counts}. \`spec-writer rules ID\` explains one in a terminal. A line \`ID: off\`, \`ID: warning\` or \`ID: error\` in the rules changes its severity.`,
    ...rules.flatMap(describeRule),
    '',
  ].join('\n\n');
}

const mends = '"spec-writer check --fix" mends what has one safe answer.';

function describeRule({ id, severity, about, reason, ignores, example, fix }: Rule): string[] {
  return [
    `## ${id}`,
    `${severity === 'error' ? 'Error' : 'Warning'}. ${escapeTags(about)}`,
    `Why: ${escapeTags(reason)}`,
    `Wrong ${places[example.place]}:`,
    `\`\`\`text\n${example.bad}\n\`\`\``,
    'Right:',
    `\`\`\`text\n${example.good}\n\`\`\``,
    ...(ignores === undefined ? [] : [`Leaves alone: ${escapeTags(ignores)}`]),
    ...(fix === undefined ? [] : [mends.replaceAll('"', '`')]),
  ];
}

const escapeTags = (text: string): string => text.replaceAll('<', '\\<');

function unknownRule(id: string): SpecWriterError {
  const nearest = nearestName(
    id,
    rules.map((rule) => rule.id),
  );
  return new SpecWriterError('input', {
    message: `Expected the id of a rule, found "${id}".`,
    hint:
      nearest === undefined
        ? '"spec-writer rules" lists the ids.'
        : `Did you mean "${nearest}"? "spec-writer rules" lists the ids.`,
  });
}
