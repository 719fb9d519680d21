import { compareVersions, lowerBound } from '../research/lower-bound.ts';
import type { Technology } from '../spec/spec.ts';
import { foldQuote } from './citations/fold-quote.ts';
import { locateText } from './locate-text.ts';
import { quoteValue } from './quote-value.ts';
import type { Problem, Rule } from './rule.ts';

export const constraintAllowsVersion: Rule = {
  id: 'constraint-allows-version',
  about:
    'What a manifest must hold beside a version allows that version, and is what the source states.',
  severity: 'error',
  reason:
    'The Builder copies the constraint into the manifest, and installs another version than the pinned one.',
  example: {
    place: 'document',
    bad: 'Constraint `~=0.110.0`',
    good: 'Constraint `~=0.109.0`',
  },
  check: (parsed) =>
    parsed.spec.architecture.techStack.flatMap((technology, index) => {
      const { constraint } = technology;
      const mistake = constraint === undefined ? undefined : findMistake(constraint, technology);
      if (constraint === undefined || mistake === undefined) return [];
      const pointer = `architecture.techStack.${index}`;
      return [{ at: locateText(parsed, pointer, constraint), ...mistake }];
    }),
};

type Mistake = Pick<Problem, 'message' | 'hint'>;

function findMistake(constraint: string, technology: Technology): Mistake | undefined {
  const { name, version, provenance, evidence } = technology;
  if (!allowsVersion(constraint, version)) {
    return {
      message: `Expected the constraint of ${name} to allow ${version}, found ${quoteValue(constraint)}.`,
      hint: 'Write the range that the manifest states; its lower bound is the version to install.',
    };
  }
  if (provenance !== 'manifest' || evidence.some(({ quote }) => states(quote, constraint))) {
    return undefined;
  }
  return {
    message: `Expected the source of ${name} to state its constraint, found ${quoteValue(constraint)} nowhere in it.`,
    hint: 'Copy the range to the letter from the cited line, or drop the constraint.',
  };
}

/** Ranges that go up without an end allow every later version; the others keep the first number. */
const keepsFirst = /^\s*(?:[\^~=v]|\d)/u;

function allowsVersion(constraint: string, version: string): boolean {
  const bound = lowerBound(constraint, 'npm');
  if (bound === undefined || !/^v?\d/u.test(version)) return true;
  const isPrefix = `${version}.`.startsWith(`${bound}.`) || `${bound}.`.startsWith(`${version}.`);
  if (isPrefix) return true;
  if (compareVersions(version, bound) < 0) return false;
  return !keepsFirst.test(constraint) || firstNumber(version) === firstNumber(bound);
}

const firstNumber = (version: string): string => /\d+/u.exec(version)?.[0] ?? '';

/** A manifest may write the bounds of a range apart, so each of its versions is looked for. */
const states = (quote: string, constraint: string): boolean => {
  const [stated, wanted] = [foldQuote(quote), foldQuote(constraint)];
  const versions = wanted.match(/\d[\w.+-]*/gu) ?? [];
  return stated.includes(wanted) || versions.every((version) => stated.includes(version));
};
