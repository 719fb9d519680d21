import type { Fact, VersionFact } from '../../research.ts';
import { membersAt, memberOf, nodeAt, textAt } from '../data-node.ts';
import type { DataNode, Member } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readJsonTree } from '../read-json-tree.ts';
import type { Source } from '../source.ts';
import { stateCommand, stateEntry, stateFiles, stateOwn, stateVersion } from '../state-facts.ts';

type Scope = VersionFact['scope'];

const stateRequirements = (
  source: Source,
  members: readonly Member[],
  scope: Scope,
): VersionFact[] =>
  members.flatMap((member) => {
    const kind = member.key === 'php' || member.key === 'php-64bit' ? 'language' : undefined;
    return stateEntry(source, member, { ecosystem: 'composer', scope, kind });
  });

/** Hooks that Composer runs itself are no commands of the project. */
const hook = /^(?:pre|post)-/u;

const stateScripts = (source: Source, root: DataNode): Fact[] =>
  membersAt(root, 'scripts')
    .filter(({ key }) => key !== '' && !hook.test(key))
    .map((script) => {
      const command = script.key === 'test' ? 'composer test' : `composer run ${script.key}`;
      return stateCommand(source, command, script);
    });

const readComposer = (source: Source): ManifestReading => {
  const { root, malformed } = readJsonTree(source.text);
  const facts: Fact[] = [
    ...stateOwn(source, root, 'composer'),
    ...stateRequirements(source, membersAt(root, 'require'), 'runtime'),
    ...stateRequirements(source, membersAt(root, 'require-dev'), 'development'),
    ...stateRequirements(source, membersAt(root, 'config', 'platform'), 'runtime'),
    ...stateScripts(source, root),
    ...stateFiles(source, nodeAt(root, 'bin')),
  ];
  return toReading(facts, malformed);
};

export const composerJson: ManifestFormat = {
  name: 'composer.json',
  matches: (fileName, text) =>
    fileName.endsWith('.json') && /"require(?:-dev)?"\s*:\s*\{/u.test(text),
  read: readComposer,
};

const stateLocked = (source: Source, node: DataNode, scope: Scope): VersionFact[] =>
  stateVersion(source, {
    name: textAt(node, 'name'),
    range: textAt(node, 'version'),
    ecosystem: 'composer',
    strength: 'lockfile',
    value: nodeAt(node, 'version'),
    nameSpan: memberOf(node, 'name'),
    scope,
  });

const readLock = (source: Source): ManifestReading => {
  const { root, malformed } = readJsonTree(source.text);
  const runtime = membersAt(root, 'packages').map(({ node }) => node);
  const development = membersAt(root, 'packages-dev').map(({ node }) => node);
  const all = [...runtime, ...development];
  const required = new Set(all.flatMap((node) => membersAt(node, 'require').map(({ key }) => key)));
  const scopeOf = (node: DataNode, direct: Scope): Scope =>
    required.has(textAt(node, 'name') ?? '') ? 'transitive' : direct;
  const facts = [
    ...runtime.flatMap((node) => stateLocked(source, node, scopeOf(node, 'runtime'))),
    ...development.flatMap((node) => stateLocked(source, node, scopeOf(node, 'development'))),
  ];
  return toReading(facts, malformed);
};

/** A lock does not say what the project asks for: what nothing else requires is taken for direct. */
export const composerLock: ManifestFormat = {
  name: 'composer.lock',
  matches: (fileName, text) => fileName.includes('composer') && /"content-hash"\s*:/u.test(text),
  read: readLock,
};
