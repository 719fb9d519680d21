import { DockerfileParser } from 'dockerfile-ast';
import type { Evidence } from '../../spec/spec.ts';
import type { ResearchFile, VersionFact } from '../research.ts';
import { capture } from '../manifests/captures.ts';
import { quoteLine, splitLines } from '../prose/quote-line.ts';
import type { LineSource } from '../prose/quote-line.ts';
import { nameOfVersionKey } from '../manifests/name-of-version-key.ts';
import { platformKind } from '../manifests/state-facts.ts';
import { readInstallLine } from '../prose/read-installs.ts';
import { packageKind } from '../technology-kinds.ts';
import { readImage } from './read-image.ts';

/** Nobody writes a longer one by hand. */
const longestDockerfile = 200_000;
/** A citation of more lines than this proves nothing in particular. */
const widestGap = 50;
/** So many lines are quoted as one. */
const longestSpan = 4;

/** Whether a file is a Dockerfile by its name or by its first instruction. */
export const isDockerfile = ({ path, text }: ResearchFile): boolean =>
  /(?:^|[/._-])(?:dockerfile|containerfile)(?:$|[._-][\w-]*$)/iu.test(path) ||
  (/(?:^|\/)[^.]*$/u.test(path) &&
    /^(?:\s*#.*\n|\s*ARG .*\n|\s*\n){0,40}FROM \S+/u.test(text.slice(0, 4_000)));

const variable = /\$\{?(?<name>\w+)[^}]*\}?/u;

type Opened = {
  readonly source: LineSource;
  readonly resolve: (name: string, line: number) => string | undefined;
};

/** The line of the argument that gives a variable its value. */
const lineOfArgument = ({ lines }: LineSource, name: string): number =>
  lines.findIndex((line) => new RegExp(`^\\s*ARG\\s+${name}=`, 'iu').test(line)) + 1;

/** An image whose tag is an argument: the version is the argument's value, and both lines prove it. */
const readVariable = ({ source, resolve }: Opened, stated: string, line: number): VersionFact[] => {
  const name = capture(variable, stated)('name');
  const image = readImage(stated.replace(variable, () => resolve(name, line - 1) ?? ''));
  if (image === undefined) return [];
  const version = /^v?[\d.]+/u.exec(image.version)?.[0].replace(/\.$/u, '') ?? image.version;
  const argument = lineOfArgument(source, name);
  const evidence = quoteBoth(source, argument, line);
  return [toFact({ name: image.name, version, range: stated, evidence })];
};

/** The line of an argument and the line that uses it, with all between when they are near. */
const quoteBoth = (source: LineSource, argument: number, line: number): Evidence => {
  const { quote } = quoteLine(source, line);
  const { path } = source;
  if (argument === 0 || argument > line || line - argument > widestGap)
    return { path, line, quote };
  const lines = Array.from(
    { length: line - argument + 1 },
    (_, index) => quoteLine(source, argument + index).quote,
  );
  const isNear = lines.length <= longestSpan && !lines.includes('');
  return { path, line: argument, endLine: line, quote: isNear ? lines.join(' ') : quote };
};

const toFact = (
  image: Pick<VersionFact, 'name' | 'version' | 'evidence'> & { readonly range?: string },
): VersionFact => ({
  is: 'version',
  kind: 'image',
  scope: 'runtime',
  strength: 'manifest',
  ...image,
});

const copied = /^\s*COPY\s+(?:--\S+\s+){0,5}--from=(?<image>\S+)/iu;
const setVariable = /^\s*(?:ENV|ARG)\s+(?<key>\w+_VERSION)[=\s]\s*["']?v?(?<version>\d[\w.-]*)/u;
const continued = /^\s*(?:&&|;|\\)?\s*/u;
/** A longer line is data. */
const longestLine = 1000;

const readVariableLine = (line: string): Pick<VersionFact, 'name' | 'version' | 'kind'>[] => {
  const found = capture(setVariable, line);
  const name = nameOfVersionKey(found('key'))?.toLowerCase();
  if (name === undefined) return [];
  return [{ name, version: found('version'), kind: platformKind(name) }];
};

/** What a line of a Dockerfile copies from an image, sets as a version, or installs. */
const readLine = (source: LineSource, line: number): VersionFact[] => {
  const text = source.lines[line - 1] ?? '';
  if (text.length > longestLine || /^\s*#/u.test(text)) return [];
  const image = readImage(capture(copied, text)('image'));
  const evidence = quoteLine(source, line);
  const installed = readInstallLine(text.replace(continued, '')).map((found) => ({
    ...found,
    kind: packageKind(found.name),
  }));
  const isFrom = /^\s*FROM\b/iu.test(text);
  return [
    ...(image === undefined ? [] : [toFact({ ...image, evidence })]),
    ...(isFrom ? [] : [...readVariableLine(text), ...installed]).map((found) => ({
      is: 'version' as const,
      scope: 'runtime' as const,
      strength: 'manifest' as const,
      ...found,
      evidence,
    })),
  ];
};

const pairOf = ({ name, version }: VersionFact): string => `${name.toLowerCase()} ${version}`;

/** An argument whose value an image shows, and a command that repeats a variable, say the same again. */
const withoutRepeats = (facts: readonly VersionFact[]): VersionFact[] => [
  ...new Map([...facts].reverse().map((fact) => [pairOf(fact), fact])).values(),
];

/** Reads the images that a Dockerfile builds on, with the values of its arguments, and what it installs. */
export const readDockerfile = (file: ResearchFile): VersionFact[] => {
  if (file.text.length > longestDockerfile) return [];
  const source = { path: file.path, lines: splitLines(file.text) };
  const others = source.lines.flatMap((_, index) => readLine(source, index + 1));
  return withoutRepeats([...readImages(file, source), ...others]).reverse();
};

const readImages = (file: ResearchFile, source: LineSource): VersionFact[] => {
  const dockerfile = DockerfileParser.parse(file.text);
  const resolve = (name: string, line: number): string | undefined =>
    dockerfile.resolveVariable(name, line) ?? undefined;
  return dockerfile.getFROMs().flatMap((from) => {
    const [range, stated] = [from.getImageRange(), from.getImage()];
    if (range === null || stated === null) return [];
    const line = range.start.line + 1;
    if (stated.includes('$')) return readVariable({ source, resolve }, stated, line);
    const image = readImage(stated);
    return image === undefined ? [] : [toFact({ ...image, evidence: quoteLine(source, line) })];
  });
};
