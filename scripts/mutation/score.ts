import * as z from 'zod';

/** What became of the mutants of a room. */
export type Score = {
  readonly room: string;
  readonly killed: number;
  readonly survived: number;
  /** They ran on for so long that something would have noticed. */
  readonly timeout: number;
  /** Of a hundred mutants, how many were noticed. */
  readonly percent: number;
  readonly date: string;
};

/** What is read of a report in the schema that Stryker shares with other programs; all else stays in it. */
const Report = z.looseObject({
  files: z.record(
    z.string(),
    z.looseObject({ mutants: z.array(z.looseObject({ status: z.string() })) }),
  ),
});

/** Counts what a report of Stryker says, as of today. */
export function readScore(room: string, report: string): Score {
  const mutants = Object.values(Report.parse(JSON.parse(report)).files).flatMap(
    (file) => file.mutants,
  );
  const count = (status: string): number => mutants.filter((one) => one.status === status).length;
  const [killed, survived, timeout] = [count('Killed'), count('Survived'), count('Timeout')];
  const noticed = killed + timeout;
  return {
    ...{ room, killed, survived, timeout },
    percent: (noticed / (noticed + survived)) * 100,
    date: new Date().toISOString().slice(0, 10),
  };
}

/** The report without the mutants that nothing noticed, so that they run again. */
export function forgetSurvivors(report: string): string {
  const parsed = Report.parse(JSON.parse(report));
  for (const file of Object.values(parsed.files)) {
    file.mutants = file.mutants.filter(({ status }) => status !== 'Survived');
  }
  return JSON.stringify(parsed);
}

/** A line of the table. */
export function describeScore({ room, killed, survived, timeout, percent, date }: Score): string {
  const counts = [killed + survived + timeout, killed, survived, timeout];
  // Rounded down, so that no room looks better than it is.
  const score = `${(Math.floor(percent * 10) / 10).toFixed(1)} %`;
  return `| ${[room, ...counts, score, date].join(' | ')} |`;
}

/** The page with new lines for the rooms that were run; the lines of the others stay. */
export function writeTable(
  page: string,
  rooms: readonly string[],
  scores: readonly Score[],
): string {
  const [head = ''] = page.split(/^\| room /mu);
  const standing = page.split('\n').filter((line) => line.startsWith('| '));
  const lines = rooms.flatMap((room) => {
    const score = scores.find((one) => one.room === room);
    if (score !== undefined) return [describeScore(score)];
    return standing.filter((line) => line.startsWith(`| ${room} `));
  });
  const titles = ['room', 'mutants', 'killed', 'survived', 'timeout', 'score', 'date'];
  return `${head}| ${titles.join(' | ')} |\n|${' --- |'.repeat(titles.length)}\n${lines.join('\n')}\n`;
}
