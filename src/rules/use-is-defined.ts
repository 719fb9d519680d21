import type { ParsedSpec } from '../spec/parsed-spec.ts';
import type { Spec } from '../spec/spec.ts';
import { partSections } from './layout/part-sections.ts';
import { hasSection } from './layout/read-headings.ts';
import { listSteps } from './list-steps.ts';
import { locateText } from './locate-text.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';
import { letterPattern } from '../spec/letter-pattern.ts';

export const useIsDefined: Rule = {
  id: 'use-is-defined',
  about: 'Every name that a step says to use is defined in section 2.',
  severity: 'error',
  reason: 'A Builder that is told to use what is nowhere defined invents it.',
  example: {
    place: 'document',
    bad: '- Uses: `Item`, `MAX_PRICE`',
    good: '- Uses: `Item`, `MAX_LABEL`',
  },
  check(parsed) {
    // What is missing or empty is one finding of its own, not one for every name.
    if (!hasSection(parsed, 2) || hasGap(parsed)) return [];
    const defined = readDefined(parsed.spec);
    return listSteps(parsed).flatMap(({ step, pointer }) =>
      (step.uses ?? []).flatMap((name, index) => {
        if (isDefined(name, defined)) return [];
        return [
          {
            at: locateText(parsed, `${pointer}.uses.${index}`, name),
            message: `Expected step ${step.id} to use what section 2 defines, found ${quoteValue(name)}.`,
            hint: `Define ${quoteValue(name)} in section 2, or name what is defined there.`,
          },
        ];
      }),
    );
  },
};

/** Whether a part of section 2 that would define names is absent or says nothing. */
const hasGap = ({ parts }: ParsedSpec): boolean =>
  parts.some(({ name, empty }) => empty && partSections[name] === 2) ||
  !['schemas', 'signatures'].every((wanted) => parts.some(({ name }) => name === wanted));

/** The words of everything that section 2 says in code. */
function readDefined({ interfaces }: Spec): ReadonlySet<string> {
  const { schemas, signatures, configs, constants, examples } = interfaces;
  const texts = [
    ...schemas.flatMap(({ name, fields, variants = [], definition = '' }) => [
      name,
      ...fields.map((field) => field.name),
      ...variants,
      definition,
    ]),
    ...signatures.map(({ signature }) => signature),
    ...configs.flatMap(({ file, content }) => [file, content]),
    ...constants.map(({ name }) => name),
    ...examples.map(({ subject }) => subject),
  ];
  return new Set(texts.flatMap(wordsOf));
}

/** `POST /items` and `Store.save(item)` are defined when each of their words is. */
function isDefined(name: string, defined: ReadonlySet<string>): boolean {
  const words = wordsOf(name);
  return words.length > 0 && words.every((word) => defined.has(word));
}

const word = letterPattern(() => /[\p{L}\p{N}_$]+/gu);
const wordsOf = (text: string): string[] => text.match(word(text)) ?? [];
