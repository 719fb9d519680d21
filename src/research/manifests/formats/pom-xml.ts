import type { Fact, VersionFact } from '../../research.ts';
import { nodeAt, textAt } from '../data-node.ts';
import type { DataNode } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { nameOfVersionKey } from '../name-of-version-key.ts';
import { descendants, readXmlTree } from '../read-xml-tree.ts';
import type { Source } from '../source.ts';
import { stateVersion } from '../state-facts.ts';
import { collectVariables, resolveVariables } from '../variables.ts';
import type { Resolved, Variable, Variables } from '../variables.ts';

type Pom = {
  readonly source: Source;
  readonly project: DataNode;
  readonly variables: Variables;
  /** Properties that a coordinate used; the others state versions that no coordinate shows. */
  readonly used: Set<string>;
};

const reference = /\$\{(?<name>[^${}]+)\}/gu;

const resolve = (pom: Pom, text: string | undefined): Resolved => {
  const resolved = resolveVariables(text?.trim() ?? '', pom.variables, reference);
  if (resolved.variable !== undefined) pom.used.add(resolved.variable.name);
  return resolved;
};

const toVariable = (name: string, node: DataNode | undefined): Variable[] =>
  node?.text === undefined
    ? []
    : [{ name, value: node.text.trim(), start: node.start, end: node.end }];

const propertiesOf = (project: DataNode): Variable[] =>
  descendants(project, 'properties').flatMap((properties) =>
    properties.members.flatMap(({ key, node }) => toVariable(key, node)),
  );

const ownVersions = ['project.version', 'version'];

const builtIns = (project: DataNode): Variable[] => {
  const version = nodeAt(project, 'version') ?? nodeAt(project, 'parent', 'version');
  return ownVersions.flatMap((name) => toVariable(name, version));
};

type Coordinate = { readonly group?: string; readonly scope?: VersionFact['scope'] };

const nameOf = (pom: Pom, node: DataNode, group: string | undefined): string => {
  const artifact = resolve(pom, textAt(node, 'artifactId')).text;
  const stated = resolve(pom, textAt(node, 'groupId') ?? group).text;
  return stated === '' || artifact === '' ? artifact : `${stated}:${artifact}`;
};

const stateCoordinate = (pom: Pom, node: DataNode, coordinate: Coordinate): VersionFact[] => {
  const version = nodeAt(node, 'version');
  const { text, variable } = resolve(pom, version?.text);
  // A sister module has the project's own version, which is stated once.
  if (variable !== undefined && ownVersions.includes(variable.name)) return [];
  const isTest = textAt(node, 'scope')?.trim() === 'test';
  return stateVersion(pom.source, {
    name: nameOf(pom, node, coordinate.group),
    range: text,
    ecosystem: 'maven',
    value: variable ?? version,
    nameSpan: variable ?? nodeAt(node, 'groupId') ?? nodeAt(node, 'artifactId'),
    scope: coordinate.scope ?? (isTest ? 'development' : 'runtime'),
  });
};

/** Strongest first: what the compiler is told, then what Spring tells it, then the two older properties. */
const javaProperties = [
  'maven.compiler.release',
  'java.version',
  'maven.compiler.target',
  'maven.compiler.source',
];

/** The Java version: a property that Maven or Spring reads, or the compiler plug-in's own setting. */
const stateJava = (pom: Pom): VersionFact[] => {
  const settings = ['release', 'target', 'source'].flatMap((key) =>
    descendants(pom.project, 'configuration').flatMap((node) => toVariable(key, nodeAt(node, key))),
  );
  const [stated] = [
    ...javaProperties.flatMap((name) => pom.variables.get(name) ?? []),
    ...settings.filter(({ value }) => /^\d/u.test(value)),
  ];
  const { text, variable } = resolve(pom, stated?.value);
  const value = variable ?? stated;
  return stateVersion(pom.source, {
    name: 'java',
    range: text,
    ecosystem: 'maven',
    value,
    kind: 'language',
  });
};

/** A version property that no coordinate of this file shows. */
const stateProperties = (pom: Pom): VersionFact[] =>
  [...pom.variables.values()].flatMap((property) => {
    const name = nameOfVersionKey(property.name);
    if (name === undefined || name === 'java' || ownVersions.includes(property.name)) return [];
    if (pom.used.has(property.name)) return [];
    const { text, variable } = resolveVariables(property.value, pom.variables, reference);
    const value = variable ?? property;
    return stateVersion(pom.source, { name, range: text, ecosystem: 'maven', value });
  });

const statePom = (pom: Pom): Fact[] => {
  const plugins = descendants(pom.project, 'plugin');
  const inPlugins = new Set(plugins.flatMap((plugin) => descendants(plugin, 'dependency')));
  const parent = nodeAt(pom.project, 'parent');
  return [
    ...stateCoordinate(pom, pom.project, { scope: 'own' }),
    ...(parent === undefined ? [] : stateCoordinate(pom, parent, {})),
    ...stateJava(pom),
    ...descendants(pom.project, 'dependency').flatMap((node) =>
      stateCoordinate(pom, node, inPlugins.has(node) ? { scope: 'development' } : {}),
    ),
    ...plugins.flatMap((node) =>
      stateCoordinate(pom, node, { group: 'org.apache.maven.plugins', scope: 'development' }),
    ),
    ...stateProperties(pom),
  ];
};

const readPom = (source: Source): ManifestReading => {
  const { root, malformed } = readXmlTree(source.text);
  const project = nodeAt(root, 'project') ?? root;
  const variables = collectVariables([...propertiesOf(project), ...builtIns(project)]);
  return toReading(statePom({ source, project, variables, used: new Set() }), malformed);
};

export const pomXml: ManifestFormat = {
  name: 'pom.xml',
  matches: (fileName, text) =>
    /\.(?:xml|pom)(?:\.|$)/u.test(fileName) &&
    /<project[\s>]/u.test(text) &&
    /<(?:modelVersion|artifactId)>/u.test(text),
  read: readPom,
};
