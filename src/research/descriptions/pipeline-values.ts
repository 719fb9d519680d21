import { capture } from '../manifests/captures.ts';
import { textAt } from '../manifests/data-node.ts';
import type { DataNode, Member } from '../manifests/data-node.ts';
import type { VersionFact } from '../research.ts';
import { findTechnology, technologyKind } from '../technology-kinds.ts';
import { lowerBound } from '../lower-bound.ts';
import { readImage } from './read-image.ts';

/** A version that a pipeline states; `at` is the value that states it, `by` what names it. */
export type FoundTool = Pick<VersionFact, 'name' | 'version' | 'kind' | 'scope'> & {
  readonly range?: string;
  readonly at?: DataNode;
  readonly by?: DataNode;
};

/** Keys of set-up steps: `node-version`, `terraform_version`. */
const versionKey =
  /^(?<name>node|python|java|go|ruby|php|dotnet|elixir|otp|flutter|terraform|deno|bun|dart|swift|kotlin|gradle|maven|rust|xcode|helm|kubectl|julia|r|perl|ghc|pnpm|zig|hugo)[-_]version$/iu;
/** Variables such as `POSTGRES_VERSION`, where the name is one of a known technology. */
const versionVariable = /^(?<name>[A-Z][A-Z\d]*)_VERSION$/u;

const properName: Readonly<Record<string, string>> = {
  node: 'Node.js',
  dotnet: '.NET',
  otp: 'Erlang/OTP',
  go: 'Go',
  r: 'R',
};

const nameOfKey = (key: string): string | undefined => {
  const stated = versionKey.exec(key)?.groups?.['name']?.toLowerCase();
  if (stated !== undefined) {
    return properName[stated] ?? stated.charAt(0).toUpperCase() + stated.slice(1);
  }
  return findTechnology(versionVariable.exec(key)?.groups?.['name'] ?? '')?.name;
};

const toTool = (name: string, text: string): FoundTool[] => {
  const version = lowerBound(text, 'npm');
  if (version === undefined) return [];
  const kind = technologyKind(name) ?? 'tool';
  return [{ name, version, kind, scope: 'development', ...(text !== version && { range: text }) }];
};

export const readToolVersion = (key: string, text: string): FoundTool[] => {
  const name = nameOfKey(key);
  return name === undefined ? [] : toTool(name, text);
};

const action = /^(?<name>[\w.-]+\/[\w./-]+)@(?<version>v?\d[\w.-]*|[\da-f]{40})$/u;
/** `# v4.1.1`, `# pin@v4`, `# tag=v4.1.1`: what a commit was when somebody pinned it. */
const pinnedComment = /#\s*(?:[\w./:-]*[@=])?v?(?<version>\d+(?:\.\d+)*(?:-[\w.]+)?)\s*$/u;
const commitLength = 40;

/** An action by its tag, or by its commit when a comment names the tag; `docker://` names an image. */
export const readAction = (text: string, line: string): FoundTool[] => {
  if (text.startsWith('docker://')) return readImageText(text.slice('docker://'.length));
  const { name, version = '' } = action.exec(text)?.groups ?? {};
  if (name === undefined) return [];
  const exact =
    version.length === commitLength
      ? capture(pinnedComment, line)('version')
      : version.replace(/^v/u, '');
  return exact === '' ? [] : [{ name, version: exact, kind: 'tool', scope: 'development' }];
};

export const readImageText = (text: string): FoundTool[] => {
  const image = readImage(text);
  return image === undefined ? [] : [{ ...image, kind: 'image', scope: 'runtime' }];
};

const orb = /^(?<name>[\w./-]+)@v?(?<version>\d+(?:\.\d+)*)$/u;

/** Parts of a pipeline that others wrote: CircleCI's orbs and GitLab's components. */
export const readShared = (text: string): FoundTool[] => {
  const found = capture(orb, text);
  if (found('name') === '') return [];
  return [{ name: found('name'), version: found('version'), kind: 'tool', scope: 'development' }];
};

const chartVersion = /^v?\d+\.\d+[\w.+-]*$/u;
const chartName = /^[\w./-]{1,100}$/u;

