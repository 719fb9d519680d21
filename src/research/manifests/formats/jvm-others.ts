import type { VersionFact } from '../../research.ts';
import { captureAll } from '../captures.ts';
import { nodeAt, textAt } from '../data-node.ts';
import type { DataNode } from '../data-node.ts';
import { collectGradleVariables, resolveGradleText } from '../gradle-variables.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { descendants, readXmlTree } from '../read-xml-tree.ts';
import type { Source } from '../source.ts';
import { stateVersion } from '../state-facts.ts';
import { linesWithoutComments } from '../without-comments.ts';

const stateExtension = (source: Source, node: DataNode): VersionFact[] => {
  const group = nodeAt(node, 'groupId');
  const version = nodeAt(node, 'version');
  return stateVersion(source, {
    name: `${group?.text?.trim() ?? ''}:${textAt(node, 'artifactId')?.trim() ?? ''}`,
    range: version?.text,
    ecosystem: 'maven',
    value: version,
    nameSpan: group,
    scope: 'development',
    kind: 'tool',
  });
};

/** Extensions of Maven itself. */
export const mavenExtensions: ManifestFormat = {
  name: 'extensions.xml',
  matches: (fileName, text) =>
    fileName === 'extensions.xml' && /<extensions[\s>]/u.test(text) && text.includes('<groupId>'),
  read: (source) => {
    const { root, malformed } = readXmlTree(source.text);
    const facts = descendants(root, 'extension').flatMap((node) => stateExtension(source, node));
    return toReading(facts, malformed);
  },
};

const stateIvy = (source: Source, node: DataNode): VersionFact[] => {
  const name = nodeAt(node, '@name');
  return stateVersion(source, {
    name: `${textAt(node, '@org') ?? ''}:${name?.text ?? ''}`,
    range: textAt(node, '@rev'),
    ecosystem: 'maven',
    value: nodeAt(node, '@rev'),
    nameSpan: name,
  });
};

export const ivyXml: ManifestFormat = {
  name: 'ivy.xml',
  matches: (fileName, text) => fileName.endsWith('.xml') && /<ivy-module[\s>]/u.test(text),
  read: (source) => {
    const { root, malformed } = readXmlTree(source.text);
    const facts = descendants(root, 'dependency').flatMap((node) => stateIvy(source, node));
    return toReading(facts, malformed);
  },
};

const stateNuspec = (source: Source, node: DataNode): VersionFact[] =>
  stateVersion(source, {
    name: textAt(node, '@id'),
    range: textAt(node, '@version'),
    ecosystem: 'nuget',
    value: nodeAt(node, '@version'),
    nameSpan: nodeAt(node, '@id'),
  });

export const nuspec: ManifestFormat = {
  name: 'nuspec',
  matches: (fileName) => fileName.endsWith('.nuspec'),
  read: (source) => {
    const { root, malformed } = readXmlTree(source.text);
    const [metadata] = descendants(root, 'metadata');
    const id = nodeAt(metadata, 'id');
    const version = nodeAt(metadata, 'version');
    const own = stateVersion(source, {
      name: id?.text,
      range: version?.text,
      ecosystem: 'nuget',
      value: version,
      nameSpan: id,
      scope: 'own',
    });
    const facts = descendants(root, 'dependency').flatMap((node) => stateNuspec(source, node));
    return toReading([...own, ...facts], malformed);
  },
};

const coordinate =
  /"(?<group>[\w-]+(?:\.[\w-]+)*):(?<artifact>[\w.-]+):(?<version>(?:\$\{[^}\n]*\}|\$\w+|[^"':@$\s])+)(?:@\w+)?"/gu;

const readConstants = (source: Source): ManifestReading => {
  const lines = linesWithoutComments(source);
  const variables = collectGradleVariables(lines);
  const facts = lines.flatMap((line) =>
    captureAll(coordinate, line.text).flatMap((found) => {
      const { text, variable } = resolveGradleText(found('version'), variables);
      return stateVersion(source, {
        name: `${found('group')}:${found('artifact')}`,
        range: text,
        ecosystem: 'maven',
        value: variable ?? line,
        nameSpan: line,
      });
    }),
  );
  return toReading(facts, undefined);
};

/** Coordinates in constants of a build's own code: `buildSrc` in Kotlin or Java, and rules of Bazel. */
export const buildConstants: ManifestFormat = {
  name: 'build constants',
  matches: (fileName, text) =>
    /^(?:dependenc(?:y|ies)|deps|libs?|libraries|versions?|buildconfig|config)\w*\.(?:kt|java)$/u.test(
      fileName,
    ) && /"[\w.-]+:[\w.-]+:[\w.$]/u.test(text),
  read: readConstants,
};

const bazelDependency =
  /\bbazel_dep\(\s{0,100}name\s*=\s*"(?<name>[^"\n]{1,100})"\s*,\s{0,100}version\s*=\s*"(?<range>\d[^"\n]{0,60})"/gu;
/** Nobody writes a longer one by hand; the unit is characters. */
const longestModule = 500_000;

export const bazelModule: ManifestFormat = {
  name: 'MODULE.bazel',
  matches: (fileName) => /^(?:module|workspace)(?:\.bazel|\.bzlmod)?$/u.test(fileName),
  read: (source) => {
    if (source.text.length > longestModule) return toReading([], undefined);
    const facts = [...source.text.matchAll(bazelDependency)].flatMap((found) => {
      const end = found.index + found[0].length;
      const name = source.text.indexOf('name', found.index);
      return stateVersion(source, {
        name: found.groups?.['name'],
        range: found.groups?.['range'],
        ecosystem: 'maven',
        value: { start: end - 1, end },
        nameSpan: { start: name, end: name + 1 },
      });
    });
    return toReading([...facts, ...readConstants(source).facts], undefined);
  },
};
