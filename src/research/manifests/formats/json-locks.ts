import type { VersionFact } from '../../research.ts';
import { memberOf, membersAt, nodeAt, textAt } from '../data-node.ts';
import type { Member } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat } from '../manifest-format.ts';
import { readJsonTree } from '../read-json-tree.ts';
import type { Source } from '../source.ts';
import { stateVersion } from '../state-facts.ts';

const stateNuget = (source: Source, member: Member): VersionFact[] => {
  const version = nodeAt(member.node, 'resolved');
  return stateVersion(source, {
    name: member.key,
    range: version?.text,
    ecosystem: 'nuget',
    strength: 'lockfile',
    value: version,
    nameSpan: member,
    scope: textAt(member.node, 'type') === 'Direct' ? 'runtime' : 'transitive',
  });
};

export const nugetLock: ManifestFormat = {
  name: 'packages.lock.json',
  matches: (fileName, text) =>
    fileName.endsWith('.json') && /"resolved"\s*:/u.test(text) && /"contentHash"\s*:/u.test(text),
  read: (source) => {
    const { root, malformed } = readJsonTree(source.text);
    const packages = membersAt(root, 'dependencies').flatMap(({ node }) => node.members);
    return toReading(
      packages.flatMap((member) => stateNuget(source, member)),
      malformed,
    );
  },
};

/** The lock lists what others require beside what the project asks for; the Pipfile tells which is which. */
const statePipfile = (source: Source, member: Member): VersionFact[] => {
  const version = nodeAt(member.node, 'version');
  return stateVersion(source, {
    name: member.key,
    range: version?.text,
    ecosystem: 'pypi',
    strength: 'lockfile',
    value: version,
    nameSpan: version,
    scope: 'transitive',
  });
};

const statePython = (source: Source, member: Member | undefined): VersionFact[] =>
  stateVersion(source, {
    name: 'python',
    range: member?.node.text,
    ecosystem: 'pypi',
    strength: 'lockfile',
    value: member?.node,
    nameSpan: member,
    kind: 'language',
  });

export const pipfileLock: ManifestFormat = {
  name: 'Pipfile.lock',
  matches: (fileName, text) =>
    fileName.includes('pipfile') && /"pipfile-spec"\s*:/u.test(text.slice(0, 2000)),
  read: (source) => {
    const { root, malformed } = readJsonTree(source.text);
    const packages = [...membersAt(root, 'default'), ...membersAt(root, 'develop')];
    const facts = [
      ...statePython(source, memberOf(nodeAt(root, '_meta', 'requires'), 'python_version')),
      ...packages.flatMap((member) => statePipfile(source, member)),
    ];
    return toReading(facts, malformed);
  },
};

const stateSwift = (source: Source, { node }: Member): VersionFact[] => {
  const name = memberOf(node, 'identity') ?? memberOf(node, 'package');
  const version = nodeAt(node, 'state', 'version');
  return stateVersion(source, {
    name: name?.node.text,
    range: version?.text,
    ecosystem: 'swift',
    strength: 'lockfile',
    value: version,
    nameSpan: name,
  });
};

export const packageResolved: ManifestFormat = {
  name: 'Package.resolved',
  matches: (fileName, text) => fileName.endsWith('.resolved') && /"pins"\s*:/u.test(text),
  read: (source) => {
    const { root, malformed } = readJsonTree(source.text);
    const pins = [...membersAt(root, 'pins'), ...membersAt(root, 'object', 'pins')];
    return toReading(
      pins.flatMap((member) => stateSwift(source, member)),
      malformed,
    );
  },
};
