import { firstWanted, isWeighing, saysChosen, saysRejected, secondWanted } from './choice-words.ts';
import type { OptionName } from './option-name.ts';

/** What a sentence says of the options that it names. */
export type Verdict = { readonly chosen: readonly string[]; readonly rejected: readonly string[] };

const none: Verdict = { chosen: [], rejected: [] };
const letter = /[\p{L}\p{N}_]/u;
const latin = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u;

/** Where a text names an option; -1 where it does not. */
export const placeOf = (text: string, name: string): number => {
  const [lower, wanted] = [text.toLowerCase(), name.toLowerCase()];
  let at = lower.indexOf(wanted);
  while (at !== -1) {
    const after = lower.charAt(at + wanted.length);
    const isWhole =
      !latin.test(wanted.charAt(0)) ||
      (!letter.test(lower.charAt(at - 1)) && !(letter.test(after) && latin.test(after)));
    if (isWhole) return at;
    at = lower.indexOf(wanted, at + 1);
  }
  return -1;
};

const separator = /[;；。，!?！？]|[.,](?=\s)|\s[–—-]\s|、/gu;

/** The clauses of a sentence; a comma before a name goes on with a list of names. */
const splitClauses = (text: string, names: readonly OptionName[]): string[] => {
  const clauses: string[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(separator)) {
    const next = text.slice(index + sign.length).replace(/^[\s`*"“「]+/u, '');
    const goesOn = /[,，、]/u.test(sign) && names.some(({ name }) => next.startsWith(name));
    if (goesOn) continue;
    clauses.push(text.slice(start, index));
    start = index + sign.length;
  }
  return [...clauses, text.slice(start)];
};

/** "A instead of B" takes the first, "A ではなく B" the second. */
const judgePreference = (clause: string, names: readonly string[]): Verdict | undefined => {
  const first = firstWanted.exec(clause);
  const sign = first ?? secondWanted.exec(clause);
  if (sign === null || names.length < 2) return undefined;
  const before = names.filter((name) => placeOf(clause, name) < sign.index);
  const after = names.filter((name) => placeOf(clause, name) > sign.index);
  if (before.length === 0 || after.length === 0) return undefined;
  return first === null
    ? { chosen: after.slice(0, 1), rejected: before.slice(-1) }
    : { chosen: before.slice(-1), rejected: after };
};

const judgeClause = (clause: string, options: readonly OptionName[]): Verdict => {
  const names = options.map(({ name }) => name).filter((name) => placeOf(clause, name) !== -1);
  if (names.length === 0) return none;
  const preference = judgePreference(clause, names);
  if (preference !== undefined) return preference;
  if (saysRejected(clause)) return names.length === 1 ? { chosen: [], rejected: names } : none;
  const isChoice = names.length === 1 && saysChosen(clause) && !isWeighing(clause);
  return isChoice ? { chosen: names, rejected: [] } : none;
};

/** Reads of a sentence which options it takes and which it does not. */
export const judgeOptions = (sentence: string, options: readonly OptionName[]): Verdict => {
  const verdicts = splitClauses(sentence, options).map((clause) => judgeClause(clause, options));
  return {
    chosen: verdicts.flatMap(({ chosen }) => chosen),
    rejected: verdicts.flatMap(({ rejected }) => rejected),
  };
};
