import type { Fact, VersionFact } from '../../research.ts';
import { membersAt, textAt } from '../data-node.ts';
import type { Member } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readJsonTree } from '../read-json-tree.ts';
import type { Source } from '../source.ts';
import { stateEntry } from '../state-facts.ts';

type Scope = VersionFact['scope'];

const folder = 'node_modules/';

const directTables: readonly (readonly [string, Scope])[] = [
  ['devDependencies', 'development'],
  ['peerDependencies', 'runtime'],
  ['optionalDependencies', 'runtime'],
  ['dependencies', 'runtime'],
];

/** What the project and its workspaces ask for themselves. */
const directScopes = (packages: readonly Member[]): ReadonlyMap<string, Scope> => {
  const scopes = new Map<string, Scope>();
  const projects = packages.filter((member) => !member.key.includes(folder));
  for (const [table, scope] of directTables) {
    for (const project of projects) {
      for (const dependency of membersAt(project.node, table)) scopes.set(dependency.key, scope);
    }
  }
  return scopes;
};

const stateLocked = (source: Source, member: Member, locked: { name: string; scope: Scope }) =>
  member.node.text === undefined
    ? stateEntry(source, member, { ...locked, ecosystem: 'npm', strength: 'lockfile' })
    : [];

/** Versions 2 and 3 list every installed folder; only one at the top can be what the project asks for. */
const readPackages = (source: Source, packages: readonly Member[]): Fact[] => {
  const scopes = directScopes(packages);
  return packages.flatMap((member) => {
    const at = member.key.lastIndexOf(folder);
    if (at === -1) return [];
    const name = member.key.slice(at + folder.length);
    const direct = at === 0 ? scopes.get(name) : undefined;
    // An alias installs another package than its folder says.
    const installed = textAt(member.node, 'name') ?? name;
    return stateLocked(source, member, { name: installed, scope: direct ?? 'transitive' });
  });
};

const requiredNames = (members: readonly Member[], found = new Set<string>()): Set<string> => {
  for (const member of members) {
    for (const required of membersAt(member.node, 'requires')) found.add(required.key);
    requiredNames(membersAt(member.node, 'dependencies'), found);
  }
  return found;
};

/** Version 1 does not say what the project asks for: what nothing else requires is taken for direct. */
const readDependencies = (
  source: Source,
  members: readonly Member[],
  required: ReadonlySet<string>,
): Fact[] =>
  members.flatMap((member) => {
    const direct = textAt(member.node, 'dev') === 'true' ? 'development' : 'runtime';
    const scope = required.has(member.key) ? 'transitive' : direct;
    const nested = membersAt(member.node, 'dependencies');
    return [
      ...stateLocked(source, member, { name: member.key, scope }),
      ...readDependencies(source, nested, new Set(nested.map(({ key }) => key))),
    ];
  });

const readLock = (source: Source): ManifestReading => {
  const { root, malformed } = readJsonTree(source.text);
  const packages = membersAt(root, 'packages');
  const dependencies = membersAt(root, 'dependencies');
  const facts =
    packages.length > 0
      ? readPackages(source, packages)
      : readDependencies(source, dependencies, requiredNames(dependencies));
  return toReading(facts, malformed);
};

const namedLock = /(?:package-lock|npm-shrinkwrap)[^/]*\.json/u;
const lockContent = /"lockfileVersion"\s{0,20}:\s{0,20}[123]/u;
/** The version of the format stands among the first keys; the unit is characters. */
const headLength = 2000;

export const packageLock: ManifestFormat = {
  name: 'package-lock.json',
  matches: (fileName, text) =>
    namedLock.test(fileName) ||
    (fileName.endsWith('.json') && lockContent.test(text.slice(0, headLength))),
  read: readLock,
};
