import { findDifferences, type Difference } from '../spec/find-differences.ts';
import type { ParsedSpec } from '../spec/parsed-spec.ts';
import { rangeOfLine } from './layout/range-of-line.ts';
import { quoteValue } from './quote-value.ts';
import type { Problem, Rule } from './rule.ts';

/** More differences have one cause: the document was edited, and its twin was not. */
const mostDifferences = 10;
const hint =
  'Write the document once more, so that its twin follows it; or correct the document where the twin is right, or remove the twin.';

export const twinMatches: Rule = {
  id: 'twin-matches',
  about: 'The machine twin beside the document says the same as the document.',
  severity: 'error',
  reason: 'One Builder reads the document and the next one its twin, and they build two things.',
  example: {
    place: 'twin',
    bad: '"version": "0.110.0"',
    good: '"version": "0.109.0"',
  },
  check(parsed, { twin }) {
    if (twin === undefined) return [];
    const found = readJson(twin);
    if (found === undefined) {
      const message = 'Expected JSON in the twin of the document, found text that is not.';
      return [{ at: rangeOfLine(parsed.lines, 1), message, hint }];
    }
    // A file of somebody else that happens to be called so.
    if (!isTwin(found)) return [];
    return findDifferences(parsed.spec, found)
      .slice(0, mostDifferences)
      .map((difference) => describe(difference, parsed));
  },
};

function describe({ pointer, left, right }: Difference, parsed: ParsedSpec): Problem {
  const message = `Expected ${pointer} of the twin to be ${quoteJson(left)}, found ${quoteJson(right)}.`;
  return { at: parsed.at(pointer), message, hint };
}

function quoteJson(value: unknown): string {
  if (value === undefined) return 'absent';
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? 'a list' : 'an object';
  return typeof value === 'string' ? quoteValue(value) : JSON.stringify(value);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    return undefined;
  }
}

const isTwin = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'schemaVersion' in value && 'plan' in value;
