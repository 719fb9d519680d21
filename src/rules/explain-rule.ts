import { SpecWriterError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import { rules } from './index.ts';

/** The catalogue for a terminal: one line a rule, in the order in which they are checked. */
export function listRules(): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(
    ({ id, severity, about }) =>
      `${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${about}`,
  );
  return `${lines.join('\n')}\n`;
}

/** One rule for a terminal: what the document must be, how serious it is, why, and how to change that. */
export function explainRule(id: string): string {
  const rule = rules.find((known) => known.id === id);
  if (rule === undefined) throw unknownRule(id);
  return [
    `${rule.id} (${rule.severity})`,
    '',
    rule.about,
    '',
    `Why: ${rule.reason}`,
    '',
    `To change it, write one line into the rules: "${rule.id}: off", "warning" or "error".`,
    '',
  ].join('\n');
}

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
