import { DockerfileParser } from 'dockerfile-ast';
import type { ResearchFile, VersionFact } from '../research.ts';
import { quoteLine, splitLines } from '../prose/quote-line.ts';
import { readImage } from './read-image.ts';

/** Nobody writes a longer one by hand. */
const longestDockerfile = 200_000;

/** Whether a file is a Dockerfile by its name or by its first instruction. */
export const isDockerfile = ({ path, text }: ResearchFile): boolean =>
  /(?:^|[/._-])(?:dockerfile|containerfile)(?:$|[._-][\w-]*$)/iu.test(path) ||
  (/(?:^|\/)[^.]*$/u.test(path) &&
    /^(?:\s*#.*\n|\s*ARG .*\n|\s*\n){0,40}FROM \S+/u.test(text.slice(0, 4_000)));

/** Reads the images that a Dockerfile builds on, with the values of its arguments. */
export const readDockerfile = (file: ResearchFile): VersionFact[] => {
  if (file.text.length > longestDockerfile) return [];
  const dockerfile = DockerfileParser.parse(file.text);
  const lines = { path: file.path, lines: splitLines(file.text) };
  const resolve = (text: string, line: number): string =>
    text.replace(
      /\$\{?(?<name>\w+)\}?/gu,
      (all, name: string) => dockerfile.resolveVariable(name, line) ?? all,
    );
  return dockerfile.getFROMs().flatMap((from) => {
    const range = from.getImageRange();
    const stated = from.getImage();
    if (range === null || stated === null) return [];
    const image = readImage(resolve(stated, range.start.line));
    if (image === undefined) return [];
    const evidence = quoteLine(lines, range.start.line + 1);
    return [
      {
        is: 'version' as const,
        ...image,
        kind: 'image' as const,
        scope: 'runtime' as const,
        strength: 'manifest' as const,
        ...(stated.includes('$') && { range: stated }),
        evidence,
      },
    ];
  });
};
