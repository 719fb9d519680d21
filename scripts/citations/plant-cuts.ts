/* Quotes that stand in the cited line, but only within its words and numbers, or that say nothing. */
import { listEvidence } from '../../src/spec/list-evidence.ts';
import { citedText, eachCitation, fold, linesOf, type Change, type Way } from './planted.ts';
import type { Cited, Texts } from './read-corpora.ts';

/** What a pattern finds in a quote; the cut is wrong where the cited lines hold it nowhere else. */
const cut =
  (part: RegExp): Change =>
  (evidence, { texts }) => {
    const quote = fold(part.exec(fold(evidence.quote))?.[0] ?? '');
    const isOnce = quote !== '' && citedText(texts, evidence).split(quote).length === 2;
    return isOnce ? { ...evidence, quote } : undefined;
  };

const signs: Change = (evidence, { texts }) => {
  const quote = /[^\p{L}\p{N}\s]+/u.exec(citedText(texts, evidence))?.[0];
  return quote === undefined ? undefined : { ...evidence, quote };
};

const sign =
  (quote: string): Change =>
  (evidence, { texts }) =>
    citedText(texts, evidence).includes(quote) ? { ...evidence, quote } : undefined;

const digitCuts = [
  /^.*?\d(?=\d)/u,
  /(?<=\d)\d.*$/u,
  /\d+\.\d+(?=\.\d)/u,
  /(?<=\d\.)\d+\.\d.*$/u,
  /(?<=\d)\d(?=\d)/u,
];
/** Words of Latin letters, since others are written without spaces between them. */
const wordCuts = [
  /^.*?[a-z]{2}(?=[a-z]{2})/iu,
  /(?<=[a-z]{2})[a-z]{2}.*$/iu,
  /(?<=[a-z])[a-z]{3,}(?=[a-z])/iu,
  /[a-z]{3,}(?=-[a-z])/iu,
  /(?<=[a-z]_)[a-z]{3,}/iu,
];

/** Words and signs, but no digits, so that nothing of a quote stands in them. */
const filler = ' ~ § ßüß öäö'.repeat(20);

/** Every cited line is longer than anybody writes by hand, before and behind what is cited. */
const inLongLines =
  (way: Way): Way =>
  (cited) => ({ ...way(cited), texts: lengthenOnce(cited) });

/** The rules remember what they read of the same texts. */
const lengthened = new WeakMap<Cited, Texts>();

function lengthenOnce(cited: Cited): Texts {
  const texts = lengthened.get(cited) ?? lengthen(cited);
  lengthened.set(cited, texts);
  return texts;
}

function lengthen({ spec, texts }: Cited): Texts {
  const lines = new Map([...texts.keys()].map((path) => [path, linesOf(texts, path)]));
  const long = new Set<string>();
  for (const { evidence } of listEvidence(spec)) {
    const { path, line } = evidence;
    const place = `${path}:${line}`;
    const text = lines.get(path)?.[line - 1] ?? '';
    if (!long.has(place)) lines.get(path)?.splice(line - 1, 1, `${filler} ${text} ${filler}`);
    long.add(place);
  }
  return new Map([...lines].map(([path, all]) => [path, all.join('\n')]));
}

const cutDigits = digitCuts.map(cut).map(eachCitation);
const cutWords = wordCuts.map(cut).map(eachCitation);
const onlySigns = [signs, ...['-', '.'].map(sign)].map(eachCitation);

/** One of each kind, since the rules read long texts longer. */
const inLong = [cutDigits, cutWords, onlySigns].flatMap((ways) => ways.slice(0, 1));

export const cuts: Readonly<Record<string, readonly Way[]>> = {
  'cut digits': cutDigits,
  'part of a word': cutWords,
  'only signs': onlySigns,
  'cut in a long line': inLong.map(inLongLines),
};
