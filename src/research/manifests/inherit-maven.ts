import type { ResearchFile, VersionFact } from '../research.ts';
import { capture } from './captures.ts';
import { nodeAt, textAt } from './data-node.ts';
import type { DataNode } from './data-node.ts';
import { descendants, readXmlTree } from './read-xml-tree.ts';
import { openSource } from './source.ts';
import type { Source, Span } from './source.ts';
import { stateVersion } from './state-facts.ts';

/** A property and the file that states it. */
type Property = Span & { readonly value: string; readonly source: Source };
type Pom = {
  readonly path: string;
  readonly project: DataNode;
  readonly properties: ReadonlyMap<string, Property>;
};

const reference = /^\s*\$\{(?<name>[^${}]+)\}\s*$/u;
/** A longer line of parents is a circle. */
const mostParents = 5;
/** Research with more modules than this is read module by module. */
const mostPoms = 500;

const isPom = ({ path, text }: ResearchFile): boolean =>
  /(?:^|[/._-])pom[^/]*\.xml$|\.pom$/iu.test(path) && /<project[\s>]/u.test(text);

const openPom = (file: ResearchFile): Pom => {
  const source = openSource(file);
  const { root } = readXmlTree(file.text);
  const project = nodeAt(root, 'project') ?? root;
  const members = nodeAt(project, 'properties')?.members ?? [];
  const properties = members.map(
    ({ key, node: { text = '', start, end } }) =>
      [key, { value: text.trim(), start, end, source }] as const,
  );
  return { path: file.path, project, properties: new Map(properties) };
};

/** `../pom.xml` seen from a folder; a folder stands for the pom in it. */
const resolvePath = (from: string, relative: string): string => {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  const path = parts.join('/');
  return path.endsWith('.xml') ? path : `${path}${path === '' ? '' : '/'}pom.xml`;
};

/** The parent by its place, as Maven looks for it, or by its name where research was laid flat. */
const parentOf = (pom: Pom, poms: readonly Pom[]): Pom | undefined => {
  const stated = nodeAt(pom.project, 'parent');
  if (stated === undefined) return undefined;
  const artifact = textAt(stated, 'artifactId')?.trim();
  const path = resolvePath(pom.path, textAt(stated, 'relativePath')?.trim() ?? '../pom.xml');
  const named = poms.filter(({ project }) => textAt(project, 'artifactId')?.trim() === artifact);
  return named.find((candidate) => candidate.path === path) ?? named.find((one) => one !== pom);
};

const inheritedBy = (pom: Pom, poms: readonly Pom[]): ReadonlyMap<string, Property> => {
  const inherited = new Map<string, Property>();
  let parent = parentOf(pom, poms);
  for (let level = 0; level < mostParents && parent !== undefined; level += 1) {
    for (const [name, property] of parent.properties) {
      if (!inherited.has(name)) inherited.set(name, property);
    }
    parent = parentOf(parent, poms);
  }
  return inherited;
};

const trimmedAt = (node: DataNode, key: string): string => textAt(node, key)?.trim() ?? '';

const stateInherited = (
  pom: Pom,
  node: DataNode,
  inherited: ReadonlyMap<string, Property>,
): VersionFact[] => {
  const name = capture(reference, trimmedAt(node, 'version'))('name');
  const property = pom.properties.has(name) ? undefined : inherited.get(name);
  if (property === undefined) return [];
  const group = trimmedAt(node, 'groupId') || 'org.apache.maven.plugins';
  return stateVersion(property.source, {
    name: `${group}:${trimmedAt(node, 'artifactId')}`,
    range: property.value,
    ecosystem: 'maven',
    value: property,
    nameSpan: property,
    scope: trimmedAt(node, 'scope') === 'test' ? 'development' : 'runtime',
  });
};

/** Versions of a module's dependencies that a property of a parent among the same files states. */
export const readInheritedVersions = (files: readonly ResearchFile[]): VersionFact[] => {
  const found = files.filter(isPom);
  if (found.length < 2 || found.length > mostPoms) return [];
  const poms = found.map(openPom);
  return poms.flatMap((pom) => {
    const inherited = inheritedBy(pom, poms);
    return ['dependency', 'plugin'].flatMap((key) =>
      descendants(pom.project, key).flatMap((node) => stateInherited(pom, node, inherited)),
    );
  });
};
