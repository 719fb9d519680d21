import type { Fact, VersionFact } from '../../research.ts';
import { capture } from '../captures.ts';
import { membersAt, nodeAt, textAt } from '../data-node.ts';
import type { DataNode, Member } from '../data-node.ts';
import { filesInCommand } from '../files-in-command.ts';
import { toReading } from '../manifest-format.ts';
import type { ManifestFormat, ManifestReading } from '../manifest-format.ts';
import { readJsonTree } from '../read-json-tree.ts';
import { quote } from '../source.ts';
import type { Source } from '../source.ts';
import {
  platformKind,
  stateCommand,
  stateEntry,
  stateFiles,
  stateOwn,
  stateVersion,
} from '../state-facts.ts';

type Scope = VersionFact['scope'];

const tables: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'runtime'],
  ['devDependencies', 'development'],
  ['peerDependencies', 'runtime'],
  ['optionalDependencies', 'runtime'],
];

/** Engines that are programs of their own; any other engine is the host of a plug-in, such as `vscode`. */
const programs = new Set(['node', 'npm', 'pnpm', 'yarn', 'bun', 'deno']);

/** `npm:react@^18.0.0` installs another package than the key says. */
const aliasRange = /^npm:(?<name>@?[^@]+)@(?<range>.+)$/u;

