import type { RequirementText } from '../../requirement/requirement.ts';
import type { LocalFiles } from './local-files.ts';

/** Reads a requirement from a file; its source is the path that evidence is cited with. */
export async function readRequirementFile(
  path: string,
  files: Pick<LocalFiles, 'readText' | 'show'>,
): Promise<RequirementText> {
  const body = await files.readText(path);
  return { source: await files.show(path), title: '', body, comments: [] };
}
