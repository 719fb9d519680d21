import type { Ecosystem } from '../../lower-bound.ts';
import type { VersionFact } from '../../research.ts';
import { membersAt, memberOf } from '../data-node.ts';
import type { DataNode, DataTree } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat } from '../manifest-format.ts';
import { readJsonTree } from '../read-json-tree.ts';
import { readTomlTree } from '../read-toml-tree.ts';
import { readYamlTree } from '../read-yaml-tree.ts';
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
const tableFormat = (format: TableFormat): ManifestFormat => ({
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

export const elmJson = tableFormat({
  name: 'elm.json',
  matches: (fileName, text) => fileName.endsWith('.json') && /"elm-version"\s*:/u.test(text),
  parse: readJsonTree,
  ecosystem: 'npm',
  describesItself: true,
  keys: [{ path: ['elm-version'], name: 'elm', kind: 'language' }],
  tables: [
    { path: ['dependencies'] },
    { path: ['dependencies', 'direct'] },
    { path: ['dependencies', 'indirect'], scope: 'transitive' },
    { path: ['test-dependencies'], scope: 'development' },
    { path: ['test-dependencies', 'direct'], scope: 'development' },
    { path: ['test-dependencies', 'indirect'], scope: 'transitive' },
  ],
});

export const bowerJson = tableFormat({
  name: 'bower.json',
  matches: (fileName) => /^(?:bower|component)\.json$/u.test(fileName),
  parse: readJsonTree,
  ecosystem: 'npm',
  describesItself: true,
  tables: [{ path: ['dependencies'] }, { path: ['devDependencies'], scope: 'development' }],
});

export const dubJson = tableFormat({
  name: 'dub.json',
  matches: (fileName) => fileName === 'dub.json',
  parse: readJsonTree,
  ecosystem: 'rubygems',
  tables: [{ path: ['dependencies'] }],
});

export const dubSelections = tableFormat({
  name: 'dub.selections.json',
  matches: (fileName) => fileName === 'dub.selections.json',
  parse: readJsonTree,
  ecosystem: 'rubygems',
  strength: 'lockfile',
  tables: [{ path: ['versions'] }],
});

export const dotnetTools = tableFormat({
  name: 'dotnet-tools.json',
  matches: (fileName, text) => fileName === 'dotnet-tools.json' && /"tools"\s*:/u.test(text),
  parse: readJsonTree,
  ecosystem: 'nuget',
  tables: [{ path: ['tools'], scope: 'development' }],
});

export const flutterVersion = tableFormat({
  name: '.fvmrc',
  matches: (fileName) => /^(?:\.fvmrc|fvm_config\.json)$/u.test(fileName),
  parse: readJsonTree,
  ecosystem: 'pub',
  tables: [],
  keys: [
    { path: ['flutter'], name: 'flutter', kind: 'framework' },
    { path: ['flutterSdkVersion'], name: 'flutter', kind: 'framework' },
  ],
});

export const gleamToml = tableFormat({
  name: 'gleam.toml',
  matches: (fileName) => fileName === 'gleam.toml',
  parse: readTomlTree,
  ecosystem: 'hex',
  describesItself: true,
  keys: [{ path: ['gleam'], name: 'gleam', kind: 'language' }],
  tables: [{ path: ['dependencies'] }, { path: ['dev-dependencies'], scope: 'development' }],
});

export const pixiToml = tableFormat({
  name: 'pixi.toml',
  matches: (fileName) => fileName === 'pixi.toml',
  parse: readTomlTree,
  ecosystem: 'conda',
  describes: ['project', 'workspace'],
  platforms: /^(?:python|r-base|nodejs)$/u,
  tables: [
    { path: ['dependencies'] },
    { path: ['pypi-dependencies'] },
    { path: ['build-dependencies'], scope: 'development' },
    { path: ['feature', 'dev', 'dependencies'], scope: 'development' },
    { path: ['feature', 'test', 'dependencies'], scope: 'development' },
  ],
});

export const shardYml = tableFormat({
  name: 'shard.yml',
  matches: (fileName) => /^shard(?:\.override)?\.ya?ml$/u.test(fileName),
  parse: readYamlTree,
  ecosystem: 'rubygems',
  describesItself: true,
  keys: [{ path: ['crystal'], name: 'crystal', kind: 'language' }],
  tables: [
    { path: ['dependencies'] },
    { path: ['development_dependencies'], scope: 'development' },
  ],
});

export const shardLock = tableFormat({
  name: 'shard.lock',
  matches: (fileName) => fileName === 'shard.lock',
  parse: readYamlTree,
  ecosystem: 'rubygems',
  strength: 'lockfile',
  tables: [{ path: ['shards'] }],
});
