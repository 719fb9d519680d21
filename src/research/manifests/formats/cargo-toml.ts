import type { Fact, VersionFact } from '../../research.ts';
import { membersAt, memberOf, nodeAt } from '../data-node.ts';
import type { DataNode, Member } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readTomlTree } from '../read-toml-tree.ts';
import type { Source } from '../source.ts';
import { stateEntry, stateFile, stateOwn, stateVersion } from '../state-facts.ts';

type Scope = VersionFact['scope'];

const tables: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'runtime'],
  ['build-dependencies', 'development'],
  ['dev-dependencies', 'development'],
];

/** `tokio = "1"`, `tokio = { version = "1" }`, `[dependencies.tokio]`; `package` names the real crate. */
const stateDependency = (source: Source, member: Member, scope: Scope): VersionFact[] => {
  const crate = memberOf(member.node, 'package')?.node;
  if (crate?.text === undefined) return stateEntry(source, member, { ecosystem: 'cargo', scope });
  const version = nodeAt(member.node, 'version');
  return stateVersion(source, {
    name: crate.text,
    range: version?.text,
    ecosystem: 'cargo',
    value: version,
    nameSpan: crate,
    scope,
  });
};

const stateTables = (source: Source, node: DataNode | undefined): VersionFact[] =>
  tables.flatMap(([table, scope]) =>
    membersAt(node, table).flatMap((member) => stateDependency(source, member, scope)),
  );

/** `rust-version.workspace = true` has no text and states nothing here. */
const statePackage = (source: Source, owner: DataNode | undefined): VersionFact[] => [
  ...stateOwn(source, owner, 'cargo'),
  ...['rust-version', 'edition'].flatMap((key) =>
    stateEntry(source, memberOf(owner, key), { ecosystem: 'cargo', kind: 'language' }),
  ),
];

const stateTargets = (source: Source, root: DataNode): Fact[] => {
  const listed = ['bin', 'example', 'test', 'bench'].flatMap((key) => membersAt(root, key));
  return [nodeAt(root, 'lib'), ...listed.map(({ node }) => node)].flatMap((target) =>
    stateFile(source, nodeAt(target, 'path')),
  );
};

const readCargo = (source: Source): ManifestReading => {
  const { root, malformed } = readTomlTree(source.text);
  const facts: Fact[] = [
    ...statePackage(source, nodeAt(root, 'package')),
    ...statePackage(source, nodeAt(root, 'workspace', 'package')),
    ...stateTables(source, root),
    ...membersAt(root, 'target').flatMap((target) => stateTables(source, target.node)),
    ...stateTables(source, nodeAt(root, 'workspace')),
    ...stateTargets(source, root),
  ];
  return toReading(facts, malformed);
};

const content =
  /^[ \t]*\[(?:package|workspace|(?:dev-|build-)?dependencies|target)(?:\.[^\]\n]*)?\]/mu;

export const cargoToml: ManifestFormat = {
  name: 'Cargo.toml',
  matches: (fileName, text) => fileName.includes('.toml') && content.test(text),
  read: readCargo,
};
