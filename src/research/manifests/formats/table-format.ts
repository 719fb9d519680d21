import type { Ecosystem } from '../../lower-bound.ts';
import type { VersionFact } from '../../research.ts';
import { membersAt, memberOf } from '../data-node.ts';
import type { DataNode, DataTree } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat } from '../manifest-format.ts';
import type { Source } from '../source.ts';
import { platformKind, stateEntry, stateOwn } from '../state-facts.ts';

type Scope = VersionFact['scope'];

/** A table of a manifest whose entries are `name: range`, or `name: { version: range }`. */
type Table = { readonly path: readonly string[]; readonly scope?: Scope };

/** A key of its own that states the version of one technology. */
type Key = {
  readonly path: readonly string[];
  readonly name: string;
  readonly kind: VersionFact['kind'];
};

type TableFormat = Pick<ManifestFormat, 'name' | 'matches'> & {
  readonly parse: (text: string) => DataTree;
  readonly ecosystem: Ecosystem;
  readonly strength?: 'lockfile' | 'manifest';
  readonly tables: readonly Table[];
  readonly keys?: readonly Key[];
  /** Names in the tables that are languages and runtimes rather than packages. */
  readonly platforms?: RegExp;
  /** Whether the keys `name` and `version` of the root describe a package. */
  readonly describesItself?: boolean;
  /** Tables whose keys do. */
  readonly describes?: readonly string[];
};

const stateTable = (
  source: Source,
  root: DataNode,
  { table, format }: { readonly table: Table; readonly format: TableFormat },
): VersionFact[] =>
  membersAt(root, ...table.path).flatMap((member) =>
    stateEntry(source, member, {
      ecosystem: format.ecosystem,
      scope: table.scope,
      ...(format.strength !== undefined && { strength: format.strength }),
      ...(format.platforms?.test(member.key) === true && { kind: platformKind(member.key) }),
    }),
  );

const stateKey = (
  source: Source,
  root: DataNode,
  { path, name, kind, ecosystem }: Key & { readonly ecosystem: Ecosystem },
): VersionFact[] => {
  const last = path.at(-1) ?? '';
  const owner = path
    .slice(0, -1)
    .reduce<DataNode | undefined>((node, key) => memberOf(node, key)?.node, root);
  return stateEntry(source, memberOf(owner, last), { name, ecosystem, kind });
};

/** A manifest that is nothing but tables of names and versions. */
export const tableFormat = (format: TableFormat): ManifestFormat => ({
  name: format.name,
  matches: format.matches,
  read: (source) => {
    const { root, malformed } = format.parse(source.text);
    const { ecosystem, keys = [], tables, describes = [] } = format;
    const facts = [
      ...(format.describesItself === true ? stateOwn(source, root, ecosystem) : []),
      ...describes.flatMap((key) => stateOwn(source, memberOf(root, key)?.node, ecosystem)),
      ...keys.flatMap((key) => stateKey(source, root, { ...key, ecosystem })),
      ...tables.flatMap((table) => stateTable(source, root, { table, format })),
    ];
    return toReading(facts, malformed);
  },
});
