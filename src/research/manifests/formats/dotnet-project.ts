import type { Fact, VersionFact } from '../../research.ts';
import { capture } from '../captures.ts';
import { nodeAt, textAt } from '../data-node.ts';
import type { DataNode } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { descendants, readXmlTree } from '../read-xml-tree.ts';
import type { Source } from '../source.ts';
import { stateVersion } from '../state-facts.ts';
import { collectVariables, resolveVariables } from '../variables.ts';
import type { Variables } from '../variables.ts';

const reference = /\$\((?<name>[\w.]+)\)/gu;

const propertiesOf = (root: DataNode): Variables =>
  collectVariables(
    descendants(root, 'PropertyGroup').flatMap((group) =>
      group.members.map(({ key, node: { text = '', start, end } }) => ({
        name: key,
        value: text.trim(),
        start,
        end,
      })),
    ),
  );

const attributeOrChild = (node: DataNode, ...keys: readonly string[]): DataNode | undefined =>
  keys
    .flatMap((key) => [nodeAt(node, `@${key}`), nodeAt(node, key)])
    .find((found) => found?.text !== undefined);

const isPrivate = (node: DataNode): boolean =>
  attributeOrChild(node, 'PrivateAssets')?.text?.trim().toLowerCase() === 'all';

const scopeOf = (node: DataNode, override: DataNode | undefined): VersionFact['scope'] => {
  if (override !== undefined) return 'override';
  return isPrivate(node) ? 'development' : 'runtime';
};

const statePackage = (source: Source, node: DataNode, properties: Variables): VersionFact[] => {
  const name = attributeOrChild(node, 'Include', 'Update');
  const override = attributeOrChild(node, 'VersionOverride');
  const version = override ?? attributeOrChild(node, 'Version');
  const resolved = resolveVariables(version?.text?.trim() ?? '', properties, reference);
  return stateVersion(source, {
    name: name?.text,
    range: resolved.text,
    ecosystem: 'nuget',
    value: resolved.variable ?? version,
    nameSpan: resolved.variable ?? name,
    scope: scopeOf(node, override),
  });
};

/** `net8.0-windows`, `netcoreapp3.1`, `netstandard2.0`, `v4.8`; `net472` spells no version. */
const frameworkShape =
  /^(?<name>netstandard|netcoreapp|net|v)(?<version>\d+\.\d+(?:\.\d+)?)(?:-|$)/u;
const frameworkNames: Readonly<Record<string, string>> = {
  netstandard: '.NET Standard',
  v: '.NET Framework',
};

const stateFramework = (source: Source, node: DataNode): VersionFact[] => {
  const byName = new Map<string, string[]>();
  const targets = (node.text ?? '').split(';').map((target) => target.trim());
  for (const found of targets.map((target) => capture(frameworkShape, target))) {
    const name = frameworkNames[found('name')] ?? 'dotnet';
    byName.set(name, [...(byName.get(name) ?? []), found('version')]);
  }
  // A project for several frameworks at once must run on the oldest.
  return [...byName].flatMap(([name, versions]) =>
    stateVersion(source, {
      name,
      range: versions.join(' || '),
      statedAs: targets.length > 1 ? node.text : versions[0],
      ecosystem: 'nuget',
      value: node,
      kind: 'runtime',
    }),
  );
};

const stateOwnVersion = (source: Source, root: DataNode): VersionFact[] => {
  const [version] = descendants(root, 'PropertyGroup').flatMap(
    (group) => nodeAt(group, 'Version') ?? [],
  );
  const [name] = ['PackageId', 'AssemblyName'].flatMap((key) => descendants(root, key));
  return stateVersion(source, {
    name: name?.text,
    range: version?.text,
    ecosystem: 'nuget',
    value: version,
    nameSpan: name,
    scope: 'own',
  });
};

/** `Sdk="Aspire.AppHost.Sdk/9.0.0"` pins the build's SDK. */
const stateSdk = (source: Source, project: DataNode): VersionFact[] => {
  const sdk = nodeAt(project, '@Sdk');
  const [name, range] = sdk?.text?.split('/') ?? [];
  return stateVersion(source, { name, range, ecosystem: 'nuget', value: sdk, kind: 'tool' });
};

const frameworkElements = ['TargetFramework', 'TargetFrameworks', 'TargetFrameworkVersion'];
const packageElements = [
  'PackageReference',
  'PackageVersion',
  'GlobalPackageReference',
  'DotNetCliToolReference',
];

const readProject = (source: Source): ManifestReading => {
  const { root, malformed } = readXmlTree(source.text);
  const properties = propertiesOf(root);
  const every = (keys: readonly string[]): DataNode[] =>
    keys.flatMap((key) => descendants(root, key));
  const facts: Fact[] = [
    ...stateOwnVersion(source, root),
    ...every(frameworkElements).flatMap((node) => stateFramework(source, node)),
    ...every(['LangVersion']).flatMap((value) =>
      stateVersion(source, {
        name: 'C#',
        range: value.text,
        ecosystem: 'nuget',
        value,
        kind: 'language',
      }),
    ),
    ...every(['Project']).flatMap((project) => stateSdk(source, project)),
    ...every(packageElements).flatMap((node) => statePackage(source, node, properties)),
  ];
  return toReading(facts, malformed);
};

export const dotnetProject: ManifestFormat = {
  name: '.NET project file',
  matches: (fileName, text) =>
    /\.(?:[cfv][sb]proj|sqlproj|esproj|props|targets|xml)(?:\.|$)/u.test(fileName) &&
    /<Project[\s>]/u.test(text),
  read: readProject,
};

const readPackagesConfig = (source: Source): ManifestReading => {
  const { root, malformed } = readXmlTree(source.text);
  const facts = descendants(root, 'package').flatMap((node) =>
    stateVersion(source, {
      name: textAt(node, '@id'),
      range: textAt(node, '@version'),
      ecosystem: 'nuget',
      value: nodeAt(node, '@version'),
      nameSpan: nodeAt(node, '@id'),
      scope: textAt(node, '@developmentDependency') === 'true' ? 'development' : 'runtime',
    }),
  );
  return toReading(facts, malformed);
};

export const packagesConfig: ManifestFormat = {
  name: 'packages.config',
  matches: (fileName, text) =>
    /packages[^/]*\.config/u.test(fileName) && /<packages[\s>]/u.test(text),
  read: readPackagesConfig,
};
