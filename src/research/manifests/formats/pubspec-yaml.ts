import type { Fact, VersionFact } from '../../research.ts';
import { membersAt, textAt } from '../data-node.ts';
import type { Member } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readYamlTree } from '../read-yaml-tree.ts';
import type { Source } from '../source.ts';
import { stateEntry, stateOwn } from '../state-facts.ts';

type Scope = VersionFact['scope'];

const stateEnvironment = (source: Source, member: Member): VersionFact[] =>
  member.key === 'sdk'
    ? stateEntry(source, member, { name: 'dart', ecosystem: 'pub', kind: 'language' })
    : stateEntry(source, member, { ecosystem: 'pub', kind: 'framework' });

const tables: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'runtime'],
  ['dev_dependencies', 'development'],
  ['dependency_overrides', 'override'],
];

const readPubspec = (source: Source): ManifestReading => {
  const { root, malformed } = readYamlTree(source.text);
  const facts: Fact[] = [
    ...stateOwn(source, root, 'pub'),
    ...membersAt(root, 'environment').flatMap((member) => stateEnvironment(source, member)),
    ...tables.flatMap(([table, scope]) =>
      membersAt(root, table).flatMap((member) =>
        stateEntry(source, member, { ecosystem: 'pub', scope }),
      ),
    ),
  ];
  return toReading(facts, malformed);
};

export const pubspecYaml: ManifestFormat = {
  name: 'pubspec.yaml',
  matches: (fileName, text) =>
    /pubspec.*\.ya?ml/u.test(fileName) && /^(?:name|environment|dependencies):/mu.test(text),
  read: readPubspec,
};

const lockedScope = (dependency: string): Scope => {
  if (dependency.includes('transitive')) return 'transitive';
  return dependency.includes('dev') ? 'development' : 'runtime';
};

const readLock = (source: Source): ManifestReading => {
  const { root, malformed } = readYamlTree(source.text);
  const facts = membersAt(root, 'packages').flatMap((member) => {
    const scope = lockedScope(textAt(member.node, 'dependency') ?? '');
    return stateEntry(source, member, { ecosystem: 'pub', strength: 'lockfile', scope });
  });
  return toReading(facts, malformed);
};

export const pubspecLock: ManifestFormat = {
  name: 'pubspec.lock',
  matches: (fileName, text) => /pubspec.*\.lock/u.test(fileName) && /^packages:/mu.test(text),
  read: readLock,
};
