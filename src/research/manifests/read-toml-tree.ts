import { ParseError, parseTOML } from 'toml-eslint-parser';
import type { AST } from 'toml-eslint-parser';
import { deepestLevel, growNode } from './data-node.ts';
import type { DataTree, GrowingNode } from './data-node.ts';
import { rescueToml } from './rescue-toml.ts';
import type { TomlPiece } from './rescue-toml.ts';
import type { Span } from './source.ts';

type Key = Span & { readonly text: string };

/** Where a piece of the file begins, and the table that its keys belong to. */
type Place = { readonly table: GrowingNode; readonly offset: number };

const keysOf = (key: AST.TOMLKey, offset: number): Key[] =>
  key.keys.map((part) => ({
    text: part.type === 'TOMLBare' ? part.name : part.value,
    start: part.range[0] + offset,
    end: part.range[1] + offset,
  }));

/** The members of a table by key, because a file may open many tables of one parent. */
const indexes = new WeakMap<GrowingNode, Map<string, GrowingNode>>();

const indexOf = (node: GrowingNode): Map<string, GrowingNode> => {
  const found = indexes.get(node) ?? new Map<string, GrowingNode>();
  indexes.set(node, found);
  return found;
};

const addMember = (parent: GrowingNode, key: Key, node: GrowingNode): GrowingNode => {
  parent.members.push({ key: key.text, start: key.start, end: key.end, node });
  indexOf(parent).set(key.text, node);
  return node;
};

const descend = (parent: GrowingNode, key: Key): GrowingNode =>
  indexes.get(parent)?.get(key.text) ?? addMember(parent, key, growNode(key.start, key.end));

const spellingOf = (value: AST.TOMLValue): string => {
  if (value.kind === 'integer' || value.kind === 'float') return value.number;
  if (value.kind === 'string') return value.value;
  return value.kind === 'boolean' ? String(value.value) : value.datetime;
};

const readValue = (value: AST.TOMLContentNode, offset: number, level = 0): GrowingNode => {
  const node = growNode(value.range[0] + offset, value.range[1] + offset);
  if (value.type === 'TOMLValue') return { ...node, text: spellingOf(value) };
  if (level > deepestLevel) return node;
  if (value.type === 'TOMLInlineTable') {
    for (const pair of value.body) placePair(pair, { table: node, offset }, level + 1);
    return node;
  }
  for (const [index, element] of value.elements.entries()) {
    const child = readValue(element, offset, level + 1);
    addMember(node, { text: String(index), start: child.start, end: child.end }, child);
  }
  return node;
};

const placePair = (pair: AST.TOMLKeyValue, place: Place, level = 0): void => {
  const keys = keysOf(pair.key, place.offset);
  const last = keys.pop();
  if (last === undefined || keys.length > deepestLevel) return;
  const table = keys.reduce(descend, place.table);
  addMember(table, last, readValue(pair.value, place.offset, level));
};

/** The table that a header opens; a header of an array of tables opens its next element. */
const openTable = (root: GrowingNode, header: AST.TOMLTable, offset: number): GrowingNode => {
  const keys = keysOf(header.key, offset);
  if (keys.length > deepestLevel) return growNode(0, 0);
  const table = keys.reduce((parent, key, index) => {
    const found = descend(parent, key);
    const isLast = index === keys.length - 1;
    // `[[bin]]` then `[bin.extra]`: the later header means the list's last element.
    return isLast ? found : (lastElement(found) ?? found);
  }, root);
  if (header.kind === 'standard') return table;
  const span = { start: header.range[0] + offset, end: header.range[1] + offset };
  const index = String(table.members.length);
  return addMember(table, { text: index, ...span }, growNode(span.start, span.end));
};

const lastElement = (node: GrowingNode): GrowingNode | undefined => {
  const last = node.members.at(-1);
  return last?.key === String(node.members.length - 1) ? last.node : undefined;
};

const placePiece = (root: GrowingNode, table: GrowingNode, piece: TomlPiece): GrowingNode => {
  let current = table;
  for (const item of parseTOML(piece.text).body[0].body) {
    if (item.type === 'TOMLKeyValue') {
      placePair(item, { table: current, offset: piece.offset });
      continue;
    }
    current = openTable(root, item, piece.offset);
    for (const pair of item.body) placePair(pair, { table: current, offset: piece.offset });
  }
  return current;
};

const placeIfReadable = (root: GrowingNode, table: GrowingNode, piece: TomlPiece): GrowingNode => {
  try {
    return placePiece(root, table, piece);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    // The keys below a header that cannot be read belong to no table that is known.
    return piece.text.trimStart().startsWith('[') ? growNode(0, 0) : table;
  }
};

/** Reads TOML with the place of every key and value; of a broken text every statement that stands alone is read. */
export const readTomlTree = (text: string): DataTree => {
  const root = growNode(0, text.length);
  try {
    placePiece(root, root, { text, offset: 0 });
    return { root };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    const rescued = growNode(0, text.length);
    let table = rescued;
    for (const piece of rescueToml(text)) table = placeIfReadable(rescued, table, piece);
    return { root: rescued, malformed: `${error.message} in line ${error.lineNumber}` };
  }
};
