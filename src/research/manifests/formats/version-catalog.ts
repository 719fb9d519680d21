import type { Fact, VersionFact } from '../../research.ts';
import { technologyKind } from '../../technology-kinds.ts';
import { membersAt, memberOf, nodeAt, textAt } from '../data-node.ts';
import type { DataNode, Member } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readTomlTree } from '../read-toml-tree.ts';
import type { Source } from '../source.ts';
import { stateVersion } from '../state-facts.ts';
import type { StatedVersion } from '../state-facts.ts';

type Scope = VersionFact['scope'];
type Stated = Pick<StatedVersion, 'range' | 'value' | 'nameSpan'>;
type Catalog = { readonly source: Source; readonly root: DataNode };

/** A version is a string, or a table of bounds, of which Gradle takes the preferred one first. */
const statedVersion = (member: Member | undefined): Stated => {
  const bounds = ['prefer', 'require', 'strictly'].map((key) => nodeAt(member?.node, key));
  const node = [member?.node, ...bounds].find((candidate) => candidate?.text !== undefined);
  return { range: node?.text, value: node, nameSpan: member };
};

const versionOf = ({ root }: Catalog, entry: Member): Stated => {
  const reference = textAt(entry.node, 'version', 'ref');
  if (reference !== undefined) return statedVersion(memberOf(nodeAt(root, 'versions'), reference));
  return { ...statedVersion(memberOf(entry.node, 'version')), nameSpan: entry };
};

/** `"group:artifact:version"`, and for plug-ins `"id:version"`. */
const shortForm = (entry: Member): Stated & { readonly name: string } => {
  const text = entry.node.text ?? '';
  const at = Math.max(0, text.lastIndexOf(':'));
  return { name: text.slice(0, at), range: text.slice(at + 1), value: entry.node, nameSpan: entry };
};

const nameOf = (node: DataNode): string | undefined => {
  const group = textAt(node, 'group');
  const artifact = textAt(node, 'name') ?? '';
  const joined = group === undefined ? undefined : `${group}:${artifact}`;
  return textAt(node, 'module') ?? textAt(node, 'id') ?? joined;
};

const stateEntry = (catalog: Catalog, entry: Member, scope: Scope): VersionFact[] => {
  const stated =
    entry.node.text === undefined
      ? { name: nameOf(entry.node), ...versionOf(catalog, entry) }
      : shortForm(entry);
  const known = technologyKind(stated.name ?? '');
  const kind = known ?? (scope === 'development' ? 'tool' : undefined);
  return stateVersion(catalog.source, { ...stated, ecosystem: 'maven', scope, kind });
};

const readCatalog = (source: Source): ManifestReading => {
  const { root, malformed } = readTomlTree(source.text);
  const catalog = { source, root };
  // A library or plug-in that refers to a version states it under its own name.
  const referenced = new Set(
    ['libraries', 'plugins'].flatMap((table) =>
      membersAt(root, table).flatMap(({ node }) => textAt(node, 'version', 'ref') ?? []),
    ),
  );
  const facts: Fact[] = [
    ...membersAt(root, 'versions')
      .filter(({ key }) => !referenced.has(key) || technologyKind(key) === 'language')
      .flatMap((member) =>
        stateVersion(source, {
          name: member.key,
          ...statedVersion(member),
          ecosystem: 'maven',
          kind: technologyKind(member.key),
        }),
      ),
    ...membersAt(root, 'libraries').flatMap((entry) => stateEntry(catalog, entry, 'runtime')),
    ...membersAt(root, 'plugins').flatMap((entry) => stateEntry(catalog, entry, 'development')),
  ];
  return toReading(facts, malformed);
};

export const versionCatalog: ManifestFormat = {
  name: 'libs.versions.toml',
  matches: (fileName, text) =>
    fileName.includes('.toml') &&
    (/^\[(?:libraries|plugins|bundles)\]/mu.test(text) || fileName.includes('versions')) &&
    /^\[(?:versions|libraries|plugins)\]/mu.test(text),
  read: readCatalog,
};
