import * as z from 'zod';
import type { WrittenParts } from './architect/model/draft-sections.ts';
import { draftPath } from './spec-paths.ts';
import type { WriteWorld } from './write-request.ts';

/** What is there of a draft, and from which input it was written. */
const SavedDraft = z.object({
  schemaVersion: z.literal(1),
  inputHash: z.string(),
  model: z.string().min(1),
  parts: z.record(z.string(), z.unknown()),
});

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
  const found = readSaved(await readExisting(path));
  if (found === 'foreign') return { isKept: () => false, save: () => Promise.resolve() };
  let isKept = found?.inputHash === inputHash;
  return {
    isKept: () => isKept,
    ...(found?.inputHash === inputHash && { saved: { parts: found.parts, model: found.model } }),
    save: async (written) => {
      const draft: z.infer<typeof SavedDraft> = { schemaVersion: 1, inputHash, ...written };
      await writeText(path, `${JSON.stringify(draft)}\n`);
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
  const found = readSaved(await readExisting(path));
  if (found !== undefined && found !== 'foreign') await removeText(path);
}

function readSaved(text: string | undefined): z.infer<typeof SavedDraft> | 'foreign' | undefined {
  if (text === undefined) return undefined;
  try {
    return SavedDraft.parse(JSON.parse(text));
  } catch {
    return 'foreign';
  }
}
