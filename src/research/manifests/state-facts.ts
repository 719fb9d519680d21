import { lowerBound } from '../lower-bound.ts';
import type { Ecosystem } from '../lower-bound.ts';
import type { CommandFact, FileFact, VersionFact } from '../research.ts';
import { packageKind, technologyKind } from '../technology-kinds.ts';
import type { DataNode, Member } from './data-node.ts';
import { memberOf } from './data-node.ts';
import { toFilePath } from './to-file-path.ts';
import { quote } from './source.ts';
import type { Source, Span } from './source.ts';

/** A name and the range that a manifest states for it, with the places of both; what is not stated is undefined. */
export type StatedVersion = {
  readonly name: string | undefined;
  readonly range: string | undefined;
  /** What the file says, when `range` is a reading of it. */
  readonly statedAs?: string | undefined;
  readonly ecosystem: Ecosystem;
  readonly value: Span | undefined;
  readonly nameSpan?: Span | undefined;
  readonly scope?: VersionFact['scope'] | undefined;
  readonly strength?: 'lockfile' | 'manifest';
  readonly kind?: VersionFact['kind'] | undefined;
};

/** What is common to the entries of one table. */
export type EntryOptions = Pick<StatedVersion, 'ecosystem' | 'scope' | 'kind' | 'strength'> & {
  readonly name?: string | undefined;
};

/** Names are short; anything longer is not one. The unit is characters, the limit is npm's. */
const longestName = 214;

const isName = (name: string): boolean => name !== '' && name.length <= longestName;

/** What the file states, when it is not the version itself. */
const rangeOf = (stated: StatedVersion, version: string): { readonly range?: string } => {
  const range = (stated.statedAs ?? stated.range ?? '').replace(/\s+/gu, ' ').trim();
  return range === version || range === `v${version}` ? {} : { range };
};

/** The fact that a stated range gives: none when it has no lower bound, or when it names nothing. */
export const stateVersion = (source: Source, stated: StatedVersion): VersionFact[] => {
  const name = stated.name?.trim() ?? '';
  const version = lowerBound(stated.range ?? '', stated.ecosystem);
  if (version === undefined || stated.value === undefined || !isName(name)) return [];
  const { scope = 'runtime', strength = 'manifest', kind = packageKind(name) } = stated;
  const evidence = quote(source, stated.value, stated.nameSpan);
  return [
    { is: 'version', name, version, ...rangeOf(stated, version), kind, scope, strength, evidence },
  ];
};

/** A table states a version, or the tag of the repository that it names. */
const versionIn = (table: DataNode): DataNode | undefined => {
  const [version, tag] = [memberOf(table, 'version')?.node, memberOf(table, 'tag')?.node];
  const isTag = tag?.text !== undefined && /^v?\d+\.\d/u.test(tag.text);
  return version ?? (isTag ? tag : undefined);
};

/** An entry `name = range`, or `name = { version = range }`, of a table. */
export const stateEntry = (
  source: Source,
  entry: Member | undefined,
  options: EntryOptions,
): VersionFact[] => {
  if (entry === undefined) return [];
  const node = entry.node.text === undefined ? versionIn(entry.node) : entry.node;
  return stateVersion(source, {
    name: entry.key,
    ...options,
    range: node?.text,
    value: node,
    nameSpan: entry,
  });
};

/** The version of the package that a manifest describes, from its keys `name` and `version`. */
export const stateOwn = (
  source: Source,
  described: DataNode | undefined,
  ecosystem: Ecosystem,
): VersionFact[] => {
  const name = memberOf(described, 'name');
  const version = memberOf(described, 'version')?.node;
  return stateVersion(source, {
    name: name?.node.text,
    range: version?.text,
    ecosystem,
    value: version,
    nameSpan: name,
    scope: 'own',
  });
};

/** The kind of something that is no package: a runtime, an engine, a tool, a platform. */
export const platformKind = (
  name: string,
  otherwise: VersionFact['kind'] = 'tool',
): VersionFact['kind'] => technologyKind(name) ?? otherwise;

/** A file that a manifest names; none when the text is a folder, a glob or a URL. */
export const stateFile = (source: Source, stated: DataNode | undefined): FileFact[] => {
  const path = toFilePath(stated?.text ?? '');
  if (path === undefined || stated === undefined) return [];
  return [{ is: 'file', path, evidence: quote(source, stated) }];
};

/** Every file that a value names, however deep in its lists and maps. */
export const stateFiles = (source: Source, node: DataNode | undefined): FileFact[] => {
  if (node === undefined || node.text !== undefined) return stateFile(source, node);
  return node.members.flatMap((member) => stateFiles(source, member.node));
};

const purposes: readonly (readonly [RegExp, CommandFact['purpose']])[] = [
  [/(?:^|[:_-])(?:install|setup|bootstrap|deps)(?:[:_-]|$)/u, 'install'],
  [
    /(?:^|[:_-])(?:lint|format|fmt|typecheck|type-check|check|eslint|prettier|phpstan|cs)(?:[:_-]|$)/u,
    'lint',
  ],
  [/(?:^|[:_-])(?:test|tests|spec|e2e|coverage|unit|jest|vitest)(?:[:_-]|$)/u, 'test'],
  [/(?:^|[:_-])(?:build|compile|bundle|package|dist|pack|prepublish|tsc)(?:[:_-]|$)/u, 'build'],
  [/(?:^|[:_-])(?:start|dev|serve|server|watch|preview|run|develop)(?:[:_-]|$)/u, 'start'],
];

/** What a script is for, by the words of its name. */
const purposeOf = (scriptName: string): CommandFact['purpose'] =>
  purposes.find(([words]) => words.test(scriptName))?.[1] ?? 'other';

/** A script of a manifest, by the command that runs it. */
export const stateCommand = (source: Source, command: string, script: Member): CommandFact => ({
  is: 'command',
  purpose: purposeOf(script.key),
  command,
  evidence: quote(source, script),
});
