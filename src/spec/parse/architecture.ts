import { type ParsedTree, parseTree } from '../parse-tree.ts';
import type { Spec } from '../spec.ts';
import { readHead } from './head.ts';
import { type Code, codesIn, headOf, type Reading } from './items.ts';
import type { Body } from './outline.ts';
import { proseOf } from './slice.ts';

type Structure = Spec['architecture']['structure'];
type Pattern = Spec['architecture']['pattern'];

/** The code block that is a tree; of several, the one with most files. */
export function readStructure(codes: readonly Code[], reading: Reading): Structure | undefined {
  const trees = codes.flatMap((code) => {
    const tree = parseTree(code.text);
    return tree === undefined ? [] : [{ code, tree }];
  });
  const most = Math.max(...trees.map(({ tree }) => tree.files.length));
  const found = trees.find(({ tree }) => tree.files.length === most);
  if (found === undefined) return undefined;
  markTree(found, reading);
  return { root: found.tree.root, files: [...found.tree.files] };
}

type Found = { readonly code: Code; readonly tree: ParsedTree };

function markTree({ code, tree }: Found, { spots, unreadable }: Reading): void {
  const lineAt = (index: number): { line: number; endLine: number } => {
    const line = code.line + (code.fenced ? 1 : 0) + index;
    return { line, endLine: line };
  };
  const root = tree.rootLine === undefined ? code : lineAt(tree.rootLine);
  spots.markEach('architecture.structure', { root, files: code });
  for (const [index, line] of tree.lines.entries()) {
    spots.mark(`architecture.structure.files.${index}`, lineAt(line));
  }
  for (const index of tree.skipped) {
    const message = 'Expected the entry one level below its folder, found no folder above it.';
    unreadable.push({ what: 'tree', message, at: spots.locate(lineAt(index)) });
  }
  if (tree.root === '') {
    const message = 'Expected a tree with one root folder, found several names at its top.';
    unreadable.push({ what: 'tree', message, at: spots.locate(code) });
  }
}

export function readPattern(body: Body, reading: Reading): Pattern {
  const { words, spots } = reading;
  const diagram = codesIn(body.blocks).find(({ language }) => language === 'mermaid')?.text;
  const shown = diagram === undefined ? {} : { diagram };
  const lead = body.lead ?? firstText(body);
  if (lead === undefined || words.isNone(proseOf(lead)))
    return { name: '', rationale: '', ...shown };
  const { strong, rest } = readHead(lead);
  spots.mark('architecture.pattern.name', strong ?? lead);
  if (strong === undefined) return { name: proseOf(lead), rationale: '', ...shown };
  spots.mark('architecture.pattern.rationale', rest);
  return { name: proseOf(strong), rationale: proseOf(rest), ...shown };
}

/** The text that stands below a label, where people put what belongs beside it. */
function firstText({ blocks }: Body): ReturnType<typeof headOf> | undefined {
  const [first] = blocks;
  if (first?.is === 'paragraph') return headOf({ ...first, blocks: [first] });
  const item = first?.is === 'list' ? first.items[0] : undefined;
  return item === undefined ? undefined : headOf(item);
}
