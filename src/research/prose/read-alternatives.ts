import type { AlternativeFact } from '../research.ts';
import { linesOf, type Document, type ProsePiece } from './document.ts';
import { findVersions } from './find-versions.ts';
import { maskLine } from './mask-line.ts';
import { readChoice, toFact, topicOf } from './offered-choice.ts';
import { mayReplace, readOption, type OptionName } from './option-name.ts';
import { longestLine, quoteLine } from './quote-line.ts';
import { readAlternativeTable } from './read-alternative-tables.ts';
import { readOptionHeadings } from './read-option-headings.ts';
import { readDecisionRecord, readVerdictTable } from './read-option-lists.ts';
import { readWeighed } from './read-weighed.ts';
import { findLastWish, splitChoices } from './split-choices.ts';
import { findRecommendation, isComparison, isRecommended } from './words.ts';

const labelled = /^(?:\s|>|[-*+]|\d+[.)])*(?:\*\*|__)(?<label>[^*_:：]{1,60})[:：]?(?:\*\*|__)/u;

/** In a sentence, small letters are a name only where they are set off: "preferred over multi-part" has none. */
const isSurelyName = (text: string): boolean =>
  /^[\s"“「]*(?:`|\*\*|\[|[A-Z@]|[a-z]+[A-Z])/u.test(text) || readOption(text)?.known !== undefined;

/** "A or B (recommended)" advises the name before the word, "we recommend B" the one after it. */
const advisedOf = (text: string, names: readonly OptionName[]): OptionName | undefined => {
  const at = findRecommendation(text);
  if (at === -1) return undefined;
  const isRemark = /[(（]\s*$/u.test(text.slice(0, at)) && !/^[^)）]*[:：]/u.test(text.slice(at));
  const before = [...names].reverse().find(({ name }) => text.slice(0, at).includes(name));
  const after = names
    .map((name) => ({ name, place: text.indexOf(name.name, at) }))
    .filter(({ place }) => place !== -1)
    .sort((left, right) => left.place - right.place);
  return isRemark ? (before ?? names[0]) : (after[0]?.name ?? names[0]);
};

const readLine = (document: Document, line: number, piece: ProsePiece): AlternativeFact[] => {
  const raw = document.lines[line - 1] ?? '';
  if (raw.length > longestLine) return [];
  const text = maskLine(raw);
  const topic = labelled.exec(text)?.groups?.['label']?.trim() ?? topicOf(piece.place);
  return splitChoices(text).flatMap((choice) => {
    const isAdvised = choice.isPreference || isRecommended(text);
    const { isStack } = piece.place;
    const options = isStack ? choice.options : choice.options.filter(isSurelyName);
    const names = readChoice({ ...choice, options }, isAdvised || isStack);
    if (names === undefined) return [];
    const recommended = choice.isPreference ? names[0] : advisedOf(text, names);
    return [toFact({ topic, names, recommended, evidence: quoteLine(document, line, choice) })];
  });
};

/** "We compared Horde 0.9.0 with Swarm 3.4.0. Use Horde.": what has a version is weighed, the wish decides. */
const readComparison = (document: Document, line: number, piece: ProsePiece): AlternativeFact[] => {
  const text = maskLine(document.lines[line - 1] ?? '');
  const decision = text.length > longestLine || !isComparison(text) ? -1 : findLastWish(text);
  if (decision === -1) return [];
  const found = findVersions(text.slice(0, decision), { isStack: true });
  const names = found.map(({ name, known }) => (known === undefined ? { name } : { name, known }));
  const recommended = names.find(({ name }) => text.includes(name.split(' ')[0] ?? name, decision));
  const [first] = names;
  if (recommended === undefined || first === undefined || names.length < 2) return [];
  if (!names.slice(1).every((name) => mayReplace(first, name))) return [];
  const evidence = quoteLine(document, line);
  return [toFact({ topic: topicOf(piece.place), names, recommended, evidence })];
};

const sharesOption = (left: AlternativeFact, right: AlternativeFact): boolean =>
  left.options.some(({ name }) =>
    right.options.some((other) => other.name.toLowerCase() === name.toLowerCase()),
  );

/** What the whole paragraph says of a choice that one of its lines offers. */
const withVerdict = (
  fact: AlternativeFact,
  weighed: readonly AlternativeFact[],
): AlternativeFact => {
  if (fact.recommended !== undefined) return fact;
  const known = weighed.find((other) => sharesOption(fact, other));
  const { recommended, because } = known ?? {};
  return recommended === undefined || because === undefined
    ? fact
    : { ...fact, recommended, because };
};

const readProse = (document: Document, piece: ProsePiece): AlternativeFact[] => {
  if (piece.from === 'heading') return [];
  const weighed = readWeighed(document, piece, topicOf);
  const found = linesOf(piece)
    .flatMap((line) => {
      const choices = readLine(document, line, piece);
      return choices.length > 0 ? choices : readComparison(document, line, piece);
    })
    .map((fact) => withVerdict(fact, weighed));
  const others = weighed.filter((fact) => !found.some((known) => sharesOption(fact, known)));
  return [...found, ...others];
};

/** Reads where a document offers several technologies for one purpose, and which of them it advises. */
export const readAlternatives = (document: Document): AlternativeFact[] => [
  ...document.pieces.flatMap((piece) => {
    if (piece.is === 'code' || piece.place.isHistory) return [];
    return piece.is === 'table'
      ? [...readVerdictTable(document, piece), ...readAlternativeTable(document, piece)]
      : readProse(document, piece);
  }),
  ...readOptionHeadings(document),
  ...readDecisionRecord(document),
];
