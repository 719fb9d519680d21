import type { ParsedSpec } from '../spec/parsed-spec.ts';
import { requiredParts } from './layout/part-sections.ts';
import { quoteValue } from './quote-value.ts';
import type { Problem, Rule } from './rule.ts';

export const partIsNotEmpty: Rule = {
  id: 'part-is-not-empty',
  about: 'Every part and every logic flow says something.',
  severity: 'error',
  reason: 'Below an empty label a Builder has to invent what belongs there.',
  example: {
    place: 'document',
    bad: '- **Examples**:\n\n## 3.',
    good: '- **Examples**:\n  - `create_item`\n    - Given: `"milk"`\n    - Expected: `{"id": 1, "label": "milk"}`\n\n## 3.',
  },
  check: (parsed) => [...findEmptyParts(parsed), ...findEmptyFlows(parsed)],
};

const findEmptyParts = ({ parts, locale }: ParsedSpec): Problem[] =>
  parts
    .filter(({ empty }) => empty)
    .map(({ name, at }) => ({
      at,
      message: `Expected content in the part "${locale.parts[name]}", found none.`,
      hint: requiredParts.includes(name)
        ? `Add the content, or the sentence "${locale.labels.none}" when there is rightly nothing to say.`
        : 'Add the content, or remove the label.',
    }));

function findEmptyFlows(parsed: ParsedSpec): Problem[] {
  const { flows } = parsed.spec.logic;
  if (flows.length < 2 || flows.some(({ steps }) => steps.length > 0))
    return listEmptyFlows(parsed);
  // Steps that nobody gave a flow are one mistake.
  const message = `Expected flows with a name and numbered steps below it, found ${flows.length} items without steps.`;
  const hint = 'Make what belongs together the numbered list of one flow with a name in bold.';
  return [{ at: parsed.at('logic.flows.0'), message, hint }];
}

const listEmptyFlows = ({ spec, at }: ParsedSpec): Problem[] =>
  spec.logic.flows.flatMap(({ name, steps }, index) => {
    if (steps.length > 0) return [];
    return [
      {
        at: at(`logic.flows.${index}`),
        message: `Expected steps in the flow ${quoteValue(name)}, found none.`,
        hint: 'Add what happens in which order as a numbered list, or remove the flow.',
      },
    ];
  });
