import type { VersionFact } from '../../research.ts';
import { capture } from '../captures.ts';
import { membersAt, nodeAt } from '../data-node.ts';
import type { DataNode, Member } from '../data-node.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat } from '../manifest-format.ts';
import { nameOfVersionKey } from '../name-of-version-key.ts';
import { readJsonTree } from '../read-json-tree.ts';
import { readTomlTree } from '../read-toml-tree.ts';
import { readYamlTree } from '../read-yaml-tree.ts';
import type { Source, Span } from '../source.ts';
import { platformKind, stateVersion } from '../state-facts.ts';

/** Other names of tools; the name before a colon says where a tool comes from. */
const toolNames: Readonly<Record<string, string>> = { nodejs: 'node', golang: 'go' };

/** `npm:prettier`, `aqua:cli/cli`, `nodejs`. */
export const toolName = (key: string): string => {
  const name = key.slice(key.lastIndexOf(':') + 1);
  return toolNames[name] ?? name;
};

/** `20.11.1`, `temurin-21.0.2`, `v1.2`; the vendor is no part of the version. */
export const toolVersion = (text: string): string =>
  text.replace(/^(?:[a-z]+-)*(?=v?\d)/u, '').replace(/-otp-\d+$/u, '');

type Tool = { readonly name: string; readonly text: string | undefined };

export const stateTool = (
  source: Source,
  { name, text }: Tool,
  { value, nameSpan }: { readonly value: Span; readonly nameSpan: Span },
): VersionFact[] =>
  stateVersion(source, {
    name,
    range: toolVersion(text ?? ''),
    statedAs: text,
    ecosystem: 'npm',
    value,
    nameSpan,
    kind: platformKind(name),
  });

/** A tool's entry: one version, a table with the key `version`, or a list whose first one is used. */
const stateEntry = (source: Source, member: Member): VersionFact[] => {
  const node = [member.node, nodeAt(member.node, 'version'), nodeAt(member.node, '0')].find(
    (candidate) => candidate?.text !== undefined,
  );
  return node === undefined
    ? []
    : stateTool(
        source,
        { name: toolName(member.key), text: node.text },
        { value: node, nameSpan: member },
      );
};

export const miseToml: ManifestFormat = {
  name: 'mise.toml',
  matches: (fileName, text) =>
    /^\.?(?:mise|rtx)(?:\.[\w-]+)*\.toml$/u.test(fileName) ||
    (fileName === 'config.toml' && /^\[tools\]/mu.test(text)),
  read: (source) => {
    const { root, malformed } = readTomlTree(source.text);
    const facts = membersAt(root, 'tools').flatMap((member) => stateEntry(source, member));
    return toReading(facts, malformed);
  },
};

export const protoTools: ManifestFormat = {
  name: '.prototools',
  matches: (fileName) => fileName.endsWith('.prototools'),
  read: (source) => {
    const { root, malformed } = readTomlTree(source.text);
    const facts = root.members.flatMap((member) =>
      member.node.text === undefined ? [] : stateEntry(source, member),
    );
    return toReading(facts, malformed);
  },
};

/** `nodejs@20.11.1`, `cli/cli@v2.46.0`. */
const taggedTool = /^(?<name>@?[\w./-]+)@(?<version>v?\d[\w.+-]*)$/u;

const stateTagged = (source: Source, node: DataNode | undefined): VersionFact[] => {
  const found = capture(taggedTool, node?.text ?? '');
  if (node === undefined) return [];
  return stateTool(
    source,
    { name: found('name'), text: found('version') },
    { value: node, nameSpan: node },
  );
};

export const devboxJson: ManifestFormat = {
  name: 'devbox.json',
  matches: (fileName) => fileName === 'devbox.json',
  read: (source) => {
    const { root, malformed } = readJsonTree(source.text);
    const facts = membersAt(root, 'packages').flatMap((member) =>
      member.node.text !== undefined && /^\d+$/u.test(member.key)
        ? stateTagged(source, member.node)
        : stateEntry(source, member),
    );
    return toReading(facts, malformed);
  },
};

export const aquaYaml: ManifestFormat = {
  name: 'aqua.yaml',
  matches: (fileName, text) => /aqua[\w-]*\.ya?ml$/u.test(fileName) && /^packages:/mu.test(text),
  read: (source) => {
    const { root, malformed } = readYamlTree(source.text);
    const facts = membersAt(root, 'packages').flatMap(({ node }) =>
      stateTagged(source, nodeAt(node, 'name')),
    );
    return toReading(facts, malformed);
  },
};

/** Hosters read the versions of tools from the environment of the build. */
export const netlifyToml: ManifestFormat = {
  name: 'netlify.toml',
  matches: (fileName) => fileName === 'netlify.toml',
  read: (source) => {
    const { root, malformed } = readTomlTree(source.text);
    const facts = membersAt(root, 'build', 'environment').flatMap((member) => {
      const name = nameOfVersionKey(member.key)?.toLowerCase();
      return name === undefined
        ? []
        : stateTool(
            source,
            { name, text: member.node.text },
            { value: member.node, nameSpan: member },
          );
    });
    return toReading(facts, malformed);
  },
};
