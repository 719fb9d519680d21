import type { VersionFact } from '../../research.ts';
import { capture, captureAll } from '../captures.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import type { Source, SourceLine } from '../source.ts';
import { stateVersion } from '../state-facts.ts';
import type { StatedVersion } from '../state-facts.ts';
import { collectVariables } from '../variables.ts';
import type { Variable, Variables } from '../variables.ts';
import { linesWithoutComments } from '../without-comments.ts';

type Build = { readonly source: Source; readonly variables: Variables };

const definition = /\b(?:val|def)\s+(?<name>\w+)\s*(?::\s*String\s*)?=\s*"(?<value>\d[^"]*)"/u;
const scala = /\bscalaVersion\s*:=\s*(?<version>"[^"]+"|\w+)/u;
const dependency =
  /"(?<group>[\w.-]+)"\s*%{1,3}\s*"(?<artifact>[\w.-]+)"\s*%\s*(?<version>"[^"]+"|[\w.]+)(?<rest>\s*%\s*["\w.,\s]{0,40})?/gu;

/** A version is a string or the name of a value, such as `Versions.cats`. */
const statedVersion = (
  build: Build,
  line: SourceLine,
  version: string,
): Pick<StatedVersion, 'range' | 'value'> => {
  if (version.startsWith('"')) return { range: version.slice(1, -1), value: line };
  const variable = build.variables.get(version.slice(version.lastIndexOf('.') + 1));
  return { range: variable?.value, value: variable };
};

const stateScala = (build: Build, line: SourceLine): VersionFact[] =>
  stateVersion(build.source, {
    name: 'scala',
    ...statedVersion(build, line, capture(scala, line.text)('version')),
    ecosystem: 'maven',
    kind: 'language',
  });

const stateDependencies = (build: Build, line: SourceLine): VersionFact[] =>
  captureAll(dependency, line.text).flatMap((found) => {
    const isDevelopment = line.text.includes('addSbtPlugin') || /\btest\b/iu.test(found('rest'));
    return stateVersion(build.source, {
      name: `${found('group')}:${found('artifact')}`,
      ...statedVersion(build, line, found('version')),
      ecosystem: 'maven',
      scope: isDevelopment ? 'development' : 'runtime',
    });
  });

const variablesOf = (lines: readonly SourceLine[]): Variables =>
  collectVariables(
    lines.map(({ text, start, end }): Variable => {
      const found = capture(definition, text);
      return { name: found('name'), value: found('value'), start, end };
    }),
  );

const readSbt = (source: Source): ManifestReading => {
  const lines = linesWithoutComments(source);
  const build = { source, variables: variablesOf(lines) };
  const facts = lines.flatMap((line) => [
    ...stateScala(build, line),
    ...stateDependencies(build, line),
  ]);
  return toReading(facts, undefined);
};

export const buildSbt: ManifestFormat = {
  name: 'build.sbt',
  matches: (fileName, text) =>
    /\.sbt(?:\.|$)/u.test(fileName) ||
    (/\.(?:scala|sc)$/u.test(fileName) && /"\s*%{2,3}\s*"/u.test(text)),
  read: readSbt,
};
