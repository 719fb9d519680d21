import type { VersionFact } from '../../research.ts';
import { capture } from '../captures.ts';
import { memberOf, membersAt, nodeAt, textAt } from '../data-node.ts';
import type { DataNode, Member } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readHclTree } from '../read-hcl-tree.ts';
import { stateRuntime } from '../state-runtime.ts';
import type { Source } from '../source.ts';
import { stateVersion } from '../state-facts.ts';
import type { StatedVersion } from '../state-facts.ts';

type Stated = Omit<StatedVersion, 'ecosystem'>;

const state = (source: Source, stated: Stated): VersionFact[] =>
  stateVersion(source, { ...stated, ecosystem: 'rubygems' });

/** Every block below a keyword, whatever its labels. */
const blocksOf = (root: DataNode, keyword: string): DataNode[] =>
  root.members.filter(({ key }) => key === keyword).map(({ node }) => node);

/** `aws = { source = "hashicorp/aws", version = "~> 5.0" }`, and before Terraform 0.13 `aws = "~> 3.0"`. */
const stateProvider = (source: Source, member: Member): VersionFact[] => {
  if (member.node.text !== undefined) {
    return state(source, { name: member.key, range: member.node.text, value: member.node });
  }
  const address = nodeAt(member.node, 'source');
  const version = nodeAt(member.node, 'version');
  return state(source, {
    name: address?.text ?? member.key,
    range: version?.text,
    value: version,
    nameSpan: address ?? member,
  });
};

const stateSettings = (source: Source, settings: DataNode): VersionFact[] => {
  const version = memberOf(settings, 'required_version');
  return [
    ...state(source, {
      name: 'Terraform',
      range: version?.node.text,
      value: version?.node,
      nameSpan: settings,
      kind: 'tool',
    }),
    ...['required_providers', 'required_plugins'].flatMap((key) =>
      membersAt(settings, key).flatMap((member) => stateProvider(source, member)),
    ),
  ];
};

const addressWithVersion =
  /(?:^tfr:\/\/\/?|\/)?(?<name>[\w./-]+?)(?:\.git)?(?:\/\/[^?]*)?\?(?:ref|version)=v?(?<version>\d[\w.-]*)$/u;

/** A module of a registry has a key for its version; one of a repository has a tag in its address. */
const stateModule = (source: Source, { node, key }: Member): VersionFact[] => {
  const address = nodeAt(node, 'source');
  const version = nodeAt(node, 'version');
  const tagged = capture(addressWithVersion, address?.text ?? '');
  if (tagged('version') !== '') return stateTagged(source, address, tagged);
  return state(source, {
    name: address?.text ?? key,
    range: version?.text,
    value: version,
    nameSpan: address,
  });
};

const stateTagged = (
  source: Source,
  address: DataNode | undefined,
  tagged: (group: string) => string,
): VersionFact[] => {
  const isRegistry = address?.text?.startsWith('tfr:') === true;
  const path = tagged('name').replace(/^\/+/u, '');
  const name = isRegistry ? path : path.slice(path.lastIndexOf('/') + 1);
  return state(source, { name, range: tagged('version'), value: address });
};

/** `engine = "postgres"` with `engine_version = "16.2"`: what a managed service runs. */
const stateEngine = (source: Source, resource: DataNode): VersionFact[] => {
  const engine = nodeAt(resource, 'engine');
  const version = nodeAt(resource, 'engine_version');
  return [
    ...state(source, {
      name: engine?.text,
      range: version?.text,
      value: version,
      nameSpan: engine,
      kind: 'database',
    }),
    ...stateRuntime(source, memberOf(resource, 'runtime')),
  ];
};

const readTerraform = (source: Source): ManifestReading => {
  const root = readHclTree(source);
  const settings = ['terraform', 'packer'].flatMap((keyword) => blocksOf(root, keyword));
  const labelled = (keyword: string): Member[] =>
    blocksOf(root, keyword).flatMap(({ members }) => members);
  const resources = labelled('resource').flatMap(({ node }) => node.members);
  return toReading(
    [
      ...settings.flatMap((block) => stateSettings(source, block)),
      ...settings.flatMap((node) => stateModule(source, { key: '', start: 0, end: 0, node })),
      ...labelled('provider').flatMap((member) => stateProvider(source, member)),
      ...labelled('module').flatMap((member) => stateModule(source, member)),
      ...resources.flatMap(({ node }) => stateEngine(source, node)),
    ],
    undefined,
  );
};

export const terraform: ManifestFormat = {
  name: 'Terraform file',
  matches: (fileName) => /\.(?:tf|tofu|pkr\.hcl)$|^terragrunt\.hcl$/u.test(fileName),
  read: readTerraform,
};

/** The registry that a provider comes from is no part of its name. */
const registry = /^registry\.(?:terraform\.io|opentofu\.org)\//u;

export const terraformLock: ManifestFormat = {
  name: '.terraform.lock.hcl',
  matches: (fileName) => fileName.endsWith('.lock.hcl'),
  read: (source) =>
    toReading(
      blocksOf(readHclTree(source), 'provider').flatMap(({ members }) =>
        members.flatMap(({ key, node, start, end }) =>
          stateVersion(source, {
            name: key.replace(registry, ''),
            range: textAt(node, 'version'),
            ecosystem: 'rubygems',
            strength: 'lockfile',
            value: nodeAt(node, 'version'),
            nameSpan: { start, end },
          }),
        ),
      ),
      undefined,
    ),
};
