import type { Measured, Share } from './measure-run.ts';

const columns: readonly (readonly [string, (row: Measured) => string | number])[] = [
  ['case', ({ name }) => name],
  ['outcome', ({ outcome }) => outcome],
  ['valid at first', ({ isValidAtFirst }) => say(isValidAtFirst)],
  ['valid', ({ isValid }) => say(isValid)],
  ['pins grounded', ({ grounded }) => sayShare(grounded)],
  ['grounded or marked', ({ honest }) => sayShare(honest)],
  ['versions found', ({ versions }) => sayShare(versions)],
  ['clauses covered', ({ clauses }) => sayShare(clauses)],
  ['conflicts named', ({ conflicts }) => sayShare(conflicts)],
  ['hedges', ({ hedges }) => hedges],
  ['locale right', ({ isLocaleRight }) => say(isLocaleRight)],
  ['requests', ({ requests }) => requests],
  ['tokens in', ({ promptTokens }) => promptTokens],
  ['tokens out', ({ completionTokens }) => completionTokens],
  ['seconds', ({ seconds }) => seconds.toFixed(2)],
];

const say = (isTrue: boolean): string => (isTrue ? 'yes' : 'no');
const sayShare = ({ part, whole }: Share): string => (whole === 0 ? '–' : `${part}/${whole}`);

/** One row for each case, then the sums, then everything that went wrong, as Markdown. */
export function writeTable(rows: readonly Measured[]): string {
  const lines = [
    columns.map(([title]) => title),
    columns.map(() => '---'),
    ...rows.map((row) => columns.map(([, read]) => String(read(row)))),
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const troubles = rows.flatMap(({ name, missedVersions, errors }) => [
    ...missedVersions.map((version) => `- ${name}: not pinned: ${version}`),
    ...errors.map((error) => `- ${name}: ${error}`),
  ]);
  return [...lines, '', ...writeSums(rows), ...(troubles.length > 0 ? ['', ...troubles] : [])].join(
    '\n',
  );
}

function writeSums(rows: readonly Measured[]): string[] {
  const count = (is: (row: Measured) => boolean): Share => ({
    part: rows.filter(is).length,
    whole: rows.length,
  });
  const sum = (read: (row: Measured) => Share): Share => ({
    part: rows.reduce((total, row) => total + read(row).part, 0),
    whole: rows.reduce((total, row) => total + read(row).whole, 0),
  });
  const sums: readonly (readonly [string, Share])[] = [
    ['valid at the first answer', count(({ isValidAtFirst }) => isValidAtFirst)],
    ['valid or rightly blocked', count(({ isValid }) => isValid)],
    ['pins grounded', sum(({ grounded }) => grounded)],
    ['pins grounded or marked', sum(({ honest }) => honest)],
    ['expected versions found', sum(({ versions }) => versions)],
    ['clauses covered', sum(({ clauses }) => clauses)],
    ['conflicts named', sum(({ conflicts }) => conflicts)],
    ['locale right', count(({ isLocaleRight }) => isLocaleRight)],
  ];
  return sums.map(([what, share]) => `- ${what}: ${sayShare(share)} (${percent(share)})`);
}

const percent = ({ part, whole }: Share): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
