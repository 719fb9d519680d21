import { XMLParser } from 'fast-xml-parser';
import { deepestLevel, growNode } from './data-node.ts';
import type { DataNode, DataTree, GrowingNode } from './data-node.ts';

/** No manifest is larger; the unit is characters. */
const longestText = 2_000_000;
const textKey = '#text';
const attributesKey = ':@';

/** What the parser gives for one node when order is preserved; the place is under a symbol. */
type OrderedNode = Readonly<Record<string | symbol, unknown>>;

const isRecord = (value: unknown): value is OrderedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const recordsOf = (value: unknown): OrderedNode[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** One text while it is read; the first element left open is the fault. */
type Reading = { readonly text: string; fault?: string };
/** Where a node goes in the tree, and how deep that is. */
type Parent = { readonly node: GrowingNode; readonly level: number };

const placeOf = (reading: Reading, node: OrderedNode, tag: string): GrowingNode => {
  const metadata: unknown = XMLParser.getMetaDataSymbol();
  const place = typeof metadata === 'symbol' ? node[metadata] : undefined;
  const { startIndex, endIndex } = isRecord(place) ? place : {};
  const start = typeof startIndex === 'number' ? startIndex : 0;
  if (typeof endIndex === 'number') return growNode(start, endIndex);
  reading.fault ??= `an element <${tag}> that is not closed`;
  return growNode(start, start + 1);
};

const addAttributes = (node: GrowingNode, attributes: unknown, text: string): void => {
  if (!isRecord(attributes)) return;
  for (const [key, value] of Object.entries(attributes)) {
    const start = Math.max(node.start, text.slice(0, node.end).indexOf(key, node.start));
    const end = start + key.length;
    const member = { ...growNode(start, end), text: String(value) };
    node.members.push({ key: `@${key}`, start, end, node: member });
  }
};

const addNode = (reading: Reading, { node: parent, level }: Parent, ordered: OrderedNode): void => {
  const tag = Object.keys(ordered).find((key) => key !== attributesKey) ?? textKey;
  const content = ordered[tag];
  if (tag === textKey) {
    if (typeof content === 'string') parent.text = (parent.text ?? '') + content;
    return;
  }
  const node = placeOf(reading, ordered, tag);
  addAttributes(node, ordered[attributesKey], reading.text);
  if (level < deepestLevel) {
    for (const child of recordsOf(content)) addNode(reading, { node, level: level + 1 }, child);
  }
  const key = tag.slice(tag.indexOf(':') + 1);
  parent.members.push({ key, start: node.start, end: node.start + tag.length + 1, node });
};

const parse = (text: string): DataTree => {
  const parser = new XMLParser({
    preserveOrder: true,
    captureMetaData: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    // Entities stay as they are written: expanding them is how a small file becomes a huge one.
    processEntities: false,
  });
  const root = growNode(0, text.length);
  const reading: Reading = { text };
  const parsed: unknown = parser.parse(text);
  for (const node of recordsOf(parsed)) addNode(reading, { node: root, level: 0 }, node);
  const elements = root.members.filter(({ key }) => !key.startsWith('?'));
  if (text.includes('<!ENTITY')) reading.fault ??= 'entities of its own, which are not expanded';
  if (elements.length !== 1) reading.fault ??= `${elements.length} root elements`;
  return reading.fault === undefined ? { root } : { root, malformed: reading.fault };
};

/** The beginning of a broken text that may be readable: up to its last whole tag, or to a comment left open. */
const beginnings = (text: string): string[] => [
  text.slice(0, text.lastIndexOf('>') + 1),
  text.slice(0, Math.max(0, text.lastIndexOf('<!--'))),
];

/** Reads XML with the place of every element; of a broken text the elements before the fault are read. */
export const readXmlTree = (text: string): DataTree => {
  if (text.length > longestText) return { root: growNode(0, 0), malformed: 'more than 2 MB' };
  let malformed: string | undefined;
  for (const beginning of [text, ...beginnings(text)]) {
    try {
      const tree = parse(beginning);
      return malformed === undefined ? tree : { root: tree.root, malformed };
    } catch (error) {
      malformed ??= error instanceof Error ? error.message : String(error);
    }
  }
  return { root: growNode(0, 0), malformed: malformed ?? 'no element' };
};

/** Every element of a name, however deep, in file order. */
export const descendants = (node: DataNode, key: string): DataNode[] =>
  node.members.flatMap((member) => [
    ...(member.key === key ? [member.node] : []),
    ...descendants(member.node, key),
  ]);
