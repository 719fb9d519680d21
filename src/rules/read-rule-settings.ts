import { SpecWriterError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import { rules } from './index.ts';
import { quoteValue } from './quote-value.ts';
import type { RuleSetting, RuleSettings } from './rule.ts';

const settings: readonly RuleSetting[] = ['off', 'warning', 'error'];

/** No rule: `off` takes the meaning from the comments by which a document lets its own findings pass. */
export const inlineConfig = 'inline-config';

type Line = { readonly text: string; readonly number: number };
type Setting = Line & { readonly id: string; readonly value: string };

/**
 * Reads `rule-id: off | warning | error`, one a line, where `#` starts a comment.
 * Every mistake is reported in one error, because a person mends them in one go.
 */
export function readRuleSettings(text: string): RuleSettings {
  const lines = text
    .split('\n')
    .map((line, index) => ({ text: withoutComment(line).trim(), number: index + 1 }))
    .filter((line) => line.text !== '');
  const given = lines.map(readSetting);
  const mistakes = [...given.flatMap(describeMistake), ...describeRepeats(given)];
  if (mistakes.length > 0) {
    throw new SpecWriterError('input', {
      message: mistakes.join('\n'),
      hint: 'Write one "rule-id: off | warning | error" a line; "spec-writer rules" lists the ids.',
    });
  }
  return new Map(
    given.flatMap(({ id, value }) => {
      const setting = settings.find((known) => known === value);
      return setting === undefined ? [] : [[id, setting] as const];
    }),
  );
}

function withoutComment(line: string): string {
  const start = line.indexOf('#');
  return start === -1 ? line : line.slice(0, start);
}

function readSetting(line: Line): Setting {
  const colon = line.text.indexOf(':');
  if (colon === -1) return { ...line, id: line.text, value: '' };
  return {
    ...line,
    id: line.text.slice(0, colon).trim(),
    value: line.text
      .slice(colon + 1)
      .trim()
      .toLowerCase(),
  };
}

function describeMistake({ text, number, id, value }: Setting): string[] {
  const known = [...rules.map((rule) => rule.id), inlineConfig];
  if (!text.includes(':')) {
    return [
      `Expected "rule-id: off | warning | error" in line ${number}, found ${quoteValue(text)}.`,
    ];
  }
  if (!known.includes(id)) {
    const nearest = nearestName(id, known);
    const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    return [`Expected a rule's id in line ${number}, found ${quoteValue(id)}.${suggestion}`];
  }
  if (id === inlineConfig && value !== 'off') {
    return [`Expected off for ${id} in line ${number}, found ${quoteValue(value)}.`];
  }
  if (settings.some((setting) => setting === value)) return [];
  return [
    `Expected off, warning or error for ${id} in line ${number}, found ${quoteValue(value)}.`,
  ];
}

function describeRepeats(given: readonly Setting[]): string[] {
  const first = new Map<string, number>();
  return given.flatMap(({ id, number }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, number);
      return [];
    }
    return [
      `Expected one setting for ${quoteValue(id)}, found two in lines ${before} and ${number}.`,
    ];
  });
}
