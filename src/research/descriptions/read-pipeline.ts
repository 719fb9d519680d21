import type { DataNode, Member } from '../manifests/data-node.ts';
import { lineAt, quote } from '../manifests/source.ts';
import type { Source } from '../manifests/source.ts';
import { stateRuntime } from '../manifests/state-runtime.ts';
import { readInstallLine } from '../prose/read-installs.ts';
import type { VersionFact } from '../research.ts';
import { packageKind } from '../technology-kinds.ts';
import {
  readAction,
  readChartBeside,
  readFeatures,
  readImageText,
  readKustomize,
  readShared,
  readSplitImage,
  readTask,
  readToolVersion,
  readTravis,
} from './pipeline-values.ts';
import type { FoundTool } from './pipeline-values.ts';

/** More values than this are data, not a pipeline. */
const mostValues = 20_000;

const lineOf = (source: Source, offset: number): string => {
  const start = source.lineStarts[lineAt(source, offset) - 1] ?? 0;
  const end = source.text.indexOf('\n', offset);
  return source.text.slice(start, end === -1 ? undefined : end);
};

/** A matrix lists several versions of a tool; the first of them is the least. */
const textOf = ({ key, node }: Member): string | undefined =>
  node.text ?? (/version$/iu.test(key) ? node.members[0]?.node.text : undefined);

/** Images of services: a list of texts, or of maps that name their image. */
const readServices = ({ node }: Member): FoundTool[] =>
  node.members.flatMap(({ node: item }) => {
    const at =
      item.text === undefined ? item.members.find(({ key }) => key === 'name')?.node : item;
    return readImageText(at?.text ?? '').map((found) =>
      at === undefined ? found : { ...found, at },
    );
  });

const readMap: Readonly<Record<string, (member: Member) => FoundTool[]>> = {
  image: (member) => [
    ...readSplitImage(member),
    ...member.node.members
      .filter(({ key }) => key === 'name')
      .flatMap(({ node }) =>
        readImageText(node.text ?? '').map((found) => ({ ...found, at: node })),
      ),
  ],
  services: readServices,
  images: readKustomize,
  helmCharts: readKustomize,
  features: readFeatures,
  orbs: ({ node }) =>
    node.members.flatMap((orb) =>
      readShared(orb.node.text ?? '').map((found) => ({ ...found, at: orb.node })),
    ),
};

const readText = (source: Source, key: string, node: DataNode & { text: string }): FoundTool[] => {
  const { text } = node;
  if (key === 'uses') return readAction(text, lineOf(source, node.start));
  if (key === 'image' || key === 'container' || key === 'pipe') return readImageText(text);
  return key === 'component' ? readShared(text) : readToolVersion(key, text);
};

const readMember = (source: Source, member: Member): FoundTool[] => {
  const { key, node } = member;
  const text = textOf(member);
  if (text === undefined) {
    return [...(readMap[key]?.(member) ?? []), ...readChartBeside(node), ...readTask(node)];
  }
  return readText(source, key, { ...node, text });
};

const commandKeys = new Set([
  'run',
  'script',
  'before_script',
  'after_script',
  'commands',
  'install',
]);
const lineStart = /^\s*(?:-\s+)?(?:(?:run|script|install):\s*)?[|>]?[+-]?\s*/u;

/** What the commands of a step install; each stands on a line of its own. */
const readCommands = (source: Source, { node }: Member): VersionFact[] => {
  const first = lineAt(source, node.start);
  const last = lineAt(source, Math.max(node.start, node.end - 1));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((line) => {
    const start = source.lineStarts[line - 1] ?? 0;
    const text = lineOf(source, start).replace(lineStart, '');
    return readInstallLine(text).map((found) => ({
      is: 'version' as const,
      ...found,
      kind: packageKind(found.name),
      scope: 'development' as const,
      strength: 'manifest' as const,
      evidence: quote(source, { start, end: start + 1 }),
    }));
  });
};

const readFacts = (source: Source, member: Member): VersionFact[] => [
  ...readMember(source, member).map(({ at, by, ...found }) => ({
    is: 'version' as const,
    strength: 'manifest' as const,
    evidence: quote(source, at ?? firstOf(member), by ?? at ?? member),
    ...found,
  })),
  ...(member.key === 'runtime' || member.key === 'using' ? stateRuntime(source, member) : []),
  ...(commandKeys.has(member.key) ? readCommands(source, member) : []),
];

const firstOf = ({ node }: Member): DataNode =>
  node.members.find(({ key }) => key === '0')?.node ?? node;

/** Reads images, set-up versions and actions of a compose file, a pipeline or a cluster's manifest. */
export const readPipeline = (source: Source, root: DataNode): VersionFact[] => {
  const facts: VersionFact[] = readTravis(root).map(({ at = root, by = at, ...found }) => ({
    is: 'version',
    strength: 'manifest',
    evidence: quote(source, at, by),
    ...found,
  }));
  const waiting: DataNode[] = [root];
  let visited = 0;
  for (let node = waiting.pop(); node !== undefined && visited < mostValues; node = waiting.pop()) {
    for (const member of node.members) {
      visited += 1;
      waiting.push(member.node);
      facts.push(...readFacts(source, member));
    }
  }
  return facts.sort((left, right) => left.evidence.line - right.evidence.line);
};
