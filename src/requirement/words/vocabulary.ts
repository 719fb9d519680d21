import { en } from '../../locales/en.ts';
import type { Locale } from '../../locales/locale.ts';
import { findAnyPhrase, findAnyStem } from './compile-phrases.ts';
import type { Test } from './compile-phrases.ts';

/** In the order in which a heading is tried: what excludes first, what merely proposes last. */
export const headingKinds = [
  'exclusion',
  'acceptance',
  'context',
  'quality',
  'constraint',
  'motivation',
  'proposal',
] as const;
export type HeadingKind = (typeof headingKinds)[number];

/** The words of the languages that a text is written in, ready to be looked for. */
export type Vocabulary = {
  readonly isBinding: Test;
  readonly isProhibiting: Test;
  readonly isExcluding: Test;
  readonly isRequest: Test;
  readonly isIdColumn: Test;
  readonly isDemandColumn: Test;
  readonly isAdministration: Test;
  readonly findHeadingKind: (heading: string) => HeadingKind | undefined;
};

/** Gathers the words of the locales; headings are also read in English, in which most templates are written. */
export function readVocabulary(fitting: readonly Locale[]): Vocabulary {
  const withEnglish = fitting.includes(en) ? fitting : [...fitting, en];
  const phrases = (choose: (locale: Locale) => readonly string[]): Test =>
    findAnyPhrase(fitting.flatMap(choose));
  const stems = (choose: (locale: Locale) => readonly string[]): Test =>
    findAnyStem(withEnglish.flatMap(choose));
  const heads = headingKinds.map(
    (kind) => [kind, stems(({ headings }) => headings[kind])] as const,
  );
  return {
    isBinding: phrases(({ binding }) => binding),
    isProhibiting: phrases(({ prohibiting }) => prohibiting),
    isExcluding: phrases(({ excluding }) => excluding),
    isRequest: phrases(({ requests }) => requests),
    isIdColumn: stems(({ columns }) => columns.id.map((head) => `=${head}`)),
    isDemandColumn: stems(({ columns }) => columns.demand),
    isAdministration: stems(({ columns }) => columns.administration),
    findHeadingKind: (heading) => heads.find(([, matches]) => matches(heading))?.[0],
  };
}
