import type { DataNode, Member } from '../manifests/data-node.ts';
import { textAt } from '../manifests/data-node.ts';
import { lineAt, quote } from '../manifests/source.ts';
import type { Source } from '../manifests/source.ts';
import type { VersionFact } from '../research.ts';
import { technologyKind } from '../technology-kinds.ts';
import { lowerBound } from '../lower-bound.ts';
import { readImage } from './read-image.ts';

/** Keys of set-up steps: `node-version`, `terraform_version`. */
const versionKey =
  /^(?<name>node|python|java|go|ruby|php|dotnet|elixir|otp|flutter|terraform|deno|bun|dart|swift|kotlin|gradle|maven|rust|xcode|helm|kubectl|julia|r|perl|ghc|pnpm|zig|hugo)[-_]version$/iu;
const action = /^(?<name>[\w.-]+\/[\w./-]+)@(?<version>v?\d[\w.-]*|[\da-f]{40})$/u;
const pinnedComment = /#\s*v?(?<version>\d+(?:\.\d+)*)\s*$/u;
/** More values than this are data, not a pipeline. */
const mostValues = 20_000;

type Found = Pick<VersionFact, 'name' | 'version' | 'kind' | 'scope'> & { readonly range?: string };

const properName: Readonly<Record<string, string>> = {
  node: 'Node.js',
  dotnet: '.NET',
  otp: 'Erlang/OTP',
  go: 'Go',
  r: 'R',
};

const readToolVersion = (key: string, text: string): Found[] => {
  const name = versionKey.exec(key)?.groups?.['name']?.toLowerCase();
  const version = name === undefined ? undefined : lowerBound(text, 'npm');
  if (name === undefined || version === undefined) return [];
  const proper = properName[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
  const kind = technologyKind(name) ?? 'tool';
  return [
    { name: proper, version, kind, scope: 'development', ...(text !== version && { range: text }) },
  ];
};

const readAction = (text: string, line: string): Found[] => {
  const { name, version = '' } = action.exec(text)?.groups ?? {};
  if (name === undefined) return [];
  const exact =
    version.length === 40
      ? pinnedComment.exec(line)?.groups?.['version']
      : version.replace(/^v/u, '');
  return exact === undefined ? [] : [{ name, version: exact, kind: 'tool', scope: 'development' }];
};

const readImageText = (text: string): Found[] => {
  const image = readImage(text);
  return image === undefined ? [] : [{ ...image, kind: 'image', scope: 'runtime' }];
};

/** Helm's values keep the tag of an image beside its repository. */
const readSplitImage = ({ node }: Member): Found[] => {
  const [name, tag] = [textAt(node, 'repository'), textAt(node, 'tag')];
  return name === undefined || tag === undefined ? [] : readImageText(`${name}:${tag}`);
};

const lineOf = (source: Source, offset: number): string => {
  const start = source.lineStarts[lineAt(source, offset) - 1] ?? 0;
  const end = source.text.indexOf('\n', offset);
  return source.text.slice(start, end === -1 ? undefined : end);
};

/** A matrix lists several versions of a tool; the first of them is the least. */
const textOf = ({ key, node }: Member): string | undefined =>
  node.text ?? (key.endsWith('version') ? node.members[0]?.node.text : undefined);

const readMember = (source: Source, member: Member): Found[] => {
  const { key, node } = member;
  const text = textOf(member);
  if (key === 'image' && text === undefined) return readSplitImage(member);
  if (text === undefined) return [];
  if (key === 'uses') return readAction(text, lineOf(source, node.start));
  return key === 'image' || key === 'container' ? readImageText(text) : readToolVersion(key, text);
};

/** Reads images, set-up versions and actions of a compose file, a pipeline or a cluster's manifest. */
export const readPipeline = (source: Source, root: DataNode): VersionFact[] => {
  const facts: VersionFact[] = [];
  const waiting: DataNode[] = [root];
  let visited = 0;
  for (let node = waiting.pop(); node !== undefined && visited < mostValues; node = waiting.pop()) {
    for (const member of node.members) {
      visited += 1;
      waiting.push(member.node);
      for (const found of readMember(source, member)) {
        const value =
          member.node.members.find(({ key }) => key === 'tag' || key === '0')?.node ?? member.node;
        facts.push({
          is: 'version',
          strength: 'manifest',
          evidence: quote(source, value, member),
          ...found,
        });
      }
    }
  }
  return facts.sort((left, right) => left.evidence.line - right.evidence.line);
};
