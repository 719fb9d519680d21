import { readPolarity, readAmount } from './decisions/demand-skeleton.ts';
import type { Skeleton } from './decisions/demand-skeleton.ts';
import { readSubjects } from './decisions/read-subjects.ts';
import type { Clause, Requirement } from './requirement.ts';
import { withoutComments } from './text/join-text.ts';
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
 * Demands with the same words but for one bounded amount or one negation. Only what is certain counts:
 * demands below different subjects, and amounts that bound nothing, can stand beside each other.
 */
export function findContradictions(requirement: Requirement): Contradiction[] {
  const clauses = requirement.clauses.filter(({ kind }) => kind !== 'exclusion');
  if (clauses.length < 2) return [];
  const text = withoutComments(requirement.text);
  const subjectAt = readSubjects(text, readVocabulary(findFittingLocales(text)));
  return [readAmount, readPolarity]
    .flatMap((read) => compare(clauses, read, subjectAt))
    .sort((left, right) => left.line - right.line);
}

type Said = { readonly clause: Clause; readonly skeleton: Skeleton };

function compare(
  clauses: readonly Clause[],
  read: (text: string) => Skeleton | undefined,
  subjectAt: (line: number) => string,
): Contradiction[] {
  const groups = new Map<string, Said[]>();
  for (const clause of clauses) {
    const skeleton = read(clause.text);
    if (skeleton === undefined || !saysEnough(skeleton.key)) continue;
    const key = `${subjectAt(clause.line)}\n${skeleton.key}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ clause, skeleton }]);
    else group.push({ clause, skeleton });
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
      first: first.clause.text,
      second: second.clause.text,
      line: second.clause.line,
      choices: [...labels.values()],
    },
  ];
}
