import { checkSpec } from '../../src/rules/check-spec.ts';
import { parseSpec } from '../../src/spec/parse-spec.ts';
import type { CleanDocument } from './clean-documents.ts';
import { enlarge } from './enlarge.ts';
import { hostileTexts } from './hostile-texts.ts';

export type Speed = {
  readonly recorded: string;
  readonly specsPerSecond: number;
  readonly sizes: readonly { readonly megabytes: number; readonly milliseconds: number }[];
  readonly hostile: readonly { readonly what: string; readonly milliseconds: number }[];
};

const kilobyte = 1024;
const megabyte = kilobyte ** 2;
/** Other programs on the machine only ever make a round slower, so the fastest one counts. */
const rounds = 9;
const sizes = [1, 3, 10];

/** How long reading and checking takes in one process: many documents, large ones, hostile ones. */
export function measureSpeed(documents: readonly CleanDocument[]): Speed {
  const written = documents.filter(({ origin }) => origin === 'hand-written');
  const texts = written.map(({ spec }) => enlarge(spec, 30 * kilobyte));
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const milliseconds = fastest(() => {
    for (const text of texts) check(text);
  });
  const [first] = written;
  return {
    recorded: new Date().toISOString().slice(0, 10),
    specsPerSecond: (1000 * characters) / (30 * kilobyte) / milliseconds,
    sizes:
      first === undefined
        ? []
        : sizes.map((size) => {
            const text = enlarge(first.spec, size * megabyte);
            return {
              megabytes: text.length / megabyte,
              milliseconds: fastest(() => check(text), 2),
            };
          }),
    hostile: hostileTexts(80 * kilobyte).map(({ what, text }) => ({
      what,
      milliseconds: fastest(() => check(text), 3),
    })),
  };
}

const check = (text: string): number => checkSpec(parseSpec(text), {}).length;

function fastest(work: () => unknown, times = rounds): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
