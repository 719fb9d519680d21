import type { ResearchFile, SkippedFile } from '../../research/research.ts';
import { startSurvey, type Survey } from '../../research/survey/survey.ts';
import type { ChosenResearch } from '../../write-request.ts';
import { gatherSkipped, type SkippedFiles } from './gather-skipped.ts';
import { limitNewSpace } from './limit-new-space.ts';
import type { ReadFile, ResearchSource } from './research-source.ts';

/** 4 Mi characters of text in all: ten times what a large prompt holds, and a bound for the memory. */
export const mostCharacters = 4 * 1024 * 1024;

/**
 * Reads what the globs name; what cannot or must not be read is skipped with its reason. Where that
 * is too much to be kept, all of it is looked through once, and the files that answer `wanted` best
 * are kept.
 */
export async function chooseResearch(
  source: ResearchSource,
  globs: readonly string[],
  wanted: readonly string[] = [],
): Promise<ChosenResearch> {
  limitNewSpace();
  const { paths, unmatched, skipped: leftOut } = await source.find(globs, wanted);
  const skipped = gatherSkipped();
  leftOut.forEach(skipped.add);
  const gathering = startGathering(wanted);
  for await (const file of readAll(source, paths, skipped)) gathering.add(file);
  const chosen = gathering.end();
  if ('files' in chosen) return { files: chosen.files, skipped: skipped.list(), unmatched };
  const again = gatherSkipped();
  const files: ResearchFile[] = [];
  for await (const { path, text } of readAll(source, chosen.paths, again)) {
    files.push({ path, text });
  }
  const kept = new Set(chosen.paths);
  for (const path of chosen.surveyed) if (!kept.has(path)) skipped.add({ path, reason: tooMuch });
  return { files, skipped: skipped.list(), unmatched };
}

const tooMuch =
  'the research is larger than 4 million characters, and other files answer the requirement better';

/** Reads file after file, in the order of their paths, and leaves out what is there twice. */
async function* readAll(
  source: ResearchSource,
  paths: readonly string[],
  skipped: SkippedFiles,
): AsyncGenerator<ReadFile> {
  const isTwice = findTwice(paths);
  for (let start = 0; start < paths.length; start += source.readsAtOnce) {
    const batch = paths.slice(start, start + source.readsAtOnce);
    for (const found of await Promise.all(batch.map((path) => source.read(path)))) {
      const fault = 'reason' in found ? found : findFault(found, isTwice);
      if (fault !== undefined) skipped.add(fault);
      if ('text' in found && fault?.reason !== twice) yield found;
    }
  }
}

/** What there is to say of a file that was read: that it was so before, or what it lacks. */
function findFault(file: ReadFile, isTwice: (file: ReadFile) => boolean): SkippedFile | undefined {
  const { path, without } = file;
  if (isTwice(file)) return { path, reason: twice };
  return without === undefined ? undefined : { path, reason: `only ${without}` };
}

const twice = 'it is a link to a file that is read already';

/** Tells of a link whether the file behind it is read under its own name or was read through another link. */
function findTwice(paths: readonly string[]): (file: ReadFile) => boolean {
  let named: Set<string> | undefined;
  const linked = new Set<string>();
  return ({ path, real }) => {
    if (path === real) return false;
    named ??= new Set(paths);
    if (named.has(real) || linked.has(real)) return true;
    linked.add(real);
    return false;
  };
}

type Gathered =
  | { readonly files: readonly ResearchFile[] }
  | { readonly paths: readonly string[]; readonly surveyed: readonly string[] };

type Gathering = {
  readonly add: (file: ResearchFile) => void;
  readonly end: () => Gathered;
};

/** Keeps files as long as there is room for them; from then on all of them are only surveyed. */
function startGathering(wanted: readonly string[]): Gathering {
  let files: ResearchFile[] = [];
  let survey: Survey | undefined;
  let characters = 0;
  return {
    add: ({ path, text }) => {
      characters += text.length;
      if (survey === undefined && characters <= mostCharacters) {
        files.push({ path, text });
        return;
      }
      if (survey === undefined) {
        survey = startSurvey(wanted);
        files.forEach(survey.add);
        files = [];
      }
      survey.add({ path, text });
    },
    end: () =>
      survey === undefined
        ? { files }
        : { paths: survey.choose(mostCharacters), surveyed: survey.paths },
  };
}
