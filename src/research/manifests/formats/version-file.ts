import type { VersionFact } from '../../research.ts';
import { capture } from '../captures.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat } from '../manifest-format.ts';
import { isDeclaration, linesOf } from '../source.ts';
import type { Source, SourceLine } from '../source.ts';
import { platformKind, stateVersion } from '../state-facts.ts';

const fileNameOf = (source: Source): string =>
  source.path.slice(source.path.lastIndexOf('/') + 1).toLowerCase();

/** A version file is short; the unit is characters. */
const longestText = 2000;

const statedLines = (source: Source): SourceLine[] =>
  linesOf(source)
    .filter(isDeclaration)
    .filter(({ text }) => !text.trim().startsWith('#'));

/** `20.11.0`, `v20`, `ruby-3.3.0`, `temurin-21.0.2`. */
const soleVersion = /^(?:[a-z][a-z-]*[-@/ ])?v?(?<version>\d+(?:\.\d+)*[\w.+-]*)$/u;

const stateSole = (source: Source, name: string): VersionFact[] =>
  statedLines(source)
    .slice(0, 1)
    .flatMap((line) =>
      stateVersion(source, {
        name,
        range: capture(soleVersion, line.text.trim())('version'),
        ecosystem: 'npm',
        value: line,
        kind: platformKind(name),
      }),
    );

const runtimeFile =
  /(?:^|[^a-z])(?:nvmrc|(?<name>node|python|ruby|java|go|php|swift|terraform|bun|deno)-version)(?:[^a-z]|$)/u;

/** `.nvmrc`, `.python-version` and their like: one line, one version; of several the first is the one that is used. */
export const runtimeVersion: ManifestFormat = {
  name: 'version file',
  matches: (fileName, text) => runtimeFile.test(fileName) && text.length < longestText,
  read: (source) => {
    const name = capture(runtimeFile, fileNameOf(source))('name');
    return toReading(stateSole(source, name === '' ? 'node' : name), undefined);
  },
};

const toolNames: Readonly<Record<string, string>> = { nodejs: 'node', golang: 'go' };
const tool = /^\s*(?<name>[a-z][\w:.-]*)\s+(?:[a-z]+-)?v?(?<version>\d\S*)/u;

const stateTool = (source: Source, line: SourceLine): VersionFact[] => {
  const found = capture(tool, line.text);
  const name = toolNames[found('name')] ?? found('name');
  return stateVersion(source, {
    name,
    // Elixir says beside its version for which Erlang it was built.
    range: found('version').replace(/-otp-\d+$/u, ''),
    ecosystem: 'npm',
    value: line,
    kind: platformKind(name),
  });
};

/** `.tool-versions` of asdf and mise: one tool a line. */
export const toolVersions: ManifestFormat = {
  name: '.tool-versions',
  matches: (fileName) => /tool-versions(?:\.|$)/u.test(fileName),
  read: (source) =>
    toReading(
      statedLines(source).flatMap((line) => stateTool(source, line)),
      undefined,
    ),
};

/** `stable` and `nightly` name no version. */
const channel = /^\s*(?:channel\s*=\s*)?["']?(?<version>\d+\.\d+(?:\.\d+)?)["']?\s*(?:#.*)?$/u;

const stateChannel = (source: Source, line: SourceLine): VersionFact[] =>
  stateVersion(source, {
    name: 'rust',
    range: capture(channel, line.text)('version'),
    ecosystem: 'cargo',
    value: line,
    kind: 'language',
  });

export const rustToolchain: ManifestFormat = {
  name: 'rust-toolchain',
  matches: (fileName, text) => fileName.includes('rust-toolchain') && text.length < longestText,
  read: (source) =>
    toReading(
      linesOf(source).flatMap((line) => stateChannel(source, line)),
      undefined,
    ),
};

const nameOfFile = (fileName: string): string =>
  fileName
    .replace(/\.(?:txt|md|in)$/u, '')
    .replace(/[-_.]?versions?[-_.]?/u, '')
    .replace(/^[-_.]+/u, '');

/** A file that holds nothing but a version names in its own name what it is the version of. */
export const bareVersion: ManifestFormat = {
  name: 'version file',
  matches: (fileName, text) =>
    fileName.includes('version') &&
    nameOfFile(fileName) !== '' &&
    text.length < longestText &&
    /^v?\d+(?:\.\d+)+[\w.+-]*$/u.test(text.trim()),
  read: (source) => toReading(stateSole(source, nameOfFile(fileNameOf(source))), undefined),
};
