const pathShape = /^[\p{L}\p{N}_@.+-]+(?:\/[\p{L}\p{N}_@.+-]+)*$/u;
const outsideOrInstalled = /(?:^|\/)(?:\.{1,2}|node_modules|vendor)(?:\/|$)/u;
const fileWithoutEnding =
  /(?:^|\/)(?:Dockerfile|Makefile|Gemfile|Rakefile|LICENSE|Procfile|Justfile)$/u;
const fileEnding = /[^/.]\.[A-Za-z][A-Za-z0-9]{0,9}$/u;
const longestPath = 200;

/** A stated path as a file of the project; `undefined` for folders, globs, URLs and paths that leave the project. */
export const toFilePath = (stated: string): string | undefined => {
  if (stated.length > longestPath) return undefined;
  const path = stated.replace(/^(?:\.\/)+/u, '').replace(/^\/(?=[^/])/u, '');
  if (!pathShape.test(path) || outsideOrInstalled.test(path)) return undefined;
  return fileEnding.test(path) || fileWithoutEnding.test(path) ? path : undefined;
};
