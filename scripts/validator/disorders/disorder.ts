import type { RuleContext } from '../../../src/rules/rule.ts';
import type { CleanDocument } from '../clean-documents.ts';

/** A document that is out of order, and what is known beside it. */
export type Disordered = {
  readonly text: string;
  readonly context: RuleContext;
  /** What mending must give, where the original cannot tell. */
  readonly mended?: string;
};

/** One way in which a document gets out of order without losing a word. */
export type Disorder = {
  readonly id: string;
  readonly about: string;
  /** Whether there is one safe answer, so that it is mended, or several, so that it is left. */
  readonly answers: 'one' | 'several';
  readonly plant: (document: CleanDocument) => readonly Disordered[];
};

/** The texts as disordered documents; those that are the document itself are none. */
export const toDisordered = (
  texts: readonly (string | undefined)[],
  { text: original, context }: CleanDocument,
): Disordered[] =>
  [...new Set(texts)].flatMap((text) =>
    text === undefined || text === original ? [] : [{ text, context }],
  );
