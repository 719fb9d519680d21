import type { Decision, Spec, Technology } from '../spec/spec.ts';
import { hasSection } from './layout/read-headings.ts';
import { quoteValue } from './quote-value.ts';
import type { Rule } from './rule.ts';
import { findLostVersion } from './versions/find-lost-version.ts';

export const decisionIsFinal: Rule = {
  id: 'decision-is-final',
  about: 'Every decision names one of its options and says why.',
  severity: 'error',
  reason:
    'A reader can follow, and later revise, only a decision that says what it was taken between.',
  example: {
    place: 'document',
    bad: '**Version of FastAPI**: Use the newest one.',
    good: '**Version of FastAPI**: Use 0.109.0.',
  },
  check(parsed) {
    if (!hasSection(parsed, 1)) return [];
    return parsed.spec.decisions.flatMap((decision, index) => {
      const mistake = findMistake(decision) ?? findContradiction(decision, parsed.spec);
      return mistake === undefined ? [] : [{ at: parsed.at(`decisions.${index}`), ...mistake }];
    });
  },
};

/** The technology stack holds what was decided, and not what was decided against. */
function findContradiction(
  { topic, options, decision }: Decision,
  { architecture: { techStack } }: Spec,
): Mistake | undefined {
  const named = options
    .map(({ value }) => ({ value, at: fold(decision).indexOf(fold(value)) }))
    .filter(({ at }) => at !== -1)
    // `12` stands in `120`, too: of what begins at one place the longest is meant.
    .sort((left, right) => left.at - right.at || right.value.length - left.value.length);
  const chosen = named[0]?.value;
  if (chosen === undefined) return undefined;
  const lost = findLostVersion({ topic, options }, chosen, techStack);
  const other = lost ? `${lost.name} ${lost.version}` : findLostName(options, chosen, techStack);
  if (other === undefined) return undefined;
  return {
    message: `Expected the decision on ${quoteValue(topic)} to agree with the technology stack, found ${quoteValue(chosen)} decided and ${quoteValue(other)} pinned.`,
    hint: 'Pin what was decided, or decide for what is pinned.',
  };
}

/** A technology that was decided against and is pinned, while the one that was decided for is not. */
function findLostName(
  options: Decision['options'],
  chosen: string,
  techStack: readonly Technology[],
): string | undefined {
  const pinned = new Set(techStack.map(({ name }) => fold(name)));
  if (pinned.has(fold(chosen))) return undefined;
  return options.find(({ value }) => value !== chosen && pinned.has(fold(value)))?.value;
}

type Mistake = { readonly message: string; readonly hint: string };

function findMistake({ topic, options, decision, reason }: Decision): Mistake | undefined {
  const about = quoteValue(topic);
  if (options.length === 0) {
    return {
      message: `Expected the options of the decision on ${about}, found none.`,
      hint: 'List what was weighed, each with its source.',
    };
  }
  if (options.length === 1) {
    return {
      message: `Expected at least two options of the decision on ${about}, found one.`,
      hint: 'Name what it was decided against, or drop the decision.',
    };
  }
  const values = options.map(({ value }) => value);
  if (!namesOne(values, fold(decision))) {
    const listed = values.slice(0, 5).map(quoteValue).join(', ');
    return {
      message: `Expected the decision on ${about} to name one of ${listed}, found ${quoteValue(decision)}.`,
      hint: 'Name the chosen option as it is written in the options.',
    };
  }
  if (/[\p{L}\p{N}]/u.test(reason)) return undefined;
  return {
    message: `Expected a reason for the decision on ${about}, found none.`,
    hint: 'Say in one sentence why this option was taken.',
  };
}

/** An option is named by all of its words, or by one that no other option has. */
function namesOne(values: readonly string[], decision: string): boolean {
  if (decision === '') return false;
  const options = values.map(fold);
  if (options.some((option) => decision.includes(option) || option.includes(decision))) return true;
  const owners = new Map<string, number>();
  for (const word of options.flatMap((option) => [...wordsOf(option)])) {
    owners.set(word, (owners.get(word) ?? 0) + 1);
  }
  return [...owners].some(([word, count]) => count === 1 && decision.includes(word));
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[`*_\s]+/gu, ' ')
    .trim();

/** Words that can tell options apart: versions, and words of three letters or more. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .match(/[\p{L}\p{N}][\p{L}\p{N}.+#/@-]*/gu)
      ?.filter((word) => word.length > 2 || /\d/u.test(word)) ?? [],
  );
