import type { Fact, VersionFact } from '../../research.ts';
import type { DataNode, Member } from '../data-node.ts';
import { memberOf, membersAt } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readYamlTree } from '../read-yaml-tree.ts';
import type { Source } from '../source.ts';
import { stateEntry, stateVersion } from '../state-facts.ts';

type Scope = VersionFact['scope'];

const tables: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'runtime'],
  ['optionalDependencies', 'runtime'],
  ['devDependencies', 'development'],
];

/** What a package was resolved against follows its version: `0.30.4(pg@8.11.3)`, in older locks `2.0.0_react@18.2.0`. */
const peers = /[(_].*$/u;

const stateLocked = (source: Source, member: Member, scope: Scope): VersionFact[] => {
  const version =
    member.node.text === undefined ? memberOf(member.node, 'version')?.node : member.node;
  const range = version?.text?.replace(peers, '');
  if (range === undefined || !/^\d/u.test(range)) return [];
  return stateVersion(source, {
    name: member.key,
    range,
    statedAs: range,
    ecosystem: 'npm',
    strength: 'lockfile',
    value: version,
    nameSpan: member,
    scope,
  });
};

const stateProject = (source: Source, project: DataNode): VersionFact[] =>
  tables.flatMap(([table, scope]) =>
    membersAt(project, table).flatMap((member) => stateLocked(source, member, scope)),
  );

/** The projects stand first; what follows lists every package of every package, too long for a parser. */
const projectsOf = (text: string): string => {
  const end = /^(?:packages|snapshots):/mu.exec(text)?.index;
  return end === undefined ? text : text.slice(0, end);
};

const readLock = (source: Source): ManifestReading => {
  const { root, malformed } = readYamlTree(projectsOf(source.text));
  const projects = [root, ...membersAt(root, 'importers').map(({ node }) => node)];
  return toReading(
    projects.flatMap((project) => stateProject(source, project)),
    malformed,
  );
};

export const pnpmLock: ManifestFormat = {
  name: 'pnpm-lock.yaml',
  matches: (fileName, text) =>
    /pnpm-lock.*\.ya?ml/u.test(fileName) && /^lockfileVersion:/mu.test(text),
  read: readLock,
};

const readWorkspace = (source: Source): ManifestReading => {
  const { root, malformed } = readYamlTree(source.text);
  const catalogs = [
    ...membersAt(root, 'catalog'),
    ...membersAt(root, 'catalogs').flatMap(({ node }) => node.members),
  ];
  const facts: Fact[] = [
    ...catalogs.flatMap((member) => stateEntry(source, member, { ecosystem: 'npm' })),
    ...membersAt(root, 'overrides').flatMap((member) =>
      stateEntry(source, member, { ecosystem: 'npm', scope: 'override' }),
    ),
  ];
  return toReading(facts, malformed);
};

/** The catalogs hold the versions that `catalog:` in a package.json refers to. */
export const pnpmWorkspace: ManifestFormat = {
  name: 'pnpm-workspace.yaml',
  matches: (fileName, text) =>
    /pnpm-workspace.*\.ya?ml/u.test(fileName) && /^(?:packages|catalogs?|overrides):/mu.test(text),
  read: readWorkspace,
};
