import { toLine } from '../spec/text.ts';
import { plain, type Paint } from './paint.ts';
import type { Report, ReportFile } from './report-file.ts';

/** One line for each finding that was mended, and for each rule whose findings code must leave to a person. */
export const describeMended = ({ files }: Report, paint: Paint = plain): string[] =>
  files.flatMap((file) => describeFile(file, paint));

function describeFile({ path, mended }: ReportFile, paint: Paint): string[] {
  if (mended === undefined) return [];
  const shown = toLine(path);
  const verb = mended.isOnlyShown === true ? 'would mend' : 'mended';
  return [
    ...mended.fixed.map(
      ({ line, column, message, rule }) =>
        `${paint.strong(`${shown}:${line}:${column}`)} ${verb} ${toLine(message)} ${paint.faint(`[${rule}]`)}\n`,
    ),
    ...mended.refused.map(
      ({ rule, why }) =>
        `${paint.strong(shown)} not mended by code: ${toLine(why)} ${paint.faint(`[${rule}]`)}\n`,
    ),
  ];
}
