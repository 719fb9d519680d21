import { splitCode, unwrapCode } from '../../markdown/code-span.ts';
import { splitAtCommas, takeCodes } from './head.ts';
import { codeOf, isEmpty, markdownOf, type Slice } from './slice.ts';

/** A path has a folder or an ending, and nothing that a path never has. */
const folder = /^(?:\.{0,2}\/)?[\w@.+~()[\]{}$-]+(?:\/[\w@.+~()[\]{}$ -]+)+\/?$/u;
const ending = /^[\w.@+-]{0,80}\.[A-Za-z][A-Za-z0-9]{0,9}$/u;
const bare = /^(?:Dockerfile|Makefile|Gemfile|Procfile|Jenkinsfile|Rakefile|LICENSE|CODEOWNERS)$/u;

/** Whether a code span that people wrote in prose looks like a path of a file. */
export const looksLikePath = (text: string): boolean =>
  text.length <= 200 &&
  !text.includes('://') &&
  (bare.test(text) || folder.test(text) || ending.test(text));

/** The paths that stand in code spans of prose, each once. */
export function pathsIn(prose: Slice): string[] {
  const markdown = markdownOf(prose);
  const codes = splitCode(markdown)
    .filter(({ is }) => is === 'code')
    .map(({ start, end, ticks }) => unwrapCode(markdown.slice(start, end), ticks));
  return [...new Set(codes.filter(looksLikePath).map((path) => path.replace(/^\.\//u, '')))];
}

/** The paths of a labelled list: code spans, or plain words between commas. */
export function readPaths(value: Slice): string[] {
  const { codes, rest } = takeCodes(value);
  return [...codes, ...(isEmpty(rest) ? [] : splitAtCommas(rest))].map(codeOf);
}
