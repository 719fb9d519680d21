import { readPolarity, readAmount } from './decisions/demand-skeleton.ts';
import type { Skeleton } from './decisions/demand-skeleton.ts';
import { readSubjects } from './decisions/read-subjects.ts';
import type { Clause, Requirement } from './requirement.ts';
import { withoutComments } from './text/join-text.ts';
import { splitSentences } from './text/split-sentences.ts';
import { findFittingLocales } from './words/fitting-locales.ts';
import { readVocabulary } from './words/vocabulary.ts';

/** Demands that cannot all hold: the first two in the author's words, and what each of them says otherwise. */
export type Contradiction = {
  readonly first: string;
  readonly second: string;
  readonly line: number;
  readonly choices: readonly string[];
};

/** Shorter sentences say too little to speak of the same; words are counted in characters where no spaces part them. */
const fewestWords = 4;
const fewestCharacters = 6;

/**
 * Demands, or sentences of one demand, with the same words but for one bounded amount or one negation. Only what is certain counts:
 * demands below different subjects, and amounts that bound nothing, can stand beside each other.
 */
export function findContradictions(requirement: Requirement): Contradiction[] {
  const clauses = requirement.clauses.filter(({ kind }) => kind !== 'exclusion');
  const groups = [clauses, ...clauses.flatMap(pairSentences)].filter(({ length }) => length > 1);
  if (groups.length === 0) return [];
  const text = withoutComments(requirement.text);
  const subjectAt = readSubjects(text, readVocabulary(findFittingLocales(text)));
  return [readAmount, readPolarity]
    .flatMap((read) => groups.flatMap((parts) => compare(parts, read, subjectAt)))
    .sort((left, right) => left.line - right.line);
}

type Part = Pick<Clause, 'text' | 'line'>;
type Said = { readonly part: Part; readonly skeleton: Skeleton };

/** A clause can contradict itself, in two sentences of which nothing between them says when each holds. */
function pairSentences({ text, line }: Clause): Part[][] {
  const sentences = splitSentences(text).map((said) => ({ text: said.text, line }));
  return sentences.slice(1).map((after, index) => [...sentences.slice(index, index + 1), after]);
}

function compare(
  parts: readonly Part[],
  read: (text: string) => Skeleton | undefined,
  subjectAt: (line: number) => string,
): Contradiction[] {
  const groups = new Map<string, Said[]>();
  for (const part of parts) {
    const skeleton = read(part.text);
    if (skeleton === undefined || !saysEnough(skeleton.key)) continue;
    const key = `${subjectAt(part.line)}\n${skeleton.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ part, skeleton }]);
    else group.push({ part, skeleton });
  }
  return [...groups.values()].flatMap(contradict);
}

const saysEnough = (key: string): boolean =>
  key.split(' ').length >= fewestWords || (key.match(/\p{Lo}/gu)?.length ?? 0) >= fewestCharacters;

function contradict(group: readonly Said[]): Contradiction[] {
  const [first] = group;
  const others = group.filter(({ skeleton }) => skeleton.value !== first?.skeleton.value);
  const [second] = others;
  if (first === undefined || second === undefined) return [];
  const labels = new Map(
    [first, ...others].map(({ skeleton }) => [skeleton.value, skeleton.label]),
  );
  return [
    {
      first: first.part.text,
      second: second.part.text,
      line: second.part.line,
      choices: [...labels.values()],
    },
  ];
}
