import type { FieldFact } from '../research.ts';
import { memberOf } from '../manifests/data-node.ts';
import type { DataNode } from '../manifests/data-node.ts';
import { readJsonTree } from '../manifests/read-json-tree.ts';

const mostFields = 60;
const longestSample = 50_000;

const typeOfLiteral = (text: string): string => {
  if (text === 'true' || text === 'false') return 'boolean';
  if (text === 'null') return 'null';
  return /^-?\d+$/u.test(text) ? 'integer' : 'number';
};

const typeOf = (node: DataNode, source: string): string => {
  const start = source[node.start] ?? '';
  if (start === '{') return 'object';
  if (start === '[') {
    const [first] = node.members;
    return first === undefined ? 'array' : `${typeOf(first.node, source)}[]`;
  }
  return start === '"' ? 'string' : typeOfLiteral(node.text ?? '');
};

/** Samples of manifests and settings of tools are no data of the product. */
const foreign = new Set([
  'dependencies',
  'devDependencies',
  'compilerOptions',
  '$schema',
  'require',
  'manifest_version',
  'scripts',
  'openapi',
  'swagger',
  'extends',
]);

/** The fields that a sample shows; `undefined` when it is no single object of data. */
export const readJsonSample = (text: string): FieldFact[] | undefined => {
  if (text.length > longestSample || !/^\s*(?:\/\/[^\n]*\s*)*\{/u.test(text)) return undefined;
  const { root, malformed } = readJsonTree(text);
  if (malformed !== undefined && root.members.length < 2) return undefined;
  if (root.members.length < 2 || root.members.length > mostFields) return undefined;
  if ([...foreign].some((key) => memberOf(root, key) !== undefined)) return undefined;
  return root.members.map(({ key, node }) => ({
    name: key,
    type: typeOf(node, text),
    required: true,
    description: '',
  }));
};
