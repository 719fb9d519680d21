import type { Speed } from './measure-speed.ts';

/** So many of the hostile documents are named; the others take less. */
const mostShown = 12;
/** Milliseconds that a hostile document of 80 KB may take. */
const longest = 150;

/** The section about time of docs/validator-benchmark.md. */
export function describeSpeed({ recorded, specsPerSecond, sizes, hostile }: Speed): string {
  const slowest = hostile.toSorted((left, right) => right.milliseconds - left.milliseconds);
  const tooSlow = hostile.filter(({ milliseconds }) => milliseconds > longest);
  const rows = [
    ...sizes.map(({ megabytes, milliseconds }) => [
      `a clean document of ${megabytes.toFixed(1)} MB`,
      milliseconds,
    ]),
    ...slowest
      .slice(0, mostShown)
      .map(({ what, milliseconds }) => [`80 KB: ${what}`, milliseconds]),
  ] as const;
  return `
## Time

Recorded on ${recorded} with \`npm run bench:validator -- --speed\` on one core that others used as well, in one process: ${specsPerSecond.toFixed(0)} clean specifications of 30 KB a second, read and checked against every rule. Of ${hostile.length} hostile documents of 80 KB, ${tooSlow.length} took longer than ${longest} ms; the slowest are below.

| document | milliseconds |
| --- | --- |
${rows.map(([what, milliseconds]) => `| ${String(what).replaceAll('|', String.raw`\|`)} | ${Number(milliseconds).toFixed(0)} |`).join('\n')}
`;
}
