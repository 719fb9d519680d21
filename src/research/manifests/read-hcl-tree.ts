import { capture } from './captures.ts';
import { deepestLevel, growNode } from './data-node.ts';
import type { DataNode, GrowingNode } from './data-node.ts';
import { isDeclaration, linesOf } from './source.ts';
import type { Source, SourceLine } from './source.ts';

const comment = /(?:^|\s)(?:#|\/\/).*$/u;
const opensBlock = /^\s*(?<words>[\w-]+(?:\s+(?:"[^"]*"|[\w-]+)){0,3})\s*=?\s*\{(?<rest>.*)$/u;
const quotedKey = /^\s*"(?<words>[^"]+)"\s*=\s*\{(?<rest>.*)$/u;
const pair = /(?<![\w-])"?(?<key>[\w.-]+)"?\s*=\s*(?:"(?<text>[^"]*)"|(?<bare>[\w.]+))/gu;
const heredoc = /<<-?(?<end>\w+)\s*$/u;

const addChild = (parent: GrowingNode, key: string, node: GrowingNode): GrowingNode => {
  parent.members.push({ key, start: node.start, end: node.end, node });
  return node;
};

const addPairs = (parent: GrowingNode, text: string, line: SourceLine): void => {
  for (const { groups = {}, index, 0: whole } of text.matchAll(pair)) {
    const value = groups['text'] ?? groups['bare'] ?? '';
    const start = line.start + Math.max(0, line.text.indexOf(whole, index));
    addChild(parent, groups['key'] ?? '', {
      ...growNode(start, start + whole.length),
      text: value,
    });
  }
};

/** `module "vpc" {` opens `vpc` inside of `module`. */
const openBlock = (parent: GrowingNode, words: string, line: SourceLine): GrowingNode =>
  (words.match(/"[^"]*"|\S+/gu) ?? []).reduce(
    (node, word) => addChild(node, word.replaceAll('"', ''), growNode(line.start, line.end)),
    parent,
  );

type Walk = {
  readonly root: GrowingNode;
  readonly levels: GrowingNode[];
  heredocEnd: string | undefined;
};

const readPlainLine = ({ levels, root }: Walk, text: string, line: SourceLine): void => {
  if (!/^\s*\}/u.test(text)) addPairs(levels.at(-1) ?? root, text, line);
  else if (levels.length > 1) levels.pop();
};

const readHclLine = (walk: Walk, line: SourceLine): void => {
  const { levels, root } = walk;
  const text = line.text.replace(comment, '');
  walk.heredocEnd = capture(heredoc, text)('end') || undefined;
  const opening = quotedKey.test(text) ? quotedKey : opensBlock;
  const opened = capture(opening, text);
  if (opened('words') === '') {
    readPlainLine(walk, text, line);
    return;
  }
  const node = openBlock(levels.at(-1) ?? root, opened('words'), line);
  addPairs(node, opened('rest'), line);
  const isClosed = /\}\s*,?\s*$/u.test(opened('rest'));
  if (!isClosed && levels.length < deepestLevel) levels.push(node);
};

/** Reads the blocks of HCL with the place of every pair of a key and a plain value; expressions are left out. */
export const readHclTree = (source: Source): DataNode => {
  const root = growNode(0, source.text.length);
  const walk: Walk = { root, levels: [root], heredocEnd: undefined };
  for (const line of linesOf(source).filter(isDeclaration)) {
    if (walk.heredocEnd === undefined) readHclLine(walk, line);
    else if (line.text.trim() === walk.heredocEnd) walk.heredocEnd = undefined;
  }
  return root;
};
