import { en } from '../../locales/en.ts';
import type { Locale } from '../../locales/locale.ts';
import { findAnyPhrase, findAnyStem } from './compile-phrases.ts';
import type { Test } from './compile-phrases.ts';

/** In the order in which a heading is tried: what excludes first, what merely proposes last. */
export const headingKinds = [
  'exclusion',
  'acceptance',
  'remark',
  'context',
  'quality',
  'constraint',
  'motivation',
  'proposal',
] as const;
export type HeadingKind = (typeof headingKinds)[number];

/** Chinese has an `or` that only questions use; `vs` stands between choices everywhere. */
const questionWords = ['还是', '還是', 'vs', 'versus'] as const;
/** Placeholders that stand for text or for work, and not for a decision. */
const replacedTexts: ReadonlySet<string> = new Set(['lorem ipsum', 'fixme', 'to be done']);

/** The words of the languages that a text is written in, ready to be looked for. */
export type Vocabulary = {
  readonly isBinding: Test;
  readonly isObliging: Test;
  readonly isProhibiting: Test;
  readonly isExcluding: Test;
  readonly isRequest: Test;
  readonly isIdColumn: Test;
  readonly isDemandColumn: Test;
  readonly isAdministration: Test;
  readonly isFieldColumn: Test;
  readonly isTypeColumn: Test;
  /** Whether a label tells of the document itself: its status, its author, what it supersedes. */
  readonly isMetadata: Test;
  readonly isException: Test;
  readonly isOpenHeading: Test;
  readonly openMarks: readonly string[];
  /** Words between the choices of a question. */
  readonly choiceWords: readonly string[];
  readonly findHeadingKind: (heading: string) => HeadingKind | undefined;
};

/** Gathers the words of the locales; headings are also read in English, in which most templates are written. */
export function readVocabulary(fitting: readonly Locale[]): Vocabulary {
  const withEnglish = fitting.includes(en) ? fitting : [...fitting, en];
  const phrases = (choose: (locale: Locale) => readonly string[]): Test =>
    findAnyPhrase(fitting.flatMap(choose));
  const stems = (choose: (locale: Locale) => readonly string[]): Test =>
    findAnyStem(withEnglish.flatMap(choose));
  const whole = (choose: (locale: Locale) => readonly string[]): Test =>
    stems((locale) => choose(locale).map((label) => `=${label}`));
  const isAdministration = stems(({ columns }) => columns.administration);
  const isDocumentLabel = whole(({ columns }) => columns.document);
  const heads = headingKinds.map(
    (kind) => [kind, stems(({ headings }) => headings[kind])] as const,
  );
  return {
    isBinding: phrases(({ binding }) => binding),
    isObliging: phrases(({ obliging }) => obliging),
    isProhibiting: phrases(({ prohibiting }) => prohibiting),
    isExcluding: phrases(({ excluding }) => excluding),
    isRequest: phrases(({ requests }) => requests),
    isIdColumn: whole(({ columns }) => columns.id),
    isDemandColumn: stems(({ columns }) => columns.demand),
    isAdministration,
    isFieldColumn: whole(({ columns }) => columns.field),
    isTypeColumn: whole(({ columns }) => columns.type),
    isMetadata: (label) => isAdministration(label) || isDocumentLabel(label),
    isException: whole(({ exceptions }) => exceptions),
    isOpenHeading: stems(({ openDecisions }) => openDecisions.headings),
    choiceWords: [...new Set([...questionWords, ...withEnglish.flatMap((locale) => locale.or)])],
    openMarks: withEnglish.flatMap(({ openDecisions, placeholders }) => [
      ...openDecisions.marks,
      ...placeholders.filter((mark) => !replacedTexts.has(mark)),
    ]),
    findHeadingKind: (heading) => heads.find(([, matches]) => matches(heading))?.[0],
  };
}
