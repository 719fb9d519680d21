/** Told of every key and of every object in a list, with the keys that lead there; `''` stands for a place in a list. */
export type Visit = (index: number, keys: readonly string[]) => void;

/** Deeper keys divide nothing; their depth is only counted. */
const deepest = 5;
const characters = { quote: 34, escape: 92, colon: 58, comma: 44, slash: 47 };
const opens = new Set([123, 91]);
const closes = new Set([125, 93]);
const list = 91;

type Scan = {
  readonly keys: string[];
  readonly inList: boolean[];
  depth: number;
  /** The last string, which is a key when a colon follows. */
  last: { readonly index: number; readonly text: string };
};

/** Follows the structure of JSON line by line, also of JSON that is broken or holds comments. */
export function outlineJson(lines: readonly string[], visit: Visit): void {
  const scan: Scan = { keys: [], inList: [], depth: 0, last: { index: 0, text: '' } };
  for (const [index, line] of lines.entries()) scanLine(scan, { line, index }, visit);
}

type Place = { readonly line: string; readonly index: number };

function scanLine(scan: Scan, { line, index }: Place, visit: Visit): void {
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === characters.quote) {
      const end = endOfString(line, at);
      if (scan.depth <= deepest) scan.last = { index, text: line.slice(at + 1, end) };
      at = end;
    } else if (code === characters.colon) enterKey(scan, visit);
    else if (opens.has(code)) enter(scan, { code, index }, visit);
    else if (closes.has(code)) leave(scan);
    else if (code === characters.slash && line.charCodeAt(at + 1) === characters.slash) return;
  }
}

/** No string goes over the end of a line. */
function endOfString(line: string, start: number): number {
  let at = start + 1;
  while (at < line.length) {
    const code = line.charCodeAt(at);
    if (code === characters.quote) return at;
    at += code === characters.escape ? 2 : 1;
  }
  return line.length;
}

function enterKey({ keys, depth, inList, last }: Scan, visit: Visit): void {
  if (depth === 0 || depth > deepest || inList[depth - 1] === true) return;
  setKey(keys, depth, last.text);
  visit(last.index, keys);
}

/** In broken JSON an object may stand where no key leads to it. */
function setKey(keys: string[], depth: number, key: string): void {
  keys.length = Math.min(keys.length, depth - 1);
  while (keys.length < depth - 1) keys.push('');
  keys.push(key);
}

type Opening = { readonly code: number; readonly index: number };

function enter(scan: Scan, { code, index }: Opening, visit: Visit): void {
  const { keys, inList } = scan;
  if (scan.depth > 0 && scan.depth <= deepest && inList[scan.depth - 1] === true) {
    setKey(keys, scan.depth, '');
    visit(index, keys);
  }
  if (scan.depth < deepest) inList[scan.depth] = code === list;
  scan.depth += 1;
}

function leave(scan: Scan): void {
  scan.depth = Math.max(0, scan.depth - 1);
  scan.keys.length = Math.min(scan.keys.length, scan.depth);
}
