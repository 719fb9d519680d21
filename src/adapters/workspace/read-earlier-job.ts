import * as z from 'zod';
import { SpecWriterError } from '../../errors.ts';
import { reportPath } from '../../spec-paths.ts';
import type { LocalFiles } from './local-files.ts';

const Report = z.object({
  outcome: z.string(),
  failure: z.object({ message: z.string(), hint: z.string() }).optional(),
});

/** What the report of an earlier job in this workspace says; nothing where there is none. */
export type EarlierJob = {
  /** Why it wrote no document. */
  readonly failure?: SpecWriterError;
};

/** Reads how the job ended that was to write the document, so that the job that publishes can tell it. */
export async function readEarlierJob(
  specPath: string,
  { readExisting }: Pick<LocalFiles, 'readExisting'>,
): Promise<EarlierJob | undefined> {
  const text = await readExisting(reportPath(specPath));
  const report = text === undefined ? undefined : Report.safeParse(parseJson(text)).data;
  if (report === undefined) return undefined;
  const { outcome, failure } = report;
  if (outcome !== 'failed' || failure === undefined) return {};
  return { failure: new SpecWriterError('model', failure) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
