import type { Requirement } from '../../requirement/requirement.ts';
import type { Evidence } from '../../spec/spec.ts';
import type { Conflict } from '../conflict.ts';
import { quoteLine, splitLines } from '../prose/quote-line.ts';
import type { ResearchFile } from '../research.ts';
import { countTerms, findTerms, type Terms } from '../search-terms.ts';
import { titleOf } from './title-of.ts';
import { findSuperseded, type Superseded } from './find-superseded.ts';

/** A reader of one specification follows no longer list. */
const mostDocuments = 10;
/** What a document is about stands at its top. */
const mostTop = 4000;

/** The documents that others of the research replace, as far as they speak of what is asked. */
export function findReplacedDocuments(
  files: readonly ResearchFile[],
  requirement: Requirement,
): Conflict[] {
  const replaced = [...findSuperseded(files).values()];
  if (replaced.length === 0) return [];
  const terms = findTerms(
    [requirement.title, ...requirement.clauses.map(({ text }) => text)].join('\n'),
  );
  const texts = new Map(files.map((file) => [file.path, file]));
  return replaced
    .flatMap((document) => {
      const old = texts.get(document.path);
      const { by } = document;
      if (old === undefined || by === undefined) return [];
      const shared = Math.max(countShared(old, terms), countShared(by, terms));
      return shared === 0 ? [] : [{ shared, conflict: describe(old, by, document) }];
    })
    .sort((left, right) => right.shared - left.shared)
    .slice(0, mostDocuments)
    .map(({ conflict }) => conflict);
}

const countShared = ({ text }: ResearchFile, terms: Terms): number =>
  countTerms(text.slice(0, mostTop), terms).size;

function describe(old: ResearchFile, by: ResearchFile, { stated }: Superseded): Conflict {
  const [before, now] = [nameOf(old), nameOf(by)];
  // Two documents of one title are told apart by their paths.
  const [loser, winner] = before === now ? [old.path, by.path] : [before, now];
  return {
    about: 'document',
    topic: old.path,
    options: [
      { value: winner, evidence: distinct([citeTitle(by), stated].filter(isOf(by))) },
      { value: loser, evidence: distinct([stated, citeTitle(old)].filter(isOf(old))) },
    ],
    chosen: winner,
    because: 'superseded',
    stated,
  };
}

const nameOf = (file: ResearchFile): string => titleOf(file) ?? file.path;

/** The line that gives the title, else the first one with words. */
function citeTitle(file: ResearchFile): Evidence {
  const lines = splitLines(file.text.slice(0, mostTop));
  const title = titleOf(file);
  const titled = title === undefined ? -1 : lines.findIndex((line) => line.includes(title));
  const first = lines.findIndex((line) => /[\p{L}\p{N}]/u.test(line));
  return quoteLine({ path: file.path, lines }, Math.max(titled === -1 ? first : titled, 0) + 1);
}

const isOf =
  (file: ResearchFile) =>
  ({ path, quote }: Evidence): boolean =>
    path === file.path && quote !== '';

const distinct = (evidence: readonly Evidence[]): Evidence[] => [
  ...new Map(evidence.map((proof) => [proof.line, proof])).values(),
];
