import { checkSpec } from '../../src/rules/check-spec.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import type { CleanDocument } from './clean-documents.ts';
import type { Defect, Planted } from './defect.ts';

export type FalseAlarm = { readonly document: string; readonly findings: readonly Finding[] };
export type Row = {
  readonly id: string;
  readonly about: string;
  readonly planted: number;
  readonly caught: number;
  /** Caught by a rule that was made for it. */
  readonly named: number;
  /** The rules that caught it, the most frequent first. */
  readonly by: readonly string[];
  readonly missed: readonly string[];
  readonly nearMisses: number;
  readonly falseAlarms: readonly FalseAlarm[];
};
export type Result = {
  readonly rows: readonly Row[];
  readonly clean: readonly FalseAlarm[];
};

/** How many places of one defect are taken in one document, spread over all of them. */
type Limits = { readonly places: number };

/** Plants every defect in every document, one at a time, and looks what the rules notice. */
export function runBenchmark(
  documents: readonly CleanDocument[],
  defects: readonly Defect[],
  limits: Limits,
): Result {
  const clean = documents
    .map(({ name, parsed, context }) => ({ document: name, findings: checkSpec(parsed, context) }))
    .filter(({ findings }) => findings.length > 0);
  return { clean, rows: defects.map((defect) => runDefect(defect, documents, limits)) };
}

export function runDefect(
  { id, about, rules, plant, resemble }: Defect,
  documents: readonly CleanDocument[],
  { places }: Limits,
): Row {
  const planted = documents.flatMap((document) =>
    [...choose(plant(document), document, places)].map((text) => ({
      text,
      document,
      found: judge(text, document),
    })),
  );
  const near = documents.flatMap((document) =>
    [...choose(resemble?.(document) ?? [], document, places)].map((text) => ({
      document: document.name,
      findings: judge(text, document),
    })),
  );
  const caught = planted.filter(({ found }) => found.length > 0);
  return {
    id,
    about,
    planted: planted.length,
    caught: caught.length,
    named: caught.filter(({ found }) => found.some(({ rule }) => rules.includes(rule))).length,
    by: countRules(caught.flatMap(({ found }) => [...new Set(found.map(({ rule }) => rule))])),
    missed: planted
      .filter(({ found }) => found.length === 0)
      .map(({ text, document }) => `${document.name}: ${describeChange(document, text)}`),
    nearMisses: near.length,
    falseAlarms: near.filter(({ findings }) => findings.length > 0),
  };
}

const judge = (text: string, { context }: CleanDocument): Finding[] =>
  checkSpec(parseSpec(text), context);

/** A change that changes nothing is no defect; of the others some are taken, spread evenly. */
function choose(
  plants: readonly Planted[],
  { text }: CleanDocument,
  places: number,
): ReadonlySet<string> {
  const chosen = new Set<string>();
  for (const plant of spread(plants, places)) {
    if (chosen.size >= places) break;
    const planted = typeof plant === 'string' ? plant : plant();
    if (planted !== undefined && planted !== text) chosen.add(planted);
  }
  return chosen;
}

/** The items at even distances, and then all others. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const stride = items.length / count;
  const first = new Set(Array.from({ length: count }, (_, index) => Math.floor(index * stride)));
  const isFirst = (_: Item, index: number): boolean => first.has(index);
  return [...items.filter(isFirst), ...items.filter((item, index) => !isFirst(item, index))];
}

function countRules(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left).map(([name]) => name);
}

/** The first line that differs. */
function describeChange({ text }: CleanDocument, planted: string): string {
  const before = text.split('\n');
  const after = planted.split('\n');
  const at = after.findIndex((line, index) => line !== before[index]);
  return (after[at] ?? 'the end').slice(0, 200);
}
