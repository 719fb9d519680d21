import type { Ecosystem } from '../lower-bound.ts';
import type { VersionFact } from '../research.ts';
import { nodeAt } from './data-node.ts';
import type { DataNode, DataTree } from './data-node.ts';
import { toReading } from './manifest-format.ts';
import type { ManifestFormat } from './manifest-format.ts';
import type { Source } from './source.ts';
import { stateVersion } from './state-facts.ts';

/** One entry of a list: its keys for the name and the version. */
export type ItemKeys = {
  readonly names: readonly string[];
  readonly version: string;
  readonly ecosystem: Ecosystem;
  readonly strength?: 'lockfile' | 'manifest';
  readonly scope?: VersionFact['scope'];
  readonly kind?: VersionFact['kind'];
};

const stateItem = (source: Source, node: DataNode, keys: ItemKeys): VersionFact[] => {
  const name = keys.names.map((key) => nodeAt(node, key)).find((found) => found !== undefined);
  const version = nodeAt(node, keys.version);
  return stateVersion(source, {
    ...keys,
    name: name?.text,
    // vcpkg counts the changes of its port behind the version of the library: `10.2.1#1`.
    range: version?.text?.replace(/#\d+$/u, ''),
    statedAs: version?.text,
    value: version,
    nameSpan: name,
  });
};

/** Every entry of a list that states a name and a version. */
export const stateItems = (
  source: Source,
  list: DataNode | undefined,
  keys: ItemKeys,
): VersionFact[] => (list?.members ?? []).flatMap(({ node }) => stateItem(source, node, keys));

type Reader = (source: Source, root: DataNode) => VersionFact[];

/** A format that is parsed as a whole and then read from its tree. */
export const dataFormat = (
  head: Pick<ManifestFormat, 'name' | 'matches'>,
  parse: (text: string) => DataTree,
  read: Reader,
): ManifestFormat => ({
  ...head,
  read: (source) => {
    const { root, malformed } = parse(source.text);
    return toReading(read(source, root), malformed);
  },
});
