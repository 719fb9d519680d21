import { fixDocument, type Refusal } from '../../../src/rules/fixes/fix-document.ts';
import { parseSpec } from '../../../src/spec/parse-spec.ts';
import type { CleanDocument } from '../clean-documents.ts';
import type { Disorder, Disordered } from './disorder.ts';

export type MendedRow = {
  readonly planted: number;
  /** Documents that are the original again. */
  readonly mended: number;
  /** Documents that are left as they were planted, and why. */
  readonly left: readonly Left[];
  /** Documents that are neither, and those that a second run changes again. */
  readonly other: readonly string[];
};
type Left = { readonly document: string; readonly refused: readonly Refusal[] };

/** Plants one kind of disorder in a number of places, the same number in each document, and mends it twice. */
export function mendPlanted(
  disorder: Disorder,
  documents: readonly CleanDocument[],
  places: number,
): MendedRow {
  const planted = documents.flatMap((document) =>
    disorder
      .plant(document)
      .slice(0, places)
      .map((each) => mend(document, each)),
  );
  return {
    planted: planted.length,
    mended: planted.filter((each) => each === 'mended').length,
    left: planted.flatMap((each) => (typeof each === 'object' && 'refused' in each ? [each] : [])),
    other: planted.flatMap((each) => (typeof each === 'object' && 'got' in each ? [each.got] : [])),
  };
}

function mend(
  document: CleanDocument,
  { text, context }: Disordered,
): 'mended' | Left | { readonly got: string } {
  const once = fixDocument(parseSpec(text), context, new Map());
  const got = once.parsed.text;
  const twice = fixDocument(once.parsed, once.context, new Map());
  if (twice.parsed.text !== got || ![document.text, text].includes(got)) return { got };
  return got === text ? { document: document.name, refused: once.refused } : 'mended';
}
