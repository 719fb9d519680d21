import { locales } from '../../locales/index.ts';
import type { ParsedSpec } from '../../spec/parsed-spec.ts';
import { isPlainly } from './is-plainly.ts';
import { sampleProse } from './sample-prose.ts';

/** Tells the language of a text; subtags are those of BCP 47. */
export type LanguageJudge = {
  /** The likeliest language, `und` where none is. */
  readonly identify: (text: string) => string;
  readonly knows: (subtag: string) => boolean;
};

/** Languages that are written alike: a technical text in one of them may be taken for another. */
const families = [
  ['nb', 'nn', 'no', 'da', 'sv'],
  ['hr', 'sr', 'bs', 'sh', 'sl', 'mk', 'bg'],
  ['ru', 'uk', 'be', 'bg', 'mk', 'sr'],
  ['cs', 'sk'],
  ['id', 'ms', 'zlm', 'jv', 'su'],
  ['pt', 'gl'],
  ['es', 'gl', 'ca'],
  ['hi', 'mr', 'ne'],
  ['nl', 'af'],
  ['ar', 'fa', 'ur', 'ps'],
  ['tr', 'az'],
  ['et', 'fi'],
  ['zu', 'xh'],
];

/** The subtag of the declared language; nothing where the document declares none that can be read. */
export function readLanguage({ spec }: ParsedSpec): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(spec.locale.trim().replaceAll('_', '-'));
    return tag === '' ? undefined : new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
}

/** Whether the words of a shipped language are at hand for the declared one. */
export const isShipped = (language: string): boolean =>
  locales.some(({ tag }) => tag.split('-')[0] === language);

/** What is to be identified: the prose of a document that is not plainly in its declared language. */
export function findDoubtfulProse(parsed: ParsedSpec): string | undefined {
  const language = readLanguage(parsed);
  if (language === undefined) return undefined;
  const sample = sampleProse(parsed);
  if (sample === undefined || (isShipped(language) && isPlainly(sample, parsed.locale)))
    return undefined;
  return sample;
}

/** The language that a document is in instead of the declared one. */
export function findForeignLanguage(parsed: ParsedSpec, judge: LanguageJudge): string | undefined {
  const declared = readLanguage(parsed);
  const sample = findDoubtfulProse(parsed);
  if (declared === undefined || sample === undefined) return undefined;
  // What cannot be told is never wrong.
  if (!judge.knows(declared) && !families.some((family) => family.includes(declared)))
    return undefined;
  const found = judge.identify(sample);
  return found === declared || found === 'und' || isAlike(found, declared) ? undefined : found;
}

const isAlike = (one: string, other: string): boolean =>
  families.some((family) => family.includes(one) && family.includes(other));