/** `github:acme/kit#v2.1.0`, `git+https://…#semver:^2`: the tag of a repository is its version. */
const taggedRange =
  /^(?:github:|gitlab:|bitbucket:|git[+:@]|[\w-]+\/[\w.-]+#).*#(?:semver:)?(?<range>[\^~]?v?\d+\.\d[\w.+-]*)$/u;
const shortTaggedRange = /^[\w-]+\/[\w.-]+#(?:semver:)?(?<range>[\^~]?v?\d+\.\d[\w.+-]*)$/u;

const rangeOf = (stated: string | undefined): string | undefined =>
  capture(taggedRange, stated ?? '')('range') ||
  capture(shortTaggedRange, stated ?? '')('range') ||
  stated;

const stateDependency = (source: Source, member: Member, scope: Scope): VersionFact[] => {
  const stated = rangeOf(member.node.text);
  const alias = capture(aliasRange, stated ?? '');
  const isAlias = alias('name') !== '';
  return stateVersion(source, {
    name: isAlias ? alias('name') : member.key,
    range: isAlias ? alias('range') : stated,
    ecosystem: 'npm',
    value: member.node,
    nameSpan: member,
    scope,
  });
};

/** `foo@^1`, `a>b`, `**\/b` and `a/b` all override the package named last. */
const overriddenName = (key: string): string => {
  const last = key.slice(key.lastIndexOf('>') + 1).trim();
  const parts = last.replace(/(?<=[^/])@.*$/u, '').split('/');
  return parts.slice(parts.at(-2)?.startsWith('@') === true ? -2 : -1).join('/');
};

const stateOverrides = (source: Source, members: readonly Member[], parent = ''): VersionFact[] =>
  members.flatMap((member) => {
    const name = member.key === '.' ? parent : overriddenName(member.key);
    if (member.node.text === undefined) return stateOverrides(source, member.node.members, name);
    return stateDependency(source, { ...member, key: name }, 'override');
  });

const stateEngine = (source: Source, member: Member): VersionFact[] =>
  stateEntry(source, member, {
    name: programs.has(member.key) ? member.key : `engines.${member.key}`,
    ecosystem: 'npm',
    kind: platformKind(member.key, 'platform'),
  });

/** `pnpm@9.1.0+sha512.…`: the hash is no part of the version. */
const packageManagerShape = /^(?<name>[a-z]+)@(?<version>[^+]+)/u;

const statePackageManager = (source: Source, node: DataNode | undefined): VersionFact[] => {
  const found = capture(packageManagerShape, node?.text ?? '');
  return stateVersion(source, {
    name: found('name'),
    range: found('version'),
    ecosystem: 'npm',
    value: node,
    kind: 'tool',
  });
};

/** `devEngines` names the programs that developers need, one or a list of them a key. */
const stateDevelopmentEngines = (source: Source, root: DataNode): VersionFact[] =>
  membersAt(root, 'devEngines').flatMap(({ node }) =>
    [
      node,
      ...node.members.filter(({ key }) => /^\d+$/u.test(key)).map((entry) => entry.node),
    ].flatMap((engine) => {
      const name = nodeAt(engine, 'name');
      return stateVersion(source, {
        name: name?.text,
        range: textAt(engine, 'version'),
        ecosystem: 'npm',
        value: nodeAt(engine, 'version'),
        nameSpan: name,
        scope: 'development',
        kind: platformKind(name?.text ?? ''),
      });
    }),
  );

/** The catalogs that `catalog:` refers to; Bun keeps them here. */
const stateCatalogs = (source: Source, root: DataNode): VersionFact[] =>
  [root, nodeAt(root, 'workspaces')].flatMap((owner) =>
    [
      ...membersAt(owner, 'catalog'),
      ...membersAt(owner, 'catalogs').flatMap(({ node }) => node.members),
    ].flatMap((member) => stateDependency(source, member, 'runtime')),
  );

/** The package manager whose `run` the project uses. */
const runnerOf = (root: DataNode): string => {
  const stated = textAt(root, 'packageManager') ?? '';
  return ['pnpm', 'yarn', 'bun'].find((name) => stated.startsWith(`${name}@`)) ?? 'npm';
};

const commandOf = (runner: string, script: string): string => {
  const isShort = (script === 'test' || script === 'start') && runner !== 'bun';
  return isShort ? `${runner} ${script}` : `${runner} run ${script}`;
};

const stateScripts = (source: Source, root: DataNode): Fact[] => {
  const runner = runnerOf(root);
  return membersAt(root, 'scripts').flatMap((script): Fact[] => {
    const text = script.node.text;
    if (text === undefined || script.key === '') return [];
    const files = filesInCommand(text).map((path): Fact => ({
      is: 'file',
      path,
      evidence: quote(source, script.node),
    }));
    return [stateCommand(source, commandOf(runner, script.key), script), ...files];
  });
};

const entryKeys = ['main', 'module', 'types', 'typings', 'bin', 'exports', 'files'];

const readPackage = (source: Source): ManifestReading => {
  const { root, malformed } = readJsonTree(source.text);
  const engines = [...membersAt(root, 'engines'), ...membersAt(root, 'volta')];
  const facts: Fact[] = [
    ...stateOwn(source, root, 'npm'),
    ...engines.flatMap((member) => stateEngine(source, member)),
    ...statePackageManager(source, nodeAt(root, 'packageManager')),
    ...stateDevelopmentEngines(source, root),
    ...stateCatalogs(source, root),
    ...tables.flatMap(([table, scope]) =>
      membersAt(root, table).flatMap((member) => stateDependency(source, member, scope)),
    ),
    ...stateOverrides(source, membersAt(root, 'overrides')),
    ...stateOverrides(source, membersAt(root, 'resolutions')),
    ...stateOverrides(source, membersAt(root, 'pnpm', 'overrides')),
    ...stateScripts(source, root),
    ...entryKeys.flatMap((key) => stateFiles(source, nodeAt(root, key))),
  ];
  return toReading(facts, malformed);
};

const namedPackage = /(?:^|[^a-z0-9])package(?:[^a-z0-9].*)?\.json/u;
const packageContent =
  /"(?:(?:dev|peer|optional)?dependencies|scripts|engines|exports|version|workspaces)"\s*:/iu;
const contentOfAnyName = /"devDependencies"\s{0,20}:\s{0,20}\{/u;

export const packageJson: ManifestFormat = {
  name: 'package.json',
  matches: (fileName, text) =>
    (namedPackage.test(fileName) && packageContent.test(text)) ||
    (fileName.endsWith('.json') && contentOfAnyName.test(text)),
  read: readPackage,
};
