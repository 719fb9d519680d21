import type { Evidence } from '../../spec/spec.ts';
import { toLine } from '../../spec/text.ts';
import type { AlternativeFact } from '../research.ts';
import { firstWanted, isWeighing, saysRejected, secondWanted } from './choice-words.ts';
import type { Document, Place, ProsePiece } from './document.ts';
import { findNames } from './find-names.ts';
import type { PlacedName } from './find-names.ts';
import { judgeOptions } from './judge-options.ts';
import { maskLine } from './mask-line.ts';
import { looksLikePackage, mayReplace, readOption } from './option-name.ts';
import { longestLine, quoteStretch } from './quote-line.ts';
import { splitChoices } from './split-choices.ts';
import { splitSentences } from './split-sentences.ts';
import type { Sentence } from './split-sentences.ts';

/** More names in one text are a list of what there is. */
const mostNames = 12;

type Read = { readonly sentence: Sentence; readonly text: string; readonly names: PlacedName[] };
type Judged = { readonly name: string; readonly evidence: Evidence };

const keyOf = (name: string): string => name.toLowerCase();

const isSoftware = (name: PlacedName): boolean => name.isOwn === true || looksLikePackage(name);

/** Every name once. */
const unique = (names: readonly PlacedName[]): PlacedName[] => {
  const seen = new Set<string>();
  return names.filter(({ name }) => !seen.has(keyOf(name)) && seen.add(keyOf(name)));
};

/** What may be one of several options; what stands for another purpose than the first is none. */
const optionsOf = (names: readonly PlacedName[]): PlacedName[] => {
  const [first, ...others] = unique(names).filter(isSoftware);
  return first === undefined ? [] : [first, ...others.filter((name) => mayReplace(first, name))];
};

/** Settings and types are written like packages: one option has to be more than that. */
const isSurely = ({ name, known, hasVersion, isOwn }: PlacedName): boolean =>
  known !== undefined || hasVersion === true || isOwn === true || name.includes('/');

/** Whether a word such as "or" stands between two of the names. */
const isEnumerated = ({ text, names }: Read): boolean =>
  splitChoices(text).some(({ options }) => {
    const found = options.map((option) => readOption(option)?.name);
    return names.filter(({ name }) => found.includes(name)).length > 1;
  });

const isOffered = (read: Read): boolean => {
  const { text, names } = read;
  if (names.length < 2) return false;
  const isPreference = firstWanted.test(text) || secondWanted.test(text);
  return isPreference || isWeighing(text) || isEnumerated(read);
};

/** Quotes a sentence over all its lines, where they can be read as one text. */
export const quoteSentence = (document: Document, sentence: Sentence): Evidence => {
  const { line, endLine, stretch, whole } = sentence;
  const first = quoteStretch(document, line, stretch);
  return whole === undefined ? first : { ...first, endLine, quote: toLine(whole) };
};

/** Which of the options each sentence takes and leaves, the first that says it as its proof. */
const judge = (
  document: Document,
  reads: readonly Read[],
  options: readonly PlacedName[],
): { readonly chosen: readonly Judged[]; readonly rejected: readonly Judged[] } => {
  const judged = reads.map(({ sentence, text }) => {
    const evidence = quoteSentence(document, sentence);
    const { chosen, rejected } = judgeOptions(text, options);
    return {
      chosen: chosen.map((name) => ({ name, evidence })),
      rejected: rejected.map((name) => ({ name, evidence })),
    };
  });
  return {
    chosen: judged.flatMap(({ chosen }) => chosen),
    rejected: judged.flatMap(({ rejected }) => rejected),
  };
};

/** The only one that is taken, else the only one that is left when the others are not. */
export const settle = (
  options: readonly { readonly name: string }[],
  { chosen, rejected }: ReturnType<typeof judge>,
): Judged | undefined => {
  const offered = new Set(options.map(({ name }) => keyOf(name)));
  const lost = new Set(rejected.map(({ name }) => keyOf(name)));
  const taken = chosen.filter(({ name }) => offered.has(keyOf(name)) && !lost.has(keyOf(name)));
  const [first] = taken;
  if (first !== undefined)
    return taken.every(({ name }) => keyOf(name) === keyOf(first.name)) ? first : undefined;
  const left = options.filter(({ name }) => !lost.has(keyOf(name)));
  const [only] = left;
  const proof = rejected.find(({ name }) => offered.has(keyOf(name)));
  const isDecided = left.length === 1 && only !== undefined && proof !== undefined;
  return isDecided ? { name: only.name, evidence: proof.evidence } : undefined;
};

/** The names that a text takes and leaves, where it does both. */
const judgedOf = (
  names: readonly PlacedName[],
  verdict: ReturnType<typeof judge>,
): PlacedName[] => {
  const { chosen, rejected } = verdict;
  const isBoth = chosen.length > 0 && rejected.length > 0;
  const judged = new Set([...chosen, ...rejected].map(({ name }) => keyOf(name)));
  return isBoth ? names.filter(({ name }) => judged.has(keyOf(name))) : [];
};

/** Without such words nothing is offered and nothing left; to look for names takes several times as long. */
const mayWeigh = (text: string): boolean =>
  firstWanted.test(text) ||
  secondWanted.test(text) ||
  isWeighing(text) ||
  saysRejected(text) ||
  splitChoices(text).length > 0;

/** Reads a paragraph or item that weighs several names, whatever words stand between them. */
export const readWeighed = (
  document: Document,
  piece: ProsePiece,
  toTopic: (place: Place) => string,
): AlternativeFact[] => {
  const sentences = splitSentences(document, piece);
  const masked = sentences
    .filter(({ text }) => text.length <= longestLine)
    .map((sentence) => ({ sentence, text: maskLine(sentence.text) }));
  if (!masked.some(({ text }) => mayWeigh(text))) return [];
  const reads = masked.map((one): Read => ({ ...one, names: findNames(one.text) }));
  const named = unique(reads.flatMap(({ names }) => names));
  if (named.length < 2 || named.length > mostNames) return [];
  const verdict = judge(document, reads, named);
  const offered = optionsOf(reads.filter(isOffered).flatMap(({ names }) => names));
  const options = offered.length > 1 ? offered : optionsOf(judgedOf(named, verdict));
  if (options.length < 2 || !options.some(isSurely)) return [];
  const chosen = settle(options, verdict);
  const topic = toTopic(piece.place);
  return [
    {
      is: 'alternative',
      topic: topic === '' ? options.map(({ name }) => name).join(', ') : topic,
      options: options.flatMap(({ name }) => {
        const read = reads.find(({ names }) => names.some((other) => other.name === name));
        return read === undefined
          ? []
          : [{ name, evidence: quoteSentence(document, read.sentence) }];
      }),
      ...(chosen !== undefined && { recommended: chosen.name, because: chosen.evidence }),
    },
  ];
};
