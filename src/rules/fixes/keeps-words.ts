import { countFrontMatter } from '../../spec/parse/front-matter.ts';
import { isPlaceholder, readFact } from '../../spec/parse/read-fact.ts';

/**
 * Whether every word of a document stands in another one as often; numbers are none, and only the front
 * matter may have more, and other words in place of a placeholder.
 */
export function keepsWords(before: readonly string[], after: readonly string[]): boolean {
  const [first, second] = [countFrontMatter(before), countFrontMatter(after)];
  const body = countWords(before.slice(first));
  const facts = countWords(before.slice(0, first).map(withoutPlaceholder));
  return (
    isWithin(body, countWords(after.slice(second))) &&
    isWithin(countWords(after.slice(second)), body) &&
    isWithin(facts, countWords(after.slice(0, second)))
  );
}

function withoutPlaceholder(line: string): string {
  const fact = readFact(line);
  return fact !== undefined && isPlaceholder(fact.value) ? fact.key : line;
}

function countWords(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

const isWithin = (few: ReadonlyMap<string, number>, many: ReadonlyMap<string, number>): boolean =>
  [...few].every(([word, count]) => (many.get(word) ?? 0) >= count);
