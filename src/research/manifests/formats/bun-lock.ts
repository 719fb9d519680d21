import type { VersionFact } from '../../research.ts';
import { capture } from '../captures.ts';
import { membersAt } from '../data-node.ts';
import type { DataNode, Member } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat } from '../manifest-format.ts';
import { readJsonTree } from '../read-json-tree.ts';
import type { Source } from '../source.ts';
import { stateVersion } from '../state-facts.ts';

type Scope = VersionFact['scope'];

const directTables: readonly (readonly [string, Scope])[] = [
  ['devDependencies', 'development'],
  ['peerDependencies', 'runtime'],
  ['optionalDependencies', 'runtime'],
  ['dependencies', 'runtime'],
];

/** `hono@4.6.3`, `@std/assert@1.0.6`; `shared@workspace:packages/shared` is the project's own. */
export const lockedPackage = /^(?<name>@?[^@\s]+)@(?<version>\d[^\s(_]*)/u;

const directScopes = (root: DataNode): ReadonlyMap<string, Scope> => {
  const scopes = new Map<string, Scope>();
  for (const [table, scope] of directTables) {
    for (const project of membersAt(root, 'workspaces')) {
      for (const dependency of membersAt(project.node, table)) scopes.set(dependency.key, scope);
    }
  }
  return scopes;
};

const stateLocked = (
  source: Source,
  { key, node }: Member,
  scopes: ReadonlyMap<string, Scope>,
): VersionFact[] => {
  const [stated] = node.members;
  const found = capture(lockedPackage, stated?.node.text ?? '');
  return stateVersion(source, {
    name: found('name'),
    range: found('version'),
    ecosystem: 'npm',
    strength: 'lockfile',
    value: stated?.node,
    scope: scopes.get(key) ?? 'transitive',
  });
};

/** The lock file of Bun in its text form. */
export const bunLock: ManifestFormat = {
  name: 'bun.lock',
  matches: (fileName, text) =>
    fileName.includes('bun') &&
    fileName.endsWith('.lock') &&
    /"lockfileVersion"\s{0,20}:/u.test(text.slice(0, 2000)),
  read: (source) => {
    const { root, malformed } = readJsonTree(source.text);
    const scopes = directScopes(root);
    const facts = membersAt(root, 'packages').flatMap((member) =>
      stateLocked(source, member, scopes),
    );
    return toReading(facts, malformed);
  },
};
