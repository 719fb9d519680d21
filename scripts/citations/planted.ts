import { listEvidence } from '../../src/spec/list-evidence.ts';
import { Spec, type Evidence } from '../../src/spec/spec.ts';
import type { Cited, Texts } from './read-corpora.ts';

/** A document in which every named citation is wrong. */
export type Planted = Pick<Cited, 'spec' | 'texts'> & { readonly pointers: readonly string[] };
/** Makes the citations of a document wrong. */
export type Way = (cited: Cited) => Planted;
/** Makes one citation wrong; nothing where the way leads to a right one again. */
export type Change = (evidence: Evidence, cited: Cited) => Evidence | undefined;

/** Changes every citation in one way; those in which the way leads to a right citation again stay. */
export const eachCitation =
  (change: Change): Way =>
  (cited) => {
    const spec = structuredClone(cited.spec);
    const pointers = listEvidence(spec).flatMap(({ evidence, pointer }) => {
      const wrong = change({ ...evidence }, cited);
      if (wrong === undefined) return [];
      delete evidence.endLine;
      Object.assign(evidence, wrong);
      return [pointer];
    });
    return { spec: Spec.parse(spec), texts: cited.texts, pointers };
  };

export const linesOf = (texts: Texts, path: string): string[] =>
  (texts.get(path) ?? '').split(/\r\n?|\n/u);

export const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The cited lines as one text. */
export const citedText = (texts: Texts, { path, line, endLine = line }: Evidence): string =>
  fold(
    linesOf(texts, path)
      .slice(line - 1, endLine)
      .join(' '),
  );

export const holds = (texts: Texts, evidence: Evidence): boolean =>
  citedText(texts, evidence).includes(fold(evidence.quote));

/** Another quote of the same lines, which the lines do not hold. */
export const rewrite =
  (write: (quote: string) => string): Change =>
  (evidence, { texts }) => {
    const quote = write(evidence.quote);
    const isSame = fold(quote) === fold(evidence.quote) || fold(quote) === '';
    // A change that gives words of the same line again proves as much as before.
    return isSame || holds(texts, { ...evidence, quote }) ? undefined : { ...evidence, quote };
  };
