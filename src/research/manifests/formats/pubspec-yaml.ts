import type { Fact, VersionFact } from '../../research.ts';
import { membersAt, nodeAt, textAt } from '../data-node.ts';
import type { Member } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readYamlTree } from '../read-yaml-tree.ts';
import type { Source } from '../source.ts';
import { stateEntry, stateOwn, stateVersion } from '../state-facts.ts';

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

/** The tag of a package's repository is its version. */
const stateTag = (source: Source, member: Member, scope: Scope): VersionFact[] => {
  const reference = nodeAt(member.node, 'git', 'ref');
  return stateVersion(source, {
    name: member.key,
    range: /^v?\d+\.\d/u.test(reference?.text ?? '') ? reference?.text : undefined,
    ecosystem: 'pub',
    value: reference,
    nameSpan: nodeAt(member.node, 'git', 'url') ?? member,
    scope,
  });
};

const readPubspec = (source: Source): ManifestReading => {
  const { root, malformed } = readYamlTree(source.text);
  const facts: Fact[] = [
    ...stateOwn(source, root, 'pub'),
    ...membersAt(root, 'environment').flatMap((member) => stateEnvironment(source, member)),
    ...tables.flatMap(([table, scope]) =>
      membersAt(root, table).flatMap((member) => [
        ...stateEntry(source, member, { ecosystem: 'pub', scope }),
        ...stateTag(source, member, scope),
      ]),
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

/** A package of the SDK or of a folder has no version of its own; the SDK's are all `0.0.0`. */
const stateLocked = (source: Source, { key, start, end, node }: Member): VersionFact[] => {
  if (/^(?:sdk|path)$/u.test(textAt(node, 'source') ?? '')) return [];
  const version = nodeAt(node, 'version');
  return stateVersion(source, {
    name: key,
    range: version?.text,
    ecosystem: 'pub',
    strength: 'lockfile',
    value: version,
    // The description repeats the name near the version.
    nameSpan: nodeAt(node, 'description', 'name') ?? { start, end },
    scope: lockedScope(textAt(node, 'dependency') ?? ''),
  });
};

const readLock = (source: Source): ManifestReading => {
  const { root, malformed } = readYamlTree(source.text);
  const facts = [
    ...membersAt(root, 'packages').flatMap((member) => stateLocked(source, member)),
    ...membersAt(root, 'sdks').flatMap((member) =>
      stateEntry(source, member, {
        ecosystem: 'pub',
        kind: member.key === 'dart' ? 'language' : 'framework',
      }),
    ),
  ];
  return toReading(facts, malformed);
};

export const pubspecLock: ManifestFormat = {
  name: 'pubspec.lock',
  matches: (fileName, text) => /pubspec.*\.lock/u.test(fileName) && /^packages:/mu.test(text),
  read: readLock,
};
