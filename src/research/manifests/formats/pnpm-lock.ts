import type { Fact, VersionFact } from '../../research.ts';
import { capture } from '../captures.ts';
import type { DataNode, Member } from '../data-node.ts';
import { memberOf, membersAt } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readYamlTree } from '../read-yaml-tree.ts';
import { isDeclaration, linesOf } from '../source.ts';
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

/** `'@vue/shared@3.5.13':`, before version 9 `/next@14.1.0(react@18.2.0):`, before version 6 `/express/4.18.2:`. */
const packageLine =
  /^ {2}'?\/?(?<name>@[\w.-]+\/[\w.-]+|[\w.-]+)[@/](?<version>\d[\w.+-]*?)(?:[_(][^:]*)?'?:\s*$/u;

/** Every package that is installed stands on a line of its own; what the projects ask for is stated by them. */
const statePackages = (source: Source, from: number, direct: ReadonlySet<string>): VersionFact[] =>
  linesOf(source)
    .filter(isDeclaration)
    .filter(({ start }) => start >= from)
    .flatMap((line) => {
      const found = capture(packageLine, line.text);
      if (direct.has(`${found('name')}@${found('version')}`)) return [];
      return stateVersion(source, {
        name: found('name'),
        range: found('version'),
        ecosystem: 'npm',
        strength: 'lockfile',
        value: line,
        scope: 'transitive',
      });
    });

const readLock = (source: Source): ManifestReading => {
  const head = projectsOf(source.text);
  const { root, malformed } = readYamlTree(head);
  const projects = [root, ...membersAt(root, 'importers').map(({ node }) => node)];
  const stated = projects.flatMap((project) => stateProject(source, project));
  const direct = new Set(stated.map(({ name, version }) => `${name}@${version}`));
  const locked = statePackages(source, head.length, direct);
  const packages = [
    ...new Map(locked.map((fact) => [`${fact.name}@${fact.version}`, fact])).values(),
  ];
  return toReading([...stated, ...packages], malformed);
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
