import { SpecWriterError } from '../errors.ts';
import type { GitHub } from '../github.ts';
import { parseSpec } from '../spec/parse-spec.ts';
import { twinPath } from '../spec-paths.ts';
import type { Replaced, Target } from './delivery.ts';
import { findEdited } from './merge/find-edited.ts';

/** What stands where the document and its twin are to stand. */
export type Standing = {
  readonly text?: string;
  readonly twin?: string;
  /** Why nothing can be written there. */
  readonly obstacle?: SpecWriterError;
};

type Place = { readonly target: Target; readonly github: GitHub };

export async function readStanding(oid: string, { target, github }: Place): Promise<Standing> {
  const paths = [target.specPath, twinPath(target.specPath)] as const;
  const [spec, twin] = await Promise.all(paths.map((path) => github.readFile(path, oid)));
  const blocked = [spec, twin].findIndex((file) => file?.is === 'other');
  const obstacle =
    blocked === -1
      ? await findOtherSpelling(oid, paths, { target, github })
      : noFile(paths[blocked] ?? '', target);
  return {
    ...(spec?.is === 'file' && { text: spec.text }),
    ...(twin?.is === 'file' && { twin: twin.text }),
    ...(obstacle && { obstacle }),
  };
}

async function findOtherSpelling(
  oid: string,
  paths: readonly string[],
  { target, github }: Place,
): Promise<SpecWriterError | undefined> {
  for (const path of paths) {
    const found = await github.readOtherSpelling(path, oid);
    if (found !== undefined) return speltOtherwise(path, found, target);
  }
  return undefined;
}

const noFile = (path: string, { repository }: Target): SpecWriterError =>
  new SpecWriterError('github', {
    message: `Expected a file or nothing at ${path} in ${repository}, found a link, a folder or a submodule.`,
    hint: 'Set spec-path to another path, or remove what is there.',
  });

const speltOtherwise = (path: string, found: string, { repository }: Target): SpecWriterError =>
  new SpecWriterError('github', {
    message: `Expected no other spelling of ${path} in ${repository}, found ${found}: a checkout on Windows or macOS holds only one of them.`,
    hint: `Write ${found} in spec-path as it is spelt there, set spec-path to another path, or rename ${found}.`,
  });

/** Whether a document was written by this program from exactly this input, whoever edited it since. */
export const isFrom = (text: string, inputHash: string): boolean =>
  parseSpec(text).spec.generator.inputHash === inputHash;

const hash = /^[0-9a-f]{64}$/u;

/** What a new document takes the place of; nothing where that is an older version of itself. */
export function findReplaced(text: string | undefined, source: string): Replaced | undefined {
  if (text === undefined) return undefined;
  const { generator, requirement } = parseSpec(text).spec;
  if (!hash.test(generator.inputHash)) return { dropped: [] };
  if (requirement.source === source) return undefined;
  return { source: requirement.source, dropped: findEdited(text) };
}

/** Where no pull request shows it to anybody, nothing is replaced that people wrote. */
export function refuseReplacing(
  { source, dropped }: Replaced,
  branch: string,
  { specPath }: Target,
): SpecWriterError | undefined {
  if (source === undefined) {
    return new SpecWriterError('github', {
      message: `Expected no file or a document of ours at ${specPath} on branch ${branch}, found one that somebody else wrote.`,
      hint: 'Choose another spec-path, or move that file away.',
    });
  }
  if (dropped.length === 0) return undefined;
  return new SpecWriterError('github', {
    message: `Expected nothing of people's at ${specPath} on branch ${branch}, found the specification of ${source} with their words in it: ${dropped.join('; ')}.`,
    hint: 'Set spec-path to specs/{issue}/SPEC.md, so that every issue has a document of its own.',
  });
}
