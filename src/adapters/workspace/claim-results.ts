import * as z from 'zod';
import { SpecWriterError } from '../../errors.ts';
import { isOwnResult } from '../../research/is-own-result.ts';
import { reportPath, twinPath } from '../../spec-paths.ts';
import type { ChosenResearch } from '../../write-request.ts';
import { quotePath } from '../files/file-error.ts';
import type { LocalFiles } from './local-files.ts';

export type Claim = {
  readonly files: LocalFiles;
  readonly specPath: string;
  /** Named files that must stay as they are: what they are, by path. */
  readonly inputs: readonly (readonly [path: string | undefined, what: string])[];
};

/** Takes the results of earlier runs out of the research; refuses research that would be overwritten. */
export type KeepApart = (chosen: ChosenResearch) => Promise<ChosenResearch>;

/** A twin or a report, of this or of a later version. */
const Result = z.object({ schemaVersion: z.number() });

/**
 * Sees, before anything is read or paid for, that the document, its twin and the report can be
 * written where they are to lie, and that no input is lost there.
 */
export async function claimResults({ files, specPath, inputs }: Claim): Promise<KeepApart> {
  const paths = [specPath, twinPath(specPath), reportPath(specPath)];
  const places: string[] = [];
  for (const path of paths) places.push(await files.locateForWriting(path));
  for (const [path, what] of inputs) {
    const place = path === undefined ? undefined : await files.show(path);
    const found = paths.find((_, at) => places[at] === place);
    if (found !== undefined) throw overwritten(found, what);
  }
  for (const path of paths.slice(1)) await refuseForeignFile(path, files);
  return (chosen) => keepApart(chosen, { files, specPath });
}

/** The document is named by a person; what lies beside it is not, and could be a file of theirs. */
async function refuseForeignFile(path: string, files: LocalFiles): Promise<void> {
  const text = await files.readExisting(path);
  if (text === undefined || text.trim() === '' || isResult(text)) return;
  throw new SpecWriterError('input', {
    message: `Expected no file or an earlier result at ${quotePath(path)}, found something else.`,
    hint: 'Move that file away, or choose another path for the document: its twin and its report lie beside it.',
  });
}

function isResult(text: string): boolean {
  try {
    return Result.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

async function keepApart(
  chosen: ChosenResearch,
  { files, specPath }: Pick<Claim, 'files' | 'specPath'>,
): Promise<ChosenResearch> {
  const document = await files.locateForWriting(specPath);
  const beside = new Set(
    await Promise.all([twinPath(specPath), reportPath(specPath)].map(files.locateForWriting)),
  );
  const kept = chosen.files.filter(({ path, text }) => {
    if (path === document && !isDocument(text)) throw overwritten(specPath, 'research');
    return path !== document && !beside.has(path) && !isAnswer(path, document);
  });
  const own = kept.filter(isOwnResult);
  return {
    ...chosen,
    files: kept.filter((file) => !own.includes(file)),
    skipped: [...chosen.skipped, ...own.map(({ path }) => ({ path, reason: ownResult }))],
  };
}

/** Cited as research, an earlier document would prove its own claims. */
const ownResult = 'it is a result of this program and proves nothing';

/** Only the front matter of our own documents holds a hash of their input. */
const isDocument = (text: string): boolean =>
  text.startsWith('---') && /^inputHash: ?[0-9a-f]{64}$/mu.test(text.slice(0, longestFrontMatter));
const longestFrontMatter = 4000;

/** An answer of an earlier run that was kept beside the document. */
function isAnswer(path: string, document: string): boolean {
  const [stem = ''] = twinPath(document).split(/\.json$/u);
  return (
    path.startsWith(stem) && /^\.(?:answer-\d+\.txt|draft\.json)$/u.test(path.slice(stem.length))
  );
}

function overwritten(path: string, what: string): SpecWriterError {
  return new SpecWriterError('input', {
    message: `Expected a path of its own for the document, found ${quotePath(path)}, which is ${what}.`,
    hint: 'Choose another path for the document, so that no input is overwritten.',
  });
}
