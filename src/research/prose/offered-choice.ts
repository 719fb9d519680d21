import type { Evidence } from '../../spec/spec.ts';
import type { AlternativeFact } from '../research.ts';
import type { Place } from './document.ts';
import { looksLikePackage, mayReplace, readOption, type OptionName } from './option-name.ts';
import type { Choice } from './split-choices.ts';

const numbering = /^(?:[\d.]+|[一二三四五六七八九十]+[、.]|[IVX]+\.)\s*/u;
/** Headings that every research has: they name no purpose. */
const anyResearch =
  /^(?:research|technical|open|my|調査|调研|調研|研究)?\s*(?:notes?|notizen?|notiz|notas?|appunti|notatki|заметки|メモ|ノート|笔记|筆記|메모|노트|findings|research|recherche|étude|studie|estudio|estudo|studio|badania|исследование|overview|decisions?|考察|調査|调研|調研|研究|조사)$/iu;

export const topicOf = (place: Place): string => {
  const heading = (place.headings.at(-1) ?? '').replace(numbering, '').replace(/[`*]/gu, '').trim();
  return anyResearch.test(heading) ? '' : heading;
};

/** Options of which at least one is surely a technology, and all may stand for each other. */
const isChoice = (names: readonly OptionName[], isStack: boolean): boolean => {
  const [first] = names;
  if (first === undefined || names.length < 2) return false;
  if (!names.slice(1).every((name) => mayReplace(first, name))) return false;
  return isStack
    ? names.some(looksLikePackage)
    : names.some(({ known }) => known !== undefined) && names.every(looksLikePackage);
};

type Stated = {
  readonly topic: string;
  readonly names: readonly OptionName[];
  readonly recommended: OptionName | undefined;
  readonly evidence: Evidence;
};

export const toFact = ({ topic, names, recommended, evidence }: Stated): AlternativeFact => ({
  is: 'alternative',
  topic: topic === '' ? names.map(({ name }) => name).join(', ') : topic,
  options: names.map(({ name }) => ({ name, evidence })),
  ...(recommended !== undefined && { recommended: recommended.name }),
});

export const readChoice = (choice: Choice, isStack: boolean): OptionName[] | undefined => {
  const names = choice.options.map(readOption).filter((name) => name !== undefined);
  return isChoice(names, isStack) ? names : undefined;
};
