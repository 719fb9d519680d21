import { indentOf } from './joints.ts';
import type { Visit } from './outline-json.ts';

/** Deeper keys divide nothing. */
const deepest = 5;
/** Longer keys are text that happens to hold a colon. */
const longestKey = 300;
/** Blanks between the dash of an item and its key. */
const longestGap = 40;
const blockScalar = /[|>][-+0-9]{0,2}\s{0,9}(?:#.*)?$/u;
const documentStart = /^---(?:\s|$)/u;

type Outline = { readonly indents: number[]; readonly keys: string[] };

/** Follows the keys of YAML by their indentation; texts in block form hold none. */
export function outlineYaml(lines: readonly string[], visit: Visit): void {
  let outline: Outline = { indents: [], keys: [] };
  let textIndent = Number.POSITIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    const indent = indentOf(line);
    if (indent === line.length || indent > textIndent || line.startsWith('#', indent)) continue;
    textIndent = Number.POSITIVE_INFINITY;
    if (documentStart.test(line)) {
      outline = { indents: [], keys: [] };
      visit(index, []);
      continue;
    }
    const enter = (at: number, key: string): void => {
      enterKey(outline, at, key);
      if (outline.keys.length <= deepest) visit(index, outline.keys);
    };
    const start = enterItems(line, indent, enter);
    const key = findKey(line, start);
    if (key === undefined) continue;
    enter(start, key);
    if (blockScalar.test(line.slice(-longestGap))) textIndent = start;
  }
}

function enterKey({ indents, keys }: Outline, indent: number, key: string): void {
  while ((indents.at(-1) ?? -1) >= indent) {
    indents.pop();
    keys.pop();
  }
  indents.push(indent);
  keys.push(key);
}

/** Enters the dashes of list items, and tells where the item's own text begins. */
function enterItems(line: string, start: number, enter: (at: number, key: string) => void): number {
  let at = start;
  while (line.startsWith('- ', at) || (line.startsWith('-', at) && at + 1 === line.length)) {
    // The dash of an item may stand as far left as the key of its list, and is deeper all the same.
    enter(at + 0.5, '');
    at += 1 + indentOf(line.slice(at + 1, at + longestGap));
  }
  return at;
}

function findKey(line: string, start: number): string | undefined {
  const part = line.slice(start, start + longestKey);
  const [first = ''] = part;
  if (first === '"' || first === "'") {
    const end = part.indexOf(first, 1);
    return /^\s{0,9}:/u.test(part.slice(end + 1)) && end > 0 ? part.slice(1, end) : undefined;
  }
  const end = /:(?:\s|$)/u.exec(part)?.index;
  return end === undefined ? undefined : part.slice(0, end).trimEnd();
}
