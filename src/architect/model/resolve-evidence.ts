import { cutQuote } from '../../spec/cut-quote.ts';
import { toCode } from '../../spec/text.ts';
import type { Evidence } from '../../spec/spec.ts';
import type { Assignment } from '../assignment.ts';
import type { References } from './number-references.ts';
import { trimEnd } from '../../trim-end.ts';

export type Resolve = (reference: string) => Evidence[] | undefined;

/**
 * Completes what a draft cites to path, line and quote: `F12` and `R3` by their number, and
 * `path:line` by the text that stands there. What leads nowhere is undefined.
 */
export function createResolver(assignment: Assignment, { facts }: References): Resolve {
  const { requirement, research } = assignment;
  const texts = new Map(research.files.map(({ path, text }) => [path, text]));
  texts.set(requirement.source, requirement.text);
  const linesOf = rememberLines(texts);
  const clauses = new Map(requirement.clauses.map(({ id, line }) => [id, line]));

  const quoteLine = (path: string, line: number): Evidence[] | undefined => {
    const quote = toCode(linesOf(path)?.[line - 1] ?? '');
    if (quote === '') return undefined;
    return [{ path, line, quote: cutQuote(quote) }];
  };
  return (reference) => {
    const label = cleanReference(reference);
    const fact = facts.get(label.toUpperCase());
    if (fact !== undefined) {
      return fact.is === 'alternative'
        ? fact.options.map(({ evidence }) => evidence)
        : [fact.evidence];
    }
    const clauseLine = clauses.get(label.toUpperCase());
    if (clauseLine !== undefined) return quoteLine(requirement.source, clauseLine);
    const { path, line } = splitPlace(label);
    return path === undefined ? undefined : quoteLine(path, line);
  };
}

/** Models like to wrap a reference: `[F12]`, `` `F12` ``, `(F12)`. */
export const cleanReference = (reference: string): string =>
  trimEnd(toCode(reference), '])`"').replace(/^[[(`"]+/u, '');

/** Splits `path:line`; of `path:3-5` the first line counts. */
function splitPlace(label: string): { path?: string; line: number } {
  const colon = label.lastIndexOf(':');
  const { line } = /^L?(?<line>[1-9]\d{0,6})(?:-L?\d{1,7})?$/u.exec(label.slice(colon + 1))
    ?.groups ?? { line: undefined };
  if (colon < 1 || line === undefined) return { line: 0 };
  return { path: label.slice(0, colon).replace(/^\.\//u, ''), line: Number(line) };
}

function rememberLines(
  texts: ReadonlyMap<string, string>,
): (path: string) => readonly string[] | undefined {
  const known = new Map<string, readonly string[]>();
  return (path) => {
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const lines = known.get(path) ?? text.split(/\r\n?|\n/u);
    known.set(path, lines);
    return lines;
  };
}
