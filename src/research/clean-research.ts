import { cleanCharacters } from '../cleaning/clean-characters.ts';
import { cleanComments } from '../cleaning/clean-comments.ts';
import { startTally, type RemovalKind, type RemovalTally } from '../cleaning/removal.ts';
import type { CleanedFile, ResearchFile } from './research.ts';

export type CleanResearch = {
  readonly files: readonly ResearchFile[];
  /** Only the files of which something was taken out. */
  readonly removed: readonly CleanedFile[];
};

const markdown = /\.(?:md|mdx|markdown|mdown|mkd)$/iu;
const prose = /\.(?:txt|text|rst|adoc|asciidoc|org|x?html?)$|(?:^|\/)[^./]+$/iu;
/** What hides text or reorders it in any file; a program or its data may need everything else. */
const neverData: ReadonlySet<RemovalKind> = new Set(['tag-character', 'direction-control']);

/**
 * Takes out of research what its readers do not see: comments of Markdown, characters that hide or
 * reorder text. Lines keep their numbers and code its letters, so that every citation can be re-opened.
 */
export function cleanResearch(given: readonly ResearchFile[]): CleanResearch {
  const removed: CleanedFile[] = [];
  const files = given.map((file) => {
    const tally = startTally();
    const { path } = file;
    const text = cleanFile(file, tally);
    if (text === file.text) return file;
    removed.push({ path, removed: tally.list() });
    return { path, text };
  });
  return { files, removed };
}

function cleanFile({ path, text }: ResearchFile, tally: RemovalTally): string {
  const isMarkdown = markdown.test(path);
  const isProse = isMarkdown || prose.test(path);
  const characters = cleanCharacters(text, tally, isProse ? undefined : neverData);
  return isMarkdown ? cleanComments(characters, tally) : characters;
}
