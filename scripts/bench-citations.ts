/*
 * npm run bench:citations
 *
 * Plants wrong citations of every kind at every citation of real rendered specifications, and counts how many
 * the rules catch; beside it, what a search for the words anywhere in the cited file catches.
 */
import { listEvidence } from '../src/spec/list-evidence.ts';
import { findWrong } from './citations/find-wrong.ts';
import type { Planted } from './citations/planted.ts';
import { plants } from './citations/plants.ts';
import { timeMany } from './citations/time-many.ts';
import { readCorpora, type Cited } from './citations/read-corpora.ts';

export type Row = {
  readonly kind: string;
  readonly planted: number;
  readonly caught: number;
  /** Caught by looking for the words of the quote, and of the version, in the cited file. */
  readonly bySearch: number;
  /** Plants that went through, each with its document. */
  readonly missed: readonly string[];
};

/** One row for each kind of wrong citation. */
export const benchPlants = (corpora: readonly Cited[]): Row[] =>
  Object.entries(plants).map(([kind, ways]) => {
    const rows = corpora.flatMap((cited) => ways.map((way) => judge(cited, way(cited))));
    return {
      kind,
      planted: sum(rows.map(({ planted }) => planted)),
      caught: sum(rows.map(({ caught }) => caught)),
      bySearch: sum(rows.map(({ bySearch }) => bySearch)),
      missed: rows.flatMap(({ missed }) => missed),
    };
  });

/** How many citations are right, and which of them a rule finds wrong. */
export const benchRight = (
  corpora: readonly Cited[],
): { readonly right: number; readonly alarms: readonly string[] } => ({
  right: sum(corpora.map(({ spec }) => listEvidence(spec).length)),
  alarms: corpora.flatMap((cited) => [...findWrong(cited)].map((each) => `${cited.name} ${each}`)),
});

function judge({ name }: Cited, planted: Planted): Omit<Row, 'kind'> {
  const found = findWrong(planted);
  const missed = planted.pointers.filter((pointer) => !found.has(pointer));
  return {
    planted: planted.pointers.length,
    caught: planted.pointers.length - missed.length,
    bySearch: planted.pointers.filter((pointer) => !isFoundBySearch(planted, pointer)).length,
    missed: missed.map((pointer) => `${name} ${pointer}`),
  };
}

function isFoundBySearch({ spec, texts }: Planted, pointer: string): boolean {
  const cited = listEvidence(spec).filter((each) => each.pointer.startsWith(pointer));
  const index = /^architecture\.techStack\.(?<index>\d+)$/u.exec(pointer)?.groups?.['index'];
  const version = spec.architecture.techStack[Number(index)]?.version ?? '';
  return cited.some(({ evidence: { path, quote } }) => {
    const text = texts.get(path)?.replace(/\s+/gu, ' ') ?? '';
    return text.includes(quote.replace(/\s+/gu, ' ')) && text.includes(version);
  });
}

const sum = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0);
const show = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, index) => String(cell)[index === 0 ? 'padEnd' : 'padStart'](26 - index * 3))
    .join('');

if (import.meta.main) {
  const corpora = readCorpora();
  const rows = benchPlants(corpora);
  const { right, alarms } = benchRight(corpora);
  const many = timeMany();
  const lines = [
    show(['kind', 'planted', 'caught', 'by a search']),
    ...rows.map(({ kind, planted, caught, bySearch }) => show([kind, planted, caught, bySearch])),
    show(['right citations', right, 'false alarms', alarms.length]),
    `10,000 citations of 6 MB: ${many.right} ms where all are right, ${many.wrong} ms where all are wrong`,
    ...[...rows.flatMap(({ missed }) => missed), ...alarms].slice(0, 20).map((each) => `  ${each}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
