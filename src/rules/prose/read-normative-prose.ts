import type { ParsedSpec, Range } from '../../spec/parsed-spec.ts';
import { foldQuote } from '../citations/fold-quote.ts';
import { maskAddresses, maskBetween, maskCode, maskQuotations } from './mask-text.ts';
import { readPassages, type Passage } from './read-passages.ts';

/** What was read of a document before: each rule about its words asks for the same. */
const readings = new WeakMap<ParsedSpec, readonly Passage[]>();

/**
 * The prose that instructs the Builder. What others said is hidden, length for length: code,
 * quotations, addresses, the options of a decision, and text that only repeats a clause or a quote.
 */
export function readNormativeProse(parsed: ParsedSpec): readonly Passage[] {
  const known = readings.get(parsed) ?? readAnew(parsed);
  readings.set(parsed, known);
  return known;
}

function readAnew(parsed: ParsedSpec): Passage[] {
  const quoted = listQuotedPlaces(parsed);
  return [...readPassages(parsed), ...readPurposes(parsed)].map(({ text, line }) => ({
    line,
    text: maskAddresses(maskQuotations(maskCode(maskPlaces({ text, line }, quoted)))),
  }));
}

/** What the tree says about its files; the names before it are hidden. */
function readPurposes({ spec, lines, at }: ParsedSpec): Passage[] {
  return spec.architecture.structure.files.flatMap(({ purpose }, index) => {
    const { line } = at(`architecture.structure.files.${index}`);
    const text = lines[line - 1] ?? '';
    const start = purpose === '' ? -1 : text.lastIndexOf(purpose);
    return start === -1 ? [] : [{ text: maskBetween(text, 0, start), line }];
  });
}

type Columns = { readonly from: number; readonly to: number };

function listQuotedPlaces(parsed: ParsedSpec): ReadonlyMap<number, readonly Columns[]> {
  const places = new Map<number, Columns[]>();
  for (const pointer of listQuotedPointers(parsed)) {
    for (const [line, columns] of columnsOf(parsed.at(pointer), parsed.lines)) {
      const known = places.get(line);
      if (known === undefined) places.set(line, [columns]);
      else known.push(columns);
    }
  }
  return places;
}

function listQuotedPointers({ spec, at }: ParsedSpec): string[] {
  const clauses = new Set(spec.requirement.clauses.map(({ text }) => foldQuote(text)));
  const options = spec.decisions.flatMap((decision, index) =>
    decision.options
      .map((_, position) => `decisions.${index}.options.${position}.value`)
      // A value without a place of its own is given that of the whole decision.
      .filter((pointer) => !isSamePlace(at(pointer), at(`decisions.${index}`))),
  );
  const details = spec.logic.details.flatMap(({ text, evidence }, index) => {
    const isQuote = evidence.some(({ quote }) => foldQuote(quote).includes(foldQuote(text)));
    return isQuote ? [`logic.details.${index}`] : [];
  });
  const exclusions = spec.outOfScope.flatMap(({ text }, index) =>
    clauses.has(foldQuote(text)) ? [`outOfScope.${index}.text`] : [],
  );
  return [...options, ...details, ...exclusions];
}

function isSamePlace(left: Range, right: Range): boolean {
  return (
    left.line === right.line &&
    left.column === right.column &&
    left.endLine === right.endLine &&
    left.endColumn === right.endColumn
  );
}

function columnsOf(place: Range, lines: readonly string[]): (readonly [number, Columns])[] {
  return Array.from({ length: place.endLine - place.line + 1 }, (_, index) => {
    const line = place.line + index;
    const from = index === 0 ? place.column - 1 : 0;
    const isLast = line === place.endLine;
    return [line, { from, to: isLast ? place.endColumn - 1 : (lines[line - 1]?.length ?? 0) }];
  });
}

function maskPlaces(
  { text, line }: Passage,
  places: ReadonlyMap<number, readonly Columns[]>,
): string {
  if (places.size === 0) return text;
  return text
    .split('\n')
    .map((own, index) =>
      (places.get(line + index) ?? []).reduce(
        (masked, { from, to }) => maskBetween(masked, from, to),
        own,
      ),
    )
    .join('\n');
}