const readChart = (name: string | undefined, at: DataNode | undefined): FoundTool[] => {
  if (name === undefined || at?.text === undefined || !chartName.test(name)) return [];
  if (!chartVersion.test(at.text)) return [];
  return [{ name: `${name} chart`, version: at.text, kind: 'tool', scope: 'runtime', at }];
};

/** A chart beside its version: Helmfile and Flux say `version`, Argo CD `targetRevision`. */
export const readChartBeside = (node: DataNode): FoundTool[] => {
  const by = memberNode(node, 'chart');
  const at = memberNode(node, 'version') ?? memberNode(node, 'targetRevision');
  return readChart(by?.text, at).map((found) => (by === undefined ? found : { ...found, by }));
};

const memberNode = (node: DataNode, key: string): DataNode | undefined =>
  node.members.find((member) => member.key === key)?.node;

/** Kustomize changes the tag of an image, and lists charts by name. */
export const readKustomize = ({ key, node }: Member): FoundTool[] =>
  node.members.flatMap(({ node: entry }) => {
    const by = memberNode(entry, 'newName') ?? memberNode(entry, 'name');
    const at = memberNode(entry, key === 'images' ? 'newTag' : 'version');
    if (by?.text === undefined || at?.text === undefined) return [];
    const found =
      key === 'images' ? readImageText(`${by.text}:${at.text}`) : readChart(by.text, at);
    return found.map((each) => ({ ...each, at, by }));
  });

/** Helm's values keep the tag of an image beside its repository. */
export const readSplitImage = ({ node }: Member): FoundTool[] => {
  const [by, at] = [memberNode(node, 'repository'), memberNode(node, 'tag')];
  if (by?.text === undefined || at?.text === undefined) return [];
  return readImageText(`${by.text}:${at.text}`).map((found) => ({ ...found, at, by }));
};

const taskNames: Readonly<Record<string, string>> = {
  nodetool: 'Node.js',
  usenode: 'Node.js',
  usepythonversion: 'Python',
  usedotnet: '.NET SDK',
  gotool: 'Go',
  userubyversion: 'Ruby',
  javatoolinstaller: 'Java',
};

/** Set-up tasks of Azure: `task: NodeTool@0` with `versionSpec`. */
export const readTask = (node: DataNode): FoundTool[] => {
  const by = memberNode(node, 'task');
  const inputs = memberNode(node, 'inputs');
  const name = taskNames[by?.text?.replace(/@.*$/u, '').toLowerCase() ?? ''];
  if (name === undefined || inputs === undefined || by === undefined) return [];
  const at = memberNode(inputs, 'versionSpec') ?? memberNode(inputs, 'version');
  if (at?.text === undefined) return [];
  return toTool(name, at.text).map((found) => ({ ...found, at, by }));
};

const feature = /\/features\/(?<name>[\w-]+)(?::[\w.]+)?$/u;

/** What is built into a container for developers: `ghcr.io/devcontainers/features/go:1` with its version. */
export const readFeatures = ({ node }: Member): FoundTool[] =>
  node.members.flatMap(({ key, node: options }) => {
    const name = capture(feature, key)('name');
    const at = memberNode(options, 'version');
    if (name === '' || at?.text === undefined) return [];
    return toTool(name, at.text).map((found) => ({ ...found, at, by: options }));
  });

/** Travis names the versions of its language by the language's own key. */
const travisKeys: Readonly<Record<string, string>> = {
  python: 'Python',
  node_js: 'Node.js',
  rvm: 'Ruby',
  php: 'PHP',
  go: 'Go',
  rust: 'Rust',
};

export const readTravis = (root: DataNode): FoundTool[] =>
  textAt(root, 'language') === undefined
    ? []
    : root.members.flatMap(({ key, node }) => {
        const name = travisKeys[key];
        const at = node.members[0]?.node ?? node;
        if (name === undefined || at.text === undefined) return [];
        const by = { start: node.start, end: node.end, members: [] };
        return toTool(name, at.text).map((found) => ({ ...found, at, by }));
      });
