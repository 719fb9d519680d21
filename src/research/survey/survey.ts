import { formats } from '../manifests/formats.ts';
import type { ResearchFile } from '../research.ts';
import { countTerms, findTerms } from '../search-terms.ts';
import { chooseFiles, type Candidate } from './choose-files.ts';
import { createColumn } from './column.ts';
import { cutRoughly } from './cut-roughly.ts';
import { findNamedFiles } from './find-named-files.ts';
import { createNumberStream, type NumberStream } from './number-stream.ts';

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
  const lengths = createColumn(Uint32Array);
  const standings = createColumn(Uint8Array);
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
  readonly score: (files: number) => Float32Array;
};

/** One part with a term in it is how many files after the last one it stands, its length and the number of its terms; then follow these. */
function createParts(): Parts {
  const stream = createNumberStream();
  const numbers = new Map<string, number>();
  const holders: number[] = [];
  let last = 0;
  let count = 0;
  let characters = 0;
  return {
    add: (file, length, counts) => {
      count += 1;
      characters += length;
      if (counts.size === 0) return;
      [file - last, length, counts.size].forEach(stream.add);
      last = file;
      for (const [term, found] of counts) {
        const number = numbers.get(term) ?? numbers.size;
        numbers.set(term, number);
        holders[number] = (holders[number] ?? 0) + 1;
        stream.add(number);
        stream.add(found);
      }
    },
    score: (files) => {
      const rarity = holders.map((held) => Math.log(1 + (count - held + 0.5) / (held + 0.5)));
      return scoreFiles(stream, { rarity, average: characters / Math.max(1, count), files });
    },
  };
}

type Corpus = {
  readonly rarity: readonly number[];
  /** Of the lengths of all parts. */
  readonly average: number;
  readonly files: number;
};

function scoreFiles(stream: NumberStream, { rarity, average, files }: Corpus): Float32Array {
  const scores = new Float32Array(files);
  let file = 0;
  for (const next = stream.read(); next.isThere();) {
    file += next.take();
    const norm = saturation * (1 - lengthWeight + (lengthWeight * next.take()) / average);
    let score = 0;
    for (let terms = next.take(); terms > 0; terms -= 1) {
      const weight = rarity[next.take()] ?? 0;
      const found = next.take();
      score += (weight * found * (saturation + 1)) / (found + norm);
    }
    scores[file] = Math.max(scores[file] ?? 0, score);
  }
  return scores;
}
