import * as z from 'zod';
import type { WrittenParts } from './architect/model/draft-sections.ts';
import { SpecWriterError } from './errors.ts';
import { draftPath } from './spec-paths.ts';
import type { WriteWorld } from './write-request.ts';

/** What is there of a draft, and from which input it was written. */
const SavedDraft = z.object({
  schemaVersion: z.literal(1),
  inputHash: z.string(),
  model: z.string().min(1),
  parts: z.record(z.string(), z.unknown()),
});
type SavedDraft = z.infer<typeof SavedDraft>;

/** In characters, of which each may have four bytes: little enough to be read again. */
const longestDraft = 500_000;

/** A draft that outlives a run which ends before its document is written: every part of it was paid for. */
export type DraftStore = {
  /** What an earlier run from the same input left. */
  readonly saved?: WrittenParts;
  /** Whether there is something to go on from. */
  readonly isKept: () => boolean;
  readonly save: (written: WrittenParts) => Promise<void>;
};

/** Opens the draft beside the document; a file there that is somebody else's is left alone, and nothing is saved. */
export async function openSavedDraft(
  specPath: string,
  inputHash: string,
  { readExisting, writeText }: Pick<WriteWorld, 'readExisting' | 'writeText'>,
): Promise<DraftStore> {
  const path = draftPath(specPath);
  const found = await findSaved(path, readExisting);
  if (found === 'foreign') return { isKept: () => false, save: () => Promise.resolve() };
  let isKept = found?.inputHash === inputHash;
  return {
    isKept: () => isKept,
    ...(found?.inputHash === inputHash && { saved: { parts: found.parts, model: found.model } }),
    save: async (written) => {
      const draft: SavedDraft = { schemaVersion: 1, inputHash, ...written };
      const text = `${JSON.stringify(draft)}\n`;
      // What could not be read again is no help to a later run.
      if (text.length > longestDraft) return;
      await writeText(path, text);
      isKept = true;
    },
  };
}

/** Removes a draft that nobody needs any more. */
export async function dropSavedDraft(
  specPath: string,
  { readExisting, removeText }: Pick<WriteWorld, 'readExisting' | 'removeText'>,
): Promise<void> {
  const path = draftPath(specPath);
  const found = await findSaved(path, readExisting);
  if (found !== undefined && found !== 'foreign') await removeText(path);
}

/** A file that cannot be read, being a folder or far too large, was not written here. */
async function findSaved(
  path: string,
  readExisting: WriteWorld['readExisting'],
): Promise<SavedDraft | 'foreign' | undefined> {
  try {
    return readSaved(await readExisting(path));
  } catch (error) {
    if (error instanceof SpecWriterError && error.kind === 'input') return 'foreign';
    throw error;
  }
}

function readSaved(text: string | undefined): SavedDraft | 'foreign' | undefined {
  if (text === undefined) return undefined;
  try {
    return SavedDraft.parse(JSON.parse(text));
  } catch {
    return 'foreign';
  }
}
