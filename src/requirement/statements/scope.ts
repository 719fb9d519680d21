import type { Clause } from '../../spec/spec.ts';
import { withoutCode } from '../text/plain-text.ts';
import { textWidth } from '../text/text-width.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Section } from './section.ts';
import { trimEnd } from '../../trim-end.ts';

/** What is known of the place where a demand stands. */
export type Scope = {
  readonly words: Vocabulary;
  readonly kind: Section['kind'];
  readonly title: string;
  readonly isSubject: boolean;
  readonly level: number;
  /** In a comment or a quotation only what binds is a demand: the rest is talk. */
  readonly isTalk: boolean;
};

/** Texts up to this width rarely say by themselves what they belong to. */
export const shortText = 60;

/** Whether only a sentence that binds is a demand here. */
export const isReserved = ({ kind, isTalk }: Scope): boolean =>
  isTalk || kind === 'motivation' || kind === 'remark';

/** Whether what stands here is a demand even when no word of it binds. */
export const isAsking = ({ kind }: Scope): boolean =>
  kind !== 'neutral' && kind !== 'motivation' && kind !== 'remark' && kind !== 'context';

/** Whether a text binds somebody; among remarks only what obliges beyond doubt does. */
export const isBinding = (prose: string, { kind, words }: Scope): boolean =>
  kind === 'remark' ? words.isObliging(prose) : words.isBinding(prose);

/** The kind of a clause: what its own words say, then what its heading says. */
export function toKind(text: string, { kind, words }: Scope): Clause['kind'] {
  const prose = withoutCode(text);
  if (kind === 'exclusion' || kind === 'acceptance') return kind;
  if (words.isExcluding(prose)) return 'exclusion';
  if (kind === 'quality' || kind === 'constraint') return kind;
  return words.isProhibiting(prose) ? 'constraint' : 'functional';
}

/** Puts what introduces a text before it, so that it can be read alone. */
export const joinContext = (introductions: readonly string[], text: string): string =>
  introductions
    .map((part) => trimEnd(part, ' :：'))
    .filter((part) => part !== '')
    .reduceRight(
      (joined, part) => `${part}${/[.!?。！？]$/u.test(part) ? '' : ':'} ${joined}`,
      text,
    );

/** What a heading says of everything below it, so that it must not be lost. */
const optional =
  /\boption(?:al|nel)|可选|可選|選用|任意|선택|\bopcional|\bopzional|опциональ|необязательн|opcjonaln|nice[- ]to[- ]have|(?:could|should|won['’]t)[- ]have|\bkann-?kriteri|wunschkriteri|\bstretch goal/iu;

/** A full sentence can be read without its heading, unless that says that it is optional. */
export const addOptional = (text: string, scope: Scope): string =>
  /[.。!！]$/u.test(text)
    ? addSubject(text, { ...scope, isSubject: false })
    : addSubject(text, scope);

/** A short text under a heading that names a subject needs that heading, and any text needs to know that it is optional. */
export function addSubject(text: string, { title, isSubject }: Scope): string {
  const isNeeded = isSubject && textWidth(text) <= shortText && /\p{L}{2}|\p{Lo}/u.test(title);
  return (isNeeded || optional.test(title)) && !text.includes(title)
    ? joinContext([title], text)
    : text;
}
