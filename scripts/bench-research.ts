/*
 * npm run bench:research
 *
 * Packs corpora of about 1, 20 and 200 MB with our own way from files to a prompt and with repomix, in
 * turn, as whole processes: wall, processor time and peak memory, medians, ratios and growth. The
 * corpora are made of the text files in node_modules, the same ones in every run. With `--files 1000000`
 * it packs so many small files instead, without Git and with it, and without the peer.
 */
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { makeBenchFolder, megabyte } from './research/bench-folder.ts';
import { buildPacker, installPeer, peer } from './research/build-contestants.ts';
import { findTexts, makeCorpus, trackAll } from './research/make-corpus.ts';
import { makeManyFiles } from './research/make-many-files.ts';
import { measure, type Contestant, type Sample } from './research/measure.ts';

const sizes = [
  { name: '1 MB', bytes: megabyte, rounds: 5 },
  { name: '20 MB', bytes: 20 * megabyte, rounds: 3 },
  { name: '200 MB', bytes: 200 * megabyte, rounds: 1 },
];

const median = (values: readonly number[]): number =>
  [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? NaN;

const summarize = (samples: readonly Sample[]): Sample => ({
  wall: median(samples.map(({ wall }) => wall)),
  cpu: median(samples.map(({ cpu }) => cpu)),
  peak: median(samples.map(({ peak }) => peak)),
});

const show = ({ wall, cpu, peak }: Sample): string =>
  `${wall.toFixed(2)} s / ${cpu.toFixed(2)} s / ${peak.toFixed(0)} MiB`;

/** How a cost grows with the bytes: 1 when it doubles with them, 0 when it does not care. */
const growth = (small: number, large: number, factor: number): number =>
  Math.log(large / small) / Math.log(factor);

function compete(folder: string, ours: Contestant, theirs: Contestant | undefined): void {
  const texts = findTexts();
  console.log(`load ${loadavg()[0]?.toFixed(1)} at the start; ${peer}`);
  console.log('| corpus | ours: wall / CPU / peak | repomix | wall × | peak × |');
  console.log('| --- | --- | --- | --- | --- |');
  const results = sizes.map(({ name, bytes, rounds }) => {
    const corpus = join(folder, name.replace(' ', '-'));
    makeCorpus(corpus, bytes, texts);
    const [own, other]: [Sample[], Sample[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      own.push(measure(ours, corpus, folder));
      if (theirs !== undefined) other.push(measure(theirs, corpus, folder));
    }
    rmSync(corpus, { recursive: true });
    const [we, they] = [summarize(own), summarize(other)];
    const ratios = [we.wall / they.wall, we.peak / they.peak].map((ratio) => ratio.toFixed(2));
    console.log(`| ${name} | ${show(we)} | ${show(they)} | ${ratios.join(' | ')} |`);
    return we;
  });
  const [, medium, large] = results;
  if (medium === undefined || large === undefined) return;
  const wall = growth(medium.wall, large.wall, 10).toFixed(2);
  const peak = growth(medium.peak, large.peak, 10).toFixed(2);
  console.log(`\ngrowth of ours from 20 to 200 MB: wall ${wall}, peak ${peak}`);
  console.log('bars: wall ≤ 0.5 ×, peak ≤ 0.25 ×; growth ≤ 1.08 and ≤ 0.35; peak below 300 MiB');
}

/** What so many small files cost: their paths and counts are all that may be held. */
function countFiles(folder: string, ours: Contestant, count: number): void {
  const place = join(folder, 'many');
  makeManyFiles(place, count);
  console.log(`| ${count} files | ours: wall / CPU / peak |\n| --- | --- |`);
  console.log(`| without Git | ${show(measure(ours, place, folder))} |`);
  trackAll(place);
  console.log(`| with Git | ${show(measure(ours, place, folder))} |\n\nbar: peak below 300 MiB`);
}

const folder = makeBenchFolder();
try {
  const packer = await buildPacker(folder);
  const tokens = '100000';
  const ours = {
    name: 'ours',
    words: (corpus: string, output: string) => [packer, corpus, output, tokens],
  };
  const files = Number(process.argv[process.argv.indexOf('--files') + 1]);
  const isAlone = process.argv.includes('--alone');
  const repomix = isAlone || files > 0 ? '' : installPeer(folder);
  const theirs = {
    name: 'repomix',
    words: (corpus: string, output: string) => [
      ...[repomix, '--quiet', '--no-security-check', '-o', output, corpus],
    ],
  };
  if (files > 0) countFiles(folder, ours, files);
  else compete(folder, ours, isAlone ? undefined : theirs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
