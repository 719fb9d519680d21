import { isAlias, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Document, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { deepestLevel, growNode } from './data-node.ts';
import type { DataTree, GrowingNode } from './data-node.ts';
import { expandsEndlessly } from './expands-endlessly.ts';

/** The parser needs quadratic time for many faults and for a line of many quotation marks; no manifest is like that. */
const longestLine = 2000;
const mostLines = 10_000;

/** A number keeps its spelling: 1.10 is not 1.1. */
const spellingOf = (node: Scalar.Parsed): string =>
  typeof node.value === 'string' ? node.value : node.source;

const readList = (node: YAMLSeq.Parsed, level: number): GrowingNode['members'] =>
  node.items.map((item, index) => {
    const child = readNode(item, level);
    return { key: String(index), start: child.start, end: child.end, node: child };
  });

const readMap = (node: YAMLMap.Parsed, level: number): GrowingNode['members'] =>
  node.items.flatMap(({ key, value }) => {
    const { text, start, end } = readNode(key, level);
    return text === undefined ? [] : [{ key: text, start, end, node: readNode(value, level) }];
  });

/** Aliases stay unresolved: a manifest needs none, and a few lines of them can stand for gigabytes. */
const readNode = (node: ParsedNode | null, level = 0): GrowingNode => {
  if (node === null) return growNode(0, 0);
  const found = growNode(node.range[0], node.range[1]);
  if (isAlias(node) || level > deepestLevel) return found;
  if (isScalar(node)) return { ...found, text: spellingOf(node) };
  if (isSeq(node)) return { ...found, members: readList(node, level + 1) };
  return { ...found, members: readMap(node, level + 1) };
};

const isTooLarge = (text: string): boolean => {
  const lines = text.split('\n');
  return lines.length > mostLines || lines.some((line) => line.length > longestLine);
};

/** A file of many documents is walked as one map; the first document decides what the file is. */
const rootOf = (documents: readonly Document.Parsed[]): GrowingNode => {
  const [first, ...others] = documents.map(({ contents }) => readNode(contents));
  if (first === undefined) return growNode(0, 0);
  const members = [first, ...others].flatMap((root) => root.members);
  return others.length === 0 ? first : { ...first, end: others.at(-1)?.end ?? first.end, members };
};

/** Reads every document of a YAML text with the place of every key and value. */
export const readYamlTree = (text: string): DataTree => {
  if (isTooLarge(text)) {
    const limits = `more than ${mostLines} lines or ${longestLine} characters in one`;
    return { root: growNode(0, 0), malformed: limits };
  }
  const parsed = parseAllDocuments(text, {
    logLevel: 'silent',
    // Pretty errors and the search for repeated keys need quadratic time.
    prettyErrors: false,
    uniqueKeys: false,
  });
  const documents = Array.isArray(parsed) ? parsed : [];
  const root = rootOf(documents);
  const [error] = documents.flatMap(({ errors }) => errors);
  if (error === undefined) {
    const isBomb = documents.some(({ contents }) => expandsEndlessly(contents));
    return isBomb
      ? { root, malformed: 'aliases that stand for more than a million nodes' }
      : { root };
  }
  const line = text.slice(0, error.pos[0]).split('\n').length;
  return { root, malformed: `${error.code.toLowerCase().replaceAll('_', ' ')} in line ${line}` };
};
