import { formats } from '../manifests/formats.ts';
import type { ResearchFile } from '../research.ts';
import { countTerms, findTerms } from '../search-terms.ts';
import { chooseFiles, type Candidate } from './choose-files.ts';
import { createColumn, type Column } from './column.ts';
import { cutRoughly } from './cut-roughly.ts';
import { findNamedFiles } from './find-named-files.ts';

/**
 * Looks once through research that is too large to be kept, and says which files are worth reading
 * again. Of each file it remembers counts of the sought words, never the text.
 */
export type Survey = {
  readonly add: (file: ResearchFile) => void;
  /** Of all files so far, in the order in which they came. */
  readonly paths: readonly string[];
  /** The paths of the files worth keeping, with no more than so many characters in all; sorted. */
  readonly choose: (budget: number) => readonly string[];
};

/** `wanted` are texts that say what is sought, such as the clauses of a requirement. */
export function startSurvey(wanted: readonly string[]): Survey {
  const terms = findTerms(wanted.join('\n'));
  const isNamed = findNamedFiles(wanted);
  const paths: string[] = [];
  const lengths = createColumn();
  const standings = createColumn();
  const parts = createParts();
  return {
    paths,
    add: (file) => {
      const { path, text } = file;
      const standing = isNamed(path) ? 'named' : isManifest(file) ? 'manifest' : 'ordinary';
      paths.push(path);
      lengths.add(text.length);
      standings.add(allStandings.indexOf(standing));
      for (const part of cutRoughly(text)) {
        parts.add(paths.length - 1, part.end - part.start, countTerms(text, terms, part));
      }
    },
    choose: (budget) => {
      const scores = parts.score(paths.length);
      // A million candidates are not made at once: each is looked at as it comes.
      const at = (index: number): Candidate => ({
        path: paths[index] ?? '',
        length: lengths.at(index),
        standing: allStandings[standings.at(index)] ?? 'ordinary',
        score: scores[index] ?? 0,
      });
      return chooseFiles({ length: paths.length, at }, budget);
    },
  };
}

const allStandings: readonly Candidate['standing'][] = ['ordinary', 'manifest', 'named'];

function isManifest({ path, text }: ResearchFile): boolean {
  const fileName = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return formats.some((format) => format.matches(fileName, text));
}

/** BM25's usual constants: how soon repetition saturates, how much length counts. */
const saturation = 1.2;
const lengthWeight = 0.75;

type Parts = {
  readonly add: (file: number, length: number, counts: ReadonlyMap<string, number>) => void;
  /** How well the best part of each file answers. */
  readonly score: (files: number) => Float64Array;
};

/** One part with a term in it is its file, its length and the number of its terms; then follow these. */
function createParts(): Parts {
  const column = createColumn();
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  let count = 0;
  let characters = 0;
  return {
    add: (file, length, counts) => {
      count += 1;
      characters += length;
      if (counts.size === 0) return;
      [file, length, counts.size].forEach(column.add);
      for (const [term, found] of counts) {
        const number = numbers.get(term) ?? numbers.size;
        numbers.set(term, number);
        holders[number] = (holders[number] ?? 0) + 1;
        column.add(number);
        column.add(found);
      }
    },
    score: (files) => {
      const rarity = holders.map((held) => Math.log(1 + (count - held + 0.5) / (held + 0.5)));
      return scoreFiles(column, { rarity, average: characters / Math.max(1, count), files });
    },
  };
}

type Corpus = {
  readonly rarity: readonly number[];
  /** Of the lengths of all parts. */
  readonly average: number;
  readonly files: number;
};

function scoreFiles(column: Column, { rarity, average, files }: Corpus): Float64Array {
  const scores = new Float64Array(files);
  for (let at = 0; at < column.length();) {
    const file = column.at(at);
    const norm = saturation * (1 - lengthWeight + (lengthWeight * column.at(at + 1)) / average);
    const end = at + 3 + 2 * column.at(at + 2);
    let score = 0;
    for (at += 3; at < end; at += 2) {
      const found = column.at(at + 1);
      score += ((rarity[column.at(at)] ?? 0) * found * (saturation + 1)) / (found + norm);
    }
    scores[file] = Math.max(scores[file] ?? 0, score);
  }
  return scores;
}
