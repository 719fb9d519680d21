import type { ResearchFile, SkippedFile } from '../research/research.ts';
import type { ChosenResearch } from '../write-request.ts';
import { decodeText } from './decode-text.ts';
import { explainFileError } from './file-error.ts';
import { findResearchPaths } from './find-research-paths.ts';
import { locateFile, showPath, type Root } from './locate-file.ts';
import { isPrivateKey, isPrivatePath } from './private-path.ts';
import { readBoundedFile } from './read-bounded-file.ts';

/** 32 Mi characters of text in all: 80 times what the largest prompt holds, and a bound for the memory. */
const mostCharacters = 32 * 1024 * 1024;
/** Enough to keep a disk busy, few enough that unread files cannot fill the memory. */
const readAtOnce = 16;

/** Reads what the globs name; what cannot or must not be read is skipped with its reason. */
export async function chooseResearch(
  root: Root,
  globs: readonly string[],
): Promise<ChosenResearch> {
  const { paths, unmatched } = await findResearchPaths(root, globs);
  const files: ResearchFile[] = [];
  const skipped: SkippedFile[] = [];
  const named = new Set(paths);
  const seen = new Set<string>();
  let characters = 0;
  for (let start = 0; start < paths.length; start += readAtOnce) {
    const batch = paths.slice(start, start + readAtOnce);
    for (const found of await Promise.all(batch.map((path) => readResearchFile(root, path)))) {
      if ('reason' in found) skipped.push(found);
      else if (seen.has(found.real) || (found.path !== found.real && named.has(found.real))) {
        skipped.push(sameFile(found.path));
      } else if (characters + found.text.length > mostCharacters) skipped.push(tooMuch(found.path));
      else {
        seen.add(found.real);
        characters += found.text.length;
        files.push({ path: found.path, text: found.text });
      }
    }
  }
  return { files, skipped, unmatched };
}

/** `real` is the path behind the links, seen from the root like `path`. */
type ReadFile = ResearchFile & { readonly real: string };

/** One file of the research, or why it is left out; never throws, whatever happened to it meanwhile. */
export async function readResearchFile(root: Root, path: string): Promise<ReadFile | SkippedFile> {
  const secret = { path, reason: 'it may hold secrets' };
  try {
    const place = await locateFile(root, path, 'root');
    const real = showPath(root, place);
    if (isPrivatePath(path) || isPrivatePath(real)) return secret;
    const found = await readBoundedFile(place);
    const decoded = 'fault' in found ? found : decodeText(found.bytes);
    if ('fault' in decoded) return { path, reason: `found ${decoded.fault}` };
    if (decoded.text.trim() === '') return { path, reason: 'it is empty' };
    return isPrivateKey(decoded.text) ? secret : { path, real, text: decoded.text };
  } catch (error) {
    return { path, reason: explainFileError(error, path).message };
  }
}

const sameFile = (path: string): SkippedFile => ({
  path,
  reason: 'it is a link to a file that is read already',
});
const tooMuch = (path: string): SkippedFile => ({
  path,
  reason: 'the files before it hold 32 million characters already; narrow the globs',
});
